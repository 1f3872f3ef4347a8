package dev.yusuan.io.recognise.segment;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.recognise.header.Layout;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.segment.CaptionLine.Value;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.io.text.PrintedYear;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines around a table: 单位名称：…, 单位：万元, 公开01表. */
public final class Captions {
  private static final int LONGEST_MARGIN = 24;
  private static final int LONGEST_TITLE = 40;
  private static final Pattern NUMBER_OF_FORM =
      Pattern.compile(
          "[附件表公开部门单位预算决财政算号第页共续年度(): 0-9〇零一二三四五六七八九十.-]*" + "(?:表|页|号|[)]|[0-9一二三四五六七八九十]):?");
  private static final Pattern UNIT_IN_HEADING =
      Pattern.compile(".*[(](?:单位:)?((?:人民币)?[千百万亿]*元)(?:、%|,%)?[)]");

  private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})(?:年度?)?");

  private static final Pattern YEAR_BEHIND =
      Pattern.compile("[(（]?" + PrintedYear.PATTERN + "[度初]?[)）]?$");

  /** A code before a name: [411001]某县农业农村局. */
  private static final Pattern CODE =
      Pattern.compile("^[\\[【(（]?[0-9]{3,12}[\\]】)）]?[-_—─ ]{0,3}(?=\\p{IsHan}{3})");

  private final KnownWords vocabulary;
  private final ImmutableSet<String> issuers;
  private final ImmutableSet<String> units;
  private final ImmutableSet<String> years;
  private final ImmutableList<LabelPattern> margins;
  private final ImmutableList<LabelPattern> titleEnds;
  private final ImmutableSet<String> known;

  public Captions(KnownWords vocabulary) {
    this.vocabulary = vocabulary;
    this.issuers = sealed(vocabulary.plainWords("issuer"), vocabulary.plainWords("seal"));
    this.units = vocabulary.plainWords("unit");
    this.margins = vocabulary.patterns("margin");
    this.titleEnds = vocabulary.patterns("titleEnd");
    this.years = vocabulary.plainWords("fiscalYear");
    this.known = ImmutableSet.<String>builder().addAll(issuers).addAll(units).addAll(years).build();
  }

  /** Labels, and the same where a seal is to stand beside the name: 编制单位（盖章）. */
  private static ImmutableSet<String> sealed(Set<String> labels, Set<String> seals) {
    ImmutableSet.Builder<String> all = ImmutableSet.<String>builder().addAll(labels);
    Sets.cartesianProduct(labels, seals).forEach(both -> all.add(String.join("", both)));
    return all.build();
  }

  /** Whether a line is a caption or a mark in the margin. */
  public boolean isCaption(Line line) {
    return isMargin(line) || !values(line).isEmpty();
  }

  /** Whether a line is a mark in the margin, such as 公开01表, and no title. */
  public boolean isMargin(Line line) {
    if (line.printedCells() != 1) {
      return false;
    }
    String text = Words.plain(line.plainText());
    return text.length() <= LONGEST_MARGIN
        && NUMBER_OF_FORM.matcher(text).matches()
        && LabelPattern.any(margins, text)
        && vocabulary.titles().find(text).isEmpty();
  }

  /** Whether a line that calls itself no table is a title, as a caption with a unit follows it. */
  boolean isTitleAbove(Line line, List<Line> below) {
    String text = Words.plain(line.plainText());
    return line.printedCells() == 1
        && text.length() <= LONGEST_TITLE
        && LabelPattern.any(titleEnds, text)
        && below.stream().anyMatch(caption -> unit(caption).isPresent());
  }

  /** The unit of amounts that a caption states. */
  public Optional<AmountUnit> unit(Line line) {
    return values(line).stream().flatMap(value -> unit(value).stream()).findFirst();
  }

  /** The unit that stands behind a title: 支出总表（单位：万元）. */
  public Optional<AmountUnit> unitInTitle(Line title) {
    Matcher bracketed = UNIT_IN_HEADING.matcher(Words.plain(title.plainText()));
    return unit(title)
        .or(() -> bracketed.matches() ? CaptionLine.unitOf(bracketed.group(1)) : Optional.empty());
  }

  /** The unit that a heading of the table holds, where the layout says that one does. */
  public static Optional<AmountUnit> unit(FormTable table, List<Line> header) {
    return table.unitHeader().stream()
        .flatMap(
            pattern ->
                header.stream()
                    .flatMap(line -> line.cells().stream())
                    .flatMap(cell -> pattern.gap(cell).stream()))
        .flatMap(text -> CaptionLine.unitOf(text).stream())
        .findFirst();
  }

  /** The units that stand in brackets behind headings: 预算数（万元）. */
  public static ImmutableSet<AmountUnit> unitsInHeadings(List<Line> header) {
    return header.stream()
        .flatMap(line -> line.cells().stream())
        .map(Words::plain)
        .map(UNIT_IN_HEADING::matcher)
        .filter(Matcher::matches)
        .flatMap(unit -> CaptionLine.unitOf(unit.group(1)).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether a text states a unit of amounts in brackets behind it. */
  public static boolean statesUnit(String text) {
    return UNIT_IN_HEADING.matcher(Words.plain(text)).matches();
  }

  /** The units of the columns of amounts that state their own in brackets: 批复数（元）/金额. */
  public static ImmutableMap<Column<?, ?>, AmountUnit> unitsOf(Layout layout) {
    Map<Column<?, ?>, AmountUnit> units = new LinkedHashMap<>();
    for (FormColumn column : layout.columns().values()) {
      for (String word : Splitter.on('/').split(column.title())) {
        Matcher stated = UNIT_IN_HEADING.matcher(Words.plain(word));
        if (column.column().asAmounts().isPresent() && stated.matches()) {
          CaptionLine.unitOf(stated.group(1)).ifPresent(unit -> units.put(column.column(), unit));
        }
      }
    }
    return ImmutableMap.copyOf(units);
  }

  /** The name of the issuer that a caption states. */
  public Optional<String> issuer(Line line) {
    return values(line).stream().flatMap(value -> issuer(value).stream()).findFirst();
  }

  /** The fiscal year that a caption states. */
  public OptionalInt fiscalYear(Line line) {
    return values(line).stream().flatMapToInt(value -> fiscalYear(value).stream()).findFirst();
  }

  private OptionalInt fiscalYear(Value value) {
    Matcher year = YEAR.matcher(Words.plain(value.text()));
    return years.contains(value.label()) && year.matches()
        ? OptionalInt.of(Integer.parseInt(year.group(1)))
        : OptionalInt.empty();
  }

  /** The lines that state anything else than the given unit, the given issuer and a year. */
  public ImmutableList<Line> others(
      ImmutableList<Line> lines, AmountUnit unit, Optional<String> issuer) {
    return lines.stream()
        .filter(
            line ->
                values(line).isEmpty()
                    || !values(line).stream()
                        .allMatch(
                            value ->
                                unit(value).equals(Optional.of(unit))
                                    || fiscalYear(value).isPresent()
                                    || saysNothingElse(value, issuer)))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean saysNothingElse(Value value, Optional<String> issuer) {
    return issuer.isPresent()
        && issuer(value).equals(issuer)
        && Blanks.unwrap(value.text()).equals(issuer.get());
  }

  private Optional<AmountUnit> unit(Value value) {
    return units.contains(value.label()) ? CaptionLine.unitOf(value.text()) : Optional.empty();
  }

  private Optional<String> issuer(Value value) {
    String coded = CODE.matcher(Blanks.unwrap(value.text())).replaceFirst("");
    String name = Blanks.strip(YEAR_BEHIND.matcher(coded).replaceFirst(""));
    boolean stated =
        issuers.contains(value.label()) && !name.isEmpty() && CaptionLine.unitOf(name).isEmpty();
    return stated ? Optional.of(name) : Optional.empty();
  }

  private ImmutableList<Value> values(Line line) {
    String text = joined(line);
    ImmutableList<Value> values = CaptionLine.values(text, known);
    return values.isEmpty()
        ? CaptionLine.unitAlone(text, units)
            .flatMap(unit -> units.stream().findFirst().map(label -> new Value(label, unit)))
            .map(ImmutableList::of)
            .orElse(values)
        : values;
  }

  /** The texts of a row as one line. */
  private static String joined(Line line) {
    return line.isGrid()
        ? String.join("  ", line.cells().stream().filter(cell -> !Blanks.isBlank(cell)).toList())
        : line.plainText();
  }
}
