package dev.yusuan.io.placing;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Rows that add up in each column (行间合计).
 *
 * @param whole the 0-based row that the others add up to
 * @param parts the rows that add up
 */
public record RowSum(int whole, ImmutableList<Integer> parts) {
  /** The sum in a column. */
  Equation in(int column) {
    return new Equation(Optional.of(whole), 0, 0, parts, column, Proof.COLUMN_SUMS, false);
  }
}
