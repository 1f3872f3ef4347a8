package dev.yusuan.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.csv.TableLayout.FileColumn;
import dev.yusuan.io.text.NewFile;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Mark;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes and reads the tables of a disclosure as CSV, one file a table, without loss if contacts
 * are kept: {@code read(write(x))} equals {@code x}.
 *
 * <p>{@code EXPENDITURE.csv} has the level of each row, the printed columns under their printed
 * titles, and behind them, where some row has one, columns that the table does not print and the
 * texts that stand in no column. An empty cell is a blank one; what is no value of its column is a
 * mark. {@code index.csv} has a line for each table in printed order, with all that the table's own
 * file does not say; only the files that it names are read.
 *
 * <p>UTF-8 and RFC 4180. Of several texts in one cell (unplaced ones, joined by tabs; notes, joined
 * by line feeds; the issuer) a backslash is written as {@code \\}, a separator within a text as
 * {@code \t} or {@code \n}, and an empty text as {@code \e}.
 */
public final class TablesCsv {
  private static final String INDEX = "index.csv";
  private static final ImmutableSet<String> INDEX_HEADER =
      ImmutableSet.of("file", "kind", "title", "issuer", "unit", "columns", "titles", "notes");

  private TablesCsv() {}

  /**
   * Writes the tables of a disclosure without contacts, as {@link #write(List, Path, Contacts)}.
   */
  public static void write(Disclosure disclosure, Path directory) throws IOException {
    write(disclosure.tables(), directory, Contacts.OMIT);
  }

  /**
   * Writes tables into a directory, which is made if it is not there. Older files are replaced one
   * by one, the index last; files of kinds that are not among the tables stay.
   *
   * @param contacts what to do with contacts; only with {@code KEEP} what is read back is sure to
   *     equal what was written
   * @throws IllegalArgumentException if two tables are of one kind
   * @throws CsvFormatException if a text holds what CSV cannot
   * @throws IOException if a file cannot be written
   */
  public static void write(List<? extends Table<?>> tables, Path directory, Contacts contacts)
      throws IOException {
    requireDistinctKinds(tables);
    Files.createDirectories(directory);
    for (Table<?> table : tables) {
      String file = file(table.kind());
      NewFile.write(
          directory.resolve(file), out -> writeTable(table, contacts, CsvOutput.utf8(file, out)));
    }
    NewFile.write(
        directory.resolve(INDEX), out -> writeIndex(tables, contacts, CsvOutput.utf8(INDEX, out)));
  }

  private static void requireDistinctKinds(List<? extends Table<?>> tables) {
    Set<TableKind> kinds = EnumSet.noneOf(TableKind.class);
    for (Table<?> table : tables) {
      if (!kinds.add(table.kind())) {
        throw new IllegalArgumentException("two tables of the kind " + table.kind());
      }
    }
  }

  private static String file(TableKind kind) {
    return kind.name() + ".csv";
  }

  private static void writeIndex(List<? extends Table<?>> tables, Contacts contacts, CsvOutput csv)
      throws IOException {
    csv.write(INDEX_HEADER.asList());
    for (Table<?> table : tables) {
      csv.write(
          ImmutableList.of(
              file(table.kind()),
              table.kind().name(),
              table.title(),
              TextList.LINES.join(table.issuer().stream().toList()),
              table.unit().symbol(),
              TableLayout.of(table).toString(),
              TextList.LINES.join(TableLayout.of(table).header(table)),
              TextList.LINES.join(discreet(table.notes(), contacts))));
    }
    csv.flush();
  }

  private static void writeTable(Table<?> table, Contacts contacts, CsvOutput csv)
      throws IOException {
    TableLayout layout = TableLayout.of(table);
    csv.write(layout.header(table));
    for (var row : table.rows()) {
      List<String> cells = new ArrayList<>(layout.columns().size());
      for (FileColumn column : layout.columns()) {
        cells.add(
            column.column().isPresent()
                ? print(row.cells(), column.column().get(), table.unit(), contacts)
                : TextList.TABS.join(contacts.texts(row.cells().unplaced())));
      }
      csv.write(cells);
    }
    csv.flush();
  }

  private static ImmutableList<String> discreet(ImmutableList<String> texts, Contacts contacts) {
    return texts.stream().map(contacts::text).collect(ImmutableList.toImmutableList());
  }

  private static <V> String print(
      Cells cells, Column<V> column, AmountUnit unit, Contacts contacts) {
    return cells
        .find(column)
        .map(value -> contacts.value(column.type(), value, unit))
        .or(() -> cells.mark(column).map(Mark::printed))
        .orElse("");
  }

  /**
   * Reads the tables of a directory in printed order.
   *
   * @throws CsvFormatException if a file is not in the form that {@link #write(List, Path,
   *     Contacts)} gives it
   * @throws IOException if a file is missing or cannot be read
   */
  public static ImmutableList<Table<?>> read(Path directory) throws IOException {
    ImmutableList.Builder<Table<?>> tables = ImmutableList.builder();
    Set<TableKind> kinds = EnumSet.noneOf(TableKind.class);
    try (InputStream in = Files.newInputStream(directory.resolve(INDEX));
        CsvInput index = new CsvInput(INDEX, in)) {
      index.requireHeader(INDEX_HEADER);
      Optional<ImmutableList<String>> line = index.next();
      while (line.isPresent()) {
        TableEntry entry = TableEntry.read(index, line.get());
        if (!kinds.add(entry.kind())) {
          throw index.failureAt(1, "each kind of table once", entry.kind().name());
        }
        tables.add(readTable(directory, entry));
        line = index.next();
      }
    }
    return tables.build();
  }

  private static Table<?> readTable(Path directory, TableEntry entry) throws IOException {
    String file = file(entry.kind());
    try (InputStream in = Files.newInputStream(directory.resolve(file));
        CsvInput csv = new CsvInput(file, in)) {
      return entry.table(csv);
    }
  }
}
