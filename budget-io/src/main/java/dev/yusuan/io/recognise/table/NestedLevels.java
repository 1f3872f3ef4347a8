package dev.yusuan.io.recognise.table;

import dev.yusuan.schema.RowLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Levels of rows that print no code, by their amounts: rows add up to the total, or each heading to
 * the rows that follow it, and the headings to the total. Only one way to read them counts.
 */
final class NestedLevels {
  private static final int MOST_ROWS = 200;
  private static final int MOST_STEPS = 20_000;

  private final List<BigDecimal> amounts;
  private final boolean[] heads;
  private final List<List<RowLevel>> found = new ArrayList<>();
  private int steps;

  private NestedLevels(List<BigDecimal> amounts) {
    this.amounts = amounts;
    this.heads = new boolean[amounts.size()];
  }

  /**
   * The levels of rows below a total; empty where the amounts leave none or several.
   *
   * @param amounts the amount of each row, zero where it prints none
   */
  static Optional<List<RowLevel>> of(List<BigDecimal> amounts, BigDecimal total) {
    BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(total) == 0) {
      return Optional.of(amounts.stream().map(amount -> RowLevel.ITEM).toList());
    }
    if (amounts.size() > MOST_ROWS || amounts.size() < 2 || total.signum() == 0) {
      return Optional.empty();
    }
    if (amounts.get(0).compareTo(total) == 0) {
      return of(amounts.subList(1, amounts.size()), total).map(NestedLevels::belowUnit);
    }
    NestedLevels nested = new NestedLevels(amounts);
    nested.read(0, total);
    return nested.found.size() == 1 && nested.steps <= MOST_STEPS
        ? Optional.of(nested.found.get(0))
        : Optional.empty();
  }

  private static List<RowLevel> belowUnit(List<RowLevel> levels) {
    List<RowLevel> all = new ArrayList<>();
    all.add(RowLevel.UNIT);
    all.addAll(levels);
    return all;
  }

  /** Reads the rows from one on, which are to add up to the rest of the total. */
  private void read(int row, BigDecimal rest) {
    if (++steps > MOST_STEPS || found.size() > 1) {
      return;
    }
    if (row == amounts.size()) {
      if (rest.signum() == 0) {
        found.add(levels());
      }
      return;
    }
    BigDecimal amount = amounts.get(row);
    BigDecimal below = BigDecimal.ZERO;
    for (int next = row + 1; next < amounts.size() && amount.signum() != 0; next++) {
      below = below.add(amounts.get(next));
      if (below.compareTo(amount) == 0) {
        heads[row] = true;
        read(next + 1, rest.subtract(amount));
        heads[row] = false;
      }
    }
    read(row + 1, rest.subtract(amount));
  }

  private List<RowLevel> levels() {
    List<RowLevel> levels = new ArrayList<>();
    for (boolean head : heads) {
      levels.add(head ? RowLevel.SECTION : RowLevel.ITEM);
    }
    return levels;
  }

  /** Whether the rows may be parts of the total that some of them sum up once more. */
  static boolean isMoreThanOnce(List<BigDecimal> amounts, BigDecimal total) {
    BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.multiply(BigDecimal.valueOf(2)).compareTo(total.multiply(BigDecimal.valueOf(3))) > 0;
  }
}
