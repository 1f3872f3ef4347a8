package dev.yusuan.report.figure;

import dev.yusuan.money.Amount;
import dev.yusuan.schema.Phase;

/**
 * A part of a whole (构成).
 *
 * @param label what it is, as printed
 * @param phase the year and stage that it belongs to
 * @param amount the amount
 */
public record Part(String label, Phase phase, Amount amount) {
  Part(String label, Amount amount) {
    this(label, Phase.BUDGET, amount);
  }
}
