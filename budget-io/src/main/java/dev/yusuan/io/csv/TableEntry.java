package dev.yusuan.io.csv;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.columns.CellContent;
import dev.yusuan.io.columns.TableLayout;
import dev.yusuan.io.columns.TableLayout.FileColumn;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.text.Excerpt;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the index says of a table: all but the rows. */
record TableEntry(
    TableKind<?> kind,
    TableSchema<?> schema,
    String title,
    Optional<String> issuer,
    AmountUnit unit,
    TableLayout layout,
    ImmutableList<String> titles,
    ImmutableList<String> notes,
    PrintedForm form,
    boolean cut) {
  /** What the index says of a table within which its document breaks off. */
  static final String CUT = "cut";

  /** Reads a line of the index. */
  static TableEntry read(CsvInput index, List<String> line) throws CsvFormatException {
    TableKind<?> kind =
        TableKind.values().stream()
            .filter(each -> each.name().equals(line.get(1)))
            .findFirst()
            .orElseThrow(() -> index.failureAt(1, "a kind of table", line.get(1)));
    TableSchema<?> schema = kind.schema();
    AmountUnit unit =
        Arrays.stream(AmountUnit.values())
            .filter(each -> each.symbol().equals(line.get(4)))
            .findFirst()
            .orElseThrow(() -> index.failureAt(4, "one of 元, 千元, 万元, 亿元", line.get(4)));
    TableLayout layout =
        TableLayout.parse(line.get(5), schema)
            .orElseThrow(() -> index.failureAt(5, "ids of columns of " + kind, line.get(5)));
    index.require(index.bounds().text(line.get(2)), 2);
    ImmutableList<String> issuer = texts(index, line, 3);
    if (issuer.size() > 1) {
      throw index.failureAt(3, "one issuer", line.get(3));
    }
    return new TableEntry(
        kind,
        schema,
        line.get(2),
        issuer.stream().findFirst(),
        unit,
        layout,
        texts(index, line, 6),
        texts(index, line, 7),
        PrintedForm.parse(line.get(8), line.get(9))
            .orElseThrow(
                () ->
                    index.failureAt(
                        8,
                        "a count of cells, and numbers of decimals",
                        line.get(8) + "," + line.get(9))),
        isCut(index, line));
  }

  private static boolean isCut(CsvInput index, List<String> line) throws CsvFormatException {
    String cut = line.get(10);
    if (!cut.isEmpty() && !cut.equals(CUT)) {
      throw index.failureAt(10, CUT + ", or nothing", cut);
    }
    return !cut.isEmpty();
  }

  private static ImmutableList<String> texts(CsvInput csv, List<String> line, int index)
      throws CsvFormatException {
    ImmutableList<String> texts =
        TextList.LINES
            .split(line.get(index))
            .orElseThrow(() -> csv.failureAt(index, "texts joined by line feeds", line.get(index)));
    for (String text : texts) {
      csv.require(csv.bounds().text(text), index);
    }
    return texts;
  }

  /** Reads the table's own file. */
  Table<?> table(CsvInput csv) throws IOException {
    if (csv.header().size() != layout.columns().size()) {
      throw csv.failureAt(
          0, layout.columns().size() + " columns, as the index says", csv.header().size() + "");
    }
    ImmutableList<PrintedColumn> printed = printed(csv);
    ImmutableList.Builder<Cells> rows = ImmutableList.builder();
    int marks = 0;
    for (Optional<ImmutableList<String>> line = csv.next(); line.isPresent(); line = csv.next()) {
      Cells cells = cells(csv, line.get());
      csv.require(csv.bounds().row(cells));
      marks = requireForm(csv, line.get(), cells, marks);
      rows.add(cells);
    }
    return Table.builder(kind, unit)
        .title(title)
        .issuer(issuer)
        .columns(printed)
        .cells(rows.build())
        .notes(notes)
        .cut(cut)
        .asPrinted();
  }

  /** Checks that codes and amounts are printed as the index says; counts what is neither. */
  private int requireForm(CsvInput csv, List<String> line, Cells cells, int before)
      throws CsvFormatException {
    int marks = before;
    for (int i = 0; i < line.size(); i++) {
      if (line.get(i).isEmpty() || layout.columns().get(i).column().isEmpty()) {
        continue;
      }
      Column<?, ?> column = layout.columns().get(i).column().get();
      if (cells.mark(column).isPresent() && ++marks > form.marks()) {
        throw csv.changedAt(
            i, "the " + column.type() + " of " + column.id() + ", as the index says", line.get(i));
      }
      Optional<Amount> amount = PrintedForm.amount(cells, column, unit);
      if (amount.isPresent() && !form.decimals().contains(amount.get().decimals())) {
        throw csv.changedAt(
            i,
            "an amount with decimals as the index says (" + form.decimalsText() + ")",
            line.get(i));
      }
    }
    return marks;
  }

  private ImmutableList<PrintedColumn> printed(CsvInput csv) throws CsvFormatException {
    ImmutableList.Builder<PrintedColumn> printed = ImmutableList.builder();
    for (int i = 0; i < layout.columns().size(); i++) {
      FileColumn column = layout.columns().get(i);
      String header = csv.header().get(i);
      String title = i < titles.size() ? titles.get(i) : "";
      if (!header.equals(title)) {
        throw csv.failureAt(i, "the title “" + Excerpt.of(title) + "”, as the index says", header);
      }
      if (column.printed() && header.isBlank()) {
        throw csv.failureAt(i, "the title of a column", header);
      }
      if (column.printed() && column.column().isPresent()) {
        printed.add(new PrintedColumn(column.column().get(), header));
      }
    }
    return printed.build();
  }

  private Cells cells(CsvInput csv, List<String> line) throws CsvFormatException {
    Cells.Builder cells = Cells.builder(schema);
    for (int i = 0; i < line.size(); i++) {
      String text = line.get(i);
      Optional<Column<?, ?>> column = layout.columns().get(i).column();
      if (column.isEmpty()) {
        unplaced(csv, i, text).forEach(cells::unplaced);
      } else if (!text.isEmpty()) {
        csv.require(csv.bounds().text(text), i);
        if (!CellContent.put(cells, column.get(), text, unit)) {
          throw csv.changedAt(i, "the " + column.get().type() + " of " + column.get().id(), text);
        }
      }
    }
    return cells.build();
  }

  private static ImmutableList<String> unplaced(CsvInput csv, int index, String joined)
      throws CsvFormatException {
    ImmutableList<String> texts =
        TextList.TABS
            .split(joined)
            .orElseThrow(() -> csv.failureAt(index, "texts joined by tabs", joined));
    csv.require(csv.bounds().columns(texts.size()), index);
    for (String text : texts) {
      csv.require(csv.bounds().text(text), index);
    }
    return texts;
  }
}
