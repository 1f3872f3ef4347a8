package dev.yusuan.io.printed;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.io.columns.TableLayout;
import dev.yusuan.io.columns.TableLayout.FileColumn;
import dev.yusuan.io.stated.Keyword;
import dev.yusuan.io.stated.StatedText;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.List;

/** Prints a disclosure so that each line and each column states what it is (标明栏目的印本). */
final class StatedSheets {
  private StatedSheets() {}

  static ImmutableList<PrintedSheet> of(Disclosure disclosure) {
    ImmutableList.Builder<PrintedSheet> sheets = ImmutableList.builder();
    sheets.add(Cover.sheet(disclosure, Keyword.STATED));
    for (Table<?> table : disclosure.tables()) {
      sheets.add(new PrintedSheet(table.title(), rows(table)));
    }
    if (!disclosure.unrecognised().isEmpty()) {
      ImmutableList.Builder<ImmutableList<PrintedCell>> texts = ImmutableList.builder();
      disclosure
          .unrecognised()
          .forEach(block -> texts.addAll(rows(block, isSection(disclosure, block.heading()))));
      sheets.add(new PrintedSheet(Keyword.BLOCK.word(), texts.build()));
    }
    return sheets.build();
  }

  private static ImmutableList<ImmutableList<PrintedCell>> rows(Table<?> table) {
    ImmutableList.Builder<ImmutableList<PrintedCell>> rows = ImmutableList.builder();
    rows.add(line(Keyword.TABLE, table.kind().title(), table.kind().name()));
    rows.add(line(Keyword.TITLE, StatedText.escape(table.title())));
    table
        .issuer()
        .ifPresent(issuer -> rows.add(line(Keyword.ISSUER_OF_TABLE, StatedText.escape(issuer))));
    rows.add(line(Keyword.UNIT, table.unit().symbol()));
    table.notes().forEach(note -> rows.add(line(Keyword.NOTE, StatedText.escape(note))));
    if (table.cut()) {
      rows.add(line(Keyword.CUT));
    }
    List<FileColumn> columns =
        TableLayout.of(table).columns().stream().filter(each -> each.column().isPresent()).toList();
    rows.add(line(Keyword.COLUMNS, columns.stream().map(FileColumn::name).toArray(String[]::new)));
    rows.add(
        line(
            Keyword.TITLES,
            columns.stream().map(column -> title(table, column)).toArray(String[]::new)));
    int number = 0;
    for (Row row : table.rows()) {
      number++;
      rows.add(row(table, columns, row.cells(), number));
    }
    return rows.build();
  }

  private static String title(Table<?> table, FileColumn column) {
    return column.printed()
        ? column.column().map(table::titleOf).map(StatedText::escape).orElse("")
        : "";
  }

  /** A row behind its number; texts of no column stand behind the columns. */
  private static ImmutableList<PrintedCell> row(
      Table<?> table, List<FileColumn> columns, Cells cells, int number) {
    ImmutableList.Builder<PrintedCell> row = ImmutableList.builder();
    row.add(PrintedCell.of(Integer.toString(number)));
    if (columns.isEmpty() && cells.unplaced().isEmpty()) {
      row.add(PrintedCell.BLANK);
    }
    columns.forEach(column -> column.column().ifPresent(each -> row.add(cell(table, cells, each))));
    cells.unplaced().forEach(text -> row.add(PrintedCell.of(StatedText.escape(text))));
    return row.build();
  }

  private static PrintedCell cell(Table<?> table, Cells cells, Column<?, ?> column) {
    PrintedCell plain = PlainSheets.cell(table, cells, column);
    return plain.text().isEmpty()
        ? plain
        : new PrintedCell(StatedText.escape(plain.text()), plain.amount(), 1, 1);
  }

  private static ImmutableList<ImmutableList<PrintedCell>> rows(
      UnrecognisedBlock block, boolean section) {
    ImmutableList.Builder<ImmutableList<PrintedCell>> rows = ImmutableList.builder();
    rows.add(
        line(
            Keyword.BLOCK,
            StatedText.escape(block.heading()),
            block.table().map(TableKind::name).orElse("")));
    for (int i = 0; i < block.lines().size(); i++) {
      List<String> line = block.lines().get(i);
      boolean heading =
          section && i == 0 && line.size() == 1 && isHeading(line.get(0), block.heading());
      rows.add(line(heading ? Keyword.HEADING.word() : Integer.toString(i + 1), texts(line)));
    }
    return rows.build();
  }

  /** Whether sentences are read as standing below a heading. */
  private static boolean isSection(Disclosure disclosure, String heading) {
    return disclosure.narrative().stream()
        .anyMatch(statement -> statement.passage().section().contains(heading));
  }

  /** Whether a line prints the heading, perhaps with marks of headings. */
  private static boolean isHeading(String line, String heading) {
    return Blanks.strip(line.replaceAll("^#+|[*]{2}", "")).equals(heading);
  }

  /** The texts of a line; only a last one that is empty is written, as it would be lost. */
  private static List<String> texts(List<String> line) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      boolean blank = line.get(i).isEmpty() && i < line.size() - 1;
      texts.add(blank ? "" : StatedText.escape(line.get(i)));
    }
    return texts;
  }

  static ImmutableList<PrintedCell> line(Keyword keyword, String... texts) {
    return line(keyword.word(), List.of(texts));
  }

  private static ImmutableList<PrintedCell> line(String first, List<String> texts) {
    ImmutableList.Builder<PrintedCell> line = ImmutableList.builder();
    line.add(PrintedCell.of(first));
    texts.forEach(text -> line.add(PrintedCell.of(text)));
    return texts.isEmpty() ? line.add(PrintedCell.BLANK).build() : line.build();
  }
}
