package dev.yusuan.io.csv;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
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
import java.util.List;
import java.util.Optional;

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
  public static void write(List<? extends Table<?>> printed, Path directory, Contacts contacts)
      throws IOException {
    ImmutableList<Table<?>> tables =
        printed.stream().<Table<?>>map(contacts::in).collect(ImmutableList.toImmutableList());
    ImmutableList<String> files = files(tables);
    Files.createDirectories(directory);
    for (int i = 0; i < tables.size(); i++) {
      Table<?> table = tables.get(i);
      String file = files.get(i);
      NewFile.write(directory.resolve(file), out -> writeTable(table, CsvOutput.utf8(file, out)));
    }
    NewFile.write(directory.resolve(INDEX), out -> writeIndex(tables, CsvOutput.utf8(INDEX, out)));
  }

  /** The name of the file of each table: of its kind, and of the second {@code OTHER} OTHER.2. */
  private static ImmutableList<String> files(List<? extends Table<?>> tables) {
    Multiset<TableKind> kinds = EnumMultiset.create(TableKind.class);
    ImmutableList.Builder<String> files = ImmutableList.builder();
    for (Table<?> table : tables) {
      kinds.add(table.kind());
      if (kinds.count(table.kind()) > 1 && table.kind() != TableKind.OTHER) {
        throw new IllegalArgumentException("two tables of the kind " + table.kind());
      }
      files.add(file(table.kind(), kinds.count(table.kind())));
    }
    return files.build();
  }

  /** The file of a table, which is the given one of its kind, from 1. */
  static String file(TableKind kind, int number) {
    return number == 1 ? kind.name() + ".csv" : kind.name() + "." + number + ".csv";
  }

  private static void writeIndex(List<? extends Table<?>> tables, CsvOutput csv)
      throws IOException {
    csv.write(INDEX_HEADER.asList());
    ImmutableList<String> files = files(tables);
    for (int i = 0; i < tables.size(); i++) {
      Table<?> table = tables.get(i);
      csv.write(
          ImmutableList.of(
              files.get(i),
              table.kind().name(),
              table.title(),
              TextList.LINES.join(table.issuer().stream().toList()),
              table.unit().symbol(),
              TableLayout.of(table).toString(),
              TextList.LINES.join(TableLayout.of(table).header(table)),
              TextList.LINES.join(table.notes())));
    }
    csv.flush();
  }

  private static void writeTable(Table<?> table, CsvOutput csv) throws IOException {
    TableLayout layout = TableLayout.of(table);
    csv.write(layout.header(table));
    for (var row : table.rows()) {
      List<String> cells = new ArrayList<>(layout.columns().size());
      for (FileColumn column : layout.columns()) {
        cells.add(
            column.column().isPresent()
                ? print(row.cells(), column.column().get(), table.unit())
                : TextList.TABS.join(row.cells().unplaced()));
      }
      csv.write(cells);
    }
    csv.flush();
  }

  private static <V> String print(Cells cells, Column<V> column, AmountUnit unit) {
    return cells
        .find(column)
        .map(value -> column.type().print(value, unit))
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
    Multiset<TableKind> kinds = EnumMultiset.create(TableKind.class);
    try (InputStream in = Files.newInputStream(directory.resolve(INDEX));
        CsvInput index = new CsvInput(INDEX, in)) {
      index.requireHeader(INDEX_HEADER);
      Optional<ImmutableList<String>> line = index.next();
      while (line.isPresent()) {
        TableEntry entry = TableEntry.read(index, line.get());
        kinds.add(entry.kind());
        int number = kinds.count(entry.kind());
        if (number > 1 && entry.kind() != TableKind.OTHER) {
          throw index.failureAt(1, "each kind of table once", entry.kind().name());
        }
        String file = file(entry.kind(), number);
        if (!line.get().get(0).equals(file)) {
          throw index.failureAt(0, "the file " + file, line.get().get(0));
        }
        tables.add(readTable(directory, file, entry));
        line = index.next();
      }
    }
    return tables.build();
  }

  private static Table<?> readTable(Path directory, String file, TableEntry entry)
      throws IOException {
    try (InputStream in = Files.newInputStream(directory.resolve(file));
        CsvInput csv = new CsvInput(file, in)) {
      return entry.table(csv);
    }
  }
}
