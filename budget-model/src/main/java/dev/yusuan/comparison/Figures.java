package dev.yusuan.comparison;

import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Phase;
import dev.yusuan.schema.Side;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The amounts of a disclosure that are compared, by subject and column. */
final class Figures {
  private Figures() {}

  /** Those of the tables of a kind, in printed order; none of tables of unknown kinds. */
  static Map<Figure, Sum> of(Disclosure disclosure, TableKind<?> kind) {
    Map<Figure, Sum> figures = new LinkedHashMap<>();
    if (kind.equals(TableKind.OTHER)) {
      return figures;
    }
    for (Table<?> table : disclosure.withoutContacts().tables()) {
      if (table.kind().equals(kind)) {
        add(table, figures);
      }
    }
    return figures;
  }

  private static void add(Table<?> table, Map<Figure, Sum> figures) {
    for (Side side : table.schema().sides()) {
      for (var row : table.rows()) {
        Cells cells = row.cells();
        Subject subject = Subject.of(side, cells);
        String name = side.label(cells).orElse("");
        for (Column<?, Amount> column : side.amounts()) {
          Optional<Amount> amount = cells.find(column);
          if (amount.isPresent() && isCompared(side, subject, column)) {
            figures.merge(
                new Figure(subject, column), new Sum(name, amount.get().inYuan()), Sum::plus);
          }
        }
      }
    }
  }

  /** Where a row has neither code nor name, its columns are what it is about. */
  private static boolean isCompared(Side side, Subject subject, Column<?, Amount> column) {
    boolean isOneRow = !side.addsUp() && subject.id().isEmpty();
    return column.phase() == Phase.BUDGET
        && !column.isOther()
        && (isOneRow || column.parent().isEmpty());
  }

  /** A column of a subject. */
  record Figure(Subject subject, Column<?, Amount> column) {}

  /** What all rows of a subject have in a column, in yuan, and the name that the first prints. */
  record Sum(String name, BigDecimal yuan) {
    Sum plus(Sum other) {
      return new Sum(name, yuan.add(other.yuan));
    }
  }
}
