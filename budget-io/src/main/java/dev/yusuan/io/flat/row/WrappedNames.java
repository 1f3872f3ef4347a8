package dev.yusuan.io.flat.row;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A row of codes and figures whose names are printed over lines above and below it, as many above
 * as below: cells that are centred beside each other.
 *
 * @param above the lines of names above the figures
 * @param line the line with the figures
 * @param below the lines of names below the figures
 */
record WrappedNames(ImmutableList<FlatLine> above, FlatLine line, ImmutableList<FlatLine> below) {
  /**
   * The rows of a table; empty where no names are wrapped in that way.
   *
   * @param whole whether a line of figures is a row that has no names above and below it
   * @param begins whether a line of figures is a row
   * @param named whether a line of figures prints all its names itself
   */
  static Optional<ImmutableList<WrappedNames>> of(
      List<FlatLine> lines,
      Predicate<FlatLine> whole,
      Predicate<FlatLine> begins,
      Predicate<FlatLine> named) {
    List<FlatLine> rows = new ArrayList<>();
    List<List<FlatLine>> between = new ArrayList<>();
    between.add(new ArrayList<>());
    for (FlatLine line : lines) {
      if (line.isOfWords() && !whole.test(line)) {
        between.get(rows.size()).add(line);
      } else if (whole.test(line) || begins.test(line)) {
        rows.add(line);
        between.add(new ArrayList<>());
      } else {
        return Optional.empty();
      }
    }
    return rows.isEmpty() ? Optional.empty() : parted(rows, between, whole, named);
  }

  private static Optional<ImmutableList<WrappedNames>> parted(
      List<FlatLine> rows,
      List<List<FlatLine>> between,
      Predicate<FlatLine> whole,
      Predicate<FlatLine> named) {
    ImmutableList.Builder<WrappedNames> parted = ImmutableList.builder();
    int taken = 0;
    boolean wrapped = !between.get(0).isEmpty();
    for (int i = 0; i < rows.size(); i++) {
      List<FlatLine> before = between.get(i);
      List<FlatLine> after = between.get(i + 1);
      int lines = before.size() - taken;
      if ((whole.test(rows.get(i)) && lines > 0) || after.size() < lines) {
        return Optional.empty();
      }
      parted.add(
          new WrappedNames(
              ImmutableList.copyOf(before.subList(taken, before.size())),
              rows.get(i),
              ImmutableList.copyOf(after.subList(0, lines))));
      wrapped |= lines > 0 && !named.test(rows.get(i));
      taken = lines;
    }
    boolean all = taken == between.get(rows.size()).size();
    return all && wrapped ? Optional.of(parted.build()) : Optional.empty();
  }

  /** The lines of names, from above to below. */
  ImmutableList<FlatLine> names() {
    return ImmutableList.<FlatLine>builder().addAll(above).addAll(below).build();
  }
}
