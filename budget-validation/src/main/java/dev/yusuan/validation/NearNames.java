package dev.yusuan.validation;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import java.util.Collection;

/** Finds the names that a mistyped one may have meant. */
final class NearNames {
  private static final int MOST = 5;
  private static final int MAX_LENGTH = 200;

  private NearNames() {}

  /** The names with the fewest edits from the text, the nearest first. */
  static ImmutableList<String> nearest(String text, Collection<String> names) {
    String typed = text.substring(0, Math.min(text.length(), MAX_LENGTH));
    record Near(String name, int edits) {}
    return names.stream()
        .map(name -> new Near(name, edits(typed, name)))
        .sorted(comparingInt(Near::edits).thenComparing(Near::name, naturalOrder()))
        .limit(MOST)
        .map(Near::name)
        .collect(ImmutableList.toImmutableList());
  }

  /** How many characters have to be put in, taken out or replaced (Levenshtein distance). */
  static int edits(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[row.length - 1];
  }
}
