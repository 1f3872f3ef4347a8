package dev.yusuan.validation;

import dev.yusuan.money.Amount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the common case at once: amounts of one unit and with as many decimals that agree to the
 * digit. All else is left to {@link Balance}, which comes to the same verdict for these.
 */
final class Digits {
  private Digits() {}

  /** Whether it is plain that the figures agree; false where they do not, or it is not plain. */
  static boolean agree(Comparison comparison, Figure whole, List<Figure> parts) {
    @Nullable Amount sum = whole.amount().orElse(null);
    if (sum == null) {
      return false;
    }
    long rest = sum.unscaled();
    boolean printed = false;
    for (int i = 0; i < parts.size(); i++) {
      @Nullable Amount part = parts.get(i).amount().orElse(null);
      if (part == null ? !parts.get(i).isUnprinted() : !isPlain(rest, part, sum)) {
        return false;
      }
      if (part != null) {
        rest -= part.unscaled();
        printed = true;
      }
    }
    return printed && Balance.agrees(comparison, Long.signum(rest));
  }

  /** Whether the part is printed like the sum and can be taken from the rest without overflow. */
  private static boolean isPlain(long rest, Amount part, Amount sum) {
    return part.unit() == sum.unit()
        && part.decimals() == sum.decimals()
        && Math.abs(rest) <= Long.MAX_VALUE - Math.abs(part.unscaled());
  }
}
