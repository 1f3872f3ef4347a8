package dev.yusuan.io.internal;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.form.Form;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.source.SourceMap;
import dev.yusuan.table.Table;
import dev.yusuan.text.ContactMask;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads one table whose kind and header the form knows. */
final class TableReader {
  private final FormTable formTable;
  private final Segment.Grid segment;
  private final Reading reading;
  private final LevelRules levels;
  private final TableSchema<?> schema;
  private final Stated stated;
  private final TableRows rows;
  private final int rowLimit;
  private final Set<String> sidesWithTotal = new HashSet<>();
  private final List<Line> contactLines = new ArrayList<>();
  private ImmutableList<Line> leftOver = ImmutableList.of();

  /** What all tables of a document share while they are read. */
  record Reading(Form form, Ledger ledger, ProblemLog problems, SourceMap.Builder sources) {}

  /** What the captions of a table state. */
  record Stated(AmountUnit unit, Optional<String> issuer, ImmutableList<Line> otherCaptions) {}

  TableReader(
      FormTable formTable, Segment.Grid segment, Stated stated, int rowLimit, Reading reading) {
    this.formTable = formTable;
    this.segment = segment;
    this.reading = reading;
    this.stated = stated;
    this.rowLimit = rowLimit;
    this.schema = formTable.kind().schema();
    this.levels = new LevelRules(reading.form(), formTable, stated.issuer());
    this.rows = new TableRows(formTable.kind(), stated.unit(), reading);
  }

  /** The table; {@code header} is the layout that its first lines state. */
  Table<?> read(Header header) {
    Layout layout = header.layout();
    report(header, segment.grid().get(0));
    header.book(segment.grid(), 0, reading.ledger());
    readRows(header, layout);
    for (Line line : segment.margin()) {
      reading.ledger().book(line, Ledger.Use.HEADING);
    }
    segment.heading().ifPresent(line -> reading.ledger().book(line, Ledger.Use.HEADING));
    segment.captions().forEach(line -> reading.ledger().book(line, Ledger.Use.HEADING));
    segment.notes().forEach(line -> reading.ledger().book(line, Ledger.Use.NOTE));
    return table(schema, layout);
  }

  /** The lines that name contacts of persons, which are no rows. */
  ImmutableList<Line> contactLines() {
    return ImmutableList.copyOf(contactLines);
  }

  /** The lines beyond the limit of rows, which were not read. */
  ImmutableList<Line> leftOver() {
    return leftOver;
  }

  private <R extends Row> Table<R> table(TableSchema<R> described, Layout layout) {
    return new Table<>(
        formTable.kind(),
        segment.heading().map(Line::plainText).orElse(""),
        stated.issuer(),
        stated.unit(),
        layout.printedColumns(),
        rows.finished().stream().map(described::row).collect(ImmutableList.toImmutableList()),
        notes());
  }

  /** Lines around the table that say something else than its title, issuer and unit. */
  private ImmutableList<String> notes() {
    return Stream.of(segment.margin(), stated.otherCaptions(), segment.notes())
        .flatMap(List::stream)
        .map(Line::plainText)
        .collect(ImmutableList.toImmutableList());
  }

  private void readRows(Header first, Layout firstLayout) {
    List<DataLine> lines = dataLines(first, firstLayout);
    if (schema.indicators().isEmpty()) {
      lines.forEach(data -> readRow(data.line(), data.placer().place(data.line())));
      return;
    }
    ImmutableList<IndicatorPlacer.PlacedRow> placed =
        IndicatorPlacer.place(formTable, schema, lines);
    for (int i = 0; i < placed.size(); i++) {
      readRow(lines.get(i).line(), placed.get(i).placement());
    }
    new ProjectRows(rows.finished(), reading).tellProjects(lines, placed);
  }

  /** The lines that are no headers, each with the columns of its header. */
  private List<DataLine> dataLines(Header first, Layout firstLayout) {
    Header.Finder headers = new Header.Finder(formTable);
    List<DataLine> lines = new ArrayList<>();
    Layout layout = firstLayout;
    RowPlacer placer = new RowPlacer(schema, layout);
    List<Line> grid = segment.grid();
    int next = first.lines();
    while (next < grid.size()) {
      Optional<Header> repeated = headers.find(grid, next);
      if (repeated.isPresent()) {
        report(repeated.get(), grid.get(next));
        repeated.get().book(grid, next, reading.ledger());
        next += repeated.get().lines();
        layout = sameColumns(repeated.get().layout(), firstLayout);
        placer = new RowPlacer(schema, layout);
      } else if (lines.isEmpty() && grid.get(next).isNumbering()) {
        reading.ledger().book(grid.get(next), Ledger.Use.HEADING);
        next++;
      } else if (ContactMask.hasLabel(grid.get(next).cells())) {
        contactLines.add(grid.get(next));
        next++;
      } else if (lines.size() < rowLimit) {
        lines.add(new DataLine(grid.get(next), layout, placer));
        next++;
      } else {
        leftOver = ImmutableList.copyOf(grid.subList(next, grid.size()));
        break;
      }
    }
    return lines;
  }

  /** A repeated header may place the cells anew, but it must print the columns of the first. */
  private static Layout sameColumns(Layout repeated, Layout first) {
    return repeated.columns().values().stream().allMatch(column -> first.prints(column.column()))
        ? repeated
        : first;
  }

  private void report(Header header, Line line) {
    if (!header.layout().missing().isEmpty()) {
      reading
          .problems()
          .add(
              ProblemCode.HEADER_DIFFERS,
              line,
              -1,
              formTable.kind().title(),
              header.layout().missing());
    }
  }

  private void readRow(Line line, Placement placement) {
    rows.add(line, placement);
    addLevels(line);
    rows.end();
  }

  private void addLevels(Line line) {
    Cells cells = rows.cells();
    for (Side side : schema.sides()) {
      if (side.columns().stream()
          .anyMatch(column -> needsLevel(column) && !cells.isBlank(column))) {
        Optional<RowLevel> level = levels.level(side, cells);
        level.ifPresent(known -> rows.setLevel(side, known));
        String label = side.label(cells).orElse("");
        if (level.filter(RowLevel.TOTAL::equals).isPresent() && hasTotal(side)) {
          rows.report(ProblemCode.ROW_SECOND_TOTAL, line, -1, label);
        }
        if (level.isEmpty()) {
          rows.report(ProblemCode.ROW_LEVEL_UNKNOWN, line, -1, label);
        }
      }
    }
  }

  /** A row that prints only indicators has no level. */
  private boolean needsLevel(Column<?> column) {
    return schema.indicators().stream()
        .noneMatch(pair -> column == pair.name() || column == pair.target());
  }

  private boolean hasTotal(Side side) {
    return !sidesWithTotal.add(side.id());
  }
}
