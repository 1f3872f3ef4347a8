package dev.yusuan.io.flat.header;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * All ways to read words as a header whose lines are not told apart: each line begins where the one
 * above it ends, and its words stand below those of the line above, two or more below one.
 */
final class OpenTrees {
  private static final int MOST_TREES = 500;
  private static final int MOST_LINES = 4;

  private final List<String> words;
  private final Predicate<List<ImmutableList<String>>> partly;
  private final Predicate<List<ImmutableList<String>>> whole;
  private final BiPredicate<List<String>, Boolean> below;
  private final Bounds bounds;
  private final List<ImmutableList<ImmutableList<String>>> trees = new ArrayList<>();
  private int steps;

  /**
   * How far ways are tried.
   *
   * @param steps how many steps may be done
   * @param headings how many words may have others below them, if rows are to hold their figures
   * @param singles how many words have one word only below them
   * @param highest whether a word may stand below no other
   */
  record Bounds(int steps, int headings, int singles, Predicate<String> highest) {}

  /** How many words may still have one word only below them, or any. */
  private record Left(int singles, int headings) {
    Left after(int words) {
      return new Left(singles - (words == 1 ? 1 : 0), headings - 1);
    }

    boolean isNegative() {
      return singles < 0 || headings < 0;
    }
  }

  /**
   * Tries all ways.
   *
   * @param partly whether words may be such, if others stand below some of them
   * @param whole whether words one above the other are those of the columns of a table
   * @param below whether the last of such words may stand below the others, as the first or not
   * @param bounds how far they are tried
   */
  OpenTrees(
      List<String> words,
      Predicate<List<ImmutableList<String>>> partly,
      Predicate<List<ImmutableList<String>>> whole,
      BiPredicate<List<String>, Boolean> below,
      Bounds bounds) {
    this.words = words;
    this.partly = partly;
    this.whole = whole;
    this.below = below;
    this.bounds = bounds;
    for (int count = 1;
        count <= words.size() && bounds.highest().test(words.get(count - 1));
        count++) {
      List<ImmutableList<String>> first = new ArrayList<>();
      words.subList(0, count).forEach(word -> first.add(ImmutableList.of(word)));
      below(first, count, 1, new Left(bounds.singles(), bounds.headings()));
    }
  }

  /** The words above each column, for each way. */
  List<ImmutableList<ImmutableList<String>>> all() {
    return trees;
  }

  int steps() {
    return steps;
  }

  /** Whether there were not too many ways to look at all. */
  boolean isComplete() {
    return steps < bounds.steps() && trees.size() < MOST_TREES;
  }

  private void below(List<ImmutableList<String>> columns, int word, int lines, Left left) {
    steps++;
    if (!isComplete() || !partly.test(columns)) {
      return;
    }
    if (word == words.size()) {
      if (left.singles() == 0 && whole.test(ImmutableList.copyOf(columns))) {
        trees.add(ImmutableList.copyOf(columns));
      }
    } else if (lines < MOST_LINES) {
      spread(columns, 0, word, word, new ArrayList<>(), lines, left);
    }
  }

  /** Gives each of the columns from one on some of the words, or none. */
  private void spread(
      List<ImmutableList<String>> columns,
      int column,
      int begin,
      int word,
      List<ImmutableList<String>> done,
      int lines,
      Left left) {
    steps++;
    if (!isComplete()) {
      return;
    }
    if (column == columns.size()) {
      if (word > begin) {
        below(done, word, lines + 1, left);
      }
      return;
    }
    ImmutableList<String> above = columns.get(column);
    done.add(above);
    spread(columns, column + 1, begin, word, new ArrayList<>(done), lines, left);
    done.remove(done.size() - 1);
    List<ImmutableList<String>> with = new ArrayList<>(done);
    for (int next = word; next < words.size(); next++) {
      ImmutableList<String> path =
          ImmutableList.<String>builder().addAll(above).add(words.get(next)).build();
      if (!below.test(path, next == word)) {
        return;
      }
      with.add(path);
      Left after = left.after(next + 1 - word);
      if (!after.isNegative()) {
        spread(columns, column + 1, begin, next + 1, new ArrayList<>(with), lines, after);
      }
    }
  }
}
