package dev.yusuan.io.recognise.document;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multiset;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.io.form.Form;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.recognise.header.TableFinder;
import dev.yusuan.io.recognise.line.CellFit;
import dev.yusuan.io.recognise.line.Ledger;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Reading;
import dev.yusuan.io.recognise.line.Segment;
import dev.yusuan.io.vocabulary.Titles;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The parts of one disclosure as they are read, in printed order: tables, and what is not typed.
 */
public final class DisclosureParts {
  private static final Splitter BLANKS = Splitter.on(CharMatcher.whitespace());
  private static final CharMatcher SENTENCE = CharMatcher.anyOf("。，；");
  private static final int MOST_PIECES = Limits.DEFAULT.columns();

  private final TableFinder finder;
  private final Reading reading;
  private final ListMultimap<Integer, Table<?>> tables =
      MultimapBuilder.treeKeys().arrayListValues().build();
  private final Multiset<TableKind<?>> kinds = HashMultiset.create();
  private final Multiset<String> forms = HashMultiset.create();
  private final ListMultimap<Integer, UnrecognisedBlock> unrecognised =
      MultimapBuilder.treeKeys().arrayListValues().build();
  private final ListMultimap<Integer, ImmutableList<SourcePlace>> placesOfLines =
      MultimapBuilder.treeKeys().arrayListValues().build();
  private final Sentences sentences = new Sentences();
  private final ImmutableList.Builder<String> issuers = ImmutableList.builder();

  public DisclosureParts(TableFinder finder, Reading reading) {
    this.finder = finder;
    this.reading = reading;
  }

  /** Adds a table whose first line is the given one. */
  public void add(Line first, Table<?> table, TableFinder.Found found, Optional<String> issuer) {
    tables.put(first.number(), table);
    kinds.add(table.kind());
    if (found.form().isPresent()) {
      reading.vocabulary().forms().stream()
          .filter(form -> printsLike(form, table, found))
          .forEach(form -> forms.add(form.id()));
    }
    issuer.ifPresent(issuers::add);
  }

  /** Whether a form prints this kind of table with this title and these columns. */
  private static boolean printsLike(Form form, Table<?> table, TableFinder.Found found) {
    return form.find(table.title())
        .filter(like -> like.kind() == table.kind())
        .filter(like -> like.columns().equals(found.table().columns()))
        .filter(like -> like.sheet().equals(found.table().sheet()))
        .isPresent();
  }

  /** Whether it has a table of the kind, of which there may be one only. */
  public boolean has(TableKind<?> kind) {
    return kind != TableKind.OTHER && kinds.contains(kind);
  }

  public int count(TableKind<?> kind) {
    return kinds.count(kind);
  }

  /** Whether its tables so far name this issuer, or none. */
  public boolean isOf(String issuer) {
    ImmutableList<String> named = issuers.build();
    return named.isEmpty() || named.contains(issuer);
  }

  /** The units of amounts of its tables. */
  public ImmutableSet<AmountUnit> units() {
    return tables.values().stream().map(Table::unit).collect(ImmutableSet.toImmutableSet());
  }

  /**
   * The disclosure with its places.
   *
   * @param lines those of the whole document
   * @param stated what the cover of a printed form says
   * @param figures the limit of figures in sentences
   */
  ReadResult.Part finish(ImmutableList<Line> lines, Optional<Cover> stated, FigureLimit figures) {
    ImmutableList<Table<?>> all = ImmutableList.copyOf(tables.values());
    Cover cover =
        stated.orElseGet(
            () -> told(new Identity(reading.vocabulary(), lines, issuers.build(), all)));
    reportOtherNames(lines, cover.issuer());
    Disclosure disclosure =
        cover.disclosure(
            all,
            unrecognised.values().stream()
                .map(this::withoutMention)
                .collect(ImmutableList.toImmutableList()),
            sentences.read(cover, figures, reading));
    placesOfLines.values().forEach(reading.sources()::putLines);
    return new ReadResult.Part(disclosure, reading.sources().build());
  }

  /** A title alone, of a kind that is read, mentions its table only, as a list of contents does. */
  private UnrecognisedBlock withoutMention(UnrecognisedBlock block) {
    boolean mention =
        block.lines().size() == 1 && block.table().filter(kinds::contains).isPresent();
    return mention
        ? new UnrecognisedBlock(Optional.empty(), block.heading(), block.lines())
        : block;
  }

  /** What the document tells of itself, and what it does not. */
  private Cover told(Identity identity) {
    identity.unknown().forEach(what -> reading.problems().add(ProblemCode.IDENTITY_UNKNOWN, what));
    return new Cover(
        identity.issuer(), identity.fiscalYear(), identity.kind(), form(), date(identity));
  }

  /** The date; of a damaged one it is said how it was read. */
  private Optional<LocalDate> date(Identity identity) {
    Optional<PrintedDate> printed = identity.date();
    printed
        .filter(date -> !date.isWhole())
        .ifPresent(
            date ->
                reading
                    .problems()
                    .add(
                        ProblemCode.DATE_DAMAGED,
                        date.printed(),
                        date.readings().stream()
                            .map(LocalDate::toString)
                            .collect(Collectors.joining(" | "))));
    return printed.flatMap(PrintedDate::day);
  }

