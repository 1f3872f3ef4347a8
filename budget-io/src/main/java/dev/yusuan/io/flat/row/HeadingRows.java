package dev.yusuan.io.flat.row;

import dev.yusuan.io.vocabulary.Words;
import java.util.List;
import java.util.Set;

/** Words of a header that were taken for a row, as the header was cut short. */
public final class HeadingRows {
  /** A shorter word might as well be a piece of a name. */
  private static final int FEWEST = 4;

  private static final int LONGEST = 100;

  private HeadingRows() {}

  /** Whether the first row is of several words of headings, or their pieces, and nothing else. */
  public static boolean lead(List<FlatRow> rows, Set<String> headings) {
    if (rows.size() < 2 || rows.get(0).hasFigures() || !rows.get(0).rest().isEmpty()) {
      return false;
    }
    List<String> words =
        rows.get(0).keys().values().stream()
            .flatMap(List::stream)
            .map(word -> Words.plain(word.text()))
            .toList();
    return words.size() > 1
        && (headings.containsAll(words) || isOfHeadings(String.join("", words), headings));
  }

  /** Whether a text is several words of headings behind each other. */
  private static boolean isOfHeadings(String text, Set<String> headings) {
    int length = Math.min(text.length(), LONGEST);
    boolean[] ends = new boolean[length + 1];
    ends[0] = true;
    for (int end = FEWEST; end <= length; end++) {
      for (int from = 0; from + FEWEST <= end && !ends[end]; from++) {
        ends[end] = ends[from] && headings.contains(text.substring(from, end));
      }
    }
    return text.length() == length && ends[length] && !headings.contains(text);
  }
}
