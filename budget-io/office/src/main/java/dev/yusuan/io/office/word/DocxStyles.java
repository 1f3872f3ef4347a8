package dev.yusuan.io.office.word;

import dev.yusuan.io.office.pack.XmlCursor;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which styles of a document are headings, and of which level; which are of a list. */
final class DocxStyles {
  /** Word counts levels of an outline from 0; this one is the text below them. */
  static final int BODY = 9;

  private static final int MAX_BASES = 20;
  private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-9])");

  private final Map<String, Integer> levels = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();
  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, Integer> listLevels = new HashMap<>();

  /** Reads the styles of a document. */
  void read(XmlCursor xml) throws IOException {
    String id = "";
    while (xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "style" -> id = xml.attribute("styleId", "");
        case "name" -> named(id, xml.attribute("val", ""));
        case "basedOn" -> bases.put(id, xml.attribute("val", ""));
        case "numId" -> lists.put(id, xml.attribute("val", ""));
        case "ilvl" -> listLevels.put(id, xml.number("val", 0));
        case "outlineLvl" -> levels.put(id, xml.number("val", BODY));
        default -> {}
      }
    }
  }

  private void named(String id, String name) {
    Matcher heading = HEADING.matcher(name.toLowerCase(Locale.ROOT));
    if (heading.matches()) {
      levels.putIfAbsent(id, Integer.parseInt(heading.group(1)) - 1);
    } else if (name.equalsIgnoreCase("title")) {
      levels.putIfAbsent(id, 0);
    }
  }

  /** The level of a paragraph as a heading, 0 for none, by its own outline or its style. */
  int heading(@Nullable Integer outline, String style) {
    Integer level = outline == null ? inherited(levels, style) : outline;
    return level == null || level < 0 || level >= BODY ? 0 : level + 1;
  }

  /** The list whose number a style gives its paragraphs; null for none. */
  @Nullable String list(String style) {
    return inherited(lists, style);
  }

  /** The level of that list which a style names; null for none. */
  @Nullable Integer listLevel(String style) {
    return inherited(listLevels, style);
  }

  private <T> @Nullable T inherited(Map<String, T> of, String style) {
    T found = null;
    String id = style;
    for (int i = 0; found == null && id != null && i < MAX_BASES; i++) {
      found = of.get(id);
      id = bases.get(id);
    }
    return found;
  }
}
