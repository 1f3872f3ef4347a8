package dev.yusuan.io.flat;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.flat.row.FlatBlock;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.schema.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Chooses among the ways to read a header: by what its rows print, and by their sums. */
final class HeaderChoice {
  private static final int MORE_THAN_ONE = 2;

  private final ImmutableSet<String> totals;

  /** With the words that name totals. */
  HeaderChoice(ImmutableSet<String> totals) {
    this.totals = totals;
  }

  /**
   * The only table whose columns hold what its rows print. One in whose header no total stands
   * above other words, and whose columns are in the order of their kind, holds no less than any
   * that is not such; others hold more rows than a single wrong figure can tell.
   */
  Optional<FlatTable> of(List<FlatTable> readings) {
    List<Reading> all = new ArrayList<>();
    for (FlatTable table : readings) {
      all.add(
          new Reading(table, table.misfits(), hasNothingBelowTotals(table) && isInOrder(table)));
    }
    return IntStream.range(0, all.size())
        .filter(one -> isBest(all, one))
        .mapToObj(one -> all.get(one).table())
        .findFirst();
  }

  private static boolean isBest(List<Reading> all, int one) {
    return IntStream.range(0, all.size())
        .allMatch(other -> other == one || all.get(one).isBetter(all.get(other)));
  }

  /**
   * A way to read a header.
   *
   * @param usual whether headers are printed so
   */
  private record Reading(FlatTable table, int misfits, boolean usual) {
    boolean isBetter(Reading other) {
      int lead = (usual && !other.usual) ? 0 : MORE_THAN_ONE;
      return misfits + lead <= other.misfits;
    }
  }

  private boolean hasNothingBelowTotals(FlatTable table) {
    return table.layout().columns().stream()
        .flatMap(column -> column.path().subList(0, column.path().size() - 1).stream())
        .map(Words::plain)
        .noneMatch(word -> totals.stream().anyMatch(word::endsWith));
  }

  private static boolean isInOrder(FlatTable table) {
    List<? extends Column<?, ?>> all = table.kind().schema().columns();
    int last = -1;
    for (FormColumn column : table.layout().columns()) {
      int at = all.indexOf(column.column());
      if (FlatBlock.isFigure(column.column())) {
        if (at < last) {
          return false;
        }
        last = at;
      }
    }
    return true;
  }
}
