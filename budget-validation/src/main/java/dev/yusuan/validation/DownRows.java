package dev.yusuan.validation;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.RowTree;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A row against the rows directly below it in the tree of rows, in each column of amounts. */
record DownRows(RuleDescription description, TableKind kind, Side side, Relation relation)
    implements Rule {

  @Override
  public Checks check(Disclosure disclosure) {
    Optional<Table<?>> found = disclosure.find(kind);
    return found.isEmpty() ? Checks.notApplicable(Reason.TABLE_ABSENT) : check(found.get());
  }

  private Checks check(Table<?> table) {
    List<Column<Amount>> columns = side.amounts().stream().filter(table::prints).toList();
    if (columns.isEmpty()) {
      return Checks.notApplicable(Reason.COLUMNS_NOT_PRINTED);
    }
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    boolean severalTotals = relation == Relation.SUM && refuseSeveralTotals(table, columns, checks);
    RowTree tree = RowTree.of(table, side);
    ImmutableList<Integer> wholes = tree.wholes(relation);
    if (wholes.isEmpty() && !severalTotals) {
      return Checks.notApplicable(Reason.NO_ROWS_BELOW);
    }
    Set<Column<Amount>> doubtful = doubtful(table, columns);
    for (int whole : wholes) {
      ImmutableList<Integer> below = tree.partsOf(whole, relation);
      for (Column<Amount> column : columns) {
        List<Figure> parts = new ArrayList<>(below.size());
        for (int row : below) {
          parts.add(new Figure(table, row, column));
        }
        FigureCheck.find(Comparison.of(relation), new Figure(table, whole, column), parts)
            .map(check -> doubtful.contains(column) ? check.unless(Reason.LEVEL_UNKNOWN) : check)
            .ifPresent(checks::add);
      }
    }
    return Checks.of(checks.build());
  }

  private static boolean refuseSeveralTotals(
      Table<?> table, List<Column<Amount>> columns, ImmutableList.Builder<Check> checks) {
    boolean several = false;
    for (Column<Amount> column : columns) {
      List<Figure> totals = Figure.at(table, RowLevel.TOTAL, column);
      several = totals.size() > 1;
      for (Figure total : totals) {
        if (several && !total.isBlank()) {
          checks.add(FigureCheck.notChecked(Comparison.SUM, total, Reason.SEVERAL_TOTALS));
        }
      }
    }
    return several;
  }

  /** The columns in which a row prints something whose level is not known. */
  private Set<Column<Amount>> doubtful(Table<?> table, List<Column<Amount>> columns) {
    Set<Column<Amount>> doubtful = new HashSet<>();
    for (int row = 0; row < table.rows().size(); row++) {
      if (side.level(table.rows().get(row).cells()).isEmpty()) {
        for (Column<Amount> column : columns) {
          if (!table.rows().get(row).cells().isBlank(column)) {
            doubtful.add(column);
          }
        }
      }
    }
    return doubtful;
  }
}
