package dev.yusuan.validation.indicator;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.schema.Column;
import dev.yusuan.table.ProjectDeclarationRow;
import dev.yusuan.validation.kind.FactRule.Fact;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.MeasuredProject;
import dev.yusuan.validation.printed.OutputCounts;
import dev.yusuan.validation.printed.PrintedProject;
import dev.yusuan.validation.printed.ProjectCost;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.wording.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Indicators of cost against the funds of their project: no part costs more than all funds, and the
 * funds are within what the whole may cost.
 */
final class CostWithinFunds {
  private CostWithinFunds() {}

  static Stream<Fact> in(Checking checking) {
    return checking.once(MeasuredProject.ALL).stream().flatMap(CostWithinFunds::of);
  }

  private static Stream<Fact> of(MeasuredProject project) {
    boolean oneWhole =
        project.indicators().stream().filter(ProjectCost::isOfWhole).limit(2).count() == 1;
    OutputCounts counts = OutputCounts.of(project);
    return project.indicators().stream()
        .flatMap(indicator -> ProjectCost.of(indicator, counts).stream())
        .flatMap(cost -> fact(cost, oneWhole && cost.isCeilingOfWhole(), project.line()).stream());
  }

  private static Optional<Fact> fact(ProjectCost cost, boolean isCeiling, PrintedProject line) {
    return cost.isFloor() || isCeiling
        ? fundsColumn(line).map(column -> fact(cost, isCeiling, line, column))
        : Optional.empty();
  }

  private static Fact fact(
      ProjectCost cost, boolean isCeiling, PrintedProject line, Column<?, Amount> column) {
    Amount funds = line.find(column).orElseThrow();
    boolean tooDear = cost.isFloor() && !covers(funds, cost.amount());
    boolean tooMuch = isCeiling && !covers(cost.amount(), funds);
    ImmutableList.Builder<CellPath> cells = ImmutableList.builder();
    cells.addAll(cost.indicator().targetAndName());
    cost.factors().forEach(factor -> cells.add(factor.targetCell()));
    cells.add(line.cell(column));
    return Fact.of(!tooDear && !tooMuch, cells.build(), () -> told(cost, line, funds, tooDear));
  }

  private static Wording told(
      ProjectCost cost, PrintedProject line, Amount funds, boolean tooDear) {
    return Texts.of(
        tooDear ? "indicator.cost-above-funds" : "indicator.funds-above-cost",
        cost.indicator().place(),
        cost.indicator().nameInWords(),
        cost.inWords(),
        Terms.number(line.row() + 1),
        Terms.same(funds.toString()));
  }

  /** Whether one amount is at least the other, with what their printed digits leave open. */
  private static boolean covers(Amount amount, Amount part) {
    return Balance.of(Comparison.OF_WHICH, amount, List.of(part)).verdict() != Verdict.INCONSISTENT;
  }

  /** The column of the funds; in a declaration that of the year or of all years, if it is more. */
  private static Optional<Column<?, Amount>> fundsColumn(PrintedProject line) {
    Stream<Column<?, Amount>> columns =
        line.amountColumn() == ProjectDeclarationRow.THIS_YEAR
            ? Stream.of(ProjectDeclarationRow.THIS_YEAR, ProjectDeclarationRow.TOTAL)
            : Stream.of(line.amountColumn());
    return columns
        .filter(column -> line.find(column).isPresent())
        .max(Comparator.comparing(column -> line.find(column).orElseThrow().inYuan()));
  }
}
