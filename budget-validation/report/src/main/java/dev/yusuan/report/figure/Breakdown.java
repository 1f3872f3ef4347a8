package dev.yusuan.report.figure;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Phase;
import dev.yusuan.table.Table;
import java.util.Optional;

/**
 * A total and its parts, of one table (构成图).
 *
 * @param subject what is broken down
 * @param table the title of the table that prints it
 * @param unit the unit of its amounts
 * @param total the printed total; empty where none is printed
 * @param parts the parts, the largest first where the table gives no order
 * @param left how many further parts there are, too small to be shown alone
 */
public record Breakdown(
    Subject subject,
    String table,
    AmountUnit unit,
    Optional<Amount> total,
    ImmutableList<Part> parts,
    int left) {

  /** What can be broken down. */
  public enum Subject {
    /** Where the money comes from (资金来源). */
    REVENUE,
    /** What kind of expenditure it becomes (支出构成). */
    EXPENDITURE,
    /** The functions that it serves (按功能分类). */
    FUNCTIONS,
    /** The projects (项目). */
    PROJECTS,
    /** Travel abroad, vehicles, receptions (“三公”经费). */
    THREE_PUBLIC
  }

  static Breakdown of(
      Subject subject, Table<?> table, Optional<Amount> total, ImmutableList<Part> parts) {
    return new Breakdown(subject, table.title(), table.unit(), total, parts, 0);
  }

  /** The sum of the parts in this year's budget; empty where they cannot be added. */
  public Optional<Amount> sum() {
    try {
      return parts.stream()
          .filter(part -> part.phase() == Phase.BUDGET)
          .map(Part::amount)
          .collect(Amount.summingIn(unit));
    } catch (ArithmeticException tooPrecise) {
      return Optional.empty();
    }
  }

  /** Whether the parts add up to the printed total. */
  public boolean isWhole() {
    return left == 0
        && total.isPresent()
        && sum().filter(sum -> sum.compareValueTo(total.get()) == 0).isPresent();
  }
}
