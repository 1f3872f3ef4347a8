package dev.yusuan.io.recognise.header;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Placement;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.io.vocabulary.Headings;
import dev.yusuan.io.vocabulary.Headings.Meaning;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.table.OtherRow;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds what the columns of a header mean in a kind of table, by its words. */
public final class ColumnFinder {
  private final Headings headings;
  private final TableSchema<?> schema;
  private final boolean ofOtherKind;
  private final ImmutableList<LabelPattern> textHeadings;
  private final ImmutableList<LabelPattern> codeHeadings;
  private final TotalOfMore.CarriedOver carryOver;
  private final HeaderSides sides;
  private final Map<List<String>, Optional<Meaning>> meanings = new HashMap<>();

  public ColumnFinder(TableKind<?> kind, KnownWords vocabulary) {
    this.headings = vocabulary.headings(kind);
    this.schema = kind.schema();
    this.ofOtherKind = kind == TableKind.OTHER;
    this.textHeadings = vocabulary.patterns("text");
    this.codeHeadings = vocabulary.patterns("code");
    this.carryOver = new TotalOfMore.CarriedOver(schema, vocabulary.patterns("carriedOver"));
    this.sides = new HeaderSides(headings, schema, vocabulary.patterns("byFunction"));
  }

  /** A column of the header and what it means; empty where that is not known. */
  private record Meant(
      HeaderColumn column,
      Optional<Meaning> meaning,
      boolean isNeutral,
      Optional<String> evidence) {
    Meant(HeaderColumn column, Optional<Meaning> meaning) {
      this(column, meaning, /* isNeutral= */ false, Optional.empty());
    }

    static Meant bySums(HeaderColumn column, Column<?, ?> whole) {
      Meaning meaning = new Meaning(whole, false);
      return new Meant(column, Optional.of(meaning), false, Optional.of(Placement.COLUMN_SUMS));
    }

    Optional<Column<?, ?>> known() {
      return meaning.map(Meaning::column);
    }

    boolean isSure() {
      return meaning.filter(found -> !found.unknownGroup()).isPresent();
    }

    boolean isMoney() {
      return known().flatMap(Column::asAmounts).isPresent();
    }

    Meant unknown() {
      return new Meant(column, Optional.empty(), isNeutral, Optional.empty());
    }
  }

  /**
   * The columns of a header.
   *
   * @param blocks where the blocks of a table begin that prints its columns several times side by
   *     side; else only 0
   * @param columns the columns with what they mean
   * @param ambiguous the titles of those that several headings claim alike
   */
  public record Found(
      ImmutableList<Integer> blocks,
      ImmutableList<Meant> columns,
      ImmutableList<String> ambiguous) {

    /** How many different columns are known. */
    public long known() {
      return columns.stream().flatMap(column -> column.known().stream()).distinct().count();
    }

    /** How many different columns of amounts are known. */
    public long amounts() {
      return columns.stream()
          .flatMap(column -> column.known().stream())
          .filter(column -> column.asAmounts().isPresent())
          .distinct()
          .count();
    }

    /** Whether each column is known, if not by all words above it. */
    public boolean isKnown() {
      return columns.stream().allMatch(column -> column.known().isPresent());
    }

    /** Whether a column other than of figures says more than 项目, if there is one. */
    public boolean isNamed() {
      List<Meant> texts = new ArrayList<>(columns);
      texts.removeIf(each -> each.known().filter(ColumnFinder::isFigure).isPresent());
      return texts.isEmpty() || texts.stream().anyMatch(each -> !each.isNeutral());
    }

    /** Whether each column is known for sure. */
    public boolean isWhole() {
      return columns.stream().allMatch(Meant::isSure);
    }

    private Map<Column<?, ?>, String> evidence() {
      Map<Column<?, ?>, String> evidence = new HashMap<>();
      for (Meant each : columns) {
        each.known().ifPresent(at -> each.evidence().ifPresent(by -> evidence.put(at, by)));
      }
      return evidence;
    }

    private String unknownGroups() {
      return columns.stream()
          .filter(each -> each.known().isPresent() && !each.isSure())
          .map(each -> each.column().title())
          .collect(Collectors.joining(" "));
    }
  }

  /** What the columns of a header mean; {@code rows} are the lines below it. */
  public Found find(WordedHeader header, List<Line> rows) {
    if (ofOtherKind) {
      return ofOtherKind(header);
    }
    List<Meant> columns = meant(header, sides.sided(header.columns(), rows));
    List<Meant> below =
        meant(header, header.columns().stream().map(HeaderColumn::belowGroup).toList());
    Optional<Integer> other = RowCodes.otherHalf(known(columns), rows);
    ImmutableList<Integer> blocks = other.isPresent() ? ImmutableList.of(0) : blocks(columns);
    if (other.isPresent()) {
      columns = firstHalf(columns, below, other.get());
    } else if (blocks.size() == 1) {
      ImmutableList<Integer> ofGroups = blocks(below);
      columns = ofGroups.size() > 1 ? below : columns;
      blocks = ofGroups;
    }
    List<String> ambiguous = new ArrayList<>();
    if (blocks.size() == 1) {
      columns = besideOthers(columns);
      columns = totalsOfMore(withoutRivals(columns, ambiguous), rows);
    }
    return new Found(blocks, ImmutableList.copyOf(columns), ImmutableList.copyOf(ambiguous));
  }

