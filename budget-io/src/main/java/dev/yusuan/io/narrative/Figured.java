package dev.yusuan.io.narrative;

import dev.yusuan.io.narrative.word.Token;
import dev.yusuan.narrative.Quantity;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure with the words around it.
 *
 * @param before the words before it, from the figure before
 * @param figure the figure
 * @param after the words behind it, up to the next figure
 * @param threshold the bound of what it counts
 */
record Figured(List<Token> before, Token figure, List<Token> after, @Nullable Token threshold) {
  private static final String TIMES = "倍";

  Quantity quantity() {
    return Objects.requireNonNull(figure.quantity());
  }

  boolean isCount() {
    return quantity() instanceof Quantity.Count && !isTimes();
  }

  boolean isRate() {
    return quantity() instanceof Quantity.Rate || isTimes();
  }

  /** 增长1.5倍 is a rate too. */
  private boolean isTimes() {
    return quantity().unit().equals(TIMES);
  }

  boolean isMoney() {
    return quantity() instanceof Quantity.Money;
  }

  /** Where the words begin. */
  int start() {
    return before.isEmpty() ? figure.start() : before.get(0).start();
  }
}
