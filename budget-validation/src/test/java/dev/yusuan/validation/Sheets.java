package dev.yusuan.validation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Mark;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes tables in tests: a line of column ids, then a line for each row. Words are set apart by
 * blanks; {@code .} is a blank cell, {@code ~x} the mark x, and {@code ^x} a text in no column.
 */
public final class Sheets {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private Sheets() {}

  public static Table<?> table(TableKind<?> kind, String columnIds, String... rows) {
    TableSchema<?> schema = kind.schema();
    List<Column<?, ?>> columns = new ArrayList<>();
    WORDS.split(columnIds).forEach(id -> columns.add(schema.get(id)));
    List<PrintedColumn> printed = new ArrayList<>();
    for (Column<?, ?> column : columns) {
      printed.add(new PrintedColumn(column, column.title()));
    }
    List<Cells> typed = new ArrayList<>();
    for (String row : rows) {
      typed.add(cells(schema, columns, WORDS.splitToList(row)));
    }
    return Table.builder(kind, AmountUnit.TEN_THOUSAND_YUAN)
        .columns(printed)
        .cells(typed)
        .asPrinted();
  }

  public static Disclosure disclosure(Table<?>... tables) {
    return new Disclosure(
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.copyOf(tables),
        ImmutableList.of());
  }

  private static Cells cells(
      TableSchema<?> schema, List<Column<?, ?>> columns, List<String> words) {
    Cells.Builder cells = Cells.builder(schema);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.startsWith("^")) {
        cells.unplaced(word.substring(1));
      } else if (word.startsWith("~")) {
        cells.mark(columns.get(i), new Mark(word.substring(1)));
      } else if (!word.equals(".")) {
        put(cells, columns.get(i), word);
      }
    }
    return cells.build();
  }

  private static <V> void put(Cells.Builder cells, Column<?, V> column, String word) {
    cells.put(column, column.type().parse(word, AmountUnit.TEN_THOUSAND_YUAN));
  }
}
