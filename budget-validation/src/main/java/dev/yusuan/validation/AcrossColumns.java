package dev.yusuan.validation;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column against its parts in the tree of columns, in each row. A part that the table does not
 * print is replaced by its own parts. The columns of 其中 are compared one by one, because they may
 * overlap.
 */
record AcrossColumns(
    RuleDescription description, TableKind kind, Column<Amount> whole, Relation relation)
    implements Rule {

  @Override
  public Checks check(Disclosure disclosure) {
    Optional<Table<?>> found = disclosure.find(kind);
    return found.isEmpty() ? Checks.notApplicable(Reason.TABLE_ABSENT) : check(found.get());
  }

  private Checks check(Table<?> table) {
    List<Column<Amount>> parts = new ArrayList<>();
    collectPrinted(table, whole, relation, parts);
    if (parts.isEmpty() || !table.prints(whole)) {
      return Checks.notApplicable(Reason.COLUMNS_NOT_PRINTED);
    }
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (int row = 0; row < table.rows().size(); row++) {
      if (relation == Relation.SUM) {
        add(checks, table, row, parts);
      } else {
        for (Column<Amount> part : parts) {
          add(checks, table, row, ImmutableList.of(part));
        }
      }
    }
    return Checks.of(checks.build());
  }

  private void add(
      ImmutableList.Builder<Check> checks, Table<?> table, int row, List<Column<Amount>> columns) {
    List<Figure> parts = new ArrayList<>(columns.size());
    for (Column<Amount> column : columns) {
      parts.add(new Figure(table, row, column));
    }
    Figure figure = new Figure(table, row, whole);
    FigureCheck.find(Comparison.of(relation), figure, parts).ifPresent(checks::add);
  }

  private static void collectPrinted(
      Table<?> table, Column<Amount> whole, Relation relation, List<Column<Amount>> printed) {
    for (Column<Amount> part : table.schema().partsOf(whole, relation)) {
      if (table.prints(part)) {
        printed.add(part);
      } else if (relation == Relation.SUM) {
        collectPrinted(table, part, relation, printed);
      }
    }
  }
}
