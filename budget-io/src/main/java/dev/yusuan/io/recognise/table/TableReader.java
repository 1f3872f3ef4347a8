package dev.yusuan.io.recognise.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.recognise.header.DataLine;
import dev.yusuan.io.recognise.header.Header;
import dev.yusuan.io.recognise.header.RowLabels;
import dev.yusuan.io.recognise.header.RowSums;
import dev.yusuan.io.recognise.header.TableFinder;
import dev.yusuan.io.recognise.header.TreeColumns;
import dev.yusuan.io.recognise.indicator.IndicatorPlacer;
import dev.yusuan.io.recognise.indicator.ProjectRows;
import dev.yusuan.io.recognise.line.Ledger;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Placement;
import dev.yusuan.io.recognise.line.Reading;
import dev.yusuan.io.recognise.line.Segment;
import dev.yusuan.io.recognise.line.Stated;
import dev.yusuan.io.recognise.segment.Captions;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.table.Levels;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one table whose kind and header are known. */
public final class TableReader {
  private final TableFinder.Found found;
  private final Header header;
  private final Segment.Grid segment;
  private final Reading reading;
  private final TableSchema<?> schema;
  private final Stated stated;
  private final TableRows rows;
  private final DataLines dataLines;
  private final OptionalInt fiscalYear;
  private DottedCodes dotted = new DottedCodes(List.of());
  private ImmutableList<PrintedColumn> ofOtherPhases = ImmutableList.of();
  private final RowLabels labels;
  private final CodeParts codes;

  /**
   * A reader of a table.
   *
   * @param finder finds the headers that are repeated on later pages
   */
  public TableReader(
      TableFinder finder,
      TableFinder.Found found,
      Segment.Grid segment,
      Stated stated,
      Limit limit,
      Reading reading) {
    this.found = found;
    this.header = found.header().orElseThrow();
    this.segment = segment;
    this.reading = reading;
    this.stated = stated;
    this.schema = found.table().kind().schema();
    this.rows =
        new TableRows(
                found.table().kind(),
                limit.ofKind(),
                stated.unit(),
                found.form().isPresent() ? ImmutableMap.of() : Captions.unitsOf(header.layout()),
                reading)
            .below(header.layout());
    this.labels = new RowLabels(schema, reading.vocabulary().patterns("total"));
    this.codes = new CodeParts(segment.isMerged());
    this.fiscalYear = finder.fiscalYear();
    this.dataLines = new DataLines(finder, found, segment, limit.rows(), reading);
  }

  /**
   * Bounds of a table.
   *
   * @param rows how many rows are read at most
   * @param ofKind which of the tables of its kind it is, from 1
   */
  public record Limit(int rows, int ofKind) {}

  /** The table. */
  public Table<?> read() {
    readRows();
    for (Line line : segment.margin()) {
      reading.ledger().book(line, Ledger.Use.HEADING);
    }
    segment.heading().ifPresent(line -> reading.ledger().book(line, Ledger.Use.HEADING));
    segment.captions().forEach(line -> reading.ledger().book(line, Ledger.Use.HEADING));
    segment.titleRest().forEach(line -> reading.ledger().book(line, Ledger.Use.HEADING));
    segment.notes().forEach(line -> reading.ledger().book(line, Ledger.Use.NOTE));
    return table();
  }

  /** The lines that name contacts of persons, which are no rows. */
  public ImmutableList<Line> contactLines() {
    return dataLines.contactLines();
  }

  /** The lines beyond the limit of rows, which were not read. */
  public ImmutableList<Line> leftOver() {
    return dataLines.leftOver();
  }

  private Table<?> table() {
    return Table.builder(found.table().kind(), stated.unit())
        .title(segment.heading().map(Line::plainText).orElse(""))
        .issuer(stated.issuer())
        .columns(
            ImmutableList.<PrintedColumn>builder()
                .addAll(header.layout().printedColumns())
                .addAll(ofOtherPhases)
                .build())
        .cells(rows.finished())
        .notes(notes())
        .asPrinted();
  }

  /** Lines around the table that say something else than its title, issuer and unit. */
  private ImmutableList<String> notes() {
    return Stream.of(segment.margin(), stated.otherCaptions(), segment.notes())
        .flatMap(List::stream)
        .map(Line::plainText)
        .collect(ImmutableList.toImmutableList());
  }

  private void reportContradicted() {
    reading
        .problems()
        .add(
            ProblemCode.HEADER_CONTRADICTED,
            segment.grid().get(0),
            -1,
            found.table().kind().title());
  }

