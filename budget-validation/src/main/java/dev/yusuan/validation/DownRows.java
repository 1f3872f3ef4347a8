package dev.yusuan.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.RowTree;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** A row against the rows directly below it in the tree of rows, in each column of amounts. */
record DownRows(
    RuleDescription description,
    TableKind kind,
    Side side,
    ImmutableList<Column<Amount>> amounts,
    Relation relation)
    implements SharingRule {

  @Override
  public Checks check(CheckedDisclosure disclosure) {
    Optional<CheckedTable> found = disclosure.find(kind);
    return found.isEmpty()
        ? Checks.withoutTable(disclosure.disclosure(), kind)
        : check(found.get());
  }

  private Checks check(CheckedTable table) {
    List<Column<Amount>> columns = new ArrayList<>();
    for (Column<Amount> column : amounts) {
      if (table.prints(column)) {
        columns.add(column);
      }
    }
    if (columns.isEmpty()) {
      return Checks.notApplicable(Reason.COLUMNS_NOT_PRINTED);
    }
    CheckedSide rows = table.sideOf(side.level());
    if (relation != Relation.SUM && !rows.hasRows(partLevel())) {
      return Checks.notApplicable(Reason.NO_ROWS_BELOW);
    }
    List<Check> checks = new ArrayList<>();
    RowTree tree = rows.tree();
    boolean severalTotals = relation == Relation.SUM && refuseSeveralTotals(rows, columns, checks);
    ImmutableList<Integer> wholes = tree.wholes(relation);
    if (wholes.isEmpty() && !severalTotals) {
      return Checks.notApplicable(Reason.NO_ROWS_BELOW);
    }
    BitSet doubtful = doubtful(rows, columns);
    for (int whole : wholes) {
      ImmutableList<Integer> below = tree.partsOf(whole, relation);
      for (Column<Amount> column : columns) {
        compare(rows, whole, below, column)
            .map(check -> doubtful.get(column.index()) ? check.unless(Reason.LEVEL_UNKNOWN) : check)
            .ifPresent(checks::add);
      }
    }
    return Checks.of(checks);
  }

  private Optional<FigureCheck> compare(
      CheckedSide rows, int whole, ImmutableList<Integer> below, Column<Amount> column) {
    Digits digits = new Digits(rows.cells(whole), column);
    for (int i = 0; i < below.size(); i++) {
      digits.take(rows.cells(below.get(i)), column);
    }
    List<Figure> parts = Lists.transform(below, row -> rows.figure(row, column));
    return FigureCheck.find(Comparison.of(relation), rows.figure(whole, column), parts, digits);
  }

  private RowLevel partLevel() {
    return relation == Relation.OF_WHICH ? RowLevel.OF_WHICH : RowLevel.SECOND_BREAKDOWN;
  }

  private static boolean refuseSeveralTotals(
      CheckedSide rows, List<Column<Amount>> columns, List<Check> checks) {
    List<Figure> totals = rows.figures(RowLevel.TOTAL, columns.get(0));
    if (totals.size() < 2) {
      return false;
    }
    for (Figure total : totals) {
      for (Column<Amount> column : columns) {
        Figure figure = rows.figure(total.row(), column);
        if (!figure.isBlank()) {
          checks.add(FigureCheck.notChecked(Comparison.SUM, figure, Reason.SEVERAL_TOTALS));
        }
      }
    }
    return true;
  }

  /** The indices of columns in which a row prints something whose level is not known. */
  private static BitSet doubtful(CheckedSide rows, List<Column<Amount>> columns) {
    BitSet doubtful = new BitSet();
    for (int row = 0; row < rows.size(); row++) {
      if (rows.level(row) == null) {
        for (Column<Amount> column : columns) {
          if (!rows.cells(row).isBlank(column)) {
            doubtful.set(column.index());
          }
        }
      }
    }
    return doubtful;
  }
}
