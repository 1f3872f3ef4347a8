package dev.yusuan.io.recognise.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.recognise.header.MergedColumns;
import dev.yusuan.io.recognise.header.TableFinder;
import dev.yusuan.io.recognise.header.TreeColumns;
import dev.yusuan.io.recognise.header.WordedHeader;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Reading;
import dev.yusuan.io.recognise.line.Segment;
import dev.yusuan.io.recognise.line.Stated;
import dev.yusuan.io.recognise.segment.Captions;
import dev.yusuan.io.recognise.segment.Contents;
import dev.yusuan.io.recognise.segment.Segmenter;
import dev.yusuan.io.recognise.table.SheetReader;
import dev.yusuan.io.recognise.table.StandingReader;
import dev.yusuan.io.recognise.table.TableReader;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.source.SourceMap;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a whole source: tells what its tables are, and reads them. */
final class DocumentReader {
  private final ImmutableList<Line> lines;
  private final Optional<Cover> cover;
  private final KnownWords vocabulary;
  private final Limits limits;
  private final Captions captions;
  private final AroundTable around;
  private final ImmutableList<Segment> segments;
  private final TableFinder finder;
  private final TableParts parts;
  private final List<DisclosureParts> disclosures = new ArrayList<>();
  private Reading reading;
  private DisclosureParts current;
  private int grids;
  private int rows;

  DocumentReader(ImmutableList<Line> lines, Optional<Cover> cover, Limits limits, Reading reading) {
    this.lines = lines;
    this.cover = cover;
    this.vocabulary = reading.vocabulary();
    this.limits = limits;
    this.reading = reading;
    this.captions = new Captions(vocabulary);
    this.around = new AroundTable(vocabulary, captions);
    this.segments = Segmenter.segments(lines, limits.headings(), vocabulary);
    this.finder = new TableFinder(vocabulary, fiscalYear());
    this.parts = new TableParts(finder, vocabulary);
    this.current = new DisclosureParts(finder, reading);
    disclosures.add(current);
  }

  /** The year of the document, as far as it is told before its tables are read. */
  private OptionalInt fiscalYear() {
    if (cover.isPresent()) {
      return cover.get().fiscalYear();
    }
    Stream<String> titles =
        segments.stream()
            .filter(Segment.Grid.class::isInstance)
            .map(segment -> heading((Segment.Grid) segment));
    return new Identity(vocabulary, lines, ImmutableList.of(), ImmutableList.of())
        .fiscalYear(titles);
  }

  ReadResult read() {
    long headings = lines.stream().filter(Line::isHeading).count();
    if (headings > limits.headings()) {
      reading
          .problems()
          .add(
              ProblemCode.LIMIT,
              "headings",
              Integer.toString(limits.headings()),
              Long.toString(headings));
    }
    List<Segment.Grid> labelled = new ArrayList<>();
    for (Segment segment : segments) {
      if (segment instanceof Segment.Grid grid) {
        read(grid.withGrid(MergedColumns.joined(grid.grid())), labelled);
      } else {
        current.keepText(segment);
      }
    }
    readLabelled(labelled);
    ImmutableList.Builder<ReadResult.Part> all = ImmutableList.builder();
    FigureLimit figures = new FigureLimit(limits.figures(), 0);
    for (DisclosureParts each : disclosures) {
      ReadResult.Part part = each.finish(lines, cover, figures);
      figures = figures.behind(part.disclosure());
      all.add(part);
    }
    ImmutableList<ReadResult.Part> parts = all.build();
    if (cover.isEmpty() && Completeness.report(lines, vocabulary, parts, reading.problems())) {
      parts = CutTable.marked(parts, lines.get(lines.size() - 1));
    }
    return new ReadResult(parts, reading.problems().inPrintedOrder(), reading.ledger().coverage());
  }

  private void read(Segment.Grid grid, List<Segment.Grid> labelled) {
    if (Contents.areIn(grid.grid())) {
      current.keepText(grid);
      return;
    }
    grids++;
    if (grids == limits.tables() + 1) {
      limitReached(grid.grid().get(0), "tables", limits.tables(), grids);
    }
    if (grids > limits.tables()) {
      current.keep(grid, ProblemCode.TABLE_UNKNOWN);
      return;
    }
    Optional<TableFinder.Found> restored =
        reading.flat().table(grid.grid().get(0).origin().block()).map(TableFinder.Found::of);
    if (restored.isPresent()) {
      read(grid, restored, labelled);
      return;
    }
    for (TableParts.Part part : parts.of(grid)) {
      read(
          part.grid(),
          part.isOfKind() ? finder.find(part.grid()) : finder.other(part.grid()),
          labelled);
    }
  }

  private void read(
      Segment.Grid grid, Optional<TableFinder.Found> found, List<Segment.Grid> labelled) {
    if (found.isEmpty()) {
      current.keep(grid, ProblemCode.TABLE_UNKNOWN);
    } else if (found.get().header().isEmpty()) {
      labelled.add(grid);
    } else {
      readColumns(grid, found.get());
    }
  }

