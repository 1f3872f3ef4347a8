package dev.yusuan.io.flat.lost;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.flat.row.FlatBlock;
import dev.yusuan.io.flat.row.FlatToken;
import dev.yusuan.io.flat.row.ShiftedSides;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.layout.Packed;
import dev.yusuan.io.placing.ColumnSum;
import dev.yusuan.io.placing.ColumnTree;
import dev.yusuan.io.placing.Figures;
import dev.yusuan.io.placing.Placed;
import dev.yusuan.io.placing.TableFigures;
import dev.yusuan.io.placing.TablePlacer;
import dev.yusuan.io.placing.Work;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.SourceCell;
import dev.yusuan.io.text.Ordinal;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Column;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Holds the rows of a grid of a text against the sums of the columns that its header states. */
public final class LaidOutSums {
  private static final long MOST_STEPS = 20_000;

  /** Shorter words below an amount's heading say that there is none: 无. */
  private static final int SHORTEST_NAME = 3;

  /** No row prints an amount as a name, so that one tells as much as two names do. */
  private static final int FIGURE_BELOW_NAME = 2;

  private final TableKind<?> kind;
  private final ImmutableMap<Integer, FormColumn> columns;
  private final List<Integer> cells = new ArrayList<>();
  private final ColumnTree tree;

  /**
   * The sums of the columns of a header.
   *
   * @param columns by their cells
   */
  LaidOutSums(TableKind<?> kind, ImmutableMap<Integer, FormColumn> columns) {
    this.kind = kind;
    this.columns = columns;
    List<Column<?, ?>> amounts = new ArrayList<>();
    new TreeMap<>(columns)
        .forEach(
            (cell, column) -> {
              if (isKnownAmount(column)) {
                cells.add(cell);
                amounts.add(column.column());
              }
            });
    this.tree = ColumnTree.of(kind.schema(), amounts);
  }

  private static boolean isKnownAmount(FormColumn column) {
    return column.column().asAmounts().filter(amounts -> !amounts.isOther()).isPresent();
  }

  /** The cells of amounts. */
  Set<Integer> cells() {
    return ImmutableSet.copyOf(cells);
  }

  /** Whether more rows of a grid break the sums than keep them. */
  public boolean areBroken(Grid grid) {
    int held = 0;
    for (GridRow row : grid.rows()) {
      Optional<Boolean> holds = verdict(row);
      if (holds.isPresent()) {
        held += holds.get() ? 1 : -1;
      }
    }
    return held < 0;
  }

  /** Whether blanks fill up the cells of a grid that lost others, as its header or rows tell. */
  public boolean arePacked(Grid grid) {
    return kind.schema().indicators().isEmpty()
        && Packed.is(grid)
        && (Packed.isHeaderOf(grid)
            || grid.rows().stream()
                .skip(RowCells.header(grid))
                .anyMatch(row -> breaks(row) || hasFigureOfNoColumn(row) || hasNameOfAmount(row)));
  }

  /** Whether rows of one side stand below another. */
  public boolean haveShiftedSides(List<GridRow> rows) {
    return ShiftedSides.areIn(kind, columns, rows);
  }

  /** Whether an amount stands below the heading of a code or a name. */
  boolean hasFigureOfNoColumn(GridRow row) {
    return row.cells().stream()
        .filter(cell -> isFigure(new FlatToken(cell.text(), cell.place())))
        .map(cell -> columns.get(cell.at()))
        .anyMatch(column -> column != null && !FlatBlock.isFigure(column.column()));
  }

  /**
   * How many cells of a row stand below a heading of other things: amounts below that of a name,
   * names below that of an amount, items of two sides where the header has those of one.
   */
  int misplaced(GridRow row) {
    long items = row.cells().stream().filter(cell -> Ordinal.of(cell.text()).level() > 0).count();
    long headed =
        columns.values().stream().filter(column -> FlatBlock.isText(column.column())).count();
    int misplaced = items > headed ? (int) (items - headed) : 0;
    misplaced += hasFigureOfNoColumn(row) && !beginsWithFigure(row) ? FIGURE_BELOW_NAME : 0;
    for (SourceCell cell : row.cells()) {
      FormColumn column = columns.get(cell.at());
      misplaced += column != null && isKnownAmount(column) && isName(cell.text()) ? 1 : 0;
    }
    return misplaced;
  }

