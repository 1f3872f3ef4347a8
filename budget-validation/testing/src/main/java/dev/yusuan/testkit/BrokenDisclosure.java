package dev.yusuan.testkit;

import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;

/**
 * A disclosure with one wrong figure (错误的预算公开).
 *
 * @param disclosure the disclosure
 * @param rule the id of a rule that it fails, {@code expenditure.total.sum}; it may fail others too
 * @param cell where the wrong figure stands
 * @param rightValue what would have to stand there
 */
public record BrokenDisclosure(
    Disclosure disclosure, String rule, CellPath cell, Amount rightValue) {

  /** The disclosure with the right figure. */
  public Disclosure repaired() {
    return disclosure.with(cell, rightValue);
  }

  /** The rule, the cell, and both figures. */
  @Override
  public String toString() {
    return rule + " at " + cell + ": " + disclosure.get(cell).orElseThrow() + ", not " + rightValue;
  }
}
