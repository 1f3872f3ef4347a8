package dev.yusuan.io.office.word;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import dev.yusuan.io.office.word.WordBlock.Cell;
import dev.yusuan.io.office.word.WordBlock.Row;
import dev.yusuan.io.office.word.WordBlock.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The widths of the columns that the definition of a table tells, in twentieths of a point. */
final class DocxWidths {
  /** No table is as wide; definitions that say so are damaged. */
  private static final int WIDEST = 10_000_000;

  private static final Pattern WIDTH =
      Pattern.compile("([0-9]{1,5})(?:\\.([0-9]{1,3})[0-9]{0,6})?(|pt|pc|pi|in|cm|mm)");

  /** The units in thousandths of a twentieth of a point. */
  private static final ImmutableMap<String, Integer> UNITS =
      ImmutableMap.of(
          "", 1_000, "pt", 20_000, "pc", 240_000, "pi", 240_000, "in", 1_440_000, "cm", 566_930,
          "mm", 56_693);

  private final List<Integer> edges = new ArrayList<>(List.of(0));
  private boolean known = true;

  /** Adds the width of the next column, as the file writes it. */
  void add(String written) {
    int width = width(written);
    int right = edges.get(edges.size() - 1);
    known &= width > 0 && width <= WIDEST - right && edges.size() <= 2 * DocxCell.MAX_SPAN;
    if (known) {
      edges.add(right + width);
    }
  }

  private static int width(String written) {
    Matcher width = WIDTH.matcher(written.strip());
    @Nullable Integer unit = width.matches() ? UNITS.get(width.group(3)) : null;
    if (unit == null) {
      return 0;
    }
    String fraction = Strings.padEnd(Strings.nullToEmpty(width.group(2)), 3, '0');
    long thousandths = Long.parseLong(width.group(1) + fraction);
    return (int) (thousandths * unit / 1_000_000);
  }

  /**
   * A table of rows whose cells are counted in columns of the definition, measured if it tells all
   * of them.
   */
  Table measured(ImmutableList<Row> rows) {
    int columns =
        rows.stream().flatMap(row -> row.cells().stream()).mapToInt(Cell::end).max().orElse(0);
    return known && columns < edges.size()
        ? new Table(
            rows.stream().map(this::measured).collect(ImmutableList.toImmutableList()),
            true,
            ImmutableIntArray.copyOf(edges))
        : Table.counted(rows);
  }

  private Row measured(Row row) {
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    for (Cell cell : row.cells()) {
      int left = edges.get(cell.at());
      cells.add(new Cell(left, edges.get(cell.end()) - left, cell.merge(), cell.content()));
    }
    return new Row(cells.build());
  }
}
