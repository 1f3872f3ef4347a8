package dev.yusuan.io.csv;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.io.file.NewFile;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Side;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.text.CsvProfile;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes {@code facts.csv}, the tidy long table: one line for each printed amount, printed zeros
 * too, in printed order by table, row and column. Blank cells and marks give no line.
 *
 * <p>UTF-8 and RFC 4180. An amount has the printed digits and decimals without thousands separators
 * ({@code 2323.00}), and its unit beside it; a code has no blanks and stands only where the row
 * prints it.
 */
public final class FactsCsv {
  /** The header. */
  public static final ImmutableList<String> HEADER =
      ImmutableList.of(
          "disclosure",
          "fiscal_year",
          "issuer_code",
          "issuer",
          "table",
          "row",
          "level",
          "unit_code",
          "function_code",
          "department_economic_code",
          "government_economic_code",
          "project_code",
          "label",
          "measure",
          "measure_label",
          "amount",
          "unit");

  private final CsvOutput csv;
  private final ImmutableList<String> document;

  private FactsCsv(CsvOutput csv, String disclosureId, Disclosure disclosure) {
    this.csv = csv;
    this.document =
        ImmutableList.of(
            csv.text(disclosureId),
            disclosure.fiscalYear().isPresent()
                ? Integer.toString(disclosure.fiscalYear().getAsInt())
                : "",
            csv.text(disclosure.issuer().flatMap(Issuer::code).map(Object::toString).orElse("")),
            csv.text(disclosure.issuer().map(Issuer::name).orElse("")));
  }

  /**
   * Writes a file; an older file is replaced, at the end and at once.
   *
   * @param disclosureId what the column {@code disclosure} says, such as the name of the source
   */
  public static void write(String disclosureId, Disclosure disclosure, Path file)
      throws IOException {
    write(disclosureId, disclosure, CsvProfile.EXACT, file);
  }

  /**
   * Writes a file with texts and codes as a profile has them.
   *
   * @param disclosureId what the column {@code disclosure} says, such as the name of the source
   */
  public static void write(
      String disclosureId, Disclosure disclosure, CsvProfile profile, Path file)
      throws IOException {
    String name = String.valueOf(file.getFileName());
    NewFile.write(file, out -> write(disclosureId, disclosure, CsvOutput.utf8(name, profile, out)));
  }

  /**
   * Writes to a writer, which is flushed and not closed.
   *
   * @param disclosureId what the column {@code disclosure} says, such as the name of the source
   */
  public static void write(String disclosureId, Disclosure disclosure, Writer out)
      throws IOException {
    write(disclosureId, disclosure, new CsvOutput("facts.csv", CsvProfile.EXACT, out));
  }

  private static void write(String disclosureId, Disclosure disclosure, CsvOutput csv)
      throws IOException {
    csv.write(HEADER);
    Disclosure discreet = disclosure.withoutContacts();
    FactsCsv facts = new FactsCsv(csv, disclosureId, discreet);
    for (Table<?> table : discreet.tables()) {
      facts.write(table);
    }
    csv.flush();
  }

  private void write(Table<?> table) throws IOException {
    List<Measure> measures = measures(table);
    for (int i = 0; i < table.rows().size(); i++) {
      Cells cells = table.rows().get(i).cells();
      for (Measure measure : measures) {
        Optional<Amount> amount = cells.find(measure.column());
        if (amount.isPresent()) {
          csv.write(line(table, i + 1, cells, measure, amount.get()));
        }
      }
    }
  }

  /** The columns of amounts in printed order; behind them those that only the model has. */
  private static List<Measure> measures(Table<?> table) {
    Stream<Column<?, ?>> printed = table.columns().stream().map(PrintedColumn::column);
    return Stream.concat(printed, table.schema().columns().stream())
        .distinct()
        .flatMap(column -> column.asAmounts().stream())
        .map(column -> new Measure(column, table.sideOf(column), table.titleOf(column)))
        .toList();
  }

  private List<String> line(Table<?> table, int row, Cells cells, Measure measure, Amount amount) {
    Side side = measure.side();
    List<String> line = new ArrayList<>(HEADER.size());
    line.addAll(document);
    line.add(table.kind().name());
    line.add(Integer.toString(row));
    line.add(side.level(cells).map(Enum::name).orElse(""));
    line.add(code(side, CellType.UNIT_CODE, cells));
    line.add(code(side, CellType.FUNCTION_CODE, cells));
    line.add(code(side, CellType.DEPARTMENT_ECONOMIC_CODE, cells));
    line.add(code(side, CellType.GOVERNMENT_ECONOMIC_CODE, cells));
    line.add(code(side, CellType.PROJECT_CODE, cells));
    line.add(csv.text(side.label(cells).orElse("")));
    line.add(measure.column().isOther() ? "" : measure.column().id());
    line.add(csv.text(measure.title()));
    line.add(amount.digits());
    line.add(amount.unit().symbol());
    return line;
  }

  private <V> String code(Side side, CellType<V> type, Cells cells) {
    return csv.text(side.find(type).flatMap(cells::find).map(Object::toString).orElse(""));
  }

  private record Measure(Column<?, Amount> column, Side side, String title) {}
}
