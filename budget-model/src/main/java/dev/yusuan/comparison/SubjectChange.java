package dev.yusuan.comparison;

import dev.yusuan.money.AmountUnit;
import dev.yusuan.table.TableKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What became of a subject (科目, 项目) of a table from one disclosure to another.
 *
 * @param table the table
 * @param subject the code of the subject; its name where it has none, such as that of a project
 * @param name the printed name, of the first that prints it
 * @param renaming its names, where they differ
 * @param measure the title of the column
 * @param unit the unit that both disclosures print, not that of the amounts here; 元 where they
 *     print several
 * @param isSum whether an amount is the sum of several rows, which its disclosure may not print
 * @param before the amount in the first disclosure, in yuan; empty where it prints none
 * @param after the amount in the second, in yuan; empty where it prints none
 */
public record SubjectChange(
    TableKind<?> table,
    String subject,
    String name,
    Optional<Renaming> renaming,
    String measure,
    AmountUnit unit,
    boolean isSum,
    Optional<BigDecimal> before,
    Optional<BigDecimal> after) {
  private static final int PLACES = 1;

  /** What became of it. */
  public enum Kind {
    /** Only the second disclosure prints an amount (新增). */
    NEW,
    /** Only the first prints one (取消). */
    GONE,
    /** Both do, and they differ (变化). */
    CHANGED,
    /** Both have the same, under another name (改名). */
    RENAMED,
    /** Both have the same, or one prints zero and the other nothing (不变). */
    SAME
  }

  /** What became of a subject whose amounts in two disclosures are given. */
  public static SubjectChange of(SubjectAmounts pair) {
    return new SubjectChange(
        pair.table(),
        pair.subject(),
        pair.name(),
        pair.renaming(),
        pair.measure(),
        pair.unit(),
        pair.isSum(),
        pair.amounts().get(0),
        pair.amounts().get(1));
  }

  /** What became of it. */
  public Kind kind() {
    BigDecimal first = before.orElse(BigDecimal.ZERO);
    if (first.compareTo(after.orElse(BigDecimal.ZERO)) == 0) {
      return isOfAnotherName() ? Kind.RENAMED : Kind.SAME;
    }
    if (before.isEmpty()) {
      return Kind.NEW;
    }
    if (after.isEmpty()) {
      return Kind.GONE;
    }
    return Kind.CHANGED;
  }

  /** Whether both print it, under names that differ in more than their spelling. */
  private boolean isOfAnotherName() {
    return before.isPresent()
        && after.isPresent()
        && renaming.filter(names -> names.basis() != Renaming.Basis.SPELLING).isPresent();
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

  /** What became of it, of what, and the amounts in yuan; an ellipsis where one is not printed. */
  @Override
  public String toString() {
    String what = subject.equals(name) ? name : subject + " " + name;
    return kind()
        + " "
        + table
        + " "
        + what
        + " "
        + measure
        + ": "
        + yuan(before)
        + " → "
        + yuan(after);
  }

  private static String yuan(Optional<BigDecimal> amount) {
    return amount.map(yuan -> yuan.toPlainString() + AmountUnit.YUAN).orElse("…");
  }
}
