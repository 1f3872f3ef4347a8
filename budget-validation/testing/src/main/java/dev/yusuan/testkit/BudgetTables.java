package dev.yusuan.testkit;

import static dev.yusuan.testkit.SmallBudget.amount;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.UnitCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.document.Issuer;
import dev.yusuan.indicator.ProjectPerformance;
import dev.yusuan.indicator.ProjectPerformance.Funds;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.BasicExpenditureRow;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.ProjectPerformanceRow;
import dev.yusuan.table.ProjectRow;
import dev.yusuan.table.RevenueRow;
import dev.yusuan.table.SummaryRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableBuilder;
import dev.yusuan.table.TableKind;
import dev.yusuan.table.ThreePublicRow;
import dev.yusuan.testkit.SmallBudget.Function;
import dev.yusuan.testkit.SmallBudget.Item;
import dev.yusuan.testkit.SmallBudget.Project;
import dev.yusuan.testkit.SmallBudget.ThreePublic;
import dev.yusuan.testkit.SmallBudget.Unit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Prints a small budget as the tables of a department's disclosure. */
final class BudgetTables {
  static final String OTHER_OPERATING = "其他运转类";
  static final String SPECIFIC_TARGET = "特定目标类";
  private static final String TOTAL = "合计";

  private final SmallBudget budget;
  private final Issuer department;
  private final int year;

  BudgetTables(SmallBudget budget, Issuer department, int year) {
    this.budget = budget;
    this.department = department;
    this.year = year;
  }

  Disclosure disclosure() {
    return Disclosure.builder()
        .issuer(department)
        .fiscalYear(year)
        .kind(DisclosureKind.DEPARTMENT)
        .addTables(
            summary(),
            revenue(),
            expenditure(TableKind.EXPENDITURE, "部门支出总体情况表", false),
            expenditure(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, "一般公共预算支出情况表", true),
            basicExpenditure(),
            threePublic(),
            projects(),
            performance())
        .build();
  }

  private <R extends Row> TableBuilder<R> table(TableKind<R> kind, String title) {
    return Table.builder(kind, AmountUnit.TEN_THOUSAND_YUAN)
        .title(title)
        .issuer(department.name())
        .withTotals();
  }

  private UnitCode departmentCode() {
    return department.code().orElseThrow();
  }

  private static Optional<Amount> printed(long hundredths) {
    return hundredths == 0 ? Optional.empty() : Optional.of(amount(hundredths));
  }

  private long sum(ToLongFunction<Unit> figure) {
    return budget.units().stream().mapToLong(figure).sum();
  }

  private Table<SummaryRow> summary() {
    long publicBudget = sum(Unit::generalPublicBudget);
    long ownFunds = sum(Unit::ownFunds);
    Amount all = amount(publicBudget + ownFunds);
    TableBuilder<SummaryRow> table =
        table(TableKind.REVENUE_EXPENDITURE_SUMMARY, "部门收支总体情况表")
            .columns(
                SummaryRow.REVENUE_ITEM,
                SummaryRow.REVENUE_AMOUNT,
                SummaryRow.EXPENDITURE_ITEM,
                SummaryRow.EXPENDITURE_AMOUNT);
    List<Line> revenue =
        List.of(
            new Line(RowLevel.CLASS, "一、一般公共预算", Optional.of(amount(publicBudget))),
            new Line(RowLevel.OF_WHICH, "其中：财政拨款", Optional.of(amount(publicBudget))),
            new Line(RowLevel.CLASS, "五、事业收入", printed(ownFunds)));
    List<Line> expenditure = byFunction();
    for (int i = 0; i < Math.max(revenue.size(), expenditure.size()); i++) {
      table.row(line(at(revenue, i), at(expenditure, i)));
    }
    return table
        .row(
            line(
                Optional.of(new Line(RowLevel.SUBTOTAL, "本年收入合计", Optional.of(all))),
                Optional.of(new Line(RowLevel.SUBTOTAL, "本年支出合计", Optional.of(all)))))
        .row(
            line(
                Optional.of(new Line(RowLevel.TOTAL, "收入总计", Optional.of(all))),
                Optional.of(new Line(RowLevel.TOTAL, "支出总计", Optional.of(all)))))
        .build();
  }

  private List<Line> byFunction() {
    Map<Function, Long> spent = new EnumMap<>(Function.class);
    for (Unit unit : budget.units()) {
      unit.items().forEach(item -> spent.merge(item.function(), item.sum(), Long::sum));
      unit.projects().forEach(project -> spent.merge(Function.PROJECTS, project.cost(), Long::sum));
    }
    Map<String, Long> lines = new LinkedHashMap<>();
    spent.forEach((function, cost) -> lines.merge(function.line(), cost, Long::sum));
    return lines.entrySet().stream()
        .map(line -> new Line(RowLevel.CLASS, line.getKey(), Optional.of(amount(line.getValue()))))
        .toList();
  }

