package dev.yusuan.validation.kind;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.Reason;
import java.util.List;
import java.util.Optional;

/**
 * The figures that a selection finds in a disclosure.
 *
 * @param figures the figures in printed order; none where nothing is printed that it selects
 * @param obstacle why it cannot select anything; empty where it can
 * @param doubt why a disagreement of these figures would prove nothing; empty where it would
 */
public record Found(
    ImmutableList<Figure> figures, Optional<Reason> obstacle, Optional<Reason> doubt) {
  /** The figures of a column in the rows that a condition holds for. */
  static Found inRows(
      Checking checking, TableKind<?> kind, Column<?, Amount> column, RowTest chosen) {
    Optional<SideRows> found = SideRows.find(checking, kind, column);
    if (found.isEmpty()) {
      return nothing(Checks.missing(checking.disclosure(), kind));
    }
    SideRows side = found.get();
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    for (int row = 0; row < side.size(); row++) {
      Figure figure = side.figure(row, column);
      if (!figure.isBlank() && chosen.holds(side, row)) {
        figures.add(figure);
      }
    }
    ImmutableList<Figure> all = figures.build();
    return all.isEmpty() ? nothing(Reason.NOTHING_PRINTED) : of(all, Optional.empty());
  }

  /** A condition on a row of a side. */
  interface RowTest {
    /** Whether it holds. */
    boolean holds(SideRows side, int row);
  }

  static Found of(List<Figure> figures, Optional<Reason> doubt) {
    return new Found(ImmutableList.copyOf(figures), Optional.empty(), doubt);
  }

  static Found nothing(Reason obstacle) {
    return new Found(ImmutableList.of(), Optional.of(obstacle), Optional.empty());
  }
}
