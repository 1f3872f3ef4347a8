package dev.yusuan.io.flat;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.flat.row.FlatBlock;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.schema.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses among the ways to read a header: by what its rows print, and by their sums. */
final class HeaderChoice {
  private final ImmutableSet<String> totals;

  /** With the words that name totals. */
  HeaderChoice(ImmutableSet<String> totals) {
    this.totals = totals;
  }

  /**
   * The only table whose columns hold what its rows print, or hold more of it than any other; of
   * several the only one in which no total stands above other words, then the only one with its
   * columns in the order of their kind.
   */
  Optional<FlatTable> of(List<FlatTable> readings) {
    List<FlatTable> best = new ArrayList<>();
    int fewest = Integer.MAX_VALUE;
    for (FlatTable reading : readings) {
      int misfits = reading.misfits();
      if (misfits < fewest) {
        best.clear();
        fewest = misfits;
      }
      if (misfits == fewest) {
        best.add(reading);
      }
    }
    List<FlatTable> flat = best.stream().filter(this::hasNothingBelowTotals).toList();
    return only(best)
        .or(() -> only(flat))
        .or(() -> only(flat.stream().filter(HeaderChoice::isInOrder).toList()));
  }

  private static Optional<FlatTable> only(List<FlatTable> tables) {
    return tables.size() == 1 ? Optional.of(tables.get(0)) : Optional.empty();
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
