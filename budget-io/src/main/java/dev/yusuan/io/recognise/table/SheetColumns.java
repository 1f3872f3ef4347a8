package dev.yusuan.io.recognise.table;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.recognise.header.Layout;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.table.PrintedColumn;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The columns that sheets print, each under the words of its first label or header. */
public final class SheetColumns {
  private final Map<Column<?, ?>, PrintedColumn> printed = new LinkedHashMap<>();
  private final Set<String> titles = new HashSet<>();
  private final Map<String, Column<?, ?>> others = new HashMap<>();

  public void add(Column<?, ?> column, String label) {
    if (!printed.containsKey(column)) {
      String title = Blanks.unwrap(label);
      String distinct = titles.contains(title) ? column.title() : title;
      for (int more = 2; !titles.add(distinct); more++) {
        distinct = title + " (" + more + ")";
      }
      printed.put(column, new PrintedColumn(column, distinct));
    }
  }

  /** The column of an unknown label or heading: the same for the same words. */
  Column<?, ?> other(TableSchema<?> schema, String title, boolean money) {
    String words = Blanks.unwrap(title);
    return others.computeIfAbsent(
        words,
        key -> {
          int number = others.size() + 1;
          return money ? schema.otherAmount(number) : schema.otherText(number);
        });
  }

  public void add(Layout layout) {
    layout.printedColumns().forEach(column -> add(column.column(), column.title()));
  }

  public ImmutableList<PrintedColumn> printed() {
    return ImmutableList.copyOf(printed.values());
  }
}
