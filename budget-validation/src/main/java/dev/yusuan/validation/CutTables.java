package dev.yusuan.validation;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Verdict;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.StatementCheck;
import java.util.HashSet;
import java.util.Set;

/**
 * The tables within which a document breaks off. What adds up their rows, or what a sentence states
 * of them, is not decided where it disagrees: rows may be missing, and the last may be no whole
 * one.
 */
final class CutTables {
  private final ImmutableSet<TableKind<?>> kinds;

  private CutTables(ImmutableSet<TableKind<?>> kinds) {
    this.kinds = kinds;
  }

  static CutTables of(Disclosure disclosure) {
    return new CutTables(
        disclosure.tables().stream()
            .filter(Table::cut)
            .map(Table::kind)
            .collect(ImmutableSet.toImmutableSet()));
  }

  /** The same checks, but those that missing rows may explain are not decided. */
  Checks judged(Checks checks) {
    return kinds.isEmpty() ? checks : checks.map(this::judged);
  }

  private Check judged(Check check) {
    if (check.verdict() != Verdict.INCONSISTENT) {
      return check;
    }
    if (check instanceof FigureCheck figures) {
      return mayLackRows(figures) ? figures.unless(Reason.TABLE_CUT) : check;
    }
    return check instanceof StatementCheck stated && stated.cells().stream().anyMatch(this::isIn)
        ? stated.unless(Reason.TABLE_CUT)
        : check;
  }

  private boolean isIn(CellPath cell) {
    return kinds.contains(cell.table());
  }

  /** Whether it adds up rows of a cut table, or compares some other row of it than its total. */
  private boolean mayLackRows(FigureCheck check) {
    Set<Integer> rows = new HashSet<>();
    boolean others = false;
    boolean total = true;
    boolean last = false;
    for (Figure figure : check.figures()) {
      if (figure.table().cut()) {
        rows.add(figure.row());
        total &= isTotal(figure);
        last |= figure.row() == figure.table().rows().size() - 1;
      } else {
        others = true;
      }
    }
    return !rows.isEmpty() && (rows.size() > 1 || last || (others && !total));
  }

  private static boolean isTotal(Figure figure) {
    return figure
        .table()
        .schema()
        .sideOf(figure.column())
        .level(figure.cells())
        .filter(level -> level == RowLevel.TOTAL)
        .isPresent();
  }
}
