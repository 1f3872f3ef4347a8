package dev.yusuan.io.pdf.heading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How the amounts of a table stand in their cells (金额对齐): at the right, at the left or in the
 * middle. Tables print all of them in one way.
 */
enum Alignment {
  RIGHT,
  LEFT,
  CENTRE;

  /** One way is told if no more than one of so many columns shows another. */
  private static final int FEW = 4;

  /** The ways in which the amounts of some columns may stand; the likeliest of those first. */
  static List<Alignment> of(List<Column> columns) {
    Map<Alignment, Integer> votes = new EnumMap<>(Alignment.class);
    int all = 0;
    for (Column column : columns) {
      Alignment own = column.hasAmounts() ? column.alignment() : null;
      if (own != null) {
        votes.merge(own, 1, Integer::sum);
        all++;
      }
    }
    for (Alignment one : values()) {
      if (all > 0 && all - votes.getOrDefault(one, 0) <= all / FEW) {
        return List.of(one);
      }
    }
    return List.of(values());
  }
}
