package dev.yusuan.io.flat.lost;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the rows of the grids below one title tell of the cells that they lost. */
public final class LostRows {
  /** Longer tables are read by their cells: their sums would place figures in many ways. */
  private static final int MOST_ROWS = 300;

  /** One row alone may break the sums as the document is wrong. */
  private static final int FEWEST_SHIFTED = 2;

  /** So many rows tell how many cells each has, where one alone has fewer. */
  private static final int FEWEST_ROWS = 3;

  private final Function<Grid, @Nullable LaidOutSums> sums;
  private final boolean ofGoals;
  private final Predicate<GridRow> captions;

  /** Whether all rows are filled up with blank cells to more than any of them prints. */
  private final boolean padded;

  private final LostHeaders headers;
  private final MisheadedRows misheaded;
  private final List<GridRow> rows = new ArrayList<>();
  private @Nullable LaidOutSums columns;

  /** The lines of the header above the next rows. */
  private List<GridRow> above = ImmutableList.of();

  private int width;
  private int count;
  private boolean keepsBlanks;
  private boolean keepsBlanksBetween;
  private boolean lacksCells;
  private boolean endsBlank;
  private boolean endsShort;
  private int shorter;
  private int figuresOfNoColumn;
  private int shifted;
  private int filledShifted;
  private int misplaced;
  private boolean holdsSums;
  private boolean breaksSums;
  private int contradicted;
  private int shiftedAmongOthers;

  /**
   * Begins with no row.
   *
   * @param table the grids below the title
   * @param ofGoals whether the table is of performance targets, most of whose cells are texts
   * @param titles tells lines of captions only, which are no header, and headings of totals
   * @param sums the sums of the columns of each of them
   */
  LostRows(
      List<Grid> table,
      boolean ofGoals,
      TableTitles titles,
      Function<Grid, @Nullable LaidOutSums> sums) {
    this.sums = sums;
    this.ofGoals = ofGoals;
    this.captions = titles::areCaptions;
    this.misheaded = new MisheadedRows(titles::isTotal);
    this.padded = arePadded(table.stream().flatMap(grid -> grid.rows().stream()).toList());
    this.headers = new LostHeaders(padded);
  }

  private static boolean arePadded(List<GridRow> rows) {
    return rows.size() > 1
        && rows.stream().mapToInt(GridRow::width).distinct().count() == 1
        && rows.stream().allMatch(row -> RowCells.end(row) < row.width());
  }

  /** Adds the rows of a grid, the next below the title. */
  void add(Grid grid) {
    int header = RowCells.header(grid);
    List<GridRow> body = grid.rows().subList(header, grid.rows().size());
    List<GridRow> lines = grid.rows().stream().limit(header).filter(captions.negate()).toList();
    if (!lines.isEmpty() && (count == 0 || !body.isEmpty())) {
      above = lines;
      width = widest(above);
    }
    misheaded.addHeader(lines);
    if (body.isEmpty()) {
      return;
    }
    misheaded.endHeader();
    int most = Math.max(width, widest(body));
    count += body.size();
    headers.add(above, width, widest(body));
    above = ImmutableList.of();
    keepsBlanks |= body.stream().anyMatch(row -> width(row) != row.cells().size());
    keepsBlanksBetween |= body.stream().anyMatch(RowCells::hasBlankCells);
    endsBlank |=
        body.stream().anyMatch(row -> !padded && row.width() == width && RowCells.end(row) < width);
    rows.addAll(body);
    if (count <= MOST_ROWS
        && (misheaded.header(most).mayLackCells()
            || body.stream().anyMatch(row -> mayLackCells(row, most)))
        && (header > 0 || !lacksColumns(body, most))) {
      LaidOutSums ofGrid = sums.apply(grid);
      columns = columns == null ? ofGrid : columns;
      body.forEach(row -> add(row, most, ofGrid));
      addFilled(body, most, ofGrid);
      if (ofGrid != null) {
        misheaded.add(body, most, ofGrid);
      }
    }
  }

  private void add(GridRow row, int most, @Nullable LaidOutSums ofGrid) {
    boolean lacks = width(row) < most;
    lacksCells |= lacks;
    endsShort |= RowCells.isShorter(row, width);
    shorter += lacks && width(row) < width && RowCells.printsFigures(row) ? 1 : 0;
    if (ofGrid == null || !lacks || !RowCells.isShorter(row, most)) {
      return;
    }
    boolean ofNoColumn = ofGrid.hasFigureOfNoColumn(row);
    boolean isShifted = ofGrid.isShifted(row);
    figuresOfNoColumn += ofNoColumn ? 1 : 0;
    shifted += isShifted && !RowCells.hasBlankCells(row) ? 1 : 0;
    contradicted += ofNoColumn || isShifted ? 1 : 0;
  }

