package dev.yusuan.comparison;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a comparison leaves out (未对照), apart from the figures of other years.
 *
 * @param tables the tables that only one disclosure prints
 * @param untyped how many tables have a title that is not known
 * @param columns the columns with parts of an amount that only one disclosure prints
 * @param headings how many columns have a heading that is not known
 * @param rows how many rows nothing tells from others of their table
 * @param tablesOfRows the tables of those rows
 */
public record Uncompared(
    ImmutableList<TableKind<?>> tables,
    int untyped,
    ImmutableList<String> columns,
    int headings,
    int rows,
    ImmutableList<TableKind<?>> tablesOfRows) {
  /** Counts it. */
  static final class Count {
    private final Set<TableKind<?>> tables = new LinkedHashSet<>();
    private final Set<String> columns = new LinkedHashSet<>();
    private final Set<TableKind<?>> tablesOfRows = new LinkedHashSet<>();
    private final List<Table<?>> printed;
    private int rows;

    Count(List<Disclosure> disclosures) {
      printed = disclosures.stream().<Table<?>>flatMap(each -> each.tables().stream()).toList();
    }

    void add(TableKind<?> table) {
      tables.add(table);
    }

    void add(TableKind<?> table, Column<?, Amount> column) {
      columns.add(table.title() + "/" + column.title());
    }

    void add(TableKind<?> table, Figures figures) {
      int unnamed = figures.unnamed();
      rows += unnamed;
      if (unnamed > 0) {
        tablesOfRows.add(table);
      }
    }

    Uncompared uncompared() {
      return new Uncompared(
          ImmutableList.copyOf(tables),
          (int) printed.stream().filter(Count::isUntyped).count(),
          ImmutableList.copyOf(columns),
          (int)
              printed.stream()
                  .filter(table -> !isUntyped(table))
                  .flatMap(table -> table.columns().stream())
                  .map(PrintedColumn::column)
                  .filter(Column::isOther)
                  .count(),
          rows,
          ImmutableList.copyOf(tablesOfRows));
    }

    private static boolean isUntyped(Table<?> table) {
      return table.kind().equals(TableKind.OTHER);
    }
  }
}