  private List<Meant> meant(WordedHeader header, List<HeaderColumn> columns) {
    List<Meant> meant = new ArrayList<>();
    Predicate<HeaderColumn> own = header.own(columns, headings);
    Optional<Meant> before = Optional.empty();
    for (HeaderColumn column : columns) {
      ImmutableList<String> words = column.plain();
      Optional<Meaning> found =
          meanings
              .computeIfAbsent(words, headings::find)
              .filter(each -> !isFigure(each.column()) || own.test(column))
              .filter(each -> !carryOver.isIn(column, columns, each.column()));
      boolean part = column.isOfWhich();
      found = part && before.isPresent() ? ofWhich(found, words, before.get()) : found;
      boolean neutral = !words.isEmpty() && headings.isNeutral(words.get(words.size() - 1));
      Optional<String> year =
          found.filter(each -> HeaderYears.tell(column)).map(each -> Placement.BARE_YEARS);
      Meant told = new Meant(column, found, neutral, year);
      meant.add(told);
      before = part ? before : Optional.of(told).filter(Meant::isMoney);
    }
    return meant;
  }

  private Optional<Meaning> ofWhich(Optional<Meaning> own, List<String> words, Meant before) {
    List<String> above = before.column().plain();
    return own.flatMap(
        each -> headings.ofWhich(each, words, before.meaning().orElseThrow(), above));
  }

  /** The columns as printed; two totals without a word that tells them apart are ambiguous. */
  private static Found ofOtherKind(WordedHeader header) {
    Multiset<String> titles = HashMultiset.create();
    header.columns().forEach(column -> titles.add(column.title()));
    return new Found(
        ImmutableList.of(0),
        header.columns().stream()
            .map(column -> new Meant(column, Optional.empty()))
            .collect(ImmutableList.toImmutableList()),
        header.columns().stream()
            .filter(column -> titles.count(column.title()) > 1)
            .filter(column -> HeaderShape.isTotal(column.leaf()))
            .map(HeaderColumn::title)
            .collect(ImmutableList.toImmutableList()));
  }

  /** Where the blocks begin, if all columns stand twice or three times side by side. */
  private ImmutableList<Integer> blocks(List<Meant> columns) {
    boolean whole = columns.stream().allMatch(Meant::isSure) && schema.sides().size() == 1;
    return whole ? HeaderShape.blocks(known(columns)) : ImmutableList.of(0);
  }

  private static ImmutableSortedMap<Integer, Optional<Column<?, ?>>> known(List<Meant> columns) {
    ImmutableSortedMap.Builder<Integer, Optional<Column<?, ?>>> known =
        ImmutableSortedMap.naturalOrder();
    columns.forEach(each -> known.put(each.column().cell(), each.known()));
    return known.buildOrThrow();
  }

