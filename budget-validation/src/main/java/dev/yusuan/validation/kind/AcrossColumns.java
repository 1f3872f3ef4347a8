package dev.yusuan.validation.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Comparison;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
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

/**
 * A column against its parts in the tree of columns, in each row. A part that the table does not
 * print is replaced by its own parts. The columns of 其中 are compared one by one, because they may
 * overlap; where the total prints one figure for both, the part is all of the whole, and so it is
 * in every row.
 */
public record AcrossColumns(
    RuleDescription description,
    TableKind<?> kind,
    Column<?, Amount> whole,
    ImmutableList<Column<?, Amount>> parts,
    Relation relation)
    implements Rule {

  @Override
  public Checks check(Checking checking) {
    return SideRows.find(checking, kind, whole)
        .map(this::check)
        .orElseGet(() -> Checks.withoutTable(checking.disclosure(), kind));
  }

  private Checks check(SideRows table) {
    List<Column<?, Amount>> printed = printedParts(table);
    if (printed.isEmpty() || !table.prints(whole)) {
      return Checks.notApplicable(Reason.COLUMNS_NOT_PRINTED);
    }
    ImmutableList.Builder<Check> checks = ImmutableList.builderWithExpectedSize(table.size());
    List<RowByRow> compared = new ArrayList<>();
    if (relation == Relation.OF_WHICH) {
      for (Column<?, Amount> part : printed) {
        boolean isAll = table.areOneInTotal(whole, part);
        compared.add(new RowByRow(table, ImmutableList.of(part), isAll));
      }
    } else {
      compared.add(new RowByRow(table, printed, /* isAll= */ false));
    }
    for (int row = 0; row < table.size(); row++) {
      for (RowByRow columns : compared) {
        columns.compare(row, checks);
      }
    }
    return Checks.of(checks.build());
  }

  /** Compares the columns in one row after the other. */
  private final class RowByRow {
    private final SideRows table;
    private final List<Column<?, Amount>> columns;
    private final boolean isAll;
    private final Digits digits = new Digits();

    RowByRow(SideRows table, List<Column<?, Amount>> columns, boolean isAll) {
      this.table = table;
      this.columns = columns;
      this.isAll = isAll;
    }

    void compare(int row, ImmutableList.Builder<Check> checks) {
      Cells cells = table.cells(row);
      digits.start(cells, whole);
      for (int i = 0; i < columns.size(); i++) {
        digits.take(cells, columns.get(i));
      }
      if (digits.areEmpty()) {
        return;
      }
      Comparison comparison = comparisonIn(cells);
      Figure figure = table.figure(row, whole);
      List<Figure> addends = Lists.transform(columns, column -> table.figure(row, column));
      if (digits.agree(comparison)) {
        checks.add(FigureCheck.exact(comparison, figure, addends));
      } else {
        FigureCheck.find(comparison, figure, addends).ifPresent(checks::add);
      }
    }

    private Comparison comparisonIn(Cells cells) {
      return isAll && cells.find(whole).isPresent() && cells.find(columns.get(0)).isPresent()
          ? Comparison.SAME
          : relation.comparison();
    }
  }

  private List<Column<?, Amount>> printedParts(SideRows table) {
    if (printsAllParts(table)) {
      return parts;
    }
    return relation == Relation.OF_WHICH
        ? parts.stream().filter(table::prints).toList()
        : kind.schema().addendsOf(whole, relation, table::prints);
  }

  private boolean printsAllParts(SideRows table) {
    for (Column<?, Amount> part : parts) {
      if (!table.prints(part)) {
        return false;
      }
    }
    return true;
  }
}
