package dev.yusuan.io.csv;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.bounds.Bounds;
import dev.yusuan.io.columns.TableLayout;
import dev.yusuan.io.columns.TableLayout.FileColumn;
import dev.yusuan.io.file.FileInput;
import dev.yusuan.io.file.NewFiles;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.text.CsvProfile;
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
 * file does not say; only the files that it names are read. It also says how codes and amounts are
 * printed: a file that a spreadsheet has saved, which takes 003001 for 3001 and 598.10 for 598.1,
 * is refused.
 *
 * <p>UTF-8 and RFC 4180. Of several texts in one cell (unplaced ones, joined by tabs; notes, joined
 * by line feeds; the issuer) a backslash is written as {@code \\}, a separator within a text as
 * {@code \t} or {@code \n}, and an empty text as {@code \e}. What goes beyond the {@link Limits} of
 * cells, columns, rows or tables is refused, as is a record of more than 2<sup>20</sup> characters.
 */
public final class TablesCsv {
  private static final String INDEX = "index.csv";
  private static final ImmutableSet<String> INDEX_HEADER =
      ImmutableSet.of(
          "file",
          "kind",
          "title",
          "issuer",
          "unit",
          "columns",
          "titles",
          "notes",
          "marks",
          "decimals",
          "cut");

  /**
   * Only the index of tables for spreadsheets has it, so that no reader takes one for the other.
   */
  private static final String PROFILE = "profile";

  private static final String SPREADSHEET = "spreadsheet";
  private static final int PROFILE_CELL = INDEX_HEADER.size();

  private TablesCsv() {}

  /**
   * Writes the tables of a disclosure without contacts, as {@link #write(List, Path, Contacts)}.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Disclosure disclosure, Path directory) throws IOException {
    write(disclosure.tables(), directory, Contacts.OMIT);
  }

  /**
   * Writes tables with texts and codes as they are, as {@link #write(List, Path, Contacts,
   * CsvProfile)}.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(List<? extends Table<?>> tables, Path directory, Contacts contacts)
      throws IOException {
    write(tables, directory, contacts, CsvProfile.EXACT);
  }

  /**
   * Writes tables into a directory, which is made if it is not there. Older files are replaced when
   * all are written: the index is removed first and put in place last, so that tables without an
   * index are not a whole set. Files of kinds that are not among the tables stay.
   *
   * @param contacts what to do with contacts; only with {@code KEEP} what is read back is sure to
   *     equal what was written
   * @param profile how texts and codes stand in all of the files; reading undoes it
   * @throws IllegalArgumentException if two tables are of one kind
   * @throws CsvFormatException if a text holds what CSV cannot
   * @throws IOException if a file cannot be written
   */
  public static void write(
      List<? extends Table<?>> printed, Path directory, Contacts contacts, CsvProfile profile)
      throws IOException {
    ImmutableList<Table<?>> tables =
        printed.stream().<Table<?>>map(contacts::in).collect(ImmutableList.toImmutableList());
    ImmutableList<String> names = files(tables);
    Files.createDirectories(directory);
    try (NewFiles files = new NewFiles()) {
      for (int i = 0; i < tables.size(); i++) {
        Table<?> table = tables.get(i);
        String name = names.get(i);
        files.write(
            directory.resolve(name), out -> writeTable(table, CsvOutput.utf8(name, profile, out)));
      }
      files.write(
          directory.resolve(INDEX),
          out -> writeIndex(tables, profile, CsvOutput.utf8(INDEX, profile, out)));
      Files.deleteIfExists(directory.resolve(INDEX));
      files.put();
    }
  }

