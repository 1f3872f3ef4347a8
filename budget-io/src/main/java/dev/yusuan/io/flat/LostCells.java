package dev.yusuan.io.flat;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.yusuan.io.flat.header.GridMeanings;
import dev.yusuan.io.flat.row.FlatLine;
import dev.yusuan.io.flat.row.FlatToken;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.source.SourceCell;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the grids of a text whose blank cells were lost, so that their rows are shifted left. */
final class LostCells {
  /** Longer tables are read by their cells: their sums would place figures in many ways. */
  private static final int MOST_ROWS = 300;

  /** One row alone may break the sums as the document is wrong. */
  private static final int FEWEST_SHIFTED = 2;

  private final Supplier<IdentityHashMap<Grid, LaidOutSums>> sums;
  private final IdentityHashMap<Grid, Loss> lost = new IdentityHashMap<>();
  private final List<Grid> table = new ArrayList<>();
  private int width;

  /**
   * That a grid lost cells.
   *
   * @param width how many cells a row has that lost none, by the header above it
   * @param whole whether no blank cell is left, so that nothing is told by where a cell stands
   * @param told whether figures say so; else the rows may as well end with blank cells
   */
  record Loss(int width, boolean whole, boolean told) {}

  private LostCells(Supplier<IdentityHashMap<Grid, LaidOutSums>> sums) {
    this.sums = sums;
  }

  /**
   * The grids that lost cells: of a table no row keeps a blank one, and its header or its figures
   * say that cells are gone, or several shorter rows add up elsewhere only. Rows that are only
   * shorter end with blank cells.
   */
  static IdentityHashMap<Grid, Loss> in(Source source, FlatTables tables, GridMeanings meanings) {
    LostCells cells =
        new LostCells(
            Suppliers.memoize(
                () -> LaidOutSums.all(source, tables, meanings, LostCells::hasShorterRows)));
    boolean titled = false;
    for (int i = 0; i < source.blocks().size(); i++) {
      Block block = source.blocks().get(i);
      if (block instanceof Paragraph title && tables.isTitle(source.blocks(), i)) {
        cells.end();
        titled = tables.kindOf(title).filter(kind -> !isSheet(kind)).isPresent();
      } else if (titled && block instanceof Grid grid && grid.rows().get(0).width() > 0) {
        cells.table.add(grid);
      }
    }
    cells.end();
    return cells.lost;
  }

  private static boolean hasShorterRows(Grid grid) {
    int most = width(grid.rows());
    return grid.rows().stream().anyMatch(row -> row.width() < most);
  }

  /** Whether tables of a kind are printed as sheets of labels, which have no columns to lose. */
  private static boolean isSheet(TableKind<?> kind) {
    return kind.schema().indicatorTree().isPresent();
  }

  /** Judges the grids below one title. */
  private void end() {
    Rows rows = new Rows();
    width = 0;
    table.forEach(rows::add);
    rows.loss().ifPresent(loss -> table.forEach(grid -> lost.put(grid, loss)));
    table.clear();
  }

  /** What the rows of the grids below one title tell of the cells that they lost. */
  private final class Rows {
    private int count;
    private boolean isHeaderWhole = true;
    private boolean isHeaderBroken;
    private boolean keepsBlanks;
    private boolean lacksCells;
    private boolean isContradicted;
    private boolean isShifted;

    void add(Grid grid) {
      int header = header(grid);
      List<GridRow> above = grid.rows().subList(0, header);
      List<GridRow> body = grid.rows().subList(header, grid.rows().size());
      width = header == 0 ? width : width(above);
      int most = Math.max(width, width(body));
      count += body.size();
      isHeaderWhole &= above.stream().allMatch(row -> row.width() == width);
      isHeaderBroken |= hasBrokenHeader(above, width(body));
      keepsBlanks |= body.stream().anyMatch(LostCells::hasBlankCells);
      boolean lacks = body.stream().anyMatch(row -> row.width() < most);
      if (lacks && (header > 0 || !lacksColumns(body))) {
        lacksCells = true;
        isContradicted |= isContradicted(body, most, sums.get().get(grid));
        isShifted |= areShifted(body, sums.get().get(grid));
      }
    }

