package dev.yusuan.io.placing;

import com.google.common.collect.ImmutableList;

/**
 * A relation of columns (栏间关系).
 *
 * @param whole the 0-based column that the others are part of
 * @param parts the columns that add up to it, or those that it includes
 * @param includes whether the whole only includes the parts (其中)
 */
public record ColumnSum(int whole, ImmutableList<Integer> parts, boolean includes) {
  /** A part of so many times what rounding takes may be there by chance. */
  private static final int SMALL = 4;

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
    long zeros = 0;
    boolean negative = false;
    for (int part : parts) {
      int figure = figureAt[part];
      if (figure >= 0) {
        printed++;
        sum += figures.value(figure);
        half += figures.half(figure);
        zeros += figures.value(figure) == 0 ? figures.half(figure) : 0;
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
    long wholeHalf = figures.half(above);
    long wholeZero = figures.value(above) == 0 ? wholeHalf : 0;
    return Tolerance.ofRounding(wholeHalf, half)
        .or(
            Tolerance.ofTruncation(wholeHalf, half, negative || figures.value(above) < 0)
                .withZeros(wholeZero, zeros))
        .admits(figures.value(above) - sum);
  }

  /**
   * Whether cells may keep the relation by chance: by rounding only, where one of the parts is so
   * small that they might as well keep it without it; or with several parts of a whole that is a
   * few last places itself.
   */
  boolean isDoubtful(Figures figures, Candidate cells) {
    int above = cells.figureAt(whole);
    long sum = 0;
    long least = Long.MAX_VALUE;
    int printed = 0;
    for (int part : parts) {
      long value = cells.value(figures, part);
      sum += value;
      printed += value == 0 ? 0 : 1;
      least = value == 0 ? least : Math.min(least, Math.abs(value));
    }
    if (includes || above < 0 || least == Long.MAX_VALUE) {
      return false;
    }
    if (printed > 1 && Math.abs(figures.value(above)) <= 2 * SMALL * figures.half(above)) {
      return true;
    }
    long difference = Math.abs(figures.value(above) - sum);
    return difference > 0 && least <= SMALL * difference;
  }
}