  /** The columns before a cell, by their own words or those below groups; the others unknown. */
  private static List<Meant> firstHalf(List<Meant> columns, List<Meant> below, int end) {
    List<Meant> half = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Meant own = columns.get(i);
      Meant told = own.known().isPresent() ? own : below.get(i);
      half.add(own.column().cell() < end ? told : own.unknown());
    }
    return half;
  }

  private static boolean isFigure(Column<?, ?> column) {
    return column.asAmounts().isPresent() || column.type() == (Object) CellType.PERCENT;
  }

  /** Of several headings that mean the name of a row, those that mean something else beside it. */
  private List<Meant> besideOthers(List<Meant> columns) {
    List<Meant> told = new ArrayList<>();
    for (Meant each : columns) {
      Optional<Meaning> beside = headings.besideAnother(each.column().plain());
      boolean shared =
          beside.isPresent()
              && columns.stream()
                  .anyMatch(
                      other ->
                          !other.equals(each)
                              && other.known().isPresent()
                              && other.known().equals(each.known())
                              && headings.besideAnother(other.column().plain()).isEmpty());
      told.add(shared ? new Meant(each.column(), beside) : each);
    }
    return told;
  }

  /**
   * Of headings that mean one column of figures only the surest is kept, with the fewest words; if
   * several are as sure, none. A code or a name may stand in several columns.
   */
  private static List<Meant> withoutRivals(List<Meant> columns, List<String> ambiguous) {
    ListMultimap<Column<?, ?>, Meant> claims = LinkedListMultimap.create();
    for (Meant each : columns) {
      each.known().filter(ColumnFinder::isFigure).ifPresent(column -> claims.put(column, each));
    }
    List<Meant> kept = new ArrayList<>();
    for (Meant each : columns) {
      Optional<Column<?, ?>> above = wholeOf(each, claims);
      if (above.isPresent()) {
        kept.add(new Meant(each.column(), Optional.of(new Meaning(above.get(), false))));
        continue;
      }
      List<Meant> rivals = each.known().map(claims::get).orElse(List.of());
      boolean beside = rivals.stream().anyMatch(rival -> wholeOf(rival, claims).isPresent());
      if (rivals.size() > (beside ? 2 : 1) && !isSurest(each, rivals)) {
        ambiguous.add(each.column().title());
        kept.add(each.unknown());
      } else {
        kept.add(each);
      }
    }
    return kept;
  }

  /**
   * 合计 beside a heading that says what it sums: the whole that both are part of, which no other
   * heading claims.
   */
  private static Optional<Column<?, ?>> wholeOf(
      Meant claim, ListMultimap<Column<?, ?>, Meant> claims) {
    if (claim.known().isEmpty()) {
      return Optional.empty();
    }
    List<Meant> rivals = claims.get(claim.known().get());
    boolean bare =
        rivals.size() == 2
            && rivals.stream().anyMatch(rival -> claim.column().isTotalBeside(rival.column()));
    return bare
        ? claim
            .known()
            .flatMap(Column::parent)
            .filter(whole -> !claims.containsKey(whole))
            .map(whole -> whole)
        : Optional.empty();
  }

  /** The columns with totals that the rows show to be those of more than is printed below them. */
  private List<Meant> totalsOfMore(List<Meant> columns, List<Line> rows) {
    Map<Column<?, ?>, Integer> cells = new HashMap<>();
    columns.forEach(
        each -> each.known().ifPresent(at -> cells.putIfAbsent(at, each.column().cell())));
    TotalOfMore totals =
        new TotalOfMore(
            schema,
            cells::containsKey,
            rows.stream().map(row -> TotalOfMore.Figures.of(row, cells)).toList());
    return columns.stream()
        .map(
            each ->
                each.known()
                    .filter(at -> HeaderShape.isTotal(each.column().plainLeaf()))
                    .flatMap(Column::asAmounts)
                    .flatMap(totals::whole)
                    .map(whole -> Meant.bySums(each.column(), whole))
                    .orElse(each))
        .toList();
  }

  private static boolean isSurest(Meant claim, List<Meant> rivals) {
    List<Meant> sure = rivals.stream().filter(Meant::isSure).toList();
    int least = sure.stream().mapToInt(each -> each.column().plain().size()).min().orElse(0);
    List<Meant> shortest =
        sure.stream().filter(each -> each.column().plain().size() == least).toList();
    return shortest.contains(claim)
        && shortest.stream()
            .allMatch(other -> other.equals(claim) || other.column().saysMoreThan(claim.column()));
  }

  /** The layout of the columns that were found; {@code rows} tell what the unknown ones hold. */
  public Layout layout(Found found, List<Line> rows) {
    Multiset<Column<?, ?>> parts = HashMultiset.create();
    found.columns().forEach(each -> each.known().ifPresent(parts::add));
    ImmutableSet<Integer> money = money(found, rows);
    Optional<Integer> label = ofOtherKind ? label(found, money) : Optional.empty();
    Map<Integer, FormColumn> columns = new TreeMap<>();
    int number = 0;
    for (Meant each : found.columns()) {
      HeaderColumn heading = each.column();
      Optional<Column<?, ?>> known = each.known();
      if (known.isPresent()) {
        int count = parts.count(known.get()) / found.blocks().size();
        columns.put(heading.cell(), column(heading, known.get(), count));
      } else if (label.filter(cell -> cell == heading.cell()).isPresent()) {
        columns.put(heading.cell(), column(heading, OtherRow.LABEL, 1));
      } else {
        number++;
        Column<?, ?> column =
            money.contains(heading.cell()) ? schema.otherAmount(number) : schema.otherText(number);
        columns.put(heading.cell(), column(heading, column, 1));
      }
    }
    return Layout.withDistinctTitles(Layout.joint(columns, found.blocks()), found.unknownGroups())
        .because(found.evidence());
  }

  /** The cells of the columns that are not known and hold amounts. */
  private ImmutableSet<Integer> money(Found found, List<Line> rows) {
    return found.columns().stream()
        .filter(each -> each.known().isEmpty())
        .map(Meant::column)
        .filter(heading -> UnknownColumns.isMoney(heading, rows, textHeadings))
        .map(HeaderColumn::cell)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The column that names the rows of a table of no known kind: the first that is no code. */
  private Optional<Integer> label(Found found, ImmutableSet<Integer> money) {
    List<HeaderColumn> texts =
        found.columns().stream()
            .map(Meant::column)
            .filter(heading -> !money.contains(heading.cell()))
            .toList();
    return texts.stream()
        .filter(heading -> !LabelPattern.any(codeHeadings, Words.plain(heading.leaf())))
        .findFirst()
        .or(() -> texts.stream().findFirst())
        .map(HeaderColumn::cell);
  }

  private static FormColumn column(HeaderColumn heading, Column<?, ?> column, int parts) {
    ImmutableList<String> path =
        heading.plain().isEmpty() ? ImmutableList.of(heading.title()) : heading.plain();
    return new FormColumn(heading.title(), path, column, column, parts);
  }
}
