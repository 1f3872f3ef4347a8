package dev.yusuan.io.office.word;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.office.pack.OfficePackage;
import dev.yusuan.io.office.pack.XmlCursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The headers of the pages of a document (页眉), section by section: some documents print the titles
 * of their tables there.
 */
final class DocxHeaders {
  private static final int MAX_SECTIONS = 10_000;

  private final List<ImmutableList<String>> sections = new ArrayList<>();
  private ImmutableList<String> printed = ImmutableList.of();
  private final Set<String> parts = new HashSet<>();
  private int next;

  private DocxHeaders() {}

  /** The headers of a document; where it has none, its sections are not looked at. */
  static DocxHeaders of(OfficePackage content) throws IOException {
    DocxHeaders headers = new DocxHeaders();
    if (!content.allRelated("/header").isEmpty()) {
      Map<String, String> ids = new LinkedHashMap<>();
      Map<String, ImmutableList<String>> read = new LinkedHashMap<>();
      try (XmlCursor xml = content.open(content.document())) {
        while (xml.next() && headers.sections.size() < MAX_SECTIONS) {
          if (xml.isStart() && xml.name().equals("sectPr")) {
            references(xml, ids);
            headers.sections.add(headers.lines(content, ids, read));
          }
        }
      }
    }
    return headers;
  }

  /** Reads which headers a section has; those that it does not name are those of the one before. */
  private static void references(XmlCursor xml, Map<String, String> ids) throws IOException {
    int outside = xml.depth() - 1;
    while (xml.next() && xml.depth() > outside) {
      if (xml.isStart() && xml.name().equals("headerReference")) {
        String id = xml.qualifiedAttribute("id");
        ids.put(xml.attribute("type", "default"), id == null ? "" : id);
      }
    }
  }

  private ImmutableList<String> lines(
      OfficePackage content, Map<String, String> ids, Map<String, ImmutableList<String>> read)
      throws IOException {
    Set<String> lines = new LinkedHashSet<>();
    for (String id : ids.values()) {
      ImmutableList<String> known = read.get(id);
      if (known == null) {
        known = lines(content, id);
        read.put(id, known);
      }
      lines.addAll(known);
    }
    return ImmutableList.copyOf(lines);
  }

  private ImmutableList<String> lines(OfficePackage content, String id) throws IOException {
    PageEdges header = new PageEdges();
    for (String part : content.related(id, "/header").stream().toList()) {
      parts.add(part);
      try (XmlCursor xml = content.open(part)) {
        header.read(xml);
      }
    }
    return header.lines();
  }

  /** Whether a header is that of a section. */
  boolean has(String part) {
    return parts.contains(part);
  }

  /** The lines above the section that begins; none where they are those of the one before. */
  ImmutableList<String> nextSection() {
    ImmutableList<String> lines = next < sections.size() ? sections.get(next) : ImmutableList.of();
    next++;
    boolean same = lines.equals(printed);
    printed = lines;
    return same ? ImmutableList.of() : lines;
  }
}
