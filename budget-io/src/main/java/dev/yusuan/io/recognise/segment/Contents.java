package dev.yusuan.io.recognise.segment;

import dev.yusuan.io.recognise.header.HeaderShape;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.vocabulary.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a table of contents (目录), which is no table: titles, each with the number of its page. */
public final class Contents {
  private static final Pattern PAGE = Pattern.compile("[-—(第]*([0-9]{1,3})[-—)页]*");

  private Contents() {}

  /** Whether lines are one: all but a heading end with a page, and no page goes back. */
  public static boolean areIn(List<Line> grid) {
    int pages = 0;
    int last = 0;
    for (Line line : grid) {
      List<Integer> printed = line.printed();
      if (printed.size() == 1 && pages == 0) {
        continue;
      }
      Matcher page = PAGE.matcher(Blanks.squeeze(line.cell(printed.get(printed.size() - 1))));
      boolean entry =
          printed.size() == 2
              && page.matches()
              && Integer.parseInt(page.group(1)) >= last
              && isTitle(line.text());
      if (!entry) {
        return false;
      }
      last = Integer.parseInt(page.group(1));
      pages++;
    }
    return pages > 1;
  }

  private static boolean isTitle(String text) {
    return HeaderShape.isOrdinal(text)
        || Words.plain(text).endsWith("表")
        || Words.plain(text).startsWith("第");
  }
}
