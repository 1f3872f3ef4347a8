package dev.yusuan.testkit;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.money.Amount;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.RevenueRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableBuilder;
import dev.yusuan.table.TableKind;
import dev.yusuan.table.ThreePublicRow;
import dev.yusuan.testkit.SmallBudget.Function;
import dev.yusuan.testkit.SmallBudget.Fund;
import dev.yusuan.testkit.SmallBudget.Item;
import dev.yusuan.testkit.SmallBudget.Project;
import dev.yusuan.testkit.SmallBudget.ThreePublic;
import dev.yusuan.testkit.SmallBudget.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Prints a small budget as a disclosure. */
final class BudgetTables {
  private static final Set<Fund> FISCAL = EnumSet.complementOf(EnumSet.of(Fund.UNIT_FUNDS));

  private final PrintedBudget printed;

  BudgetTables(PrintedBudget printed) {
    this.printed = printed;
  }

  /**
   * The sentences and all tables, in the order in which they are usually printed.
   *
   * @param bySource whether 收支预算表 tells by whom expenditure is paid
   */
  Disclosure disclosure(boolean bySource) {
    SidedTables sided = new SidedTables(printed);
    EconomicTables economic = new EconomicTables(printed);
    ProjectTables projects = new ProjectTables(printed);
    Disclosure explained = Disclosures.parse(new Explanation(printed).text()).disclosure();
    return Disclosure.builder()
        .issuer(printed.issuer())
        .fiscalYear(printed.year())
        .kind(printed.kind())
        .addTables(
            sided.summary(bySource),
            revenue(),
            expenditure(TableKind.EXPENDITURE, "部门支出总体情况表", EnumSet.allOf(Fund.class)),
            sided.appropriation(),
            expenditure(TableKind.APPROPRIATION_EXPENDITURE, "财政拨款支出预算表（功能科目）", FISCAL),
            expenditure(
                TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
                "一般公共预算支出情况表",
                EnumSet.of(Fund.GENERAL_PUBLIC_BUDGET)),
            economic.basicExpenditure(
                TableKind.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, "一般公共预算基本支出表"),
            economic.basicExpenditure(
                TableKind.APPROPRIATION_BASIC_EXPENDITURE, "财政拨款基本支出预算表（经济科目）"),
            economic.classification(),
            threePublic(),
            expenditure(
                TableKind.GOVERNMENT_FUND_EXPENDITURE,
                "政府性基金预算支出情况表",
                EnumSet.of(Fund.GOVERNMENT_FUND)),
            expenditure(
                TableKind.STATE_CAPITAL_EXPENDITURE,
                "国有资本经营预算支出情况表",
                EnumSet.of(Fund.STATE_CAPITAL)),
            projects.projects(),
            projects.performance(),
            projects.overall(),
            projects.declarations(),
            projects.procurement(),
            economic.operatingExpenses(),
            projects.basicExpenditure())
        .unrecognised(explained.unrecognised())
        .narrative(explained.narrative())
        .build();
  }

  private Table<RevenueRow> revenue() {
    TableBuilder<RevenueRow> table =
        printed
            .table(TableKind.REVENUE, "部门收入总体情况表")
            .columns(
                RevenueRow.UNIT,
                RevenueRow.NAME,
                RevenueRow.TOTAL,
                RevenueRow.THIS_YEAR,
                RevenueRow.GENERAL_PUBLIC_BUDGET,
                RevenueRow.APPROPRIATION,
                RevenueRow.GOVERNMENT_FUND,
                RevenueRow.STATE_CAPITAL,
                RevenueRow.INSTITUTIONAL)
            .row(RevenueRow.builder().name(PrintedBudget.TOTAL));
    if (printed.hasDepartment()) {
      table.row(RevenueRow.builder().unit(printed.issuerCode()).name(printed.issuer().name()));
    }
    for (Unit unit : printed.budget().units()) {
      Amount appropriated = printed.amount(unit.paidBy(Fund.GENERAL_PUBLIC_BUDGET));
      table.row(
          RevenueRow.builder()
              .unit(unit.code())
              .name(unit.name())
              .thisYear(
                  by -> {
                    by.generalPublicBudget(
                        fund -> fund.total(appropriated).appropriation(appropriated));
                    printed
                        .printed(unit.paidBy(Fund.GOVERNMENT_FUND))
                        .ifPresent(by::governmentFund);
                    printed.printed(unit.paidBy(Fund.STATE_CAPITAL)).ifPresent(by::stateCapital);
                    printed.printed(unit.paidBy(Fund.UNIT_FUNDS)).ifPresent(by::institutional);
                  }));
    }
    return table.build();
  }

