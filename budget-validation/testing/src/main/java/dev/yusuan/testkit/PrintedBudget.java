package dev.yusuan.testkit;

import dev.yusuan.code.UnitCode;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.document.Issuer;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Row;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableBuilder;
import dev.yusuan.table.TableKind;
import dev.yusuan.testkit.SmallBudget.Unit;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * A budget, and how it is printed.
 *
 * @param budget its figures
 * @param issuer who prints it
 * @param kind a department with its units, or a unit
 * @param year the budget year
 * @param unit of its amounts, 元 or 万元
 */
record PrintedBudget(
    SmallBudget budget, Issuer issuer, DisclosureKind kind, int year, AmountUnit unit) {
  static final String TOTAL = "合计";

  /** An amount with two decimals. */
  Amount amount(long hundredths) {
    Amount amount = SmallBudget.amount(hundredths);
    return unit == amount.unit() ? amount : new Amount(hundredths * 10_000, 2, unit);
  }

  /** The amount as printed: nothing for zero. */
  Optional<Amount> printed(long hundredths) {
    return hundredths == 0 ? Optional.empty() : Optional.of(amount(hundredths));
  }

  /** Of all units together. */
  long sum(ToLongFunction<Unit> figure) {
    return budget.units().stream().mapToLong(figure).sum();
  }

  UnitCode issuerCode() {
    return issuer.code().orElseThrow();
  }

  /** Whether tables have a line of the department above those of its units. */
  boolean hasDepartment() {
    return kind == DisclosureKind.DEPARTMENT;
  }

  <R extends Row> TableBuilder<R> table(TableKind<R> table, String title) {
    return Table.builder(table, unit).title(title).issuer(issuer.name()).withTotals();
  }
}
