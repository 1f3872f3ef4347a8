package dev.yusuan.examples.shell;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.Lines;
import dev.yusuan.io.render.TextGrid.Alignment;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Column;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.List;

/** The columns of a table: as printed, their ids, and how programs take their values. */
final class TableHelp {
  private TableHelp() {}

  static String of(Table<?> table, AuditTexts texts) {
    ColumnAccessors accessors = ColumnAccessors.of(table.kind());
    List<ImmutableList<String>> rows = new ArrayList<>();
    rows.add(header(texts, "shell.columns.header"));
    for (PrintedColumn printed : table.columns()) {
      Column<?, ?> column = printed.column();
      long filled = table.rows().stream().filter(row -> !row.cells().isBlank(column)).count();
      rows.add(
          ImmutableList.of(
              printed.title(), column.id(), accessors.of(column), Long.toString(filled)));
    }
    return grid(
        table.title() + " " + table.kind(),
        ImmutableList.of(Alignment.LEFT, Alignment.LEFT, Alignment.LEFT, Alignment.RIGHT),
        rows);
  }

  static String of(TableKind<?> kind, AuditTexts texts) {
    ColumnAccessors accessors = ColumnAccessors.of(kind);
    List<ImmutableList<String>> rows = new ArrayList<>();
    rows.add(header(texts, "shell.columns.all"));
    kind.schema().columns().stream()
        .filter(column -> column.type() != (Object) CellType.LEVEL)
        .map(column -> ImmutableList.of(column.title(), column.id(), accessors.of(column)))
        .forEach(rows::add);
    return grid(
        kind.title() + " " + kind,
        ImmutableList.of(Alignment.LEFT, Alignment.LEFT, Alignment.LEFT),
        rows);
  }

  private static ImmutableList<String> header(AuditTexts texts, String key) {
    return ImmutableList.copyOf(Splitter.on('|').split(texts.get(key)));
  }

  private static String grid(
      String title, ImmutableList<Alignment> alignment, List<ImmutableList<String>> rows) {
    Lines lines = new Lines();
    lines.title(title);
    lines.grid(alignment, rows);
    return lines.toString();
  }
}
