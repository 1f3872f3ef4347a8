package dev.yusuan.io.recognise.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.indicator.IndicatorCell;
import dev.yusuan.io.indicator.IndicatorEvidence;
import dev.yusuan.io.recognise.header.DataLine;
import dev.yusuan.io.recognise.header.RowPlacer;
import dev.yusuan.io.recognise.indicator.IndicatorGrid.Pair;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Placement;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.IndicatorColumns;
import dev.yusuan.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns of indicators, which drift into wrong columns where a class is blank: block by
 * block first, then row by row with what the certain rows have taught.
 */
public final class IndicatorPlacer {
  private final TableSchema<?> schema;
  private final IndicatorEvidence evidence;
  private final List<@Nullable IndicatorRow> rows = new ArrayList<>();
  private final List<@Nullable IndicatorBlock> blockOfRow = new ArrayList<>();
  private final List<IndicatorBlock> blocks = new ArrayList<>();

  private IndicatorPlacer(FormTable table, TableSchema<?> schema) {
    this.schema = schema;
    this.evidence = new IndicatorEvidence(table);
  }

  /**
   * A row with its cells placed.
   *
   * @param placement the columns of its cells
   * @param isLine whether it prints more than indicators
   * @param levels the classes of the indicators that it prints
   */
  public record PlacedRow(
      Placement placement, boolean isLine, ImmutableSet<IndicatorLevel> levels) {}

  /** Places the cells of all lines of a table. */
  public static ImmutableList<PlacedRow> place(
      FormTable table, TableSchema<?> schema, List<DataLine> lines) {
    IndicatorPlacer placer = new IndicatorPlacer(table, schema);
    placer.cut(lines);
    placer.blocks.forEach(IndicatorBlock::decide);
    placer.blocks.forEach(IndicatorBlock::learn);
    placer.blocks.forEach(IndicatorBlock::decide);
    return placer.rows(lines);
  }

  /**
   * The rows of a table whose columns were found before: all cells stand where they belong. A row
   * whose indicators are not all classed is taken to print the first classes.
   */
  public static ImmutableList<PlacedRow> asPrinted(TableSchema<?> schema, List<DataLine> lines) {
    ImmutableList.Builder<PlacedRow> placed = ImmutableList.builder();
    for (DataLine data : lines) {
      Placement placement = data.placer().asPrinted(data.line());
      int targets = 0;
      boolean line = false;
      for (Placement.Placed cell : placement.cells()) {
        Column<?, ?> column = cell.column().map(FormColumn::column).orElse(null);
        boolean indicator =
            column == null
                || column.isOther()
                || schema.indicators().stream()
                    .anyMatch(pair -> column == pair.name() || column == pair.target());
        targets += indicator ? 1 : 0;
        line |= !indicator;
      }
      ImmutableSet<IndicatorLevel> levels =
          schema.indicators().stream()
              .map(IndicatorColumns::level)
              .limit(targets / 2)
              .collect(ImmutableSet.toImmutableSet());
      placed.add(new PlacedRow(placement, line, levels));
    }
    return placed.build();
  }

  private void cut(List<DataLine> lines) {
    IndicatorBlock block = null;
    for (int i = 0; i < lines.size(); i++) {
      DataLine data = lines.get(i);
      Optional<IndicatorGrid> grid = IndicatorGrid.of(schema, data.layout());
      if (grid.isEmpty()) {
        rows.add(null);
        blockOfRow.add(null);
        block = null;
        continue;
      }
      IndicatorRow row = IndicatorRow.of(data, grid.get());
      boolean goesOn = i > 0 && data.follows(lines.get(i - 1)) && !row.isLine();
      if (block == null || !goesOn) {
        block = new IndicatorBlock(grid.get(), evidence);
        blocks.add(block);
      }
      block.add(row);
      rows.add(row);
      blockOfRow.add(block);
    }
  }

  private ImmutableList<PlacedRow> rows(List<DataLine> lines) {
    ImmutableList.Builder<PlacedRow> placed = ImmutableList.builder();
    ImmutableSet<IndicatorLevel> above = ImmutableSet.of();
    for (int i = 0; i < lines.size(); i++) {
      IndicatorRow row = rows.get(i);
      IndicatorBlock block = blockOfRow.get(i);
      PlacedRow next;
      if (row == null || block == null) {
        next =
            new PlacedRow(
                lines.get(i).placer().place(lines.get(i).line()), true, ImmutableSet.of());
      } else {
        IndicatorPlaces places = row.floats() ? floating(row, above) : block.place(row);
        next = new PlacedRow(placement(row, places), row.isLine(), places.levels(row));
      }
      above = next.levels();
      placed.add(next);
    }
    return placed.build();
  }

  /**
   * An indicator alone in its row and far from all headings: it goes on with the only class that
   * the row above prints, if its name tells the same class.
   */
  private IndicatorPlaces floating(IndicatorRow row, ImmutableSet<IndicatorLevel> above) {
    ImmutableList<IndicatorCell> pairs = row.pairs();
    if (pairs.size() != 1 || above.size() != 1) {
      return IndicatorPlaces.NONE;
    }
    IndicatorCell pair = pairs.get(0);
    IndicatorLevel level = above.iterator().next();
    Optional<Pair> column = row.grid().of(level);
    return column.isPresent()
            && evidence.confirmed(pair, level) > 0
            && evidence.contradicted(pair, level) == 0
        ? new IndicatorPlaces(
            IndicatorPlaces.NONE.map(), ImmutableMap.of(pair, column.get()), "indicator-neighbours")
        : IndicatorPlaces.NONE;
  }

  private static Placement placement(IndicatorRow row, IndicatorPlaces places) {
    Map<Integer, Placement.Placed> cells = new TreeMap<>();
    for (IndicatorRow.Run run : row.runs()) {
      for (int cell = run.first(); cell < run.first() + run.length(); cell++) {
        cells.put(cell, placed(row, cell, Optional.empty(), 0));
      }
    }
    places
        .places()
        .forEach(
            (indicator, pair) -> {
              int shift = pair.cell() - indicator.cell();
              int name = indicator.cell();
              if (indicator.name().isPresent()) {
                cells.put(name, placed(row, name, Optional.of(pair.name()), shift));
              }
              if (indicator.target().isPresent()) {
                cells.put(name + 1, placed(row, name + 1, Optional.of(pair.target()), shift));
              }
            });
    ImmutableList.Builder<Placement.Placed> all = ImmutableList.builder();
    all.addAll(head(row).cells());
    all.addAll(
        new Placement(ImmutableList.copyOf(cells.values())).because(places.reason()).cells());
    return new Placement(all.build());
  }

  private static Placement.Placed placed(
      IndicatorRow row, int cell, Optional<FormColumn> column, int shift) {
    String text = row.data().line().cells().get(cell);
    return new Placement.Placed(cell, text, column, shift, Optional.empty());
  }

  /** The key and the amounts; they never move into a column of indicators. */
  private static Placement head(IndicatorRow row) {
    Line head = row.head();
    RowPlacer placer = row.data().placer();
    Placement placement = placer.place(head);
    boolean inside =
        placement.cells().stream()
            .allMatch(cell -> cell.cell() + cell.shift() < row.grid().start());
    return inside ? placement : placer.asPrinted(head);
  }
}
