package dev.yusuan.io.recognise.table;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.recognise.header.Layout;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.schema.Column;
import dev.yusuan.table.PrintedColumn;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The columns that sheets print, each under the words of its first label or header. */
public final class SheetColumns {
  private final Map<Column<?, ?>, PrintedColumn> printed = new LinkedHashMap<>();
  private final Set<String> titles = new HashSet<>();

  public void add(Column<?, ?> column, String label) {
    if (!printed.containsKey(column)) {
      String title = Blanks.unwrap(label);
      String distinct = titles.contains(title) ? column.title() : title;
      titles.add(distinct);
      printed.put(column, new PrintedColumn(column, distinct));
    }
  }

  public void add(Layout layout) {
    layout.printedColumns().forEach(column -> add(column.column(), column.title()));
  }

  public ImmutableList<PrintedColumn> printed() {
    return ImmutableList.copyOf(printed.values());
  }
}
