package dev.yusuan.io.flat.lost;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.flat.row.FlatToken;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.SourceCell;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Takes the amounts of rows that lost cells out of the columns below which they stand: they move
 * behind the last one, where no column is, and the rest of the table is read by its cells.
 */
public final class OpenRows {
  private final TableKind<?> kind;
  private final Predicate<GridRow> astray;
  private final int end;
  private final int most;

  /**
   * Of the grids below one title.
   *
   * @param astray whether the cells of a row do not tell its columns
   */
  OpenRows(TableKind<?> kind, List<Grid> table, Predicate<GridRow> astray) {
    this.kind = kind;
    this.astray = astray;
    int widest = 0;
    int amounts = 0;
    for (Grid grid : table) {
      for (GridRow row : grid.rows()) {
        widest = Math.max(widest, Math.max(row.width(), RowCells.end(row)));
        if (astray.test(row)) {
          amounts = Math.max(amounts, amounts(row).size());
        }
      }
    }
    this.end = widest;
    this.most = amounts;
  }

  /** The first cell behind all columns. */
  public int end() {
    return end;
  }

  /** How many amounts of a row have no column, at most. */
  public int count() {
    return most;
  }

  /** The grid that goes in place of one. */
  public Grid opened(Grid grid) {
    return new Grid(
        grid.rows().stream()
            .map(row -> astray.test(row) ? opened(row) : row)
            .collect(ImmutableList.toImmutableList()),
        grid.inferred(),
        grid.lines());
  }

  /** Tells the amounts of a grid that have no column. */
  public List<Problem> problems(Grid grid) {
    List<Problem> problems = new ArrayList<>();
    for (int at = 0; at < grid.rows().size(); at++) {
      GridRow row = grid.rows().get(at);
      List<SourceCell> amounts = astray.test(row) ? amounts(row) : ImmutableList.of();
      if (!amounts.isEmpty()) {
        problems.add(
            new Problem(
                ProblemCode.ROW_UNPLACED,
                Optional.of(amounts.get(0).place()),
                ImmutableMap.of(
                    "table",
                    kind.title(),
                    "row",
                    Integer.toString(at - RowCells.header(grid) + 1),
                    "printed",
                    amounts.stream().map(SourceCell::text).collect(Collectors.joining(" | ")))));
      }
    }
    return problems;
  }

  private GridRow opened(GridRow row) {
    Set<SourceCell> amounts = new LinkedHashSet<>(amounts(row));
    ImmutableList.Builder<SourceCell> cells = ImmutableList.builder();
    row.cells().stream().filter(cell -> !amounts.contains(cell)).forEach(cells::add);
    int next = end;
    for (SourceCell cell : amounts) {
      cells.add(new SourceCell(cell.text(), next++, cell.place()));
    }
    return new GridRow(cells.build(), row.startsPage(), end + most);
  }

  /** The cells that are amounts: digits only behind the last name, as others may be codes. */
  private static List<SourceCell> amounts(GridRow row) {
    int name = -1;
    for (SourceCell cell : row.cells()) {
      name = LaidOutSums.isWord(cell.text()) ? cell.at() : name;
    }
    int last = name;
    return row.cells().stream()
        .filter(
            cell -> {
              FlatToken token = new FlatToken(cell.text(), cell.place());
              return LaidOutSums.isFigure(token)
                  || (token.isAmount() && !token.isPercent() && last >= 0 && cell.at() > last);
            })
        .toList();
  }
}
