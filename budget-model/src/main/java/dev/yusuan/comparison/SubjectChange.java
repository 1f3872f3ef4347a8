package dev.yusuan.comparison;

import dev.yusuan.table.TableKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What became of a subject (科目, 项目) of a table from one disclosure to another.
 *
 * @param table the table
 * @param subject the code of the subject; its name where it has none, such as that of a project
 * @param name the printed name
 * @param measure the title of the column
 * @param before the amount in the first disclosure, in yuan; empty where it prints none
 * @param after the amount in the second
 */
public record SubjectChange(
    TableKind<?> table,
    String subject,
    String name,
    String measure,
    Optional<BigDecimal> before,
    Optional<BigDecimal> after) {
  private static final int PLACES = 1;

  /** What became of it. */
  public enum Kind {
    /** Only the second disclosure has an amount (新增). */
    NEW,
    /** Only the first has one (取消). */
    GONE,
    /** Both have, and they differ (变化). */
    CHANGED,
    /** Both have the same (不变). */
    SAME
  }

  /** What became of it. */
  public Kind kind() {
    if (before.isEmpty()) {
      return Kind.NEW;
    }
    if (after.isEmpty()) {
      return Kind.GONE;
    }
    return before.get().compareTo(after.get()) == 0 ? Kind.SAME : Kind.CHANGED;
  }

  /** The second amount less the first, in yuan; empty where one of them is not printed. */
  public Optional<BigDecimal> difference() {
    return before.flatMap(first -> after.map(second -> second.subtract(first)));
  }

  /** The difference in percent of the first amount; empty where that is zero or not printed. */
  public Optional<BigDecimal> rate() {
    return before
        .filter(first -> first.signum() != 0)
        .flatMap(
            first ->
                difference()
                    .map(
                        change ->
                            change
                                .movePointRight(2)
                                .divide(first.abs(), PLACES, RoundingMode.HALF_UP)));
  }
}
