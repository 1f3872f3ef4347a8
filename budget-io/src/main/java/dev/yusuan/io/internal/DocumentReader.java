package dev.yusuan.io.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.form.Form;
import dev.yusuan.io.form.FormCatalog;
import dev.yusuan.io.form.FormSheet;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.source.SourceMap;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads a whole document in the form that fits it best. */
public final class DocumentReader {
  private final Form form;
  private final ImmutableList<Segment> segments;
  private final Captions captions;
  private final TableReader.Reading reading;
  private final Set<TableKind> seen = EnumSet.noneOf(TableKind.class);
  private final ListMultimap<TableKind, Segment.Grid> sheets = LinkedListMultimap.create();
  private final DocumentParts parts;
  private final Limits limits;
  private int grids;
  private int gridsToType;

  private DocumentReader(FormChoice choice, Limits limits, TableReader.Reading reading) {
    this.form = choice.form();
    this.segments = choice.segments();
    this.captions = new Captions(form);
    this.limits = limits;
    this.reading = reading;
    this.parts = new DocumentParts(choice.form(), reading);
  }

  /** Reads a text within limits, in the form of the library that fits it best. */
  public static ReadResult read(String text, Limits limits) {
    return read(text, limits, FormCatalog.forms());
  }

  /** Reads a text within limits, in the given form that fits it best. */
  public static ReadResult read(String text, Limits limits, ImmutableList<Form> forms) {
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
    FormChoice choice = FormChoice.of(lines, limits.headings(), forms);
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
        parts.keep(
            segment,
            parts.kindOf(segment).isPresent()
                ? ProblemCode.TABLE_WITHOUT_COLUMNS
                : ProblemCode.TEXT_UNTYPED);
      }
    }
    sheets.asMap().values().forEach(grids -> readSheets(ImmutableList.copyOf(grids)));
    ImmutableList<Table<?>> tables = parts.tables();
    Identity identity = new Identity(lines, issuers(), tables);
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
        tables,
        parts.unrecognised());
  }

  private ImmutableList<String> issuers() {
    return segments.stream()
        .flatMap(segment -> segment.lines().stream())
        .flatMap(line -> captions.issuer(line).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private void read(Segment.Grid grid) {
    Optional<FormTable> known = grid.heading().flatMap(this::find);
    grids++;
    if (grids == limits.tables() + 1) {
      limitReached(grid.grid().get(0), "tables", limits.tables(), countOfGrids());
    }
    if (known.isEmpty() || grids > limits.tables()) {
      gridsToType++;
      parts.keep(grid, ProblemCode.TABLE_UNKNOWN);
      return;
    }
    FormTable formTable = known.get();
    boolean furtherSheet = sheets.containsKey(formTable.kind());
    gridsToType += formTable.isTyped() && !furtherSheet ? 1 : 0;
    if (formTable.sheet().isPresent()) {
      sheets.put(formTable.kind(), grid);
    } else {
      readColumns(grid, formTable);
    }
  }

  private void readColumns(Segment.Grid grid, FormTable formTable) {
    Optional<Header> header = new Header.Finder(formTable).find(grid.grid(), 0);
    ImmutableSet<AmountUnit> units = units(grid, formTable, header);
    if (seen.contains(formTable.kind())) {
      parts.keep(grid, ProblemCode.TABLE_REPEATED);
    } else if (!formTable.isTyped()) {
      parts.keep(grid, ProblemCode.TABLE_UNTYPED);
    } else if (header.isEmpty()) {
      parts.keep(grid, ProblemCode.HEADER_UNKNOWN);
    } else if (units.isEmpty()) {
      parts.keep(grid, ProblemCode.UNIT_MISSING);
    } else if (units.size() > 1) {
      parts.keep(grid, ProblemCode.UNIT_AMBIGUOUS);
    } else {
      seen.add(formTable.kind());
      readTyped(grid, formTable, header.get(), units.iterator().next());
    }
  }

  /** Reads all sheets of a kind as one table. */
  private void readSheets(ImmutableList<Segment.Grid> grids) {
    FormTable formTable = grids.get(0).heading().flatMap(this::find).orElseThrow();
    FormSheet sheet = formTable.sheet().orElseThrow();
    ImmutableSet<AmountUnit> units = unitsOfSheets(grids, formTable);
    if (grids.stream().noneMatch(grid -> grid.prints(sheet))) {
      grids.forEach(grid -> parts.keep(grid, ProblemCode.HEADER_UNKNOWN));
    } else if (units.isEmpty()) {
      grids.forEach(grid -> parts.keep(grid, ProblemCode.UNIT_MISSING));
    } else if (units.size() > 1) {
      grids.forEach(grid -> parts.keep(grid, ProblemCode.UNIT_AMBIGUOUS));
    } else {
      readTypedSheets(grids, formTable, units.iterator().next());
    }
  }

  /** The units that sheets state; of a form whose sheets state none, that of all other tables. */
  private ImmutableSet<AmountUnit> unitsOfSheets(
      ImmutableList<Segment.Grid> grids, FormTable formTable) {
    ImmutableSet.Builder<AmountUnit> stated = ImmutableSet.builder();
    for (Segment.Grid grid : grids) {
      grid.captions().forEach(line -> captions.unit(line).ifPresent(stated::add));
      Captions.unit(formTable, grid.grid()).ifPresent(stated::add);
    }
    ImmutableSet<AmountUnit> units = stated.build();
    if (!units.isEmpty() || !formTable.unitOfDocument()) {
      return units;
    }
    ImmutableSet<AmountUnit> ofOthers =
        parts.tables().stream().map(Table::unit).collect(ImmutableSet.toImmutableSet());
    if (ofOthers.size() == 1) {
      reading
          .problems()
          .add(
              ProblemCode.UNIT_INFERRED,
              grids.get(0).grid().get(0),
              -1,
              formTable.kind().title(),
              grids.get(0).heading().map(Line::plainText).orElse(""),
              ofOthers.iterator().next().symbol());
    }
    return ofOthers;
  }

  private void readTypedSheets(
      ImmutableList<Segment.Grid> grids, FormTable formTable, AmountUnit unit) {
    ImmutableList<Line> captionLines =
        grids.stream()
            .flatMap(grid -> grid.captions().stream())
            .collect(ImmutableList.toImmutableList());
    TableReader.Stated stated = stated(captionLines, unit);
    RowLimit limit = new RowLimit(limits, parts.rows());
    SheetReader reader = new SheetReader(formTable, grids, stated, limit.rows(), reading);
    Table<?> table = reader.read();
    parts.add(grids.get(0).grid().get(0), table);
    keepContacts(table, reader.contactLines());
    keepLeftOver(limit, table, reader.leftOver());
  }

  private TableReader.Stated stated(ImmutableList<Line> captionLines, AmountUnit unit) {
    Optional<String> issuer =
        captionLines.stream().flatMap(line -> captions.issuer(line).stream()).findFirst();
    return new TableReader.Stated(unit, issuer, captions.others(captionLines, unit, issuer));
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
    RowLimit limit = new RowLimit(limits, parts.rows());
    TableReader reader =
        new TableReader(formTable, grid, stated(grid.captions(), unit), limit.rows(), reading);
    Table<?> table = reader.read(header);
    parts.add(grid.grid().get(0), table);
    keepContacts(table, reader.contactLines());
    keepLeftOver(limit, table, reader.leftOver());
  }

  /** Keeps lines that name contacts of persons and belong to no row. */
  private void keepContacts(Table<?> table, ImmutableList<Line> lines) {
    if (!lines.isEmpty()) {
      reading
          .problems()
          .add(
              ProblemCode.TEXT_UNTYPED,
              lines.get(0),
              -1,
              table.title(),
              Integer.toString(lines.size()));
      parts.keep(Optional.empty(), table.title(), lines);
    }
  }

  private void keepLeftOver(RowLimit limit, Table<?> table, ImmutableList<Line> leftOver) {
    if (!leftOver.isEmpty()) {
      int found = table.rows().size() + leftOver.size();
      limitReached(leftOver.get(0), limit.name(), limit.value(), limit.found(found));
      parts.keepRest(Optional.of(table.kind()), table.title(), leftOver);
    }
  }

  private Optional<FormTable> find(Line title) {
    return form.find(title.plainText());
  }

  private int countOfGrids() {
    return (int) segments.stream().filter(Segment.Grid.class::isInstance).count();
  }

  private void limitReached(Line line, String limit, int value, int found) {
    reading
        .problems()
        .add(ProblemCode.LIMIT, line, -1, limit, Integer.toString(value), Integer.toString(found));
  }

  /** How many rows of a table may be read: the limit of tables, or what is left of a document's. */
  private record RowLimit(Limits limits, int rowsSoFar) {
    int rows() {
      return Math.min(limits.rowsPerTable(), limits.rowsPerDocument() - rowsSoFar);
    }

    private boolean ofTable() {
      return rows() == limits.rowsPerTable();
    }

    String name() {
      return ofTable() ? "rowsPerTable" : "rowsPerDocument";
    }

    int value() {
      return ofTable() ? limits.rowsPerTable() : limits.rowsPerDocument();
    }

    int found(int ofTable) {
      return ofTable() ? ofTable : rowsSoFar + ofTable;
    }
  }
}
