package dev.yusuan.io.placing;

import dev.yusuan.money.Amount;
import java.util.BitSet;
import java.util.List;

/**
 * The figures of a row in printed order (一行的数字). They are counted in halves of the finest last
 * place of the table, in which each end of an interval is a whole number.
 */
public final class Figures {
  private final long[] values;
  private final long[] halves;
  private final BitSet[] columns;

  private Figures(int count) {
    this.values = new long[count];
    this.halves = new long[count];
    this.columns = new BitSet[count];
  }

  /**
   * The figures of a row.
   *
   * @param amounts what they print
   * @param columns for each, the columns in which one of its shape may stand
   * @param decimals the most decimals that a figure of the table prints
   * @throws ArithmeticException if one is too large to be counted
   */
  public static Figures of(List<Amount> amounts, List<BitSet> columns, int decimals) {
    Figures figures = new Figures(amounts.size());
    for (int i = 0; i < amounts.size(); i++) {
      figures.halves[i] = half(amounts.get(i), decimals);
      figures.values[i] = value(amounts.get(i), decimals);
      figures.columns[i] = columns.get(i);
    }
    return figures;
  }

  /** Half a last place of an amount, counted in those of {@code decimals}. */
  public static long half(Amount amount, int decimals) {
    long half = 1;
    for (int digit = amount.decimals(); digit < decimals; digit++) {
      half = Math.multiplyExact(half, 10L);
    }
    return half;
  }

  /**
   * An amount, counted in halves of the last of {@code decimals}.
   *
   * @throws ArithmeticException if it is too large to be counted
   */
  public static long value(Amount amount, int decimals) {
    long value =
        Math.multiplyExact(amount.unscaled(), Math.multiplyExact(half(amount, decimals), 2L));
    if (Math.abs(value) > Long.MAX_VALUE / 1_000_000) {
      throw new ArithmeticException("too large to be added up: " + amount);
    }
    return value;
  }

  /** How many there are. */
  public int count() {
    return values.length;
  }

  /** A figure, in halves of the finest last place. */
  public long value(int figure) {
    return values[figure];
  }

  /** Half a last place of a figure. */
  public long half(int figure) {
    return halves[figure];
  }

  /** Whether a figure of that shape may stand in a column. */
  boolean mayStand(int figure, int column) {
    return columns[figure].get(column);
  }

  /** The values. */
  @Override
  public String toString() {
    return java.util.Arrays.toString(values);
  }
}
