package dev.yusuan.io.placing;

import com.google.common.collect.ImmutableList;

/**
 * A relation of columns (栏间关系).
 *
 * @param whole the 0-based column that the others are part of
 * @param parts the columns that add up to it, or the one that it includes
 * @param includes whether the whole only includes the part (其中)
 */
public record ColumnSum(int whole, ImmutableList<Integer> parts, boolean includes) {
  /** The last of its columns. */
  int last() {
    int last = whole;
    for (int part : parts) {
      last = Math.max(last, part);
    }
    return last;
  }

  /**
   * Whether the cells of a row keep the relation, as far as rounding or truncation can tell. A
   * whole whose parts are all blank keeps it, as its breakdown may not be printed.
   *
   * @param figureAt the figure in each column, -1 where it is blank
   */
  public boolean holds(Figures figures, int[] figureAt) {
    int printed = 0;
    long sum = 0;
    long half = 0;
    boolean negative = false;
    for (int part : parts) {
      int figure = figureAt[part];
      if (figure >= 0) {
        printed++;
        sum += figures.value(figure);
        half += figures.half(figure);
        negative |= figures.value(figure) < 0;
      }
    }
    if (printed == 0) {
      return true;
    }
    int above = figureAt[whole];
    if (includes) {
      return above >= 0 && (negative || sum - half < figures.value(above) + figures.half(above));
    }
    if (above < 0) {
      return Math.abs(sum) < half;
    }
    return Tolerance.ofRounding(figures.half(above), half)
        .or(Tolerance.ofTruncation(figures.half(above), half, negative || figures.value(above) < 0))
        .admits(figures.value(above) - sum);
  }
}
