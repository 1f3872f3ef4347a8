package dev.yusuan.validation.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Comparison;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.RowTree;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.sum.Digits;
import java.util.ArrayList;
import java.util.List;

/** A row against the rows directly below it in the tree of rows, in each column of amounts. */
public record DownRows(
    RuleDescription description,
    TableKind<?> kind,
    Side side,
    ImmutableList<Column<?, Amount>> amounts,
    Relation relation)
    implements Rule {

  @Override
  public Checks check(Checking checking) {
    return SideRows.find(checking, kind, side.level())
        .map(this::check)
        .orElseGet(() -> Checks.withoutTable(checking.disclosure(), kind));
  }

  private Checks check(SideRows rows) {
    List<Column<?, Amount>> columns = new ArrayList<>(amounts.size());
    for (Column<?, Amount> column : amounts) {
      if (rows.prints(column)) {
        columns.add(column);
      }
    }
    if (columns.isEmpty()) {
      return Checks.notApplicable(Reason.COLUMNS_NOT_PRINTED);
    }
    if (relation != Relation.SUM && !rows.hasRows(partLevel())) {
      return Checks.notApplicable(Reason.NO_ROWS_BELOW);
    }
    ImmutableList.Builder<Check> checks = ImmutableList.builderWithExpectedSize(rows.size());
    boolean looked = relation == Relation.SUM && refuseSeveralTotals(rows, columns, checks);
    RowTree tree = rows.tree();
    RowByRow compared = new RowByRow(rows, checks);
    for (int whole = 0; whole < rows.size(); whole++) {
      ImmutableList<Integer> below = below(tree, whole, rows, columns);
      if (!below.isEmpty()) {
        looked = true;
        for (Column<?, Amount> column : columns) {
          compared.compare(whole, below, column);
        }
      }
    }
    return looked ? Checks.of(checks.build()) : Checks.notApplicable(Reason.NO_ROWS_BELOW);
  }

  /**
   * The rows below one; a row that prints no amount is a heading, and its own rows stand for it.
   */
  private ImmutableList<Integer> below(
      RowTree tree, int whole, SideRows rows, List<Column<?, Amount>> columns) {
    ImmutableList<Integer> parts = tree.partsOf(whole, relation);
    if (relation != Relation.SUM
        || parts.stream().noneMatch(row -> isHeading(tree, row, rows, columns))) {
      return parts;
    }
    ImmutableList.Builder<Integer> below = ImmutableList.builder();
    for (int part : parts) {
      if (isHeading(tree, part, rows, columns)) {
        below.addAll(below(tree, part, rows, columns));
      } else {
        below.add(part);
      }
    }
    return below.build();
  }

  private static boolean isHeading(
      RowTree tree, int row, SideRows rows, List<Column<?, Amount>> columns) {
    return tree.hasParts(row, Relation.SUM)
        && columns.stream().allMatch(column -> rows.cells(row).isBlank(column));
  }

  /** Compares one row after the other. */
  private final class RowByRow {
    private final SideRows rows;
    private final ImmutableList.Builder<Check> checks;
    private final Comparison comparison = relation.comparison();
    private final Digits digits = new Digits();

    RowByRow(SideRows rows, ImmutableList.Builder<Check> checks) {
      this.rows = rows;
      this.checks = checks;
    }

    void compare(int whole, ImmutableList<Integer> below, Column<?, Amount> column) {
      digits.start(rows.cells(whole), column);
      for (int i = 0; i < below.size(); i++) {
        digits.take(rows.cells(below.get(i)), column);
      }
      if (digits.areEmpty()) {
        return;
      }
      Figure figure = rows.figure(whole, column);
      List<Figure> parts = Lists.transform(below, row -> rows.figure(row, column));
      if (digits.agree(comparison)) {
        checks.add(FigureCheck.exact(comparison, figure, parts));
      } else {
        FigureCheck.find(comparison, figure, parts)
            .map(check -> rows.isDoubtful(column) ? check.unless(Reason.LEVEL_UNKNOWN) : check)
            .ifPresent(checks::add);
      }
    }
  }

  private RowLevel partLevel() {
    return relation == Relation.OF_WHICH ? RowLevel.OF_WHICH : RowLevel.SECOND_BREAKDOWN;
  }

  private static boolean refuseSeveralTotals(
      SideRows rows, List<Column<?, Amount>> columns, ImmutableList.Builder<Check> checks) {
    List<Figure> totals = rows.figures(RowLevel.TOTAL, columns.get(0));
    if (totals.size() < 2) {
      return false;
    }
    for (Figure total : totals) {
      for (Column<?, Amount> column : columns) {
        Figure figure = rows.figure(total.row(), column);
        if (!figure.isBlank()) {
          checks.add(FigureCheck.notChecked(Comparison.SUM, figure, Reason.SEVERAL_TOTALS));
        }
      }
    }
    return true;
  }
}