  /** Whether a heading of amounts, other than 收入 and 支出, stands above one of names only. */
  boolean haveNamesBelow(Predicate<String> ofAmounts) {
    return kind.schema().sides().size() < 2
        && above(FlatBlock::isText)
            .filter(heading -> above(FlatBlock::isFigure).noneMatch(heading::equals))
            .anyMatch(ofAmounts);
  }

  /** Whether a heading of amounts stands below one of names, alone. */
  boolean haveAmountsBelow(Predicate<String> ofNames, Predicate<String> ofAmounts) {
    return kind.schema().sides().size() < 2
        && columns.values().stream()
            .filter(column -> ofAmounts.test(column.leaf()))
            .flatMap(LaidOutSums::above)
            .filter(ofNames)
            .anyMatch(
                heading -> Collections.frequency(above(column -> true).toList(), heading) == 1);
  }

  /** The headings above those of columns. */
  private Stream<String> above(Predicate<Column<?, ?>> which) {
    return columns.values().stream()
        .filter(column -> which.test(column.column()))
        .flatMap(LaidOutSums::above);
  }

  private static Stream<String> above(FormColumn column) {
    return column.path().subList(0, column.path().size() - 1).stream();
  }

  /** Whether a row prints a name below the heading of an amount. */
  boolean hasNameOfAmount(GridRow row) {
    return row.cells().stream()
        .filter(cell -> isName(cell.text()))
        .map(cell -> columns.get(cell.at()))
        .anyMatch(column -> column != null && isKnownAmount(column));
  }

  /** Whether a row prints figures below headings, and one below none. */
  boolean hasFigureOfNoHeading(GridRow row) {
    return row.cells().stream()
            .filter(cell -> isFigure(new FlatToken(cell.text(), cell.place())))
            .map(cell -> columns.containsKey(cell.at()))
            .distinct()
            .count()
        > 1;
  }

  /** Whether a row begins with an amount, which may be a code that was taken for a number. */
  static boolean beginsWithFigure(GridRow row) {
    SourceCell first = row.cells().get(0);
    return isFigure(new FlatToken(first.text(), first.place()));
  }

  private static boolean isName(String text) {
    return text.chars().noneMatch(c -> c >= '0' && c <= '9')
        && text.codePoints().filter(Character::isIdeographic).count() >= SHORTEST_NAME;
  }

  /**
   * Whether a row prints a figure for each column of amounts, so that none of them is gone; one of
   * the figures may be a rate where such a row breaks the sums.
   */
  boolean fillsAll(GridRow row) {
    long figures =
        row.cells().stream()
            .filter(cell -> isFigure(new FlatToken(cell.text(), cell.place())))
            .count();
    return figures == cells.size() && !(endsWithRate() && breaks(row));
  }

