package dev.yusuan.io.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.io.form.Form;
import dev.yusuan.io.form.FormCatalog;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.reading.SourceMap;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.text.ContactMask;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a whole document in the form that fits it best. */
public final class DocumentReader {
  private final Form form;
  private final ImmutableList<Segment> segments;
  private final Captions captions;
  private final TableReader.Reading reading;
  private final Set<TableKind> seen = EnumSet.noneOf(TableKind.class);
  private final List<Table<?>> tables = new ArrayList<>();
  private final ImmutableList.Builder<UnrecognisedBlock> unrecognised = ImmutableList.builder();
  private final Limits limits;
  private int grids;
  private int gridsToType;

  private DocumentReader(FormChoice choice, Limits limits, TableReader.Reading reading) {
    this.form = choice.form();
    this.segments = choice.segments();
    this.captions = new Captions(form);
    this.limits = limits;
    this.reading = reading;
  }

  /** Reads a text within limits. */
  public static ReadResult read(String text, Limits limits) {
    ProblemLog problems = new ProblemLog(limits.problems());
    ImmutableList<Line> lines =
        TextSource.lines(
            text,
            limits,
            (line, breach) ->
                problems.add(
                    ProblemCode.LIMIT,
                    line,
                    -1,
                    breach.limit(),
                    Integer.toString(breach.value()),
                    Integer.toString(breach.found())));
    FormChoice choice = FormChoice.of(lines, limits.headings(), FormCatalog.forms());
    int headings = (int) lines.stream().filter(Line::isHeading).count();
    if (headings > limits.headings()) {
      problems.add(
          ProblemCode.LIMIT,
          "headings",
          Integer.toString(limits.headings()),
          Integer.toString(headings));
    }
    Ledger ledger = new Ledger(lines);
    TableReader.Reading reading =
        new TableReader.Reading(choice.form(), ledger, problems, new SourceMap.Builder());
    Disclosure disclosure = new DocumentReader(choice, limits, reading).disclosure(lines);
    return new ReadResult(
        disclosure, problems.inPrintedOrder(), reading.sources().build(), ledger.coverage());
  }

  private Disclosure disclosure(ImmutableList<Line> lines) {
    for (Segment segment : segments) {
      if (segment instanceof Segment.Grid grid) {
        read(grid);
      } else {
        keep(
            segment,
            kindOf(segment).isPresent()
                ? ProblemCode.TABLE_WITHOUT_COLUMNS
                : ProblemCode.TEXT_UNTYPED);
      }
    }
    Identity identity = new Identity(lines, issuers(), ImmutableList.copyOf(tables));
    identity.unknown().forEach(what -> reading.problems().add(ProblemCode.IDENTITY_UNKNOWN, what));
    boolean fits = !tables.isEmpty() && tables.size() * 2 >= gridsToType;
    if (!fits) {
      reading.problems().add(ProblemCode.FORM_UNKNOWN, Integer.toString(tables.size()));
    }
    return new Disclosure(
        identity.issuer(),
        identity.fiscalYear(),
        identity.kind(),
        fits ? Optional.of(form.id()) : Optional.empty(),
        identity.date(),
        ImmutableList.copyOf(tables),
        unrecognised.build());
  }

