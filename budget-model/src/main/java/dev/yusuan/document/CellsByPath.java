package dev.yusuan.document;

import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Mark;
import dev.yusuan.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Finds and changes the cells of a disclosure by their paths. */
final class CellsByPath {
  private CellsByPath() {}

  static Optional<Object> content(Disclosure disclosure, CellPath path) {
    Table<?> table = disclosure.tables().get(index(disclosure, path));
    return Optional.ofNullable(row(table, path).content(column(path)));
  }

  static Disclosure with(Disclosure disclosure, CellPath path, Optional<Object> content) {
    int index = index(disclosure, path);
    List<Table<?>> tables = new ArrayList<>(disclosure.tables());
    Table<?> table = tables.get(index);
    Column<?, ?> column = column(path);
    Cells.Builder cells = row(table, path).toBuilder().blank(column);
    content.ifPresent(given -> fill(cells, column, given));
    tables.set(index, table.withCells(path.row() - 1, cells.build()));
    return Disclosure.builder().from(disclosure).tables(tables).build();
  }

  private static <V> void fill(Cells.Builder cells, Column<?, V> column, Object content) {
    Class<V> type = column.type().valueClass();
    if (content instanceof Mark mark) {
      cells.mark(column, mark);
    } else if (type.isInstance(content)) {
      cells.put(column, type.cast(content));
    } else {
      throw new IllegalArgumentException(
          "no " + column.type() + " for the column " + column + ": " + content.getClass());
    }
  }

  private static int index(Disclosure disclosure, CellPath path) {
    int seen = 0;
    for (int i = 0; i < disclosure.tables().size(); i++) {
      if (disclosure.tables().get(i).kind().equals(path.table()) && ++seen == path.number()) {
        return i;
      }
    }
    throw new NoSuchElementException("no table of the path " + path);
  }

  private static Cells row(Table<?> table, CellPath path) {
    if (path.row() > table.rows().size()) {
      throw new NoSuchElementException(
          "no row of the path " + path + "; there are " + table.rows().size());
    }
    return table.rows().get(path.row() - 1).cells();
  }

  private static Column<?, ?> column(CellPath path) {
    return path.table()
        .schema()
        .find(path.column())
        .orElseThrow(() -> new NoSuchElementException("no column of the path " + path));
  }
}
