package dev.yusuan.io.recognise.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which pair of columns the indicators at each cell belong to: one way to read the printed columns.
 *
 * @param pairs the pairs by the cell of the name, both from left to right
 */
public record IndicatorMap(ImmutableMap<Integer, IndicatorGrid.Pair> pairs) {
  /** How far from its heading an indicator can stand, in cells. */
  public static final int FARTHEST = 2;

  /** The map that the header itself states. */
  public static IndicatorMap ofHeader(IndicatorGrid grid) {
    ImmutableMap.Builder<Integer, IndicatorGrid.Pair> pairs = ImmutableMap.builder();
    grid.pairs().forEach(pair -> pairs.put(pair.cell(), pair));
    return new IndicatorMap(pairs.buildOrThrow());
  }

  /**
   * The maps that keep the order of the classes and the gaps between the printed columns: two cells
   * are one class.
   */
  public static ImmutableList<IndicatorMap> candidates(
      IndicatorGrid grid, Collection<Integer> cells) {
    ImmutableSortedSet<Integer> sorted = ImmutableSortedSet.copyOf(cells);
    if (sorted.isEmpty() || sorted.size() > grid.pairs().size()) {
      return ImmutableList.of();
    }
    List<IndicatorMap> candidates = new ArrayList<>();
    for (int first = 0; first < grid.pairs().size(); first++) {
      IndicatorMap candidate = candidate(grid, sorted.asList(), first);
      if (candidate != null) {
        candidates.add(candidate);
      }
    }
    return ImmutableList.copyOf(candidates);
  }

  private static @Nullable IndicatorMap candidate(
      IndicatorGrid grid, ImmutableList<Integer> cells, int first) {
    ImmutableMap.Builder<Integer, IndicatorGrid.Pair> pairs = ImmutableMap.builder();
    int index = first;
    for (int i = 0; i < cells.size(); i++) {
      int step = i == 0 ? 0 : (cells.get(i) - cells.get(i - 1)) / 2;
      index += step;
      if ((i > 0 && step == 0) || index >= grid.pairs().size()) {
        return null;
      }
      IndicatorGrid.Pair pair = grid.pairs().get(index);
      if (Math.abs(pair.cell() - cells.get(i)) > FARTHEST) {
        return null;
      }
      pairs.put(cells.get(i), pair);
    }
    return new IndicatorMap(pairs.buildOrThrow());
  }

  /** Whether it leaves every indicator where the header has it. */
  public boolean isAsPrinted() {
    return pairs.entrySet().stream().allMatch(entry -> entry.getValue().cell() == entry.getKey());
  }
}
