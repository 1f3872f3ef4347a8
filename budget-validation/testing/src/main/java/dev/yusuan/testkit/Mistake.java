package dev.yusuan.testkit;

import com.google.common.collect.ImmutableSet;
import com.google.common.math.LongMath;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How a right figure becomes a wrong one (错误的成因). */
public enum Mistake {
  /** One digit is another (数字录错): 61.00 for 60.00. */
  WRONG_DIGIT {
    @Override
    void add(Amount right, List<Amount> neighbours, Set<Long> wrong) {
      long size = Math.abs(right.unscaled());
      for (long place = highestPlace(size); place > 0; place /= 10) {
        long digit = size / place % 10;
        wrong.add(size + (digit == 9 ? -place : place));
      }
    }
  },

  /** Two neighbouring digits stand in the other order (数字颠倒): 318.20 for 381.20. */
  TRANSPOSED_DIGITS {
    @Override
    void add(Amount right, List<Amount> neighbours, Set<Long> wrong) {
      long size = Math.abs(right.unscaled());
      for (long place = highestPlace(size); place >= 10; place /= 10) {
        long first = size / place % 10;
        long second = size / (place / 10) % 10;
        if (first != second && (second > 0 || place < highestPlace(size))) {
          wrong.add(size + (second - first) * (place - place / 10));
        }
      }
    }
  },

  /** The decimal point stands one place too far right or left (小数点错位): 600.00 for 60.00. */
  SHIFTED_POINT {
    @Override
    void add(Amount right, List<Amount> neighbours, Set<Long> wrong) {
      long size = Math.abs(right.unscaled());
      wrong.add(size * 10);
      if (size % 10 == 0) {
        wrong.add(size / 10);
      }
    }
  },

  /** 元 printed where the unit is 万元, or the other way round (单位有误). */
  WRONG_UNIT {
    @Override
    void add(Amount right, List<Amount> neighbours, Set<Long> wrong) {
      long size = Math.abs(right.unscaled());
      if (right.unit() == AmountUnit.TEN_THOUSAND_YUAN) {
        wrong.add(size * TEN_THOUSAND);
      } else if (size % TEN_THOUSAND == 0) {
        wrong.add(size / TEN_THOUSAND);
      }
    }
  },

  /** The figure of the next row, or of the one before (错行). */
  SLIPPED_ROW {
    @Override
    void add(Amount right, List<Amount> neighbours, Set<Long> wrong) {
      neighbours.stream()
          .filter(other -> other.decimals() == right.decimals() && other.unit() == right.unit())
          .forEach(other -> wrong.add(other.unscaled()));
    }
  };

  private static final long TEN_THOUSAND = 10_000;

  /** Beyond it, an amount times ten thousand has too many digits. */
  private static final long MOST = LongMath.pow(10, Amount.MAX_DIGITS - 5);

  /** Adds the digits of the wrong amounts that the mistake may make, to be given the right sign. */
  abstract void add(Amount right, List<Amount> neighbours, Set<Long> wrong);

  /** The wrong amounts that the mistake may make of a right one; none of them is equal to it. */
  ImmutableSet<Amount> wrong(Amount right, List<Amount> neighbours) {
    if (Math.abs(right.unscaled()) >= MOST || (right.isZero() && this != SLIPPED_ROW)) {
      return ImmutableSet.of();
    }
    Set<Long> wrong = new LinkedHashSet<>();
    add(right, neighbours, wrong);
    boolean isSigned = this != SLIPPED_ROW && right.unscaled() < 0;
    return wrong.stream()
        .map(value -> new Amount(isSigned ? -value : value, right.decimals(), right.unit()))
        .filter(value -> value.compareValueTo(right) != 0)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static long highestPlace(long size) {
    return LongMath.pow(10, Long.toString(size).length() - 1);
  }
}
