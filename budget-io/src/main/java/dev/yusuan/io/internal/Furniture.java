package dev.yusuan.io.internal;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.yusuan.io.vocabulary.Words;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What pages print around their content: page numbers, and titles that run over all pages (页眉页脚).
 */
final class Furniture {
  private static final Pattern PAGE =
      Pattern.compile(
          "[-—–－−_·]*第?[0-9]{1,4}页?[-—–－−_·]*|第[0-9]{1,4}页[,，/]?共[0-9]{1,4}页|[0-9]{1,4}/[0-9]{1,4}");
  private static final int LONGEST = 60;
  private static final int FEWEST = 3;

  private final Multiset<String> onTop = HashMultiset.create();

  Furniture(List<Line> lines) {
    for (Line line : lines) {
      if (line.origin().startsPage() && !line.isGrid() && line.text().length() <= LONGEST) {
        onTop.add(Words.plain(line.text()));
      }
    }
  }

  /** Whether a line outside tables is of the page and not of the document. */
  boolean contains(Line line) {
    if (line.isGrid() || line.isOversize() || line.text().length() > LONGEST) {
      return false;
    }
    String text = Words.plain(line.text());
    return isPageNumber(text) || (line.origin().startsPage() && onTop.count(text) >= FEWEST);
  }

  /** Whether a line prints the number of its page and nothing else. */
  static boolean isPageNumber(Line line) {
    return !line.isGrid() && isPageNumber(Words.plain(line.text()));
  }

  private static boolean isPageNumber(String text) {
    return !text.isEmpty() && PAGE.matcher(text).matches();
  }
}