  static boolean isWord(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  /** Whether the sums allow the figures of a row to stand where they do, and nowhere else. */
  boolean isProved(GridRow row, int width) {
    if (columns.size() < width || kind.schema().sides().size() > 1 || breaks(row)) {
      return false;
    }
    List<Amount> amounts = new ArrayList<>();
    List<Integer> at = new ArrayList<>();
    for (SourceCell cell : row.cells()) {
      FlatToken token = new FlatToken(cell.text(), cell.place());
      int column = cells.indexOf(cell.at());
      if (token.isAmount() && !token.isPercent() && column >= 0) {
        amounts.add(token.amount());
        at.add(column);
      }
    }
    BitSet any = new BitSet();
    any.set(0, tree.columns());
    try {
      Figures figures =
          Figures.of(amounts, amounts.stream().map(amount -> any).toList(), decimals(amounts));
      TableFigures alone =
          new TableFigures(
              tree,
              ImmutableList.of(figures),
              ImmutableList.of(),
              ImmutableList.of(),
              ImmutableList.of());
      Placed placed = TablePlacer.place(alone, new Work(MOST_STEPS)).get(0);
      return placed.outcome() == Placed.Outcome.UNIQUE && placed.columns().equals(at);
    } catch (ArithmeticException tooLarge) {
      return false;
    }
  }

  private static int decimals(List<Amount> amounts) {
    return amounts.stream().mapToInt(Amount::decimals).max().orElse(0);
  }

  /**
   * Whether the amounts of a row stand below headings of names, or of others than they add up to.
   */
  boolean isAstray(GridRow row) {
    long below =
        row.cells().stream()
            .filter(cell -> isFigure(new FlatToken(cell.text(), cell.place())))
            .map(cell -> columns.get(cell.at()))
            .filter(column -> column != null && !FlatBlock.isFigure(column.column()))
            .count();
    return below > 1 || (below > 0 && verdict(row).equals(Optional.of(false)));
  }

  /** Whether a row keeps sums of its figures where they stand. */
  boolean holds(GridRow row) {
    return verdict(row).equals(Optional.of(true));
  }

  /** Whether a row breaks sums of its figures where they stand. */
  boolean breaks(GridRow row) {
    return verdict(row).equals(Optional.of(false));
  }

  /** Whether the figures of a row break the sums where they stand, and keep them elsewhere. */
  boolean isShifted(GridRow row) {
    List<Amount> amounts =
        row.cells().stream()
            .map(cell -> new FlatToken(cell.text(), cell.place()))
            .filter(LaidOutSums::isFigure)
            .map(FlatToken::amount)
            .toList();
    List<Amount> whole =
        row.cells().stream()
            .map(cell -> new FlatToken(cell.text(), cell.place()))
            .filter(token -> token.isAmount() && !token.isPercent())
            .map(FlatToken::amount)
            .toList();
    return verdict(row).equals(Optional.of(false))
        && (canAddUp(amounts)
            || canAddUp(whole)
            || (endsWithRate()
                && amounts.size() > 1
                && canAddUp(amounts.subList(0, amounts.size() - 1))));
  }

  /** Whether the last column is of rates, which some print without a sign: 增减% 29.34. */
  private boolean endsWithRate() {
    return !columns.isEmpty() && isOfRates(Collections.max(columns.keySet()));
  }

  private boolean isOfRates(int cell) {
    FormColumn column = columns.get(cell);
    return column != null && column.column().type() == (Object) CellType.PERCENT;
  }

  static boolean isFigure(FlatToken token) {
    boolean amount = !token.isDigits() || token.amount().unscaled() == 0;
    return token.isAmount() && amount && !token.isPercent();
  }

  private boolean canAddUp(List<Amount> amounts) {
    BitSet any = new BitSet();
    any.set(0, tree.columns());
    try {
      return TablePlacer.canPlace(
          tree,
          Figures.of(amounts, amounts.stream().map(amount -> any).toList(), decimals(amounts)),
          new Work(MOST_STEPS));
    } catch (ArithmeticException tooLarge) {
      return false;
    }
  }

  /** Whether a row keeps the sums; empty where it prints nothing to be added up. */
  private Optional<Boolean> verdict(GridRow row) {
    int[] figureAt = new int[tree.columns()];
    Arrays.fill(figureAt, -1);
    List<Amount> amounts = new ArrayList<>();
    boolean others = false;
    for (SourceCell cell : row.cells()) {
      FlatToken token = new FlatToken(cell.text(), cell.place());
      if (token.isAmount() && !token.isPercent()) {
        int column = cells.indexOf(cell.at());
        if (column >= 0) {
          figureAt[column] = amounts.size();
          amounts.add(token.amount());
        } else if (!isOfRates(cell.at())) {
          others |= !token.isDigits() && token.amount().unscaled() != 0;
        }
      }
    }
    try {
      return amounts.isEmpty() ? Optional.empty() : holds(figures(amounts), figureAt, others);
    } catch (ArithmeticException tooLarge) {
      return Optional.empty();
    }
  }

  private static Figures figures(List<Amount> amounts) {
    return Figures.of(
        amounts, amounts.stream().map(amount -> new BitSet()).toList(), decimals(amounts));
  }

  /** Figures in columns that are not known may be what a whole has more than its parts. */
  private Optional<Boolean> holds(Figures figures, int[] figureAt, boolean others) {
    boolean tested = false;
    for (ColumnSum sum : tree.sums()) {
      boolean parts = sum.parts().stream().anyMatch(part -> figureAt[part] >= 0);
      if (parts && (!others || figureAt[sum.whole()] < 0)) {
        tested = true;
        if (!sum.holds(figures, figureAt)) {
          return Optional.of(false);
        }
      }
    }
    return tested ? Optional.of(true) : Optional.empty();
  }
}