  private void readColumns(Segment.Grid grid, TableFinder.Found found) {
    ImmutableSet<AmountUnit> units = units(grid, found);
    if (units.isEmpty() && printsNoAmount(found)) {
      current.keepText(grid);
    } else if (units.isEmpty()) {
      current.keep(grid, ProblemCode.UNIT_MISSING);
    } else if (units.size() > 1) {
      current.keep(grid, ProblemCode.UNIT_AMBIGUOUS);
    } else {
      Stated stated = around.stated(grid.captions(), units.iterator().next());
      beginAnother(found, stated);
      Optional<TableFinder.Found> once =
          current.has(found.table().kind()) ? repeated(grid, found) : Optional.of(found);
      once.ifPresentOrElse(
          typed -> readTyped(grid, opened(grid, typed), stated),
          () -> current.keep(Optional.of(found.table().kind()), heading(grid), grid.lines()));
    }
  }

  /** With columns for the amounts of rows that lost cells. */
  private TableFinder.Found opened(Segment.Grid grid, TableFinder.Found found) {
    return reading
        .flat()
        .open(grid.grid().get(0).origin().block())
        .map(open -> OpenColumns.behind(found, open))
        .orElse(found);
  }

  /** Whether a table of no known kind has no column of amounts, and needs no unit. */
  private static boolean printsNoAmount(TableFinder.Found found) {
    return found.table().kind() == TableKind.OTHER
        && found.header().orElseThrow().layout().columns().values().stream()
            .allMatch(column -> column.column().asAmounts().isEmpty());
  }

  /** A kind that is repeated for another issuer begins another disclosure. */
  private void beginAnother(TableFinder.Found found, Stated stated) {
    boolean other =
        current.has(found.table().kind())
            && stated.issuer().isPresent()
            && !current.isOf(stated.issuer().get());
    if (other) {
      reading = reading.withSources(new SourceMap.Builder());
      current = new DisclosureParts(finder, reading);
      disclosures.add(current);
    }
  }

  /** A second table of a kind is kept with its columns as printed, if it has any. */
  private Optional<TableFinder.Found> repeated(Segment.Grid grid, TableFinder.Found found) {
    reading
        .problems()
        .add(
            ProblemCode.TABLE_REPEATED,
            grid.grid().get(0),
            -1,
            found.table().kind().title(),
            heading(grid));
    return finder.other(grid);
  }

  private static String heading(Segment.Grid grid) {
    return grid.heading().map(Line::plainText).orElse("");
  }

  private void readTyped(Segment.Grid grid, TableFinder.Found found, Stated stated) {
    report(grid, found);
    int ofKind = current.count(found.table().kind()) + 1;
    if (found.standsOnEnd()) {
      WordedHeader words = finder.header(grid, found.header().orElseThrow().lines());
      Table<?> standing = new StandingReader(found, words, grid, stated, ofKind, reading).read();
      current.add(grid.grid().get(0), standing, found, stated.issuer());
      reportUnknown(grid, found, unknownTitles(standing));
      return;
    }
    RowLimit limit = new RowLimit(limits, rows);
    TableReader reader =
        new TableReader(
            finder, found, grid, stated, new TableReader.Limit(limit.rows(), ofKind), reading);
    Table<?> table = reader.read();
    rows += table.rows().size();
    current.add(grid.grid().get(0), table, found, stated.issuer());
    reportUnknown(grid, found, unknownTitles(table));
    keepContacts(table, reader.contactLines());
    keepLeftOver(limit, table, reader.leftOver());
  }

  private void report(Segment.Grid grid, TableFinder.Found found) {
    Line line = grid.heading().orElse(grid.grid().get(0));
    if (found.damagedTitle()) {
      add(ProblemCode.TITLE_DAMAGED, line, found.table().kind().title(), line.plainText());
    }
    if (found.table().kind() != TableKind.OTHER
        && LabelPattern.any(vocabulary.patterns("finalAccounts"), line.plainText())) {
      add(
          ProblemCode.TABLE_OF_FINAL_ACCOUNTS,
          line,
          found.table().kind().title(),
          line.plainText());
    }
    if (!found.ambiguous().isEmpty()) {
      add(
          ProblemCode.HEADER_AMBIGUOUS,
          grid.grid().get(0),
          found.table().kind().title(),
          String.join(" | ", found.ambiguous()));
    }
  }

  private List<String> unknownTitles(Table<?> table) {
    boolean mayHaveTree = !table.schema().indicators().isEmpty();
    ImmutableList<LabelPattern> remarks = vocabulary.patterns("remark");
    return table.columns().stream()
        .filter(column -> column.column().isOther())
        .map(PrintedColumn::title)
        .filter(title -> !(mayHaveTree && TreeColumns.isWord(vocabulary, title)))
        .filter(title -> !LabelPattern.any(remarks, title))
        .toList();
  }

