package dev.yusuan.io.csv;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.yusuan.contact.ContactMask;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.io.file.NewFile;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Side;
import dev.yusuan.source.SourceMap;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.text.CsvProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code facts.csv}, the tidy long table: one line for each printed amount, printed zeros
 * too, in printed order by table, row and column. Blank cells and marks give no line.
 *
 * <p>UTF-8 and RFC 4180. An amount has the printed digits and decimals without thousands separators
 * ({@code 2323.00}), its unit beside it, and the same amount in yuan; a code has no blanks.
 */
public final class FactsCsv {
  /** The header. No name is reserved in SQL. */
  public static final ImmutableList<String> HEADER =
      ImmutableList.of(
          "document",
          "fiscal_year",
          "issuer_kind",
          "issuer_code",
          "issuer",
          "table_kind",
          "table_number",
          "table_title",
          "row_number",
          "row_level",
          "parent_row",
          "is_leaf",
          "unit_code",
          "owner_unit_code",
          "function_code",
          "function_class",
          "department_economic_code",
          "government_economic_code",
          "project_code",
          "label",
          "measure",
          "measure_label",
          "phase",
          "amount",
          "amount_unit",
          "amount_yuan",
          "page",
          "line",
          "cell",
          "inferred");

  /** What is said of the place of a cell that has none. */
  private static final ImmutableList<String> NOWHERE = ImmutableList.of("", "", "", "");

  private final CsvOutput csv;
  private final SourceMap sources;
  private final ImmutableList<String> document;
  private final Optional<String> issuerCode;
  private final Map<TableKind<?>, Integer> numbers = new HashMap<>();

  private FactsCsv(CsvOutput csv, String document, Disclosure disclosure, SourceMap sources) {
    this.csv = csv;
    this.sources = sources;
    Optional<Issuer> issuer = disclosure.issuer().map(Issuer::withoutContacts);
    this.issuerCode = issuer.flatMap(Issuer::code).map(Object::toString);
    this.document =
        ImmutableList.of(
            csv.text(document),
            disclosure.fiscalYear().isPresent()
                ? Integer.toString(disclosure.fiscalYear().getAsInt())
                : "",
            disclosure.kind().map(Enum::name).orElse(""),
            csv.text(issuerCode.orElse("")),
            csv.text(issuer.map(Issuer::name).orElse("")));
  }

  /**
   * Writes a file without places; an older file is replaced, at the end and at once.
   *
   * @param document what the column {@code document} says, such as the name of the source
   * @throws IOException if it cannot be written
   */
  public static void write(String document, Disclosure disclosure, Path file) throws IOException {
    write(document, disclosure, SourceMap.NONE, CsvProfile.EXACT, file);
  }

  /**
   * Writes to a writer, which is flushed and not closed, without places.
   *
   * @param document what the column {@code document} says, such as the name of the source
   * @throws IOException if it cannot be written
   */
  public static void write(String document, Disclosure disclosure, Writer out) throws IOException {
    write(document, disclosure, SourceMap.NONE, out);
  }

  /**
   * Writes a file with texts and codes as a profile has them.
   *
   * @param document what the column {@code document} says, such as the name of the source
   * @param sources where the amounts are printed
   * @throws IOException if it cannot be written
   */
  public static void write(
      String document, Disclosure disclosure, SourceMap sources, CsvProfile profile, Path file)
      throws IOException {
    String name = String.valueOf(file.getFileName());
    NewFile.write(
        file, out -> write(document, disclosure, sources, CsvOutput.utf8(name, profile, out)));
  }

  /**
   * Writes to a writer, which is flushed and not closed.
   *
   * @param document what the column {@code document} says, such as the name of the source
   * @param sources where the amounts are printed
   * @throws IOException if it cannot be written
   */
  public static void write(String document, Disclosure disclosure, SourceMap sources, Writer out)
      throws IOException {
    write(document, disclosure, sources, new CsvOutput("facts.csv", CsvProfile.EXACT, out));
  }

  private static void write(
      String document, Disclosure disclosure, SourceMap sources, CsvOutput csv) throws IOException {
    csv.write(HEADER);
    FactsCsv facts = new FactsCsv(csv, document, disclosure, sources);
    for (Table<?> table : disclosure.tables()) {
      facts.write(table.withoutContacts());
    }
    csv.flush();
  }

  /**
   * Reads the facts of a file, all at once.
   *
   * @throws CsvFormatException if it is not in the form that is written
   * @throws IOException if it is missing or cannot be read
   */
  public static ImmutableList<Fact> read(Path file) throws IOException {
    return read(file, CsvProfile.EXACT);
  }

  /**
   * Reads the facts of a file, all at once.
   *
   * @param profile how texts and codes stand in the file
   * @throws CsvFormatException if it is not in the form that is written; a file that a spreadsheet
   *     has saved is told as such
   * @throws IOException if it is missing or cannot be read
   */
  public static ImmutableList<Fact> read(Path file, CsvProfile profile) throws IOException {
    ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    try (CsvInput csv = CsvInput.open(file, profile)) {
      FactReader reader = new FactReader(csv);
      for (Optional<Fact> fact = reader.next(); fact.isPresent(); fact = reader.next()) {
        facts.add(fact.get());
      }
    }
    return facts.build();
  }

