package dev.yusuan.io.flat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.flat.header.GridMeanings;
import dev.yusuan.io.flat.row.FlatBlock;
import dev.yusuan.io.flat.row.FlatRow;
import dev.yusuan.io.flat.row.FlatToken;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.SourceCell;
import dev.yusuan.source.SourcePlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Holds the cells of grids against what is proved of the columns of their figures and codes. */
final class LaidOutCells {
  private final FlatTable table;
  private final Placements placements;
  private final GridMeanings meanings;
  private final ImmutableSet<String> totals;
  private final Map<Integer, Map<Integer, Cell>> cells = new HashMap<>();
  private ImmutableMap<Integer, FormColumn> stated = ImmutableMap.of();

  /**
   * A cell of a grid.
   *
   * @param meant the columns that the header of the grid states; none if it has no header
   * @param columns the columns of the table that cells of the grid were found in, by cell
   * @param width how many columns the grid has
   */
  private record Cell(
      SourceCell cell,
      ImmutableMap<Integer, FormColumn> meant,
      Map<Integer, Integer> columns,
      int width) {}

  LaidOutCells(FlatTables.Located located, GridMeanings meanings, ImmutableSet<String> totals) {
    this.table = located.table();
    this.placements = located.placements();
    this.totals = totals;
    this.meanings = meanings;
  }

  /** Whether the cells of the grids stand where the figures and codes of the table do. */
  boolean agree(Set<Grid> grids) {
    if (!table.kind().schema().indicators().isEmpty() || hasOneAmount()) {
      return true;
    }
    grids.forEach(this::add);
    for (int row = 0; row < table.rows().size(); row++) {
      if (!agrees(row)) {
        return false;
      }
    }
    return (!stated.isEmpty() || placements.proved() == 0) && addsUp();
  }

  /**
   * Whether the rows add up as the header of the grids says where their figures stand. Where they
   * break a sum in two columns, a figure stands in the wrong one of them.
   */
  private boolean addsUp() {
    if (table.blocks().size() > 1 || placements.isWhole()) {
      return true;
    }
    List<List<Integer>> stated = new ArrayList<>();
    for (FlatRow row : table.rows()) {
      stated.add(row.figures(0).stream().map(this::statedColumn).toList());
    }
    try {
      BlockFigures figures = new BlockFigures(table, 0);
      return RowSums.of(table, 0, totals).stream()
          .noneMatch(
              sum ->
                  IntStream.range(0, figures.tree().columns())
                          .filter(at -> !ColumnTotals.hold(sum, at, figures.rows(), stated::get))
                          .count()
                      > 1);
    } catch (ArithmeticException tooLarge) {
      return true;
    }
  }

  /** The column of figures that the header states for one; -1 if none. */
  private int statedColumn(FlatToken token) {
    Cell found = cells.getOrDefault(token.place().line(), Map.of()).get(token.place().column());
    FormColumn meant = found == null ? null : found.meant().get(found.cell().at());
    List<FormColumn> columns = table.figureColumns(0);
    return meant == null
        ? -1
        : IntStream.range(0, columns.size())
            .filter(at -> columns.get(at).column() == meant.column())
            .findFirst()
            .orElse(-1);
  }

  /** Of one column of amounts nothing can have moved: it may be a table that stands on end. */
  private boolean hasOneAmount() {
    return table.layout().columns().stream()
            .filter(column -> column.column().asAmounts().isPresent())
            .count()
        < 2;
  }

  private void add(Grid grid) {
    ImmutableMap<Integer, FormColumn> meant = meanings.columns(table.title(), table.kind(), grid);
    stated = meant.isEmpty() ? stated : meant;
    int width =
        grid.rows().stream()
            .flatMap(row -> row.cells().stream())
            .mapToInt(cell -> cell.at() + 1)
            .max()
            .orElse(0);
    Map<Integer, Integer> columns = new HashMap<>();
    for (GridRow row : grid.rows()) {
      for (SourceCell cell : row.cells()) {
        SourcePlace place = cell.place();
        cells
            .computeIfAbsent(place.line(), line -> new HashMap<>())
            .put(place.column(), new Cell(cell, meant, columns, width));
      }
    }
  }

  private boolean agrees(int index) {
    FlatRow row = table.rows().get(index);
    for (int block = 0; block < table.blocks().size(); block++) {
      if (table.blocks().get(block).figures().size() < 2) {
        if (!row.figures(block).stream().allMatch(this::isBelowKnownWords)) {
          return false;
        }
        continue;
      }
      List<Integer> placed = placements.of(block, index).columns();
      for (int figure = 0; figure < placed.size(); figure++) {
        FlatToken token = row.figures(block).get(figure);
        int column = placed.get(figure);
        boolean stands =
            column >= 0
                ? stands(token, table.blocks().get(block).figures().get(column))
                : isBelowKnownWords(token);
        if (!stands) {
          return false;
        }
      }
    }
    return row.keys().entrySet().stream()
        .filter(key -> !FlatBlock.isText(table.layout().columns().get(key.getKey()).column()))
        .allMatch(key -> stands(key.getValue().get(0), key.getKey()));
  }

  /** Whether the header of its grid, if there is one, tells the column of a figure. */
  private boolean isBelowKnownWords(FlatToken token) {
    Cell found = cells.getOrDefault(token.place().line(), Map.of()).get(token.place().column());
    if (found == null || found.meant().isEmpty()) {
      return true;
    }
    FormColumn meant = found.meant().get(found.cell().at());
    return meant != null
        && meant.column().asAmounts().filter(amounts -> !amounts.isOther()).isPresent();
  }

  /** Whether a text stands alone in a cell, of the column that it is proved to be of. */
  private boolean stands(FlatToken token, int column) {
    Cell found = cells.getOrDefault(token.place().line(), Map.of()).get(token.place().column());
    if (found == null || !found.cell().text().equals(token.text())) {
      return false;
    }
    int at = found.cell().at();
    FormColumn meant = found.meant().get(at);
    FormColumn proved = table.layout().columns().get(column);
    return found.meant().isEmpty()
        ? found.columns().computeIfAbsent(at, each -> column) == column && goesOn(found, proved)
        : meant != null && meant.column() == proved.column();
  }

  /**
   * Whether a cell of a grid without a header stands where the header of the grid before it, which
   * may have more columns at its left, states the column.
   */
  private boolean goesOn(Cell found, FormColumn proved) {
    int at = found.cell().at();
    int more = stated.keySet().stream().mapToInt(cell -> cell + 1).max().orElse(0) - found.width();
    return stated.isEmpty() || isStated(at, proved) || (more > 0 && isStated(at + more, proved));
  }

  private boolean isStated(int at, FormColumn proved) {
    FormColumn column = stated.get(at);
    return column != null && column.column() == proved.column();
  }
}
