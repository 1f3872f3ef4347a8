package dev.yusuan.io.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.indicator.Target;
import dev.yusuan.io.render.TextGrid.Alignment;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Mark;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.RowTree;
import dev.yusuan.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table as aligned text (表格排版), for people to read in a terminal.
 *
 * <p>Amounts stand to the right with thousands separators and all printed decimals; what is blank
 * stays blank, marks such as — are shown as printed, and no name is cut; one of more than 200
 * columns sticks out. Names are set in by two columns below the line that they are part of. Columns
 * that are blank in all rows are left out, and the last line says how many.
 */
public final class TextTable {
  private static final int INDENT = 2;

  private final Table<?> table;
  private final ImmutableList<Column<?, ?>> columns;
  private final ImmutableMap<Column<?, ?>, ImmutableList<Integer>> depths;
  private final boolean unplaced;

  private TextTable(Table<?> table) {
    this.table = table;
    this.columns = shown(table);
    this.unplaced =
        table.rows().stream().map(Row::cells).anyMatch(cells -> !cells.unplaced().isEmpty());
    this.depths =
        table.schema().sides().stream()
            .filter(side -> !side.labels().isEmpty())
            .collect(
                ImmutableMap.toImmutableMap(
                    side -> side.labels().get(0), side -> depths(table, side)));
  }

  /** The table as lines, each ended by a line feed; contacts are masked. */
  public static String of(Table<?> table) {
    return new TextTable(table.withoutContacts()).text();
  }

  private static ImmutableList<Column<?, ?>> shown(Table<?> table) {
    ImmutableList.Builder<Column<?, ?>> columns = ImmutableList.builder();
    table.columns().stream()
        .map(printed -> printed.column())
        .filter(column -> isFilled(table, column))
        .forEach(columns::add);
    // A figure that was read into a column without a header is shown as well.
    table.schema().columns().stream()
        .filter(column -> column.type() != (Object) CellType.LEVEL)
        .filter(column -> !table.prints(column) && isFilled(table, column))
        .forEach(columns::add);
    return columns.build();
  }

  private static boolean isFilled(Table<?> table, Column<?, ?> column) {
    return table.rows().stream().anyMatch(row -> !row.cells().isBlank(column));
  }

  private String text() {
    HeaderLines header = new HeaderLines(titles());
    List<ImmutableList<String>> rows = new ArrayList<>();
    rows.add(header.lowest());
    for (int i = 0; i < table.rows().size(); i++) {
      rows.add(row(i));
    }
    TextGrid grid = new TextGrid(alignment(), ImmutableList.copyOf(rows));
    int[] widths = grid.widths();
    header.widen(widths);

    List<String> lines = new ArrayList<>();
    lines.add(TextGrid.printable(table.title()) + "  单位：" + table.unit());
    lines.addAll(header.lines(widths));
    lines.addAll(grid.lines(widths));
    int blank = table.columns().size() - (int) columns.stream().filter(table::prints).count();
    if (blank > 0) {
      lines.add("（另有 " + blank + " 栏全空，未列出）");
    }
    return String.join("\n", lines) + "\n";
  }

  private List<String> titles() {
    List<String> titles = new ArrayList<>();
    columns.forEach(column -> titles.add(table.titleOf(column)));
    if (unplaced) {
      titles.add("未归栏");
    }
    return titles;
  }

  private ImmutableList<Alignment> alignment() {
    ImmutableList.Builder<Alignment> alignment = ImmutableList.builder();
    for (Column<?, ?> column : columns) {
      alignment.add(column.asAmounts().isPresent() ? Alignment.RIGHT : Alignment.LEFT);
    }
    return (unplaced ? alignment.add(Alignment.LEFT) : alignment).build();
  }

  private ImmutableList<String> row(int index) {
    Cells cells = table.rows().get(index).cells();
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    for (Column<?, ?> column : columns) {
      String text = cell(cells, column);
      texts.add(text.isEmpty() ? "" : indent(index, column) + text);
    }
    if (unplaced) {
      texts.add(String.join(" | ", cells.unplaced()));
    }
    return texts.build();
  }

  private <V> String cell(Cells cells, Column<?, V> column) {
    Optional<String> mark = cells.mark(column).map(Mark::printed);
    return mark.or(() -> cells.find(column).map(value -> print(value, table.unit()))).orElse("");
  }

  /** An amount in the unit of the table is shown without it. */
  private static String print(Object value, AmountUnit unit) {
    String text = value instanceof Target target ? target.printed() : value.toString();
    return value instanceof Amount amount && amount.unit() == unit
        ? text.substring(0, text.length() - unit.symbol().length())
        : text;
  }

  private String indent(int row, Column<?, ?> column) {
    ImmutableList<Integer> ofColumn = depths.get(column);
    return ofColumn == null ? "" : " ".repeat(ofColumn.get(row) * INDENT);
  }

  /** How many lines each row is a part of, totals not counted. */
  private static ImmutableList<Integer> depths(Table<?> table, Side side) {
    RowTree tree = RowTree.of(table, side);
    ImmutableList.Builder<Integer> depths = ImmutableList.builder();
    for (int row = 0; row < table.rows().size(); row++) {
      int depth = 0;
      Optional<Integer> above = tree.parent(row);
      while (above.isPresent()) {
        depth += isTotal(side, table.rows().get(above.get())) ? 0 : 1;
        above = tree.parent(above.get());
      }
      depths.add(depth);
    }
    return depths.build();
  }

  private static boolean isTotal(Side side, Row row) {
    return side.level(row.cells())
        .filter(level -> level == RowLevel.TOTAL || level == RowLevel.SUBTOTAL)
        .isPresent();
  }
}