  private static Optional<Line> at(List<Line> lines, int index) {
    return index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
  }

  private static SummaryRow.Builder line(Optional<Line> revenue, Optional<Line> expenditure) {
    SummaryRow.Builder row = SummaryRow.builder();
    revenue.ifPresent(
        line ->
            row.revenue(
                side -> {
                  side.level(line.level()).item(line.item());
                  line.amount().ifPresent(side::amount);
                }));
    expenditure.ifPresent(
        line ->
            row.expenditure(
                side -> {
                  side.level(line.level()).item(line.item());
                  line.amount().ifPresent(side::amount);
                }));
    return row;
  }

  private Table<RevenueRow> revenue() {
    TableBuilder<RevenueRow> table =
        table(TableKind.REVENUE, "部门收入总体情况表")
            .columns(
                RevenueRow.UNIT,
                RevenueRow.NAME,
                RevenueRow.TOTAL,
                RevenueRow.THIS_YEAR,
                RevenueRow.GENERAL_PUBLIC_BUDGET,
                RevenueRow.APPROPRIATION,
                RevenueRow.INSTITUTIONAL)
            .row(RevenueRow.builder().name(TOTAL))
            .row(RevenueRow.builder().unit(departmentCode()).name(department.name()));
    for (Unit unit : budget.units()) {
      Amount appropriated = amount(unit.generalPublicBudget());
      table.row(
          RevenueRow.builder()
              .unit(unit.code())
              .name(unit.name())
              .thisYear(
                  by -> {
                    by.generalPublicBudget(
                        fund -> fund.total(appropriated).appropriation(appropriated));
                    printed(unit.ownFunds()).ifPresent(by::institutional);
                  }));
    }
    return table.build();
  }

  private Table<ExpenditureRow> expenditure(
      TableKind<ExpenditureRow> kind, String title, boolean publicOnly) {
    TableBuilder<ExpenditureRow> table =
        table(kind, title)
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
            .row(ExpenditureRow.builder().name(TOTAL))
            .row(ExpenditureRow.builder().unit(departmentCode()).name(department.name()));
    for (Unit unit : budget.units()) {
      table.row(ExpenditureRow.builder().unit(unit.code()).name(unit.name()));
      unit.items().forEach(item -> table.row(basic(item)));
      long operating = unit.projects(OTHER_OPERATING, publicOnly);
      long specific = unit.projects(SPECIFIC_TARGET, publicOnly);
      if (operating + specific > 0) {
        table.row(
            row(Function.PROJECTS)
                .project(
                    kinds -> {
                      printed(operating).ifPresent(kinds::otherOperating);
                      printed(specific).ifPresent(kinds::specificTarget);
                    }));
      }
    }
    return table.build();
  }

  private static ExpenditureRow.Builder row(Function function) {
    return ExpenditureRow.builder().function(function.code()).name(function.title());
  }

  private static ExpenditureRow.Builder basic(Item item) {
    return row(item.function())
        .basic(
            basic -> {
              basic.personnel(
                  people -> {
                    printed(item.wages()).ifPresent(people::wages);
                    printed(item.individuals()).ifPresent(people::individuals);
                  });
              printed(item.goods()).ifPresent(goods -> basic.publicExpenses(by -> by.goods(goods)));
            });
  }

  private Table<BasicExpenditureRow> basicExpenditure() {
    long wages = items(Item::wages);
    long individuals = items(Item::individuals);
    long goods = items(Item::goods);
    TableBuilder<BasicExpenditureRow> table =
        table(TableKind.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, "一般公共预算基本支出表")
            .columns(
                BasicExpenditureRow.DEPARTMENT_ECONOMIC,
                BasicExpenditureRow.DEPARTMENT_ECONOMIC_NAME,
                BasicExpenditureRow.GOVERNMENT_ECONOMIC,
                BasicExpenditureRow.GOVERNMENT_ECONOMIC_NAME,
                BasicExpenditureRow.TOTAL,
                BasicExpenditureRow.PERSONNEL,
                BasicExpenditureRow.PUBLIC)
            .row(BasicExpenditureRow.builder().departmentEconomicName(TOTAL))
            .row(economic("301", "工资福利支出"))
            .row(
                economic("30101", "基本工资")
                    .governmentEconomic("50101")
                    .governmentEconomicName("工资奖金津补贴")
                    .personnel(amount(wages - wages / 3)));
    if (wages / 3 > 0) {
      table.row(
          economic("30102", "津贴补贴")
              .governmentEconomic("50101")
              .governmentEconomicName("工资奖金津补贴")
              .personnel(amount(wages / 3)));
    }
    if (goods > 0) {
      table
          .row(economic("302", "商品和服务支出"))
          .row(
              economic("30201", "办公费")
                  .governmentEconomic("50201")
                  .governmentEconomicName("办公经费")
                  .publicExpenses(amount(goods)));
    }
    if (individuals > 0) {
      table
          .row(economic("303", "对个人和家庭的补助"))
          .row(
              economic("30302", "退休费")
                  .governmentEconomic("50905")
                  .governmentEconomicName("离退休费")
                  .personnel(amount(individuals)));
    }
    return table.build();
  }

