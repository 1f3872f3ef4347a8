package dev.yusuan.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.code.DepartmentEconomicCode;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.code.GovernmentEconomicCode;
import dev.yusuan.code.ProjectCode;
import dev.yusuan.code.UnitCode;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Phase;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.TableKind;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads facts one by one; lines of one document, and of one row, share what they say of it. */
final class FactReader {
  private static final int ROW = FactsCsv.HEADER.indexOf("table_kind");
  private static final int LEVEL = FactsCsv.HEADER.indexOf("row_level");
  private static final int UNIT = FactsCsv.HEADER.indexOf("unit_code");
  private static final int LABEL = FactsCsv.HEADER.indexOf("label");
  private static final int MEASURE = FactsCsv.HEADER.indexOf("measure");
  private static final int AMOUNT = FactsCsv.HEADER.indexOf("amount");
  private static final int YUAN = FactsCsv.HEADER.indexOf("amount_yuan");
  private static final int PLACE = FactsCsv.HEADER.indexOf("page");

  private final CsvInput csv;
  private ImmutableList<String> before = ImmutableList.of();
  private Fact.@Nullable Document document;
  private Fact.@Nullable Row row;

  /** Checks the header. */
  FactReader(CsvInput csv) throws CsvFormatException {
    this.csv = csv;
    csv.requireHeader(ImmutableSet.copyOf(FactsCsv.HEADER));
  }

  /** The next fact; empty at the end. */
  Optional<Fact> next() throws IOException {
    Optional<ImmutableList<String>> line = csv.next();
    return line.isPresent() ? Optional.of(fact(line.get())) : Optional.empty();
  }

  private Fact fact(ImmutableList<String> line) throws CsvFormatException {
    boolean sameDocument = isAsBefore(line, 0, ROW);
    Fact.Document in = sameDocument && document != null ? document : document(line);
    Fact.Row of = sameDocument && isAsBefore(line, ROW, MEASURE) && row != null ? row : row(line);
    before = line;
    document = in;
    row = of;
    return new Fact(
        in,
        of,
        text(line, MEASURE),
        line.get(MEASURE + 1),
        value(line, MEASURE + 2, "a phase", Phase::valueOf),
        amount(line),
        place(line));
  }

  private boolean isAsBefore(ImmutableList<String> line, int from, int to) {
    return !before.isEmpty() && line.subList(from, to).equals(before.subList(from, to));
  }

  private Fact.Document document(ImmutableList<String> line) throws CsvFormatException {
    return new Fact.Document(
        line.get(0),
        number(line, 1),
        value(line, 2, "DEPARTMENT or UNIT", DisclosureKind::valueOf),
        value(line, 3, "a unit code", UnitCode::parse),
        text(line, 4));
  }

  private Fact.Row row(ImmutableList<String> line) throws CsvFormatException {
    return new Fact.Row(
        required(line, ROW, "a kind of table", TableKind::valueOf),
        positive(line, ROW + 1),
        line.get(ROW + 2),
        positive(line, ROW + 3),
        value(line, LEVEL, "a level of rows", RowLevel::valueOf),
        number(line, LEVEL + 1),
        isTrue(line, LEVEL + 2),
        value(line, UNIT, "a unit code", UnitCode::parse),
        value(line, UNIT + 1, "a unit code", UnitCode::parse),
        value(line, UNIT + 2, "a functional code", FunctionCode::parse),
        value(line, UNIT + 3, "a functional class", FunctionCode::parse),
        value(line, UNIT + 4, "an economic code", DepartmentEconomicCode::parse),
        value(line, UNIT + 5, "an economic code", GovernmentEconomicCode::parse),
        value(line, UNIT + 6, "a project code", ProjectCode::parse),
        text(line, LABEL));
  }

  private Amount amount(ImmutableList<String> line) throws CsvFormatException {
    AmountUnit unit = required(line, AMOUNT + 1, "one of 元, 千元, 万元, 亿元", FactReader::unit);
    Amount amount = required(line, AMOUNT, "an amount", digits -> Amount.parse(digits, unit));
    if (!YuanText.of(amount).equals(line.get(YUAN))) {
      throw csv.changedAt(YUAN, "the same amount in yuan", line.get(YUAN));
    }
    return amount;
  }

  private static AmountUnit unit(String symbol) {
    for (AmountUnit unit : AmountUnit.values()) {
      if (unit.symbol().equals(symbol)) {
        return unit;
      }
    }
    throw new IllegalArgumentException(symbol);
  }

  private Fact.Place place(ImmutableList<String> line) throws CsvFormatException {
    for (String cell : line.subList(PLACE, line.size())) {
      if (!cell.isEmpty()) {
        return new Fact.Place(
            text(line, PLACE),
            number(line, PLACE + 1),
            number(line, PLACE + 2),
            text(line, PLACE + 3));
      }
    }
    return Fact.Place.UNKNOWN;
  }

  private static Optional<String> text(List<String> line, int index) {
    String text = line.get(index);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private boolean isTrue(List<String> line, int index) throws CsvFormatException {
    return switch (line.get(index)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw csv.changedAt(index, "true or false", line.get(index));
    };
  }

  private OptionalInt number(List<String> line, int index) throws CsvFormatException {
    return line.get(index).isEmpty() ? OptionalInt.empty() : OptionalInt.of(positive(line, index));
  }

  private int positive(List<String> line, int index) throws CsvFormatException {
    int number = required(line, index, "a number", Integer::valueOf);
    if (number < 1) {
      throw csv.failureAt(index, "a number from 1", line.get(index));
    }
    return number;
  }

  private <T> Optional<T> value(
      List<String> line, int index, String what, Function<String, ? extends T> parse)
      throws CsvFormatException {
    return line.get(index).isEmpty()
        ? Optional.empty()
        : Optional.of(required(line, index, what, parse));
  }

  private <T> T required(
      List<String> line, int index, String what, Function<String, ? extends T> parse)
      throws CsvFormatException {
    try {
      return parse.apply(line.get(index));
    } catch (IllegalArgumentException e) {
      throw csv.changedAt(index, what, line.get(index));
    }
  }
}
