package dev.yusuan.testkit;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.OverallPerformance;
import dev.yusuan.document.ProjectDeclaration;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.indicator.ProjectPerformance;
import dev.yusuan.indicator.ProjectPerformance.Funds;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.OverallPerformanceRow;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.ProcurementRow;
import dev.yusuan.table.ProjectDeclarationRow;
import dev.yusuan.table.ProjectPerformanceRow;
import dev.yusuan.table.ProjectRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableBuilder;
import dev.yusuan.table.TableKind;
import dev.yusuan.testkit.SmallBudget.Fund;
import dev.yusuan.testkit.SmallBudget.Item;
import dev.yusuan.testkit.SmallBudget.Project;
import dev.yusuan.testkit.SmallBudget.Unit;
import java.util.List;
import java.util.Optional;

/** The tables of projects, of what is bought for them, and of performance. */
final class ProjectTables {
  private final PrintedBudget printed;

  ProjectTables(PrintedBudget printed) {
    this.printed = printed;
  }

  Table<ProjectRow> projects() {
    TableBuilder<ProjectRow> table =
        printed
            .table(TableKind.PROJECT_EXPENDITURE, "项目支出预算表")
            .columns(
                ProjectRow.UNIT,
                ProjectRow.NAME,
                ProjectRow.KIND,
                ProjectRow.TOTAL,
                ProjectRow.GENERAL_PUBLIC_BUDGET,
                ProjectRow.GOVERNMENT_FUND,
                ProjectRow.STATE_CAPITAL,
                ProjectRow.UNIT_FUNDS)
            .row(ProjectRow.builder().name(PrintedBudget.TOTAL));
    if (printed.hasDepartment()) {
      table.row(ProjectRow.builder().unit(printed.issuerCode()).name(printed.issuer().name()));
    }
    for (Unit unit : printed.budget().units()) {
      table.row(ProjectRow.builder().unit(unit.code()).name(unit.name()));
      unit.projects().forEach(project -> table.row(row(unit, project)));
    }
    return table.build();
  }

  private ProjectRow.Builder row(Unit unit, Project project) {
    ProjectRow.Builder row =
        ProjectRow.builder().unit(unit.code()).name(project.name()).kind(project.kind());
    Amount cost = printed.amount(project.cost());
    return switch (project.fund()) {
      case GENERAL_PUBLIC_BUDGET -> row.thisYear(by -> by.generalPublicBudget(cost));
      case GOVERNMENT_FUND -> row.thisYear(by -> by.governmentFund(cost));
      case STATE_CAPITAL -> row.thisYear(by -> by.stateCapital(cost));
      case UNIT_FUNDS -> row.unitFunds(by -> by.total(cost));
    };
  }

  Table<ProjectRow> basicExpenditure() {
    TableBuilder<ProjectRow> table =
        printed
            .table(TableKind.BASIC_EXPENDITURE_DETAIL, "一般公共预算基本支出明细表")
            .columns(
                ProjectRow.UNIT,
                ProjectRow.NAME,
                ProjectRow.KIND,
                ProjectRow.TOTAL,
                ProjectRow.GENERAL_PUBLIC_BUDGET)
            .row(ProjectRow.builder().name(PrintedBudget.TOTAL));
    if (printed.hasDepartment()) {
      table.row(ProjectRow.builder().unit(printed.issuerCode()).name(printed.issuer().name()));
    }
    for (Unit unit : printed.budget().units()) {
      table.row(ProjectRow.builder().unit(unit.code()).name(unit.name()));
      addBasic(table, unit, "人员类", "工资和津贴", unit.basic(Item::wages));
      addBasic(table, unit, "人员类", "退休费", unit.basic(Item::individuals));
      addBasic(table, unit, "公用经费", "办公费", unit.basic(Item::goods));
    }
    return table.build();
  }

  private void addBasic(
      TableBuilder<ProjectRow> table, Unit unit, String kind, String name, long hundredths) {
    printed
        .printed(hundredths)
        .ifPresent(
            cost ->
                table.row(
                    ProjectRow.builder()
                        .unit(unit.code())
                        .name(name)
                        .kind(kind)
                        .thisYear(by -> by.generalPublicBudget(cost))));
  }

