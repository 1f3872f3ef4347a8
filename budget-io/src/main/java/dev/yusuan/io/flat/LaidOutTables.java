package dev.yusuan.io.flat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Grid;
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
  private final ImmutableList.Builder<Block> lines = ImmutableList.builder();
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
    Set<Grid> wrong = Sets.newIdentityHashSet();
    for (FlatTables.Located located : tables.locate(laidOut.lines.build())) {
      Set<Grid> covered = laidOut.covered(located);
      if (!covered.isEmpty()
          && !new LaidOutCells(located.table(), located.placements(), meanings).agree(covered)) {
        wrong.addAll(covered);
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

  /** The grids of a table; none if a part of one is of another. */
  private Set<Grid> covered(FlatTables.Located located) {
    Set<Grid> within = Sets.newLinkedHashSet();
    Set<Grid> outside = Sets.newIdentityHashSet();
    for (int i = 0; i < grids.size(); i++) {
      boolean covers = i > located.title() && i <= located.end();
      grids.get(i).ifPresent((covers ? within : outside)::add);
    }
    return within.stream().anyMatch(outside::contains) ? Set.of() : within;
  }
}
