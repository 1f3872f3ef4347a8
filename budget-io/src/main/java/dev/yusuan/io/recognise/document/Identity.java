package dev.yusuan.io.recognise.document;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import dev.yusuan.code.UnitCode;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.document.Issuer;
import dev.yusuan.io.form.TableTitle;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.segment.Captions;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells who issued a document, for which year, which kind it is, and its date. */
public final class Identity {
  private static final int LONGEST_HEADING = 60;

  /** A word in quotation marks: "三公". */
  private static final Pattern QUOTED = Pattern.compile("\"[^\" ]{1,6}\"");

  private static final CharMatcher SENTENCE = CharMatcher.anyOf("。，；,;《\"");

  private final Captions captions;
  private final KnownWords vocabulary;
  private final ImmutableListMultimap<String, String> kindWords;
  private final ImmutableList<Line> lines;
  private final ImmutableList<String> names;
  private final ImmutableList<Table<?>> tables;

  /** With the names of issuers that the captions of all tables state, typed or not. */
  public Identity(
      KnownWords vocabulary,
      ImmutableList<Line> lines,
      ImmutableList<String> names,
      ImmutableList<Table<?>> tables) {
    this.captions = new Captions(vocabulary);
    this.vocabulary = vocabulary;
    this.kindWords = vocabulary.meanings("disclosure");
    this.lines = lines;
    this.names = names;
    this.tables = tables;
  }

  /** What cannot be told, by the words of the problem {@code identity.unknown}. */
  public ImmutableList<String> unknown() {
    ImmutableList.Builder<String> unknown = ImmutableList.builder();
    if (issuer().isEmpty()) {
      unknown.add("issuer");
    }
    if (fiscalYear().isEmpty()) {
      unknown.add("fiscal-year");
    }
    if (kind().isEmpty()) {
      unknown.add("kind");
    }
    return unknown.build();
  }

  /**
   * The issuer that most tables name, of equals the first; else the one in the document's title.
   */
  public Optional<Issuer> issuer() {
    Map<String, Integer> counts = new HashMap<>();
    String most = null;
    for (String name : names) {
      counts.merge(name, 1, Integer::sum);
      if (most == null || counts.getOrDefault(name, 0) > counts.getOrDefault(most, 0)) {
        most = name;
      }
    }
    return Optional.ofNullable(most)
        .filter(name -> !name.isBlank())
        .or(() -> new CoverTitles(vocabulary, headings()).issuer())
        .map(name -> new Issuer(name, issuerCode(name)));
  }

  private List<String> headings() {
    return lines.stream().filter(Identity::isHeading).map(Line::plainText).toList();
  }

  /**
   * The code of the row that bears the issuer's name, with or without an addition such as （本级）, the
   * uppermost if there are several; else the only code that is printed, if no name stands with it,
   * or that of the department to which all printed ones belong. In a unit's budget the code of the
   * department that has the unit's name does not count.
   */
  private Optional<UnitCode> issuerCode(String issuer) {
    SortedMap<UnitCode, String> codes = new TreeMap<>();
    for (Table<?> table : tables) {
      for (Side side : table.schema().sides()) {
        side.find(CellType.UNIT_CODE)
            .ifPresent(column -> table.rows().forEach(row -> collect(codes, side, row)));
      }
    }
    List<UnitCode> named =
        codes.entrySet().stream()
            .filter(entry -> isName(entry.getValue(), issuer))
            .map(Map.Entry::getKey)
            .toList();
    boolean unit = kind().filter(DisclosureKind.UNIT::equals).isPresent();
    return named.stream()
        .filter(code -> !(unit && code.isDepartment()))
        .findFirst()
        .or(() -> named.stream().findFirst())
        .or(() -> onlyUnnamed(codes));
  }

  private static boolean isName(String printed, String issuer) {
    String name = Words.plain(printed);
    String own = Words.plain(issuer);
    return name.equals(own)
        || name.equals(withoutAddition(own))
        || withoutAddition(name).equals(own);
  }

  private static String withoutAddition(String name) {
    int bracket = name.lastIndexOf('(');
    return bracket > 0 && name.endsWith(")") ? name.substring(0, bracket) : name;
  }

  private static Optional<UnitCode> onlyUnnamed(SortedMap<UnitCode, String> codes) {
    boolean unnamed = codes.values().stream().allMatch(String::isEmpty);
    return codes.keySet().stream()
        .limit(1)
        .filter(code -> unnamed && (codes.size() == 1 || code.isDepartment()))
        .filter(code -> codes.keySet().stream().allMatch(other -> other.isWithin(code)))
        .findFirst();
  }

  private static void collect(SortedMap<UnitCode, String> codes, Side side, Row row) {
    Cells cells = row.cells();
    side.find(CellType.UNIT_CODE)
        .flatMap(cells::find)
        .ifPresent(code -> codes.merge(code, nameOfUnit(side, cells), Identity::firstNamed));
  }

  private static String nameOfUnit(Side side, Cells cells) {
    boolean isUnit =
        side.level(cells)
            .filter(level -> level == RowLevel.DEPARTMENT || level == RowLevel.UNIT)
            .isPresent();
    return isUnit ? side.label(cells).orElse("") : "";
  }

  private static String firstNamed(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  /**
   * The year in most titles of tables; if they have none, the first that a caption states, or that
   * stands in a heading of a budget.
   */
  public OptionalInt fiscalYear() {
    return fiscalYear(tables.stream().map(Table::title));
  }

  /** The year, with the titles of all tables, typed or not. */
  OptionalInt fiscalYear(Stream<String> titles) {
    Multiset<Integer> years = LinkedHashMultiset.create();
    titles.forEach(title -> TableTitle.year(title).ifPresent(years::add));
    if (!years.isEmpty()) {
      return OptionalInt.of(Multisets.copyHighestCountFirst(years).iterator().next());
    }
    OptionalInt stated =
        lines.stream().flatMapToInt(line -> captions.fiscalYear(line).stream()).findFirst();
    if (stated.isPresent()) {
      return stated;
    }
    return new CoverTitles(vocabulary, headings()).fiscalYear();
  }

  /** The kind that the first heading names. */
  public Optional<DisclosureKind> kind() {
    for (String heading : headings()) {
      for (DisclosureKind kind : DisclosureKind.values()) {
        if (kindWords.get(kind.name()).stream().anyMatch(Words.plain(heading)::contains)) {
          return Optional.of(kind);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a line is short enough for a heading and no sentence. */
  private static boolean isHeading(Line line) {
    String text = line.plainText();
    return (!line.isGrid() || line.printedCells() == 1)
        && text.length() <= LONGEST_HEADING
        && SENTENCE.indexIn(QUOTED.matcher(text).replaceAll("")) < 0;
  }

  /** The first line that is a date and nothing else. */
  public Optional<PrintedDate> date() {
    return lines.stream()
        .filter(line -> !line.isGrid())
        .flatMap(line -> PrintedDate.find(line.plainText()).stream())
        .findFirst();
  }
}