  /** The name of the file of each table: of its kind, and of the second {@code OTHER} OTHER.2. */
  private static ImmutableList<String> files(List<? extends Table<?>> tables) {
    Multiset<TableKind<?>> kinds = HashMultiset.create();
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
  static String file(TableKind<?> kind, int number) {
    return number == 1 ? kind.name() + ".csv" : kind.name() + "." + number + ".csv";
  }

  private static void writeIndex(List<? extends Table<?>> tables, CsvProfile profile, CsvOutput csv)
      throws IOException {
    csv.write(header(profile).asList());
    ImmutableList<String> files = files(tables);
    for (int i = 0; i < tables.size(); i++) {
      Table<?> table = tables.get(i);
      ImmutableList.Builder<String> line = ImmutableList.builder();
      line.add(
          files.get(i),
          table.kind().name(),
          csv.text(table.title()),
          csv.text(TextList.LINES.join(table.issuer().stream().toList())),
          table.unit().symbol(),
          TableLayout.of(table).toString(),
          csv.text(TextList.LINES.join(TableLayout.of(table).header(table))),
          csv.text(TextList.LINES.join(table.notes())),
          Integer.toString(PrintedForm.of(table).marks()),
          csv.text(PrintedForm.of(table).decimalsText()),
          table.cut() ? TableEntry.CUT : "");
      csv.write((profile == CsvProfile.EXACT ? line : line.add(SPREADSHEET)).build());
    }
    csv.flush();
  }

  private static ImmutableSet<String> header(CsvProfile profile) {
    return profile == CsvProfile.EXACT
        ? INDEX_HEADER
        : ImmutableSet.<String>builder().addAll(INDEX_HEADER).add(PROFILE).build();
  }

  private static void writeTable(Table<?> table, CsvOutput csv) throws IOException {
    TableLayout layout = TableLayout.of(table);
    csv.write(layout.header(table).stream().map(csv::text).toList());
    for (var row : table.rows()) {
      List<String> cells = new ArrayList<>(layout.columns().size());
      for (FileColumn column : layout.columns()) {
        cells.add(
            column.column().isPresent()
                ? new CellText(csv, table.unit()).of(row.cells(), column.column().get())
                : csv.text(TextList.TABS.join(row.cells().unplaced())));
      }
      csv.write(cells);
    }
    csv.flush();
  }

  /**
   * Reads the tables of a directory in printed order.
   *
   * @throws CsvFormatException if a file is not in the form that {@link #write(List, Path,
   *     Contacts)} gives it
   * @throws IOException if a file is missing or cannot be read
   */
  public static ImmutableList<Table<?>> read(Path directory) throws IOException {
    return read(directory, Limits.DEFAULT);
  }

  /**
   * Reads the tables of a directory within the given limits.
   *
   * @throws CsvFormatException if a file is not in the form that {@link #write(List, Path,
   *     Contacts)} gives it, or beyond a limit
   * @throws IOException if a file is missing or cannot be read
   */
  public static ImmutableList<Table<?>> read(Path directory, Limits limits) throws IOException {
    Bounds bounds = new Bounds(limits);
    ImmutableList.Builder<Table<?>> tables = ImmutableList.builder();
    Multiset<TableKind<?>> kinds = HashMultiset.create();
    try (InputStream in = FileInput.open(directory.resolve(INDEX));
        CsvInput index = new CsvInput(INDEX, in, bounds)) {
      CsvProfile profile = profile(index);
      index.readAs(profile);
      Optional<ImmutableList<String>> line = index.next();
      while (line.isPresent()) {
        index.require(bounds.table());
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
        if (profile == CsvProfile.SPREADSHEET
            && !line.get().get(PROFILE_CELL).equals(SPREADSHEET)) {
          throw index.failureAt(PROFILE_CELL, SPREADSHEET, line.get().get(PROFILE_CELL));
        }
        tables.add(readTable(directory.resolve(file), profile, entry, bounds));
        line = index.next();
      }
    }
    return tables.build();
  }

  private static CsvProfile profile(CsvInput index) throws CsvFormatException {
    if (index.header().contains(PROFILE)) {
      index.requireHeader(header(CsvProfile.SPREADSHEET));
      return CsvProfile.SPREADSHEET;
    }
    index.requireHeader(INDEX_HEADER);
    return CsvProfile.EXACT;
  }

  private static Table<?> readTable(Path file, CsvProfile profile, TableEntry entry, Bounds bounds)
      throws IOException {
    try (InputStream in = FileInput.open(file);
        CsvInput csv = new CsvInput(String.valueOf(file.getFileName()), in, bounds, profile)) {
      return entry.table(csv);
    }
  }
}
