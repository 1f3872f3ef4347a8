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
record DownRows(
    RuleDescription description,
    TableKind kind,
    Side side,
    ImmutableList<Column<Amount>> amounts,
    Relation relation)
    implements Rule {

  @Override
  public Checks check(Disclosure disclosure) {
    Optional<Table<?>> found = disclosure.find(kind);
    return found.isEmpty() ? Checks.withoutTable(disclosure, kind) : check(found.get());
  }

  private Checks check(Table<?> table) {
    List<Column<Amount>> columns = new ArrayList<>();
    for (Column<Amount> column : amounts) {
      if (table.prints(column)) {
        columns.add(column);
      }
    }
    if (columns.isEmpty()) {
      return Checks.notApplicable(Reason.COLUMNS_NOT_PRINTED);
    }
    if (relation != Relation.SUM && !hasRows(table, partLevel())) {
      return Checks.notApplicable(Reason.NO_ROWS_BELOW);
    }
    List<Check> checks = new ArrayList<>();
    RowTree tree = RowTree.of(table, side);
    boolean severalTotals = relation == Relation.SUM && refuseSeveralTotals(table, columns, checks);
    if (tree.wholes(relation).isEmpty() && !severalTotals) {
      return Checks.notApplicable(Reason.NO_ROWS_BELOW);
    }
    Set<Column<Amount>> doubtful = doubtful(table, columns);
    for (int whole : tree.wholes(relation)) {
      for (Column<Amount> column : columns) {
        compare(table, whole, tree.partsOf(whole, relation), column)
            .map(check -> doubtful.contains(column) ? check.unless(Reason.LEVEL_UNKNOWN) : check)
            .ifPresent(checks::add);
      }
    }
    return Checks.of(checks);
  }

  private Optional<FigureCheck> compare(
      Table<?> table, int whole, ImmutableList<Integer> below, Column<Amount> column) {
    List<Figure> parts = new ArrayList<>(below.size());
    for (int row : below) {
      parts.add(new Figure(table, row, column));
    }
    return FigureCheck.find(Comparison.of(relation), new Figure(table, whole, column), parts);
  }

  private RowLevel partLevel() {
    return relation == Relation.OF_WHICH ? RowLevel.OF_WHICH : RowLevel.SECOND_BREAKDOWN;
  }

  private boolean hasRows(Table<?> table, RowLevel level) {
    for (int row = 0; row < table.rows().size(); row++) {
      if (side.level(table.rows().get(row).cells()).orElse(null) == level) {
        return true;
      }
    }
    return false;
  }

  private static boolean refuseSeveralTotals(
      Table<?> table, List<Column<Amount>> columns, List<Check> checks) {
    List<Figure> totals = Figure.at(table, RowLevel.TOTAL, columns.get(0));
    if (totals.size() < 2) {
      return false;
    }
    for (Figure total : totals) {
      for (Column<Amount> column : columns) {
        Figure figure = new Figure(table, total.row(), column);
        if (!figure.isBlank()) {
          checks.add(FigureCheck.notChecked(Comparison.SUM, figure, Reason.SEVERAL_TOTALS));
        }
      }
    }
    return true;
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