  /** Rows that break the sums may all stand below a header that is out of place. */
  private void addFilled(List<GridRow> body, int most, @Nullable LaidOutSums ofGrid) {
    if (ofGrid != null) {
      List<GridRow> shorter =
          body.stream()
              .filter(row -> RowCells.isShorter(row, most) && !RowCells.hasBlankCells(row))
              .toList();
      List<GridRow> broken =
          shorter.stream()
              .filter(row -> ofGrid.isShifted(row) || ofGrid.hasFigureOfNoColumn(row))
              .toList();
      filledShifted += broken.size();
      holdsSums = holdsSums || body.stream().anyMatch(ofGrid::holds);
      if (!keepsBlanksBetween) {
        breaksSums |=
            broken.stream()
                .filter(row -> ofGrid.isShifted(row) || !LaidOutSums.beginsWithFigure(row))
                .anyMatch(row -> !isOnlyMoved(row, ofGrid));
        misplaced +=
            shorter.stream()
                .filter(row -> !isOnlyMoved(row, ofGrid))
                .mapToInt(ofGrid::misplaced)
                .sum();
      }
      boolean among =
          !broken.isEmpty() && body.stream().filter(ofGrid::holds).count() >= broken.size();
      shiftedAmongOthers += among ? broken.size() : 0;
    }
  }

  /** Whether a row prints a figure for each column, and nothing behind them. */
  private static boolean isOnlyMoved(GridRow row, LaidOutSums ofGrid) {
    return ofGrid.fillsAll(row) && RowCells.end(row) == row.width();
  }

  /** That cells were lost; empty where nothing tells it. */
  Optional<LostCells.Loss> loss() {
    if (count > MOST_ROWS) {
      return Optional.empty();
    }
    boolean sides = endsShort && columns != null && columns.haveShiftedSides(rows);
    boolean filled =
        headers.isAnyShortened() || filledShifted >= FEWEST_SHIFTED || sides || areMisplaced();
    boolean told =
        headers.isAnyBroken()
            || ((count > 1 || headers.isAnyRagged()) && contradicted > 0)
            || headers.isAnyShortened()
            || headers.isAnyCut()
            || (filled && !ofGoals);
    boolean mayBe = !padded && lacksCells && count == 1 && headers.areWhole();
    boolean noBlanks = filled ? !keepsBlanksBetween : !keepsBlanks;
    boolean whole = width > 0 && noBlanks && (told || mayBe);
    boolean areShifted = areShifted() || ((sides || headers.isAnyCut()) && !ofGoals);
    if (!whole && headers.isAnyBroken() && !ofGoals && count > 0) {
      return Optional.of(new LostCells.Loss(widest(rows), false, true, false));
    }
    return whole || areShifted
        ? Optional.of(
            new LostCells.Loss(width, whole, told || areShifted, padded || (filled && !lacksCells)))
        : Optional.empty();
  }

  /** Whether amounts of some rows, of which some are shorter, stand in columns of others. */
  private boolean areCrossed() {
    return !ofGoals
        && lacksCells
        && count <= MOST_ROWS
        && columns != null
        && LevelTotals.areCrossed(rows, columns.cells());
  }

  /**
   * That grids lost cells whose header, of so many columns, stands in lines above them; empty where
   * all rows have as many cells, or more and blank ones among them.
   */
  public static Optional<LostCells.Loss> below(int columns, List<Grid> grids) {
    List<GridRow> rows = grids.stream().flatMap(grid -> grid.rows().stream()).toList();
    boolean keepsBlanks = rows.stream().anyMatch(RowCells::hasBlankCells);
    boolean whole =
        rows.stream().allMatch(row -> row.width() == columns)
            || (keepsBlanks
                && rows.stream().allMatch(row -> row.width() >= columns)
                && rows.stream().mapToInt(GridRow::width).distinct().count() == 1);
    return whole || rows.stream().anyMatch(row -> row.width() == 0)
        ? Optional.empty()
        : Optional.of(new LostCells.Loss(columns, !keepsBlanks, true, false));
  }

  /**
   * Whether amounts stand below headings of names or names below those of amounts, in rows none of
   * which prints a blank cell before its last, or no row keeps the sums.
   */
  private boolean areMisplaced() {
    return !keepsBlanksBetween && (misplaced >= FEWEST_SHIFTED || (breaksSums && !holdsSums));
  }

  private boolean areShifted() {
    return columns != null
        && !ofGoals
        && (isAloneShifted()
            || figuresOfNoColumn >= FEWEST_SHIFTED
            || shiftedAmongOthers >= FEWEST_SHIFTED
            || shifted >= FEWEST_SHIFTED
            || (endsBlank && shorter >= FEWEST_SHIFTED)
            || (endsBlank && shorter == 1 && count >= FEWEST_ROWS && areFullBut(1)));
  }

  /** Whether the only row has fewer cells than each line of the header, and breaks the sums. */
  private boolean isAloneShifted() {
    return !padded && count == 1 && shorter > 0 && contradicted > 0 && headers.areWhole();
  }

