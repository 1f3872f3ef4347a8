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
  private final Predicate<List<ImmutableList<String>>> whole;
  private final BiPredicate<List<String>, Boolean> below;
  private final int most;
  private final List<ImmutableList<ImmutableList<String>>> trees = new ArrayList<>();
  private int steps;

  /**
   * Tries all ways.
   *
   * @param singles how many words have one word only below them
   * @param highest whether a word may stand below no other
   * @param whole whether words one above the other are those of the columns of a table
   * @param below whether the last of such words may stand below the others, as the first or not
   * @param most how many steps may be done
   */
  OpenTrees(
      List<String> words,
      int singles,
      Predicate<String> highest,
      Predicate<List<ImmutableList<String>>> whole,
      BiPredicate<List<String>, Boolean> below,
      int most) {
    this.words = words;
    this.whole = whole;
    this.below = below;
    this.most = most;
    for (int count = 1; count <= words.size() && highest.test(words.get(count - 1)); count++) {
      List<ImmutableList<String>> first = new ArrayList<>();
      words.subList(0, count).forEach(word -> first.add(ImmutableList.of(word)));
      below(first, count, 1, singles);
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
    return steps < most && trees.size() < MOST_TREES;
  }

  private void below(List<ImmutableList<String>> columns, int word, int lines, int singles) {
    steps++;
    if (!isComplete()) {
      return;
    }
    if (word == words.size()) {
      if (singles == 0 && whole.test(ImmutableList.copyOf(columns))) {
        trees.add(ImmutableList.copyOf(columns));
      }
    } else if (lines < MOST_LINES) {
      spread(columns, 0, word, word, new ArrayList<>(), lines, singles);
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
      int singles) {
    steps++;
    if (!isComplete()) {
      return;
    }
    if (column == columns.size()) {
      if (word > begin) {
        below(done, word, lines + 1, singles);
      }
      return;
    }
    ImmutableList<String> above = columns.get(column);
    done.add(above);
    spread(columns, column + 1, begin, word, new ArrayList<>(done), lines, singles);
    done.remove(done.size() - 1);
    List<ImmutableList<String>> with = new ArrayList<>(done);
    for (int next = word; next < words.size(); next++) {
      ImmutableList<String> path =
          ImmutableList.<String>builder().addAll(above).add(words.get(next)).build();
      if (!below.test(path, next == word)) {
        return;
      }
      with.add(path);
      int left = singles - (next == word ? 1 : 0);
      if (left >= 0) {
        spread(columns, column + 1, begin, next + 1, new ArrayList<>(with), lines, left);
      }
    }
  }
}
