package dev.yusuan.io.printed;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.io.columns.CellContent;
import dev.yusuan.io.stated.Keyword;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * Prints a disclosure as documents print theirs: titles, captions, headers of several lines
 * (照原样的印本).
 */
final class PlainSheets {
  private static final ImmutableList<String> NOTES = ImmutableList.of("注", "备注", "说明");

  private PlainSheets() {}

  static ImmutableList<PrintedSheet> of(Disclosure disclosure) {
    ImmutableList.Builder<PrintedSheet> sheets = ImmutableList.builder();
    sheets.add(Cover.sheet(disclosure, Keyword.AS_PRINTED));
    if (!disclosure.unrecognised().isEmpty()) {
      sheets.add(texts(disclosure.unrecognised()));
    }
    disclosure.tables().forEach(table -> sheets.add(sheet(table)));
    return sheets.build();
  }

  private static PrintedSheet texts(List<UnrecognisedBlock> blocks) {
    ImmutableList.Builder<ImmutableList<PrintedCell>> rows = ImmutableList.builder();
    for (UnrecognisedBlock block : blocks) {
      for (List<String> line : block.lines()) {
        rows.add(line.stream().map(PrintedCell::of).collect(ImmutableList.toImmutableList()));
      }
      rows.add(ImmutableList.of());
    }
    return new PrintedSheet("文字", rows.build());
  }

  private static PrintedSheet sheet(Table<?> table) {
    int above = 0;
    while (above < table.notes().size() && !isBelow(table.notes().get(above))) {
      above++;
    }
    ImmutableList.Builder<ImmutableList<PrintedCell>> rows = ImmutableList.builder();
    table.notes().subList(0, above).forEach(note -> rows.add(line(note)));
    rows.add(line(table.title()));
    table.issuer().ifPresent(issuer -> rows.add(line("单位名称：" + issuer)));
    rows.add(line("单位：" + table.unit().symbol()));
    rows.addAll(HeaderRows.of(table));
    for (Row row : table.rows()) {
      rows.add(row(table, row.cells()));
    }
    table.notes().subList(above, table.notes().size()).forEach(note -> rows.add(line(note)));
    return new PrintedSheet(table.title(), rows.build());
  }

  private static boolean isBelow(String note) {
    return NOTES.stream().anyMatch(note::startsWith);
  }

  private static ImmutableList<PrintedCell> line(String text) {
    return ImmutableList.of(PrintedCell.of(text));
  }

  private static ImmutableList<PrintedCell> row(Table<?> table, Cells cells) {
    ImmutableList.Builder<PrintedCell> row = ImmutableList.builder();
    for (PrintedColumn printed : table.columns()) {
      row.add(cell(table, cells, printed.column()));
    }
    cells.unplaced().forEach(text -> row.add(PrintedCell.of(text)));
    return row.build();
  }

  /** A cell with its text; one in the unit of its table can be a number. */
  static PrintedCell cell(Table<?> table, Cells cells, Column<?, ?> column) {
    Optional<Amount> amount =
        cells
            .find(column)
            .filter(Amount.class::isInstance)
            .map(Amount.class::cast)
            .filter(value -> value.unit() == table.unit());
    return new PrintedCell(CellContent.of(cells, column, table.unit()), amount, 1, 1);
  }
}
