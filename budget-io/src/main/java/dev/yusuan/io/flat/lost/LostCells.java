package dev.yusuan.io.flat.lost;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.yusuan.io.flat.header.GridMeanings;
import dev.yusuan.io.flat.header.HeaderMeanings;
import dev.yusuan.io.flat.row.FlatBlock;
import dev.yusuan.io.flat.row.FlatLine;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import dev.yusuan.schema.Column;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Tells the grids of a text whose blank cells were lost, so that their rows are shifted left. */
public final class LostCells {
  private final GridMeanings meanings;
  private final HeaderMeanings headings;
  private final IdentityHashMap<Grid, Loss> lost = new IdentityHashMap<>();
  private final IdentityHashMap<Grid, OpenRows> open = new IdentityHashMap<>();
  private final List<Grid> table = new ArrayList<>();

  /**
   * That a grid lost cells.
   *
   * @param width how many cells a row has that lost none, by the header above it
   * @param whole whether no blank cell is left, so that nothing is told by where a cell stands
   * @param told whether figures say so; else the rows may as well end with blank cells
   * @param filled whether rows that lost cells end with blank ones in their place
   */
  public record Loss(int width, boolean whole, boolean told, boolean filled) {
    /** How many cells a row has if it lost none; else 0. */
    int widthOf(GridRow row) {
      boolean full = filled ? !RowCells.isShorter(row, width) : row.width() == width;
      return full ? width : 0;
    }
  }

  private LostCells(GridMeanings meanings, HeaderMeanings headings) {
    this.meanings = meanings;
    this.headings = headings;
  }

  /**
   * The grids that lost cells: of a table no row keeps a blank one, and its header or its figures
   * say that cells are gone, or several shorter rows add up elsewhere only. Rows that are only
   * shorter end with blank cells.
   */
  public static LostCells in(
      Source source, TableTitles titles, GridMeanings meanings, HeaderMeanings headings) {
    LostCells cells = new LostCells(meanings, headings);
    Optional<Paragraph> above = Optional.empty();
    for (int i = 0; i < source.blocks().size(); i++) {
      Block block = source.blocks().get(i);
      if (block instanceof Paragraph title && titles.isTitle(source.blocks(), i)) {
        cells.end(above, titles);
        above = titles.kindOf(title).filter(kind -> !isSheet(kind)).map(kind -> title);
      } else if (above.isPresent()
          && block instanceof Grid grid
          && grid.rows().get(0).width() > 0) {
        cells.table.add(grid);
      }
    }
    cells.end(above, titles);
    return cells;
  }

  /** The grids that lost cells. */
  public IdentityHashMap<Grid, Loss> lost() {
    return new IdentityHashMap<>(lost);
  }

  /** The grids that are read by their cells but for some rows. */
  public IdentityHashMap<Grid, OpenRows> open() {
    return new IdentityHashMap<>(open);
  }

  /** Whether tables of a kind are printed as sheets of labels, which have no columns to lose. */
  private static boolean isSheet(TableKind<?> kind) {
    return kind.schema().indicatorTree().isPresent();
  }

  /** Judges the grids below one title. */
  private void end(Optional<Paragraph> title, TableTitles titles) {
    title.flatMap(titles::kindOf).ifPresent(kind -> judge(title.get(), kind, titles));
    table.clear();
  }

  private void judge(Paragraph title, TableKind<?> kind, TableTitles titles) {
    Supplier<IdentityHashMap<Grid, LaidOutSums>> sums =
        Suppliers.memoize(() -> StatedSums.below(title, kind, table, meanings));
    LostRows rows =
        new LostRows(
            table, !kind.schema().indicators().isEmpty(), titles, grid -> sums.get().get(grid));
    table.forEach(rows::add);
    Optional<Loss> loss = rows.loss();
    loss.ifPresent(each -> table.forEach(grid -> lost.put(grid, each)));
    if (loss.isEmpty() || !loss.get().whole()) {
      boolean astray =
          rows.areBelowMixedHeadings(
              word -> isOf(kind, word, FlatBlock::isText),
              word -> isOf(kind, word, FlatBlock::isFigure));
      rows.open(kind, table, loss.filter(Loss::told).isPresent(), astray)
          .filter(ofTable -> ofTable.count() > 0)
          .ifPresent(ofTable -> table.forEach(grid -> open.put(grid, ofTable)));
    }
  }

  /** Whether a heading is that of such a column where it stands alone. */
  private boolean isOf(TableKind<?> kind, String heading, Predicate<Column<?, ?>> column) {
    return headings
        .layout(kind, ImmutableList.of(ImmutableList.of(heading)))
        .filter(HeaderMeanings.Meant::sure)
        .filter(alone -> column.test(alone.layout().columns().get(0).column()))
        .isPresent();
  }

  /** The rows of a grid that lost cells, as lines. */
  public static ImmutableList<FlatLine> lines(Grid grid, Loss loss) {
    return grid.rows().stream()
        .map(row -> FlatLine.of(row, loss.widthOf(row)))
        .filter(line -> !line.isBlank())
        .collect(ImmutableList.toImmutableList());
  }
}