  private void readRows() {
    List<DataLine> lines = dataLines.read();
    dotted = new DottedCodes(lines);
    Optional<TreeColumns> tree =
        schema.indicators().isEmpty() || found.form().isPresent() || isRestored()
            ? Optional.empty()
            : TreeColumns.of(reading.vocabulary(), header.layout());
    if (tree.isPresent()) {
      readTree(new TreeRows(tree.get(), schema), lines);
    } else if (schema.indicators().isEmpty()) {
      boolean contradicted = false;
      boolean confirmed = false;
      PhaseRows phases =
          new PhaseRows(
              found.table().kind(), reading.vocabulary(), header.layout(), lines, fiscalYear);
      for (DataLine data : lines) {
        Placement placement = phases.inPhase(data.line(), placed(data));
        RowSums.Evidence evidence = data.placer().evidence(placement);
        contradicted |= evidence.contradicted() > 0;
        confirmed |= evidence.confirmed() > 0;
        rows.add(data.line(), placement);
        data.rest().ifPresent(rest -> addRest(data, rest));
        rows.end();
      }
      if (contradicted && !confirmed && !isRestored()) {
        reportContradicted();
      }
      ofOtherPhases = phases.otherColumns();
      addLevels(lines, phases.areTold());
    } else {
      ImmutableList<IndicatorPlacer.PlacedRow> placed =
          isRestored()
              ? IndicatorPlacer.asPrinted(schema, lines)
              : IndicatorPlacer.place(found.table(), schema, lines);
      MisheadedAmounts misheaded =
          new MisheadedAmounts(placed.stream().map(IndicatorPlacer.PlacedRow::placement).toList());
      for (int i = 0; i < placed.size(); i++) {
        rows.add(lines.get(i).line(), misheaded.without(placed.get(i).placement()));
        rows.end();
      }
      addLevels(lines, false);
      new ProjectRows(rows.finished(), reading).tellProjects(lines, placed);
    }
  }

  /** Whether the columns of the table were lost and found again. */
  private boolean isRestored() {
    return reading.flat().table(segment.grid().get(0).origin().block()).isPresent();
  }

  private void readTree(TreeRows tree, List<DataLine> lines) {
    for (DataLine data : lines) {
      rows.add(data.line(), tree.place(data.line(), placed(data)));
      reading.ledger().bookRest(data.line(), Ledger.Use.TYPED);
      rows.end();
    }
    addLevels(lines, false);
    new ProjectRows(rows.finished(), reading).tellProjectsAbove();
  }

  private void addRest(DataLine data, DataLine.Rest rest) {
    if (rest.figures()) {
      rows.add(rest.line(), data.placer().asPrinted(rest.line()));
    } else {
      reading.ledger().book(rest.line(), Ledger.Use.TYPED);
    }
  }

  private Placement placed(DataLine data) {
    if (isRestored()) {
      return data.placer().asPrinted(data.line());
    }
    Placement placement = codes.unshifted(data).orElseGet(() -> data.placer().place(data.line()));
    return codes.completed(labels.relocated(data, dotted.told(placement)), data.layout());
  }

  /** Adds the levels; in a table with a total for each phase a second one is no surprise. */
  private void addLevels(List<DataLine> lines, boolean totals) {
    RowLevels levels = new RowLevels(reading.vocabulary(), found, stated.issuer());
    for (Side side : schema.sides()) {
      List<@Nullable RowLevel> ofSide = levels.of(side, ImmutableList.copyOf(rows.finished()));
      List<Column<?, ?>> levelled =
          side.columns().stream().filter(column -> needsLevel(side, column)).toList();
      Set<RowLevel> seen = new HashSet<>();
      for (int row = 0; row < lines.size(); row++) {
        if (isPrinted(levelled, rows.finished().get(row))) {
          addLevel(side, row, lines.get(row).line(), ofSide.get(row), seen);
        }
        if (totals) {
          seen.clear();
        }
      }
    }
  }

  private void addLevel(
      Side side, int row, Line line, @Nullable RowLevel level, Set<RowLevel> seen) {
    String label = side.label(rows.finished().get(row)).orElse("");
    if (level == null) {
      if (found.table().kind() != TableKind.OTHER) {
        rows.reportAt(row, ProblemCode.ROW_LEVEL_UNKNOWN, line, named(side, row, line));
      }
      return;
    }
    rows.setLevel(row, side, level);
    if (level == RowLevel.TOTAL && !seen.add(level)) {
      rows.reportAt(row, ProblemCode.ROW_SECOND_TOTAL, line, label);
    }
  }

  /** A row by its code and its name; by what it prints first where neither could be told. */
  private String named(Side side, int row, Line line) {
    Cells cells = rows.finished().get(row);
    List<String> names = new ArrayList<>();
    for (Column<?, ?> column : side.columns()) {
      if (Levels.CODES.contains(column.type())) {
        cells.find(column).map(Object::toString).ifPresent(names::add);
      }
    }
    side.label(cells).ifPresent(names::add);
    if (names.isEmpty()) {
      line.printed().stream().limit(2).map(line::cell).map(Blanks::strip).forEach(names::add);
    }
    return String.join(" ", names);
  }

  private static boolean isPrinted(List<Column<?, ?>> columns, Cells cells) {
    for (Column<?, ?> column : columns) {
      if (!cells.isBlank(column)) {
        return true;
      }
    }
    return false;
  }

  /** A row that prints only indicators and texts beside them has no level. */
  private boolean needsLevel(Side side, Column<?, ?> column) {
    boolean isText = column.type() == (Object) CellType.TEXT && !side.labels().contains(column);
    return !isText
        && schema.indicators().stream()
            .noneMatch(pair -> column == pair.name() || column == pair.target());
  }
}