  Table<ProjectPerformanceRow> performance() {
    TableBuilder<ProjectPerformanceRow> table =
        printed
            .table(TableKind.PROJECT_PERFORMANCE, printed.year() + "年度部门预算项目绩效目标表")
            .columns(
                ProjectPerformanceRow.PROJECT,
                ProjectPerformanceRow.NAME,
                ProjectPerformanceRow.TOTAL,
                ProjectPerformanceRow.GOVERNMENT_BUDGET,
                ProjectPerformanceRow.UNIT_FUNDS)
            .columns(indicatorColumns());
    for (Unit unit : printed.budget().units()) {
      table.projects(unit.projects().stream().map(this::performance).toList());
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

  private ProjectPerformance performance(Project project) {
    Optional<Amount> cost = Optional.of(printed.amount(project.cost()));
    Funds funds =
        project.fund() == Fund.UNIT_FUNDS
            ? new Funds(cost, Optional.empty(), Optional.empty(), cost)
            : new Funds(cost, cost, Optional.empty(), Optional.empty());
    return new ProjectPerformance(
        Optional.of(project.code()), Optional.of(project.name()), funds, project.indicators());
  }

  Table<ProjectDeclarationRow> declarations() {
    List<ProjectDeclaration> declarations =
        printed.budget().units().stream()
            .flatMap(unit -> unit.projects().stream().map(project -> declaration(unit, project)))
            .toList();
    return printed
        .table(TableKind.PROJECT_DECLARATION, "支出项目绩效目标申报表")
        .rows(ProjectDeclaration.rows(declarations))
        .build();
  }

  private ProjectDeclaration declaration(Unit unit, Project project) {
    Amount cost = printed.amount(project.cost());
    ProjectDeclarationRow.Builder head =
        ProjectDeclarationRow.builder()
            .name(project.name())
            .unit(unit.code())
            .implementer(unit.name())
            .total(cost)
            .overallGoal("建成数据服务体系")
            .annualGoal("按期完成数据服务");
    if (project.fund() == Fund.UNIT_FUNDS) {
      head.otherFunds(cost).thisYear(by -> by.total(cost).other(cost));
    } else {
      head.fiscal(cost).thisYear(by -> by.total(cost).appropriation(cost));
    }
    return new ProjectDeclaration(
        head.build(printed.unit()),
        project.indicators().stream()
            .map(ProjectTables::ofTree)
            .collect(ImmutableList.toImmutableList()));
  }

  /** With its second class, which tables of indicators in lines print. */
  private static Indicator ofTree(Indicator indicator) {
    String second =
        switch (indicator.level().orElseThrow()) {
          case COST -> "经济成本指标";
          case OUTPUT -> "数量指标";
          case BENEFIT -> "社会效益指标";
          case SATISFACTION -> "服务对象满意度指标";
        };
    return new Indicator(
        indicator.level1(),
        Optional.of(second),
        indicator.name(),
        indicator.target(),
        indicator.explanation());
  }

  Table<OverallPerformanceRow> overall() {
    long basic = printed.sum(Unit::basic);
    long own = printed.sum(unit -> unit.paidBy(Fund.UNIT_FUNDS));
    long all = printed.sum(Unit::total);
    OverallPerformanceRow.Builder head =
        OverallPerformanceRow.builder()
            .level(RowLevel.TOTAL)
            .department(printed.issuer().name())
            .goals("管好公共数据，办好数据服务")
            .total(printed.amount(all))
            .governmentBudget(printed.amount(all - own))
            .basic(printed.amount(basic))
            .project(printed.amount(all - basic));
    printed.printed(own).ifPresent(head::unitFunds);
    OverallPerformance overall =
        new OverallPerformance(
            Optional.of(head.build(printed.unit())),
            ImmutableList.of(
                new OverallPerformance.Task(Optional.of("数据共享"), Optional.of("各单位数据按目录共享"))),
            ImmutableList.of(
                ofTree(Indicator.of(IndicatorLevel.OUTPUT, "重点工作完成率", "100%")),
                ofTree(Indicator.of(IndicatorLevel.SATISFACTION, "群众满意度", "≥95%"))));
    return printed
        .table(TableKind.OVERALL_PERFORMANCE, "部门（单位）整体绩效目标表")
        .rows(overall.rows())
        .build();
  }

  Table<ProcurementRow> procurement() {
    TableBuilder<ProcurementRow> table =
        printed
            .table(TableKind.GOVERNMENT_PROCUREMENT, "政府采购汇总表")
            .columns(
                ProcurementRow.FUNCTION,
                ProcurementRow.UNIT_NAME,
                ProcurementRow.ITEM,
                ProcurementRow.CATALOGUE,
                ProcurementRow.MEASURE,
                ProcurementRow.QUANTITY,
                ProcurementRow.AMOUNT)
            .row(ProcurementRow.builder().unitName(PrintedBudget.TOTAL));
    for (Unit unit : printed.budget().units()) {
      Item first = unit.items().get(0);
      if (first.goods() > 0) {
        table.row(
            ProcurementRow.builder()
                .function(first.function().code())
                .unitName(unit.name())
                .item("复印纸")
                .catalogue("货物")
                .measure("箱")
                .quantity("20")
                .amount(printed.amount(first.goods())));
      }
      for (Project project : unit.projects()) {
        table.row(
            ProcurementRow.builder()
                .function(project.function().code())
                .unitName(unit.name())
                .item(project.name())
                .catalogue("服务")
                .measure("项")
                .quantity("1")
                .amount(printed.amount(project.cost())));
      }
    }
    return table.build();
  }
}