  /** Tells where the document names its office in another place than its captions or title do. */
  private void reportOtherNames(ImmutableList<Line> lines, Optional<Issuer> issuer) {
    IssuerNames.inSentences(lines).stream()
        .filter(name -> issuer.isPresent() && IssuerNames.arePlacesApart(issuer.get().name(), name))
        .findFirst()
        .ifPresent(
            name -> reading.problems().add(ProblemCode.ISSUER_DIFFERS, issuer.get().name(), name));
  }

  /**
   * The form whose layouts most of its tables have, of several the first of the catalogue; empty
   * where fewer than half of the tables have them.
   */
  private Optional<String> form() {
    return reading.vocabulary().forms().stream()
        .map(Form::id)
        .filter(forms::contains)
        .max(Comparator.comparingInt(forms::count))
        .filter(most -> forms.count(most) * 2 >= tables.size());
  }

  /** Keeps text. A title without an amount, as a list of contents prints it, lost no columns. */
  public void keepText(Segment segment) {
    boolean table =
        kindOf(segment).isPresent()
            && segment.lines().stream().skip(1).anyMatch(DisclosureParts::printsAmount);
    keep(segment, table ? ProblemCode.TABLE_WITHOUT_COLUMNS : ProblemCode.TEXT_UNTYPED);
  }

  /** Whether sentences stand below a heading, which may name a table: 机关运行经费情况说明. */
  private static boolean isProse(Segment segment) {
    int all = 0;
    int sentences = 0;
    for (Line line : segment.lines().subList(1, segment.lines().size())) {
      all += line.cells().stream().mapToInt(String::length).sum();
      sentences += SENTENCE.matchesAnyOf(line.text()) ? line.text().length() : 0;
    }
    return all > 0 && sentences * 2 >= all;
  }

  private static boolean printsAmount(Line line) {
    return line.cells().stream().flatMap(BLANKS::splitToStream).anyMatch(CellFit::isAmount);
  }

  /** Keeps a segment as printed, and says so with a problem. */
  public void keep(Segment segment, ProblemCode code) {
    ImmutableList<Line> lines = segment.lines();
    String heading = segment.heading().map(Line::plainText).orElse("");
    String kind = kindOf(segment).map(TableKind::title).orElse("");
    String count = Integer.toString(lines.size());
    ImmutableList<String> arguments =
        switch (code) {
          case TABLE_UNKNOWN -> ImmutableList.of(heading, count, finder.nearest(heading), "0");
          case TEXT_UNTYPED -> ImmutableList.of(heading, count);
          default -> ImmutableList.of(kind, heading);
        };
    reading.problems().add(code, lines.get(0), -1, arguments.toArray(new String[0]));
    keep(kindOf(segment), heading, lines);
  }

  /** Keeps lines as printed. */
  public void keep(Optional<TableKind<?>> kind, String heading, ImmutableList<Line> lines) {
    lines.forEach(line -> reading.ledger().book(line, Ledger.Use.UNRECOGNISED));
    add(kind, heading, lines);
  }

  /** Keeps lines of which labels or headings are read already. */
  public void keepRest(Optional<TableKind<?>> kind, String heading, ImmutableList<Line> lines) {
    lines.forEach(line -> reading.ledger().bookRest(line, Ledger.Use.UNRECOGNISED));
    add(kind, heading, lines);
  }

  private void add(Optional<TableKind<?>> kind, String heading, ImmutableList<Line> lines) {
    if (kind.isEmpty()) {
      keepSentences(lines);
    }
    ImmutableList.Builder<ImmutableList<String>> printed = ImmutableList.builder();
    ImmutableList.Builder<SourcePlace> places = ImmutableList.builder();
    for (Line line : lines) {
      for (ImmutableList<String> piece : printed(line)) {
        printed.add(piece);
        places.add(line.origin().place());
      }
    }
    unrecognised.put(lines.get(0).number(), new UnrecognisedBlock(kind, heading, printed.build()));
    placesOfLines.put(lines.get(0).number(), places.build());
  }

  /** What a line prints; what is longer than any cell, in as many lines as its pieces need. */
  private static ImmutableList<ImmutableList<String>> printed(Line line) {
    if (line.isInPieces()) {
      return Lists.partition(line.cells(), MOST_PIECES).stream()
          .map(ImmutableList::copyOf)
          .collect(ImmutableList.toImmutableList());
    }
    return ImmutableList.of(
        line.isGrid() ? line.cells() : ImmutableList.of(line.origin().place().printed()));
  }

  /** Keeps the texts that sentences are read from. */
  private void keepSentences(ImmutableList<Line> lines) {
    sentences.add(
        lines.stream()
            .filter(line -> line.printedCells() == 1 && !line.isInPieces())
            .map(
                line ->
                    new Sentences.Text(
                        line.number(), line.text(), line.isHeading(), line.origin().place()))
            .toList());
  }

  /** The kind of table that a segment has the title of. */
  private Optional<TableKind<?>> kindOf(Segment segment) {
    if (!(segment instanceof Segment.Grid) && isProse(segment)) {
      return Optional.empty();
    }
    return segment instanceof Segment.Grid grid
        ? finder.kindOf(grid).map(Titles.Named::kind)
        : segment
            .heading()
            .filter(line -> !line.isListed())
            .flatMap(line -> reading.vocabulary().titles().find(line.plainText()))
            .map(Titles.Named::kind);
  }
}