    Optional<Loss> loss() {
      boolean told = isHeaderBroken || (count > 1 && isContradicted);
      boolean mayBe = lacksCells && count == 1 && isHeaderWhole;
      boolean whole = width > 0 && !keepsBlanks && (told || mayBe);
      return count <= MOST_ROWS && (whole || isShifted)
          ? Optional.of(new Loss(width, whole, told || isShifted))
          : Optional.empty();
    }
  }

  /** Whether a page prints rows that are all of one width, as they lack the same columns. */
  private static boolean lacksColumns(List<GridRow> page) {
    return page.get(0).startsPage()
        && page.stream().allMatch(row -> row.width() == page.get(0).width());
  }

  /** The rows of a grid that lost cells, as lines. */
  static ImmutableList<FlatLine> lines(Grid grid, Loss loss) {
    return grid.rows().stream()
        .map(row -> FlatLine.of(row, row.width() == loss.width() ? loss.width() : 0))
        .filter(line -> !line.isBlank())
        .collect(ImmutableList.toImmutableList());
  }

  /** The rows of a grid that lost cells, as texts outside of any table. */
  static ImmutableList<Paragraph> texts(Grid grid) {
    ImmutableList.Builder<Paragraph> texts = ImmutableList.builder();
    for (GridRow row : grid.rows()) {
      if (!row.cells().isEmpty()) {
        String text = row.cells().stream().map(SourceCell::text).collect(Collectors.joining(" "));
        SourcePlace place = row.cells().get(0).place().printing(text);
        texts.add(new Paragraph(text, 0, row.startsPage(), false, place));
      }
    }
    return texts.build();
  }

  /** Whether a shorter row says that its figures stand elsewhere. */
  private static boolean isContradicted(
      List<GridRow> body, int most, @Nullable LaidOutSums ofGrid) {
    return ofGrid != null
        && body.stream()
            .filter(row -> row.width() < most)
            .anyMatch(row -> ofGrid.hasFigureOfNoColumn(row) || ofGrid.isShifted(row));
  }

  private boolean areShifted(List<GridRow> body, @Nullable LaidOutSums ofGrid) {
    List<GridRow> shorter = body.stream().filter(row -> row.width() < width).toList();
    return ofGrid != null
        && !ofGrid.areOfGoals()
        && (shorter.stream().filter(ofGrid::hasFigureOfNoColumn).count() >= FEWEST_SHIFTED
            || shorter.stream().filter(row -> !hasBlankCells(row) && ofGrid.isShifted(row)).count()
                >= FEWEST_SHIFTED
            || (body.stream().anyMatch(this::endsBlank)
                && shorter.stream().filter(LostCells::printsFigures).count() >= FEWEST_SHIFTED)
            || (!shorter.isEmpty() && ofGrid.haveShiftedSides(body)));
  }

  /** Whether a row prints the blank cells behind its last, so that a shorter one lost some. */
  private boolean endsBlank(GridRow row) {
    return row.width() == width
        && row.cells().stream().allMatch(cell -> cell.at() < row.width() - 1);
  }

  private static boolean hasBlankCells(GridRow row) {
    return row.width() != row.cells().size();
  }

  /** Whether the lines of a header have no blank cell, and none as many cells as rows have. */
  private static boolean hasBrokenHeader(List<GridRow> header, int width) {
    return header.size() > 1
        && header.stream().noneMatch(row -> hasBlankCells(row) || row.width() == width);
  }

  private static int width(List<GridRow> rows) {
    return rows.stream().mapToInt(GridRow::width).max().orElse(0);
  }

  /** How many rows stand above the first that prints a figure. */
  private static int header(Grid grid) {
    int header = 0;
    while (header < grid.rows().size() && !printsFigures(grid.rows().get(header))) {
      header++;
    }
    return header;
  }

  private static boolean printsFigures(GridRow row) {
    return row.cells().stream()
        .map(cell -> new FlatToken(cell.text(), cell.place()))
        .anyMatch(token -> token.isAmount() || token.isDigits());
  }
}
