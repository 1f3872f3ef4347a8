package dev.yusuan.validation.result;

import dev.yusuan.document.CellPath;
import dev.yusuan.money.Amount;

/**
 * The one figure whose change would repair all findings of a group (修正建议).
 *
 * @param cell the cell where the failed sums of a row and of a column cross
 * @param printed what is printed there
 * @param value what would have to stand there
 */
public record Repair(CellPath cell, Amount printed, Amount value) {
  /** The cell, what is printed, and what would repair it. */
  @Override
  public String toString() {
    return cell + " " + printed + " → " + value;
  }
}
