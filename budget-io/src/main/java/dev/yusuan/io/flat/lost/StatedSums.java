package dev.yusuan.io.flat.lost;

import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.flat.header.GridMeanings;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the sums of the columns that the header above each grid of a text states. */
public final class StatedSums {
  /**
   * The sums of the columns that the header above each grid states; none where no title of a known
   * kind and no header of it stand above.
   */
  public static IdentityHashMap<Grid, LaidOutSums> all(
      Source source, TableTitles titles, GridMeanings meanings, Predicate<Grid> asked) {
    IdentityHashMap<Grid, LaidOutSums> all = new IdentityHashMap<>();
    Optional<Paragraph> title = Optional.empty();
    List<Grid> below = new ArrayList<>();
    for (int i = 0; i < source.blocks().size(); i++) {
      Block block = source.blocks().get(i);
      if (block instanceof Paragraph line && titles.isTitle(source.blocks(), i)) {
        title.ifPresent(of -> add(of, below, titles, meanings, asked, all));
        title = titles.kindOf(line).isPresent() ? Optional.of(line) : Optional.empty();
        below.clear();
      } else if (block instanceof Grid grid && isOfText(grid)) {
        below.add(grid);
      }
    }
    title.ifPresent(of -> add(of, below, titles, meanings, asked, all));
    return all;
  }

  private static void add(
      Paragraph title,
      List<Grid> grids,
      TableTitles titles,
      GridMeanings meanings,
      Predicate<Grid> asked,
      IdentityHashMap<Grid, LaidOutSums> all) {
    boolean differ = grids.stream().map(grid -> grid.rows().get(0).width()).distinct().count() > 1;
    if (!differ && grids.stream().noneMatch(asked)) {
      return;
    }
    all.putAll(below(title, titles.kindOf(title).orElseThrow(), grids, meanings));
  }

  /** The sums of the columns that the header above each of the grids below a title states. */
  static IdentityHashMap<Grid, LaidOutSums> below(
      Paragraph title, TableKind<?> kind, List<Grid> grids, GridMeanings meanings) {
    IdentityHashMap<Grid, LaidOutSums> below = new IdentityHashMap<>();
    Optional<LaidOutSums> sums = Optional.empty();
    for (Grid grid : grids) {
      ImmutableMap<Integer, FormColumn> columns = meanings.columns(title, kind, grid);
      if (!columns.isEmpty()) {
        sums = Optional.of(new LaidOutSums(kind, columns));
      }
      sums.ifPresent(each -> below.put(grid, each));
    }
    return below;
  }

  private static boolean isOfText(Grid grid) {
    return !grid.lines().isEmpty() || grid.rows().get(0).width() > 0;
  }

  private StatedSums() {}
}
