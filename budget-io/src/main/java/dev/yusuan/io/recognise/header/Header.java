package dev.yusuan.io.recognise.header;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.recognise.line.Ledger;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.schema.TableSchema;
import java.util.List;

/**
 * A header of a table.
 *
 * @param layout the columns that it states
 * @param lines how many lines it has
 * @param blocks where its blocks begin, if it states the same columns several times side by side;
 *     else only 0
 */
public record Header(Layout layout, int lines, ImmutableList<Integer> blocks) {
  public Header(Layout layout, int lines) {
    this(layout, lines, ImmutableList.of(0));
  }

  /** The same header with columns behind all others, of amounts that have no column. */
  public Header withOpen(int from, int count, TableSchema<?> schema) {
    return new Header(layout.withOpen(from, count, schema), lines, blocks);
  }

  public void book(List<Line> grid, int from, Ledger ledger) {
    for (Line line : grid.subList(from, from + lines)) {
      ledger.book(line, Ledger.Use.HEADING);
    }
  }

  /** Whether each cell below the header stands in a column that its words tell. */
  boolean tellAll(List<Line> grid) {
    return grid.stream()
        .skip(lines)
        .flatMap(line -> line.printed().stream())
        .map(layout.columns()::get)
        .allMatch(column -> column != null && !column.column().isOther());
  }
}
