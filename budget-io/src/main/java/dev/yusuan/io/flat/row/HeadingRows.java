package dev.yusuan.io.flat.row;

import dev.yusuan.io.vocabulary.Words;
import java.util.List;
import java.util.Set;

/** Words of a header that were taken for a row, as the header was cut short. */
public final class HeadingRows {
  private HeadingRows() {}

  /** Whether the first row is of several words of headings, and prints nothing else. */
  public static boolean lead(List<FlatRow> rows, Set<String> headings) {
    if (rows.size() < 2 || rows.get(0).hasFigures() || !rows.get(0).rest().isEmpty()) {
      return false;
    }
    List<FlatToken> words = rows.get(0).keys().values().stream().flatMap(List::stream).toList();
    return words.size() > 1
        && words.stream().allMatch(word -> headings.contains(Words.plain(word.text())));
  }
}