  /** Rows of targets often end with blank cells: only those that are shorter may lack some. */
  private boolean mayLackCells(GridRow row, int most) {
    return ofGoals ? width(row) < most : RowCells.isShorter(row, most);
  }

  /** Whether all rows but so many have as many cells as the header. */
  private boolean areFullBut(int few) {
    return rows.stream().filter(row -> row.width() != width).count() == few;
  }

  /** Whether a page prints rows that are all of one width, as they lack the same columns. */
  private static boolean lacksColumns(List<GridRow> page, int most) {
    return page.get(0).startsPage()
        && page.get(0).width() < most
        && page.stream().allMatch(row -> row.width() == page.get(0).width());
  }

  private int widest(List<GridRow> all) {
    return all.stream().mapToInt(this::width).max().orElse(0);
  }

  private int width(GridRow row) {
    return RowCells.width(row, padded);
  }

  /** Whether their header has headings of names above or below those of amounts. */
  boolean areBelowMixedHeadings(Predicate<String> ofNames, Predicate<String> ofAmounts) {
    return columns != null
        && !holdsSums
        && ((headers.isAnyMovable() && columns.haveNamesBelow(ofAmounts))
            || columns.haveAmountsBelow(ofNames, ofAmounts));
  }

  /**
   * The rows whose cells do not tell the columns of their amounts, if others do.
   *
   * @param astray whether their header is out of place
   */
  Optional<OpenRows> open(TableKind<?> kind, List<Grid> table, boolean told, boolean astray) {
    Set<GridRow> open = Sets.newIdentityHashSet();
    boolean alike = count > 1 && rows.stream().mapToInt(GridRow::width).distinct().count() == 1;
    boolean otherHeader = alike && rows.get(0).width() != width;
    boolean crossed = areCrossed();
    boolean below = astray || (!holdsSums && misheaded.are()) || (crossed && !keepsBlanks);
    boolean may = told || below || crossed || (columns != null && holdsSums);
    if (may && (below || !otherHeader) && !ofGoals && count <= MOST_ROWS) {
      boolean all = below || (told && headsNone());
      LaidOutSums ofBefore = null;
      for (Grid grid : table) {
        addOpen(grid, ofBefore, told, all, open);
        ofBefore = sums.apply(grid);
      }
      if (!open.isEmpty() && !below && isMisread()) {
        open.clear();
      } else if (!open.isEmpty() && columns != null && !all) {
        LevelTotals.held(rows, columns.cells()).forEach(open::remove);
      }
    }
    if (crossed) {
      rows.stream()
          .filter(row -> RowCells.isShorter(row, width) && RowCells.printsFigures(row))
          .filter(row -> RowCells.end(row) == row.width())
          .forEach(open::add);
    }
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(new OpenRows(kind, table, open::contains));
  }

  /** Whether most rows stand below headings of others. */
  private boolean isMisread() {
    LaidOutSums first = columns;
    return first != null && rows.stream().filter(first::isAstray).count() * 2 > rows.size();
  }

  /**
   * Whether the header itself lost cells, or stands over others than its own in nearly all rows.
   */
  private boolean headsNone() {
    return headers.isAnyBroken()
        || (!holdsSums && (filledShifted >= FEWEST_SHIFTED || headers.isAnyCut()));
  }

  private void addOpen(
      Grid grid, @Nullable LaidOutSums ofBefore, boolean told, boolean all, Set<GridRow> open) {
    if (all) {
      grid.rows().stream().filter(RowCells::printsFigures).forEach(open::add);
      return;
    }
    List<GridRow> shorter =
        grid.rows().stream()
            .filter(row -> RowCells.isShorter(row, width) && RowCells.printsFigures(row))
            .filter(row -> !RowCells.beginsWithPartOfCode(row))
            .toList();
    LaidOutSums ofGrid = shorter.isEmpty() ? null : sums.apply(grid);
    boolean ofOther = RowCells.header(grid) > 1 && ofGrid == ofBefore;
    if (ofGrid != null && !ofOther) {
      shorter.stream()
          .filter(row -> !ofGrid.fillsAll(row) && isOpen(row, told, ofGrid))
          .forEach(open::add);
    }
  }

  private boolean isOpen(GridRow row, boolean told, LaidOutSums ofGrid) {
    if (told) {
      return ofGrid.isAstray(row) || (row.width() < width && !ofGrid.isProved(row, width));
    }
    return row.width() == width ? ofGrid.isAstray(row) : lostOne(row, ofGrid);
  }

  /** Whether a row, as others, ends sooner with a figure and stands below headings of others. */
  private boolean lostOne(GridRow row, LaidOutSums ofGrid) {
    return contradicted >= FEWEST_SHIFTED
        && row.width() == RowCells.end(row)
        && (ofGrid.isShifted(row) || ofGrid.hasFigureOfNoColumn(row));
  }
}