  private void reportUnknown(Segment.Grid grid, TableFinder.Found found, List<String> titles) {
    if (titles.isEmpty() || reading.flat().table(grid.grid().get(0).origin().block()).isPresent()) {
      return;
    }
    Line line = grid.grid().get(0);
    if (found.table().kind() == TableKind.OTHER) {
      String title = grid.heading().map(Line::plainText).orElse("");
      add(
          ProblemCode.TABLE_OTHER,
          line,
          title,
          Integer.toString(titles.size()),
          finder.nearest(title),
          finder.knownHeadings(grid));
    } else {
      add(
          ProblemCode.COLUMN_UNKNOWN,
          line,
          found.table().kind().title(),
          String.join(" | ", titles));
    }
  }

  private void add(ProblemCode code, Line line, String... arguments) {
    reading.problems().add(code, line, -1, arguments);
  }

  /** Reads all labelled forms of a kind as one table. */
  private void readLabelled(List<Segment.Grid> grids) {
    ListMultimap<TableKind<?>, Segment.Grid> byKind = LinkedListMultimap.create();
    Map<TableKind<?>, TableFinder.Found> found = new TreeMap<>();
    for (Segment.Grid grid : grids) {
      TableFinder.Found what = finder.find(grid).orElseThrow();
      found.putIfAbsent(what.table().kind(), what);
      byKind.put(what.table().kind(), grid);
    }
    found.forEach((kind, what) -> readLabelled(ImmutableList.copyOf(byKind.get(kind)), what));
  }

  private void readLabelled(ImmutableList<Segment.Grid> grids, TableFinder.Found found) {
    ImmutableSet.Builder<AmountUnit> all = ImmutableSet.builder();
    grids.forEach(grid -> all.addAll(around.units(grid, found)));
    ImmutableSet<AmountUnit> units = all.build();
    if (units.isEmpty() && found.table().unitOfDocument()) {
      units = ofOthers(grids.get(0), found);
    }
    if (units.isEmpty()) {
      grids.forEach(grid -> current.keep(grid, ProblemCode.UNIT_MISSING));
    } else if (units.size() > 1) {
      grids.forEach(grid -> current.keep(grid, ProblemCode.UNIT_AMBIGUOUS));
    } else if (current.has(found.table().kind())) {
      grids.forEach(grid -> current.keep(grid, ProblemCode.TABLE_REPEATED));
    } else {
      ImmutableList<Line> captionLines =
          grids.stream()
              .flatMap(grid -> grid.captions().stream())
              .collect(ImmutableList.toImmutableList());
      Stated stated = around.stated(captionLines, units.iterator().next());
      RowLimit limit = new RowLimit(limits, rows);
      SheetReader reader = new SheetReader(found.table(), grids, stated, limit.rows(), reading, 1);
      Table<?> table = reader.read();
      rows += table.rows().size();
      current.add(grids.get(0).grid().get(0), table, found, stated.issuer());
      keepContacts(table, reader.contactLines());
      keepLeftOver(limit, table, reader.leftOver());
    }
  }

  /** The units that a table states around it or in its header; else that of all other tables. */
  private ImmutableSet<AmountUnit> units(Segment.Grid grid, TableFinder.Found found) {
    ImmutableSet<AmountUnit> stated = around.units(grid, found);
    return stated.isEmpty() ? ofOthers(grid, found) : stated;
  }

  /** The unit of all other tables, if they have one; it is said that it was taken. */
  private ImmutableSet<AmountUnit> ofOthers(Segment.Grid grid, TableFinder.Found found) {
    ImmutableSet<AmountUnit> units = current.units();
    if (units.size() == 1) {
      add(
          ProblemCode.UNIT_INFERRED,
          grid.grid().get(0),
          found.table().kind().title(),
          grid.heading().map(Line::plainText).orElse(""),
          units.iterator().next().symbol());
      return units;
    }
    return ImmutableSet.of();
  }

  /** Keeps lines that name contacts of persons and belong to no row. */
  private void keepContacts(Table<?> table, ImmutableList<Line> contactLines) {
    if (!contactLines.isEmpty()) {
      add(
          ProblemCode.TEXT_UNTYPED,
          contactLines.get(0),
          table.title(),
          Integer.toString(contactLines.size()));
      current.keep(Optional.empty(), table.title(), contactLines);
    }
  }

  private void keepLeftOver(RowLimit limit, Table<?> table, ImmutableList<Line> leftOver) {
    if (!leftOver.isEmpty()) {
      int found = table.rows().size() + leftOver.size();
      limitReached(leftOver.get(0), limit.name(), limit.value(), limit.found(found));
      current.keepRest(Optional.of(table.kind()), table.title(), leftOver);
    }
  }

  private void limitReached(Line line, String name, int value, int found) {
    add(ProblemCode.LIMIT, line, name, Integer.toString(value), Integer.toString(found));
  }
}
