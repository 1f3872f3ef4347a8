package dev.yusuan.validation.between;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.code.UnitCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Comparison;
import dev.yusuan.schema.Column;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.ProjectRow;
import dev.yusuan.table.RevenueRow;
import dev.yusuan.table.TableKind;
import dev.yusuan.table.ThreePublicRow;
import dev.yusuan.validation.kind.Total;
import dev.yusuan.validation.printed.UnitName;
import dev.yusuan.validation.rule.BetweenRule;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.List;
import java.util.Optional;

/**
 * The totals of a department against the sum of those of its units, where the disclosures of all
 * units that its revenue table lists are there.
 *
 * @param description what the rule is
 */
public record SumOfUnits(RuleDescription description) implements BetweenRule {
  private static final ImmutableList<Total> TOTALS =
      ImmutableList.of(
          new Total(TableKind.REVENUE, RevenueRow.TOTAL),
          new Total(TableKind.EXPENDITURE, ExpenditureRow.TOTAL),
          new Total(TableKind.EXPENDITURE, ExpenditureRow.BASIC),
          new Total(TableKind.EXPENDITURE, ExpenditureRow.PROJECT),
          new Total(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, ExpenditureRow.TOTAL),
          new Total(TableKind.GOVERNMENT_FUND_EXPENDITURE, ExpenditureRow.TOTAL),
          new Total(TableKind.PROJECT_EXPENDITURE, ProjectRow.TOTAL),
          new Total(TableKind.THREE_PUBLIC, ThreePublicRow.TOTAL));

  @Override
  public Checks check(ImmutableList<Disclosure> disclosures) {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (Family family : Family.among(disclosures)) {
      if (isComplete(family)) {
        for (Total total : TOTALS) {
          total.check(family.department(), family.units()).ifPresent(checks::add);
        }
      }
    }
    ImmutableList<Check> found = checks.build();
    return found.isEmpty() ? Checks.notApplicable(Reason.NO_COUNTERPART) : Checks.of(found);
  }

  private static boolean isComplete(Family family) {
    List<PlacedDisclosure> units = family.units();
    ImmutableSet<UnitCode> listed =
        family.department().units().items().stream()
            .filter(unit -> unit.table().kind() == TableKind.REVENUE && unit.isLineOfUnit())
            .map(UnitName::code)
            .collect(ImmutableSet.toImmutableSet());
    List<UnitCode> printed = units.stream().flatMap(unit -> unit.issuer().code().stream()).toList();
    return !listed.isEmpty()
        && units.size() == listed.size()
        && ImmutableSet.copyOf(printed).equals(listed);
  }

  /** A total that departments and units both print. */
  private record Total(TableKind<?> kind, Column<?, Amount> column) {
    Optional<Check> check(PlacedDisclosure department, List<PlacedDisclosure> units) {
      List<PlacedFigure> parts = units.stream().flatMap(unit -> find(unit).stream()).toList();
      return parts.size() < units.size()
          ? Optional.empty()
          : find(department).flatMap(whole -> whole.check(Comparison.SUM, parts));
    }

    private Optional<PlacedFigure> find(PlacedDisclosure document) {
      return Figure.ofTotal(document.disclosure(), kind, column)
          .map(figure -> new PlacedFigure(document, figure));
    }
  }
}
