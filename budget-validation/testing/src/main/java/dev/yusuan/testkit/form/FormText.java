package dev.yusuan.testkit.form;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.form.FormSheet;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints the header and the rows of a table as a form does (按表式排印). */
public final class FormText {
  private static final Splitter PATH = Splitter.on('/');
  private static final int CLASS = 3;
  private static final int BELOW = 2;

  private final Table<?> table;
  private final FormTable layout;
  private final BiFunction<Row, Column<?, ?>, String> cell;

  private FormText(Table<?> table, FormTable layout, BiFunction<Row, Column<?, ?>, String> cell) {
    this.table = table;
    this.layout = layout;
    this.cell = cell;
  }

  /**
   * The lines of header and rows, or those of each sheet; empty where the form does not print the
   * table.
   *
   * @param cell the text of a cell
   */
  public static Optional<ImmutableList<ImmutableList<String>>> grids(
      String form, Table<?> table, BiFunction<Row, Column<?, ?>, String> cell) {
    return FormTables.find(form)
        .flatMap(
            found ->
                found.tables().stream()
                    .filter(each -> each.kind().equals(table.kind()) && each.isTyped())
                    .findFirst())
        .map(layout -> new FormText(table, layout, cell))
        .map(
            text ->
                text.layout.sheet().isPresent()
                    ? text.sheets(text.layout.sheet().get())
                    : ImmutableList.of(text.grid()));
  }

  private ImmutableList<String> grid() {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.addAll(header());
    table.rows().forEach(row -> lines.add(row(row)));
    return lines.build();
  }

  /** A sheet begins where a row names its level. */
  private ImmutableList<ImmutableList<String>> sheets(FormSheet sheet) {
    ImmutableList.Builder<ImmutableList<String>> sheets = ImmutableList.builder();
    List<Row> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      if (!rows.isEmpty() && row.cells().find(level()).isPresent()) {
        sheets.add(sheet(sheet, rows));
        rows.clear();
      }
      rows.add(row);
    }
    return rows.isEmpty() ? sheets.build() : sheets.add(sheet(sheet, rows)).build();
  }

  /** Values behind their labels, then the rows of the grids below their headers. */
  private ImmutableList<String> sheet(FormSheet sheet, List<Row> rows) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    List<Column<?, ?>> open = List.of();
    for (Row row : rows) {
      if (row.cells().find(level()).isPresent()) {
        lines.addAll(labels(sheet, row));
      }
      Optional<List<Column<?, ?>>> grid =
          FormLayout.grid(layout, column -> !cell.apply(row, column).isEmpty());
      if (grid.isPresent()) {
        if (!open.equals(grid.get())) {
          open = grid.get();
          lines.add(line(open, table::titleOf));
        }
        lines.add(line(open, column -> cell.apply(row, column)));
      }
    }
    return lines.build();
  }

  /**
   * Each label once, also where nothing stands behind it; of words that mean the same the first.
   */
  private List<String> labels(FormSheet sheet, Row row) {
    Set<Column<?, ?>> stated = new HashSet<>();
    return sheet.fields().stream()
        .filter(field -> stated.add(field.column()))
        .map(field -> field.label() + "\t" + cell.apply(row, field.column()))
        .toList();
  }

  private Column<?, RowLevel> level() {
    return table.schema().sides().get(0).level();
  }

  private static String line(List<Column<?, ?>> columns, Function<Column<?, ?>, String> text) {
    return columns.stream().map(text).collect(Collectors.joining("\t"));
  }

  /** A heading over several columns stands over the first of them. */
  private List<String> header() {
    List<List<String>> paths = layout.columns().stream().map(FormText::path).toList();
    int depth = paths.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < depth; line++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < paths.size(); column++) {
        List<String> path = paths.get(column);
        boolean stated = column > 0 && isShared(line, paths.get(column - 1), path);
        cells.add(line < path.size() && !stated ? path.get(line) : "");
      }
      lines.add(String.join("\t", cells));
    }
    return lines;
  }

  /** The printed words above a column. */
  private static List<String> path(FormColumn column) {
    return PATH.splitToStream(column.title()).filter(word -> !word.startsWith("[")).toList();
  }

  private static boolean isShared(int line, List<String> before, List<String> path) {
    return line < before.size()
        && before.subList(0, line + 1).equals(path.subList(0, Math.min(line + 1, path.size())));
  }

  private String row(Row row) {
    List<String> cells = new ArrayList<>();
    int part = 0;
    for (FormColumn column : layout.columns()) {
      String text = cell.apply(row, column.column());
      cells.add(column.parts() == 1 ? text : part(text, part));
      part = column.parts() == 1 ? 0 : (part + 1) % column.parts();
    }
    return String.join("\t", cells);
  }

  /** The part of a code: 201, 03, 01 of 2010301. */
  private static String part(String code, int part) {
    int start = part == 0 ? 0 : CLASS + (part - 1) * BELOW;
    int end = CLASS + part * BELOW;
    return code.substring(Math.min(start, code.length()), Math.min(end, code.length()));
  }
}
