package dev.yusuan.io.printed;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.yusuan.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a header: each word of the paths of columns once, over all columns that it is of
 * (表头).
 */
final class HeaderRows {
  private static final Splitter PATH = Splitter.on('/');

  private final List<List<String>> paths;
  private final int depth;

  private HeaderRows(List<List<String>> paths) {
    this.paths = paths;
    this.depth = paths.stream().mapToInt(List::size).max().orElse(0);
  }

  static ImmutableList<ImmutableList<PrintedCell>> of(Table<?> table) {
    HeaderRows header =
        new HeaderRows(
            table.columns().stream().map(column -> PATH.splitToList(column.title())).toList());
    ImmutableList.Builder<ImmutableList<PrintedCell>> rows = ImmutableList.builder();
    for (int line = 0; line < header.depth; line++) {
      rows.add(header.row(line));
    }
    return rows.build();
  }

  private ImmutableList<PrintedCell> row(int line) {
    ImmutableList.Builder<PrintedCell> row = ImmutableList.builder();
    for (int column = 0; column < paths.size(); column++) {
      row.add(cell(line, column));
    }
    return row.build();
  }

  private PrintedCell cell(int line, int column) {
    List<String> path = paths.get(column);
    if (line >= path.size() || (column > 0 && isShared(line, column - 1, column))) {
      return PrintedCell.BLANK;
    }
    int columns = 1;
    while (column + columns < paths.size() && isShared(line, column, column + columns)) {
      columns++;
    }
    int rows = line == path.size() - 1 ? depth - line : 1;
    return new PrintedCell(path.get(line), Optional.empty(), columns, rows);
  }

  /** Whether a word stands over both columns, and others below it. */
  private boolean isShared(int line, int column, int other) {
    List<String> one = paths.get(column);
    List<String> two = paths.get(other);
    return line + 1 < one.size()
        && line + 1 < two.size()
        && one.subList(0, line + 1).equals(two.subList(0, line + 1));
  }
}
