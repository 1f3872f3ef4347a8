package dev.yusuan.io.recognise.indicator;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.io.indicator.IndicatorCell;
import dev.yusuan.io.recognise.indicator.IndicatorGrid.Pair;

/**
 * Where the indicators of a row belong.
 *
 * @param map the reading of the printed columns
 * @param places the columns of the indicators that could be placed
 * @param reason what the places rest on where the header does not state them
 */
public record IndicatorPlaces(
    IndicatorMap map, ImmutableMap<IndicatorCell, Pair> places, String reason) {
  public static final IndicatorPlaces NONE =
      new IndicatorPlaces(new IndicatorMap(ImmutableMap.of()), ImmutableMap.of(), "");

  /** The classes that the row prints, those of doubtful indicators included. */
  public ImmutableSet<IndicatorLevel> levels(IndicatorRow row) {
    ImmutableSet.Builder<IndicatorLevel> levels = ImmutableSet.builder();
    places.values().forEach(pair -> levels.add(pair.level()));
    for (IndicatorCell indicator : row.pairs()) {
      Pair pair = map.pairs().get(indicator.cell());
      if (pair != null) {
        levels.add(pair.level());
      }
    }
    return levels.build();
  }
}
