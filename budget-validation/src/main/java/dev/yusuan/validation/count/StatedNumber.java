package dev.yusuan.validation.count;

import dev.yusuan.narrative.Quantity;
import dev.yusuan.narrative.StatedFigure;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers of things that sentences state. */
public final class StatedNumber {
  private StatedNumber() {}

  /** The number; empty where it is no number of things, or about so many: 20余家. */
  public static Optional<BigDecimal> of(StatedFigure figure) {
    return figure.quantity() instanceof Quantity.Count count && !figure.approximate()
        ? Optional.of(count.number())
        : Optional.empty();
  }
}