  private ImmutableList<String> issuers() {
    return segments.stream()
        .flatMap(segment -> segment.lines().stream())
        .flatMap(line -> captions.issuer(line).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private void read(Segment.Grid grid) {
    Optional<FormTable> known = grid.heading().flatMap(title -> form.find(title.plainText()));
    grids++;
    if (grids == limits.tables() + 1) {
      limitReached(grid.grid().get(0), "tables", limits.tables(), countOfGrids());
    }
    if (known.isEmpty() || grids > limits.tables()) {
      gridsToType++;
      keep(grid, ProblemCode.TABLE_UNKNOWN);
      return;
    }
    FormTable formTable = known.get();
    gridsToType += formTable.columns().isEmpty() ? 0 : 1;
    Optional<Header> header = new Header.Finder(formTable).find(grid.grid(), 0);
    ImmutableSet<AmountUnit> units = units(grid, formTable, header);
    if (seen.contains(formTable.kind())) {
      keep(grid, ProblemCode.TABLE_REPEATED);
    } else if (formTable.columns().isEmpty()) {
      keep(grid, ProblemCode.TABLE_UNTYPED);
    } else if (header.isEmpty()) {
      keep(grid, ProblemCode.HEADER_UNKNOWN);
    } else if (units.isEmpty()) {
      keep(grid, ProblemCode.UNIT_MISSING);
    } else if (units.size() > 1) {
      keep(grid, ProblemCode.UNIT_AMBIGUOUS);
    } else {
      seen.add(formTable.kind());
      readTyped(grid, formTable, header.get(), units.iterator().next());
    }
  }

  /** The units that the captions of a table state, and its header. */
  private ImmutableSet<AmountUnit> units(
      Segment.Grid grid, FormTable formTable, Optional<Header> header) {
    ImmutableSet.Builder<AmountUnit> units = ImmutableSet.builder();
    grid.captions().forEach(line -> captions.unit(line).ifPresent(units::add));
    header
        .flatMap(found -> Captions.unit(formTable, grid.grid().subList(0, found.lines())))
        .ifPresent(units::add);
    return units.build();
  }

  private void readTyped(Segment.Grid grid, FormTable formTable, Header header, AmountUnit unit) {
    int rowsSoFar = tables.stream().mapToInt(table -> table.rows().size()).sum();
    int limit = Math.min(limits.rowsPerTable(), limits.rowsPerDocument() - rowsSoFar);
    Optional<String> issuer =
        grid.captions().stream().flatMap(line -> captions.issuer(line).stream()).findFirst();
    TableReader reader =
        new TableReader(
            formTable,
            grid,
            new TableReader.Stated(unit, issuer, captions.others(grid.captions(), unit, issuer)),
            limit,
            reading);
    Table<?> table = reader.read(header);
    tables.add(table);
    if (!reader.contactLines().isEmpty()) {
      reading
          .problems()
          .add(
              ProblemCode.TEXT_UNTYPED,
              reader.contactLines().get(0),
              -1,
              table.title(),
              Integer.toString(reader.contactLines().size()));
      keep(Optional.empty(), table.title(), reader.contactLines());
    }
    if (!reader.leftOver().isEmpty()) {
      int found = table.rows().size() + reader.leftOver().size();
      boolean ofTable = limit == limits.rowsPerTable();
      limitReached(
          reader.leftOver().get(0),
          ofTable ? "rowsPerTable" : "rowsPerDocument",
          ofTable ? limits.rowsPerTable() : limits.rowsPerDocument(),
          ofTable ? found : rowsSoFar + found);
      keep(Optional.of(table.kind()), table.title(), reader.leftOver());
    }
  }

  private int countOfGrids() {
    return (int) segments.stream().filter(Segment.Grid.class::isInstance).count();
  }

  private void limitReached(Line line, String limit, int value, int found) {
    reading
        .problems()
        .add(ProblemCode.LIMIT, line, -1, limit, Integer.toString(value), Integer.toString(found));
  }

  /** Keeps a segment as printed, and says so with a problem. */
  private void keep(Segment segment, ProblemCode code) {
    ImmutableList<Line> lines = segment.lines();
    String heading = segment.heading().map(Line::plainText).orElse("");
    String kind = kindOf(segment).map(TableKind::title).orElse("");
    String count = Integer.toString(lines.size());
    ImmutableList<String> arguments =
        switch (code) {
          case TABLE_UNKNOWN, TEXT_UNTYPED -> ImmutableList.of(heading, count);
          case HEADER_UNKNOWN -> ImmutableList.of(kind, heading, headerOf(segment));
          default -> ImmutableList.of(kind, heading);
        };
    reading.problems().add(code, lines.get(0), -1, arguments.toArray(new String[0]));
    keep(kindOf(segment), heading, lines);
  }

  /** The kind of table that a segment has the title of. */
  private Optional<TableKind> kindOf(Segment segment) {
    return segment
        .heading()
        .filter(line -> segment instanceof Segment.Grid || !line.isListed())
        .flatMap(line -> form.find(line.plainText()))
        .map(FormTable::kind);
  }

  private static String headerOf(Segment segment) {
    return segment instanceof Segment.Grid grid
        ? String.join(
            " | ",
            ContactMask.maskLine(grid.grid().get(0).cells()).stream()
                .filter(cell -> !Blanks.isBlank(cell))
                .toList())
        : "";
  }

  private void keep(Optional<TableKind> kind, String heading, ImmutableList<Line> lines) {
    lines.forEach(line -> reading.ledger().book(line, Ledger.Use.UNRECOGNISED));
    unrecognised.add(
        new UnrecognisedBlock(
            kind,
            heading,
            lines.stream().map(Line::cells).collect(ImmutableList.toImmutableList())));
  }
}
