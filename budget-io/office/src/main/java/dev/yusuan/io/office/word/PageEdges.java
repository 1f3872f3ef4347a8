package dev.yusuan.io.office.word;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.office.pack.XmlCursor;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.source.SourceBuilder;
import dev.yusuan.text.Excerpt;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands at the edges of all pages and is no part of the text (页眉页脚). */
final class PageEdges {
  private static final Pattern PAGE_NUMBERS = Pattern.compile("[第共\\d\\s，,/页—-]*");
  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");
  private static final String BETWEEN = " | ";
  private static final int LONGEST = 1_000;

  private final Set<String> printed = new LinkedHashSet<>();
  private int length;

  /** Adds a header or a footer, line by line. */
  void read(XmlCursor xml) throws IOException {
    StringBuilder line = new StringBuilder();
    while (xml.next()) {
      if (xml.isEnd() && xml.name().equals("p")) {
        add(line.toString());
        line.setLength(0);
      } else if (xml.isStart() && xml.name().equals("t")) {
        line.append(xml.text());
      } else if (xml.isStart() && xml.name().equals("Fallback")) {
        xml.skip();
      }
    }
  }

  /** Adds a line, if more is printed in it than numbers of pages. */
  void add(String line) {
    String text = CONTROLS.matcher(line).replaceAll("").strip();
    if (length < LONGEST && !PAGE_NUMBERS.matcher(text).matches() && printed.add(text)) {
      length += text.length();
    }
  }

  /** The lines, each once. */
  ImmutableList<String> lines() {
    return ImmutableList.copyOf(printed);
  }

  /** Says what was left out. */
  void tell(SourceBuilder source) {
    if (!printed.isEmpty()) {
      source.problem(
          ProblemCode.SOURCE_EDGES_LEFT_OUT,
          ImmutableMap.of("printed", Excerpt.of(String.join(BETWEEN, printed))));
    }
  }
}
