package dev.yusuan.benchmarks.bean;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The comparisons of the beans: a blank is nothing, and half a last place is allowed for each. */
final class Sums {
  private static final BigDecimal HALF_LAST_PLACE = BigDecimal.valueOf(50);

  private Sums() {}

  static boolean areEqual(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }

  static boolean addUp(@Nullable BigDecimal whole, @Nullable BigDecimal... parts) {
    BigDecimal rest = Objects.requireNonNullElse(whole, BigDecimal.ZERO);
    int addends = 0;
    for (BigDecimal part : parts) {
      if (part != null) {
        rest = rest.subtract(part);
        addends++;
      }
    }
    return rest.abs().compareTo(HALF_LAST_PLACE.multiply(BigDecimal.valueOf(addends))) <= 0;
  }
}