  /** What the funds pay for, by unit and function. */
  private Table<ExpenditureRow> expenditure(
      TableKind<ExpenditureRow> kind, String title, Set<Fund> funds) {
    TableBuilder<ExpenditureRow> table =
        printed
            .table(kind, title)
            .columns(
                ExpenditureRow.FUNCTION,
                ExpenditureRow.UNIT,
                ExpenditureRow.NAME,
                ExpenditureRow.TOTAL,
                ExpenditureRow.BASIC,
                ExpenditureRow.WAGES,
                ExpenditureRow.INDIVIDUALS,
                ExpenditureRow.GOODS,
                ExpenditureRow.PROJECT,
                ExpenditureRow.OTHER_OPERATING,
                ExpenditureRow.SPECIFIC_TARGET)
            .row(ExpenditureRow.builder().name(PrintedBudget.TOTAL));
    List<Unit> units =
        printed.budget().units().stream()
            .filter(unit -> funds.stream().anyMatch(fund -> unit.paidBy(fund) > 0))
            .toList();
    if (printed.hasDepartment() && !units.isEmpty()) {
      table.row(ExpenditureRow.builder().unit(printed.issuerCode()).name(printed.issuer().name()));
    }
    for (Unit unit : units) {
      table.row(ExpenditureRow.builder().unit(unit.code()).name(unit.name()));
      if (funds.contains(Fund.GENERAL_PUBLIC_BUDGET)) {
        unit.items().forEach(item -> table.row(basic(item)));
      }
      for (Function function : Function.values()) {
        List<Project> projects =
            unit.projects().stream()
                .filter(project -> project.function() == function)
                .filter(project -> funds.contains(project.fund()))
                .toList();
        if (!projects.isEmpty()) {
          table.row(projects(function, projects));
        }
      }
    }
    return table.build();
  }

  private static ExpenditureRow.Builder row(Function function) {
    return ExpenditureRow.builder().function(function.code()).name(function.title());
  }

  private ExpenditureRow.Builder basic(Item item) {
    return row(item.function())
        .basic(
            basic -> {
              basic.personnel(
                  people -> {
                    printed.printed(item.wages()).ifPresent(people::wages);
                    printed.printed(item.individuals()).ifPresent(people::individuals);
                  });
              printed
                  .printed(item.goods())
                  .ifPresent(goods -> basic.publicExpenses(by -> by.goods(goods)));
            });
  }

  private ExpenditureRow.Builder projects(Function function, List<Project> projects) {
    return row(function)
        .project(
            kinds -> {
              printed
                  .printed(cost(projects, SmallBudget.OTHER_OPERATING))
                  .ifPresent(kinds::otherOperating);
              printed
                  .printed(cost(projects, SmallBudget.SPECIFIC_TARGET))
                  .ifPresent(kinds::specificTarget);
            });
  }

  private static long cost(List<Project> projects, String kind) {
    return projects.stream()
        .filter(project -> project.kind().equals(kind))
        .mapToLong(Project::cost)
        .sum();
  }

  private Table<ThreePublicRow> threePublic() {
    ThreePublic now = printed.budget().threePublic();
    ThreePublic last = printed.budget().lastThreePublic();
    return printed
        .table(TableKind.THREE_PUBLIC, "一般公共预算“三公”经费支出情况表")
        .columns(
            ThreePublicRow.LAST_BUDGET_TOTAL,
            ThreePublicRow.LAST_BUDGET_ABROAD,
            ThreePublicRow.LAST_BUDGET_VEHICLES,
            ThreePublicRow.LAST_BUDGET_VEHICLE_PURCHASE,
            ThreePublicRow.LAST_BUDGET_VEHICLE_RUNNING,
            ThreePublicRow.LAST_BUDGET_RECEPTIONS,
            ThreePublicRow.TOTAL,
            ThreePublicRow.ABROAD,
            ThreePublicRow.VEHICLES,
            ThreePublicRow.VEHICLE_PURCHASE,
            ThreePublicRow.VEHICLE_RUNNING,
            ThreePublicRow.RECEPTIONS)
        .row(
            ThreePublicRow.builder()
                .lastBudget(
                    year ->
                        year.abroad(printed.amount(last.abroad()))
                            .vehicles(
                                by ->
                                    by.purchase(printed.amount(last.purchase()))
                                        .running(printed.amount(last.running())))
                            .receptions(by -> by.total(printed.amount(last.receptions()))))
                .abroad(printed.amount(now.abroad()))
                .vehicles(
                    by ->
                        by.purchase(printed.amount(now.purchase()))
                            .running(printed.amount(now.running())))
                .receptions(by -> by.total(printed.amount(now.receptions()))))
        .build();
  }
}