  /** Reads the facts of a file one by one, as {@link #stream(Path, CsvProfile)}. */
  public static Stream<Fact> stream(Path file) throws IOException {
    return stream(file, CsvProfile.EXACT);
  }

  /**
   * Reads the facts of a file one by one, so that it may be of any size. The stream is to be
   * closed, as it keeps the file open.
   *
   * @param profile how texts and codes stand in the file
   * @return the facts in the order of the file; where a line is not in the form that is written, or
   *     the file cannot be read further, an {@link UncheckedIOException} is thrown on the way,
   *     whose cause says where
   * @throws CsvFormatException if the header is not in the form that is written
   * @throws IOException if the file is missing or cannot be read
   */
  public static Stream<Fact> stream(Path file, CsvProfile profile) throws IOException {
    CsvInput csv = CsvInput.open(file, profile);
    try {
      FactReader reader = new FactReader(csv);
      Iterator<Fact> facts =
          new AbstractIterator<>() {
            @Override
            protected @Nullable Fact computeNext() {
              try {
                return reader.next().orElseGet(this::endOfData);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            }
          };
      return Streams.stream(facts).onClose(csv::closeUnchecked);
    } catch (IOException e) {
      csv.close();
      throw e;
    }
  }

  private void write(Table<?> table) throws IOException {
    int number = numbers.merge(table.kind(), 1, Integer::sum);
    List<String> line = new ArrayList<>(HEADER.size());
    line.addAll(document);
    line.add(table.kind().name());
    line.add(Integer.toString(number));
    line.add(csv.text(table.title()));
    int named = line.size();
    List<Measure> measures = measures(table);
    for (int row = 0; row < table.rows().size(); row++) {
      Cells cells = table.rows().get(row).cells();
      FactRows side = null;
      int keyed = named;
      for (Measure measure : measures) {
        Amount amount = cells.find(measure.column()).orElse(null);
        if (amount == null) {
          continue;
        }
        if (measure.rows() != side) {
          side = measure.rows();
          cutTo(named, line);
          addKeys(side, row, line);
          keyed = line.size();
        }
        CellPath cell = new CellPath(table.kind(), number, row + 1, measure.column().id());
        cutTo(keyed, line);
        addAmount(measure, amount, cell, line);
        csv.write(line);
      }
    }
  }

  private static void cutTo(int length, List<String> line) {
    line.subList(length, line.size()).clear();
  }

  private FactRows rows(Table<?> table, Side side) {
    return FactRows.of(table, side, issuerCode, document.get(2));
  }

  /** What a row says of each of its amounts. */
  private void addKeys(FactRows rows, int row, List<String> line) {
    line.add(Integer.toString(row + 1));
    line.addAll(rows.tree(row));
    for (String key : rows.keys(row)) {
      line.add(csv.text(key));
    }
  }

  /** The columns of amounts in printed order; behind them those that only the model has. */
  private List<Measure> measures(Table<?> table) {
    List<Measure> measures = new ArrayList<>();
    IdentityHashMap<Side, FactRows> rows = new IdentityHashMap<>();
    for (PrintedColumn printed : table.columns()) {
      addMeasure(table, printed.column(), printed.title(), rows, measures);
    }
    for (Column<?, ?> column : table.schema().columns()) {
      if (!table.prints(column)) {
        addMeasure(table, column, column.title(), rows, measures);
      }
    }
    return measures;
  }

  private void addMeasure(
      Table<?> table,
      Column<?, ?> column,
      String title,
      IdentityHashMap<Side, FactRows> rows,
      List<Measure> measures) {
    if (column.asAmounts().isPresent()) {
      FactRows ofSide = rows.computeIfAbsent(table.sideOf(column), side -> rows(table, side));
      measures.add(new Measure(column.asAmounts().get(), ofSide, csv.text(title)));
    }
  }

  private void addAmount(Measure measure, Amount amount, CellPath cell, List<String> line) {
    boolean known = !measure.column().isOther();
    line.add(known ? measure.column().id() : "");
    line.add(measure.title());
    line.add(known ? measure.column().phase().name() : "");
    line.add(amount.digits());
    line.add(amount.unit().symbol());
    line.add(YuanText.of(amount));
    line.addAll(place(cell));
  }

  private ImmutableList<String> place(CellPath cell) {
    SourcePlace place = sources.find(cell).orElse(null);
    return place == null
        ? NOWHERE
        : ImmutableList.of(
            csv.text(ContactMask.mask(place.part())),
            Integer.toString(place.line()),
            place.cell() > 0 ? Integer.toString(place.cell()) : "",
            csv.text(sources.inference(cell).orElse("")));
  }

  private record Measure(Column<?, Amount> column, FactRows rows, String title) {}
}
