package dev.yusuan.io.placing;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Cells of one column that add up to a cell or to a known figure.
 *
 * @param whole the row of the cell; empty where the figure is known
 * @param value the known figure
 * @param half half a last place of it
 * @param parts the rows that add up
 * @param column the column
 * @param proof what kind of relation it is
 * @param truncated whether its figures may have been truncated instead of rounded
 */
public record Equation(
    Optional<Integer> whole,
    long value,
    long half,
    ImmutableList<Integer> parts,
    int column,
    Proof proof,
    boolean truncated) {
  /** Cells that add up to a known figure. */
  public static Equation known(
      long value, long half, ImmutableList<Integer> parts, int column, Proof proof) {
    return new Equation(Optional.empty(), value, half, parts, column, proof, false);
  }

  Equation asTruncated() {
    return new Equation(whole, value, half, parts, column, proof, true);
  }
}
