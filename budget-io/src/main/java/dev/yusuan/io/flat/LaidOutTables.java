package dev.yusuan.io.flat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.yusuan.io.flat.header.GridMeanings;
import dev.yusuan.io.flat.lost.StatedSums;
import dev.yusuan.io.flat.row.FlatLine;
import dev.yusuan.io.layout.Misaligned;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the grids of a text laid out by blanks whose cells stand elsewhere than arithmetic proves:
 * the tool that printed it did not keep the columns. They are read as lines without columns.
 */
final class LaidOutTables {
  private final List<Block> lines = new ArrayList<>();
  private final List<Optional<Grid>> grids = new ArrayList<>();
  private final Set<Grid> laidOut = Sets.newIdentityHashSet();

  private LaidOutTables(Source source) {
    for (Block block : source.blocks()) {
      if (block instanceof Grid grid && !grid.lines().isEmpty()) {
        lines.addAll(grid.lines());
        grid.lines().forEach(line -> grids.add(Optional.of(grid)));
        laidOut.add(grid);
      } else {
        lines.add(block);
        grids.add(Optional.empty());
      }
    }
  }

  /**
   * The source, with the lines of such grids in place of them.
   *
   * @param tables finds tables without columns
   */
  static Source loosened(Source source, FlatTables tables, GridMeanings meanings) {
    LaidOutTables laidOut = new LaidOutTables(source);
    if (laidOut.laidOut.isEmpty()) {
      return source;
    }
    Set<Grid> broken = Misaligned.among(laidOut.laidOut);
    StatedSums.all(source, tables, meanings, laidOut.laidOut::contains)
        .forEach(
            (grid, sums) -> {
              if (laidOut.laidOut.contains(grid)
                  && (sums.areBroken(grid)
                      || sums.haveShiftedSides(grid.rows())
                      || sums.arePacked(grid))) {
                broken.add(grid);
              }
            });
    Set<Grid> wrong = Sets.newIdentityHashSet();
    wrong.addAll(broken);
    for (FlatTables.Located located : tables.locate(ImmutableList.copyOf(laidOut.lines))) {
      if (located.table().standsOnEnd()) {
        continue;
      }
      Set<Grid> within = laidOut.within(located);
      if (within.stream().anyMatch(broken::contains)) {
        wrong.addAll(within);
      } else if (!within.isEmpty()
          && laidOut.coversWhole(located)
          && !new LaidOutCells(located, meanings, tables.totals()).agree(within)) {
        wrong.addAll(within);
      }
    }
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    for (Block block : source.blocks()) {
      if (block instanceof Grid grid && wrong.contains(grid)) {
        blocks.addAll(grid.lines());
      } else {
        blocks.add(block);
      }
    }
    return new Source(source.name(), blocks.build(), source.problems());
  }

  /** The grids that print lines of a table. */
  private Set<Grid> within(FlatTables.Located located) {
    Set<Grid> within = Sets.newIdentityHashSet();
    grids
        .subList(located.title() + 1, located.end() + 1)
        .forEach(each -> each.ifPresent(within::add));
    return within;
  }

  /** Whether the lines of those grids that are not of the table print words only. */
  private boolean coversWhole(FlatTables.Located located) {
    return areOfWords(located.title(), -1) && areOfWords(located.end() + 1, 1);
  }

  /** Whether the lines from one on that are of the grid of the line before it print words only. */
  private boolean areOfWords(int from, int step) {
    Optional<Grid> grid = gridAt(from - step);
    int line = from;
    while (grid.isPresent() && gridAt(line).equals(grid)) {
      if (!isOfWords(line)) {
        return false;
      }
      line += step;
    }
    return true;
  }

  private Optional<Grid> gridAt(int line) {
    return line < 0 || line >= grids.size() ? Optional.empty() : grids.get(line);
  }

  private boolean isOfWords(int line) {
    return lines.get(line) instanceof Paragraph paragraph && FlatLine.of(paragraph).isOfWords();
  }
}
