package dev.yusuan.io.recognise.document;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.UnitCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.document.Issuer;
import dev.yusuan.io.recognise.line.Ledger;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.stated.Keyword;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Reads the cover of a printed form (印本封面). */
final class CoverReader {
  private final Map<Keyword, StatedLine> stated = new EnumMap<>(Keyword.class);
  private final Ledger ledger;

  private CoverReader(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * A cover.
   *
   * @param cover what it says
   * @param lines how many lines it has
   * @param statesColumns whether the lines behind it state what they are
   */
  record Read(Cover cover, int lines, boolean statesColumns) {}

  /** Whether a document is a printed form. */
  static boolean isAt(ImmutableList<Line> lines) {
    return !lines.isEmpty()
        && lines.get(0).isGrid()
        && StatedLine.of(lines.get(0)).is(Keyword.PRINT);
  }

  /** Reads the cover of a printed form, and books its cells. */
  static Read read(ImmutableList<Line> lines, Ledger ledger) throws MalformedPrintException {
    return new CoverReader(ledger).read(lines);
  }

  private Read read(ImmutableList<Line> lines) throws MalformedPrintException {
    StatedLine first = StatedLine.of(lines.get(0));
    boolean statesColumns = first.cell(1).equals(Keyword.STATED);
    if (!statesColumns && !first.cell(1).equals(Keyword.AS_PRINTED)) {
      throw first.malformed(1, Keyword.AS_PRINTED + " | " + Keyword.STATED);
    }
    ledger.book(first.line(), Ledger.Use.HEADING);
    int count = 1;
    while (count < lines.size() && isOfCover(lines.get(count))) {
      StatedLine line = StatedLine.of(lines.get(count));
      if (stated.put(line.keyword().orElseThrow(), line) != null) {
        throw line.malformed(0, "each line of the cover once");
      }
      ledger.book(line.line(), Ledger.Use.HEADING);
      count++;
    }
    return new Read(cover(), count, statesColumns);
  }

  private static boolean isOfCover(Line line) {
    return line.isGrid()
        && StatedLine.of(line)
            .keyword()
            .filter(word -> word.compareTo(Keyword.PRINT) > 0)
            .filter(word -> word.compareTo(Keyword.TABLE) < 0)
            .isPresent();
  }

  private Cover cover() throws MalformedPrintException {
    StatedLine year = stated.get(Keyword.YEAR);
    return new Cover(
        issuer(),
        year == null ? OptionalInt.empty() : OptionalInt.of(year(year)),
        value(Keyword.KIND, "部门预算 | 单位预算", CoverReader::kind),
        value(Keyword.FORM, "a form", text -> text),
        value(Keyword.DATE, "a date", LocalDate::parse));
  }

  private static int year(StatedLine line) throws MalformedPrintException {
    int year = line.value(1, "a year", Integer::parseInt);
    if (!Disclosure.YEARS.contains(year)) {
      throw line.malformed(1, "a year");
    }
    return year;
  }

  private Optional<Issuer> issuer() throws MalformedPrintException {
    Optional<UnitCode> code = value(Keyword.ISSUER_CODE, "a code of a unit", UnitCode::parse);
    return value(Keyword.ISSUER, "a name", name -> new Issuer(name, code));
  }

  private <V> Optional<V> value(Keyword keyword, String expected, Function<String, V> parser)
      throws MalformedPrintException {
    StatedLine line = stated.get(keyword);
    return line == null ? Optional.empty() : Optional.of(line.value(1, expected, parser));
  }

  private static DisclosureKind kind(String title) {
    return Arrays.stream(DisclosureKind.values())
        .filter(kind -> kind.title().equals(title))
        .findFirst()
        .orElseThrow(NoSuchElementException::new);
  }
}