  private long items(ToLongFunction<Item> figure) {
    return sum(unit -> unit.items().stream().mapToLong(figure).sum());
  }

  private static BasicExpenditureRow.Builder economic(String code, String name) {
    return BasicExpenditureRow.builder().departmentEconomic(code).departmentEconomicName(name);
  }

  private Table<ThreePublicRow> threePublic() {
    ThreePublic spent = budget.threePublic();
    return table(TableKind.THREE_PUBLIC, "一般公共预算“三公”经费支出情况表")
        .columns(
            ThreePublicRow.TOTAL,
            ThreePublicRow.ABROAD,
            ThreePublicRow.VEHICLES,
            ThreePublicRow.VEHICLE_PURCHASE,
            ThreePublicRow.VEHICLE_RUNNING,
            ThreePublicRow.RECEPTIONS)
        .row(
            ThreePublicRow.builder()
                .abroad(amount(spent.abroad()))
                .vehicles(
                    by -> by.purchase(amount(spent.purchase())).running(amount(spent.running())))
                .receptions(by -> by.total(amount(spent.receptions()))))
        .build();
  }

  private Table<ProjectRow> projects() {
    TableBuilder<ProjectRow> table =
        table(TableKind.PROJECT_EXPENDITURE, "项目支出预算表")
            .columns(
                ProjectRow.UNIT,
                ProjectRow.NAME,
                ProjectRow.KIND,
                ProjectRow.TOTAL,
                ProjectRow.GENERAL_PUBLIC_BUDGET,
                ProjectRow.UNIT_FUNDS)
            .row(ProjectRow.builder().name(TOTAL))
            .row(ProjectRow.builder().unit(departmentCode()).name(department.name()));
    for (Unit unit : budget.units()) {
      table.row(ProjectRow.builder().unit(unit.code()).name(unit.name()));
      unit.projects().forEach(project -> table.row(project(unit, project)));
    }
    return table.build();
  }

  private static ProjectRow.Builder project(Unit unit, Project project) {
    ProjectRow.Builder row =
        ProjectRow.builder().unit(unit.code()).name(project.name()).kind(project.kind());
    Amount cost = amount(project.cost());
    return project.ownFunds()
        ? row.unitFunds(cost)
        : row.thisYear(by -> by.generalPublicBudget(cost));
  }

  private Table<ProjectPerformanceRow> performance() {
    TableBuilder<ProjectPerformanceRow> table =
        table(TableKind.PROJECT_PERFORMANCE, year + "年度部门预算项目绩效目标表")
            .columns(
                ProjectPerformanceRow.PROJECT,
                ProjectPerformanceRow.NAME,
                ProjectPerformanceRow.TOTAL,
                ProjectPerformanceRow.GOVERNMENT_BUDGET,
                ProjectPerformanceRow.UNIT_FUNDS)
            .columns(indicatorColumns());
    for (Unit unit : budget.units()) {
      table.projects(unit.projects().stream().map(BudgetTables::performance).toList());
    }
    return table.build();
  }

  private static ImmutableList<PrintedColumn> indicatorColumns() {
    ImmutableList.Builder<PrintedColumn> columns = ImmutableList.builder();
    ProjectPerformanceRow.SCHEMA
        .indicators()
        .forEach(
            by -> {
              columns.add(new PrintedColumn(by.name(), "绩效目标/" + by.name().title()));
              columns.add(new PrintedColumn(by.target(), "绩效目标/" + by.target().title()));
            });
    return columns.build();
  }

  private static ProjectPerformance performance(Project project) {
    Optional<Amount> cost = Optional.of(amount(project.cost()));
    Funds funds =
        project.ownFunds()
            ? new Funds(cost, Optional.empty(), Optional.empty(), cost)
            : new Funds(cost, cost, Optional.empty(), Optional.empty());
    return new ProjectPerformance(
        Optional.of(project.code()), Optional.of(project.name()), funds, project.indicators());
  }

  /** A line of one side of the summary. */
  private record Line(RowLevel level, String item, Optional<Amount> amount) {}
}
