package dev.yusuan.io.flat.header;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All ways to read lines of words as a header: each word of a line stands below one of a line
 * above, in the order in which both are printed, and a word with words below it spans them.
 */
final class HeaderTrees {
  private static final int MOST = 3_000;
  private static final int MOST_STEPS = 100_000;

  private final List<List<String>> lines;
  private final int singles;
  private final ImmutableSet<String> lowest;
  private final Predicate<ImmutableList<String>> column;
  private final List<ImmutableList<ImmutableList<String>>> trees = new ArrayList<>();
  private int steps;

  private HeaderTrees(
      List<List<String>> lines,
      int singles,
      Set<String> lowest,
      Predicate<ImmutableList<String>> column) {
    this.lines = lines;
    this.singles = singles;
    this.lowest =
        lines.stream()
            .flatMap(List::stream)
            .filter(word -> lowest.contains(Words.plain(word)))
            .collect(ImmutableSet.toImmutableSet());
    this.column = column;
  }

  /**
   * The words above each column, for each way; none if there are too many.
   *
   * @param singles how many words have one word only below them
   * @param lowest words that have none below them, such as 小计
   * @param column whether words one above the other may be those of a column
   */
  static List<ImmutableList<ImmutableList<String>>> of(
      List<List<String>> lines,
      int singles,
      Set<String> lowest,
      Predicate<ImmutableList<String>> column) {
    HeaderTrees trees = new HeaderTrees(lines, singles, lowest, column);
    List<ImmutableList<String>> first = new ArrayList<>();
    lines.get(0).forEach(word -> first.add(ImmutableList.of(word)));
    trees.below(first, 1, 0);
    return trees.areTooMany() ? List.of() : trees.trees;
  }

  private boolean areTooMany() {
    return trees.size() > MOST || steps > MOST_STEPS;
  }

  private void below(List<ImmutableList<String>> columns, int line, int used) {
    if (areTooMany()) {
      return;
    }
    if (line == lines.size()) {
      if (used == singles) {
        trees.add(ImmutableList.copyOf(columns));
      }
      return;
    }
    spread(columns, 0, 0, new ArrayList<>(), line, used);
  }

  /** Gives each of the columns from one on some of the words of a line, or none. */
  private void spread(
      List<ImmutableList<String>> columns,
      int column,
      int word,
      List<ImmutableList<String>> done,
      int line,
      int used) {
    List<String> words = lines.get(line);
    steps++;
    if (areTooMany()) {
      return;
    }
    if (column == columns.size()) {
      if (word == words.size()) {
        below(done, line + 1, used);
      }
      return;
    }
    List<ImmutableList<String>> alone = new ArrayList<>(done);
    alone.add(columns.get(column));
    spread(columns, column + 1, word, alone, line, used);
    ImmutableList<String> above = columns.get(column);
    if (lowest.contains(above.get(above.size() - 1))) {
      return;
    }
    for (int count = used < singles ? 1 : 2; word + count <= words.size(); count++) {
      List<ImmutableList<String>> with = new ArrayList<>(done);
      for (String each : words.subList(word, word + count)) {
        with.add(ImmutableList.<String>builder().addAll(above).add(each).build());
      }
      if (line == lines.size() - 1 && !areColumns(with.subList(done.size(), with.size()))) {
        return;
      }
      spread(columns, column + 1, word + count, with, line, used + (count == 1 ? 1 : 0));
    }
  }

  /** Whether the words of the last line may be columns where they stand, and each but once. */
  private boolean areColumns(List<ImmutableList<String>> paths) {
    return paths.stream().allMatch(this.column)
        && paths.stream().distinct().count() == paths.size();
  }
}
