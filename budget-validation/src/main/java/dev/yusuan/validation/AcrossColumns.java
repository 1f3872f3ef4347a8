package dev.yusuan.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
import dev.yusuan.table.TableKind;
import java.util.List;
import java.util.Optional;

/**
 * A column against its parts in the tree of columns, in each row. A part that the table does not
 * print is replaced by its own parts. The columns of 其中 are compared one by one, because they may
 * overlap.
 */
record AcrossColumns(
    RuleDescription description,
    TableKind kind,
    Column<Amount> whole,
    ImmutableList<Column<Amount>> parts,
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
    List<Column<Amount>> printed = printedParts(table);
    if (printed.isEmpty() || !table.prints(whole)) {
      return Checks.notApplicable(Reason.COLUMNS_NOT_PRINTED);
    }
    ImmutableList.Builder<Check> checks = ImmutableList.builderWithExpectedSize(table.size());
    Digits digits = new Digits();
    for (int row = 0; row < table.size(); row++) {
      if (relation == Relation.OF_WHICH) {
        for (Column<Amount> part : printed) {
          add(checks, digits, table, row, ImmutableList.of(part));
        }
      } else {
        add(checks, digits, table, row, printed);
      }
    }
    return Checks.of(checks.build());
  }

  private void add(
      ImmutableList.Builder<Check> checks,
      Digits digits,
      CheckedTable table,
      int row,
      List<Column<Amount>> columns) {
    Cells cells = table.cells(row);
    digits.start(cells, whole);
    for (int i = 0; i < columns.size(); i++) {
      digits.take(cells, columns.get(i));
    }
    if (digits.areEmpty()) {
      return;
    }
    Figure figure = new Figure(table.table(), row, whole);
    List<Figure> addends =
        Lists.transform(columns, column -> new Figure(table.table(), row, column));
    if (digits.agree(Comparison.of(relation))) {
      checks.add(FigureCheck.exact(Comparison.of(relation), figure, addends));
    } else {
      FigureCheck.find(Comparison.of(relation), figure, addends).ifPresent(checks::add);
    }
  }

  private List<Column<Amount>> printedParts(CheckedTable table) {
    if (printsAllParts(table)) {
      return parts;
    }
    return relation == Relation.OF_WHICH
        ? parts.stream().filter(table::prints).toList()
        : kind.schema().addendsOf(whole, relation, table::prints);
  }

  private boolean printsAllParts(CheckedTable table) {
    for (Column<Amount> part : parts) {
      if (!table.prints(part)) {
        return false;
      }
    }
    return true;
  }
}
