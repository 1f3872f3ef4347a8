package dev.yusuan.testkit;

import com.google.common.collect.ImmutableList;
import dev.yusuan.table.BasicExpenditureRow;
import dev.yusuan.table.EconomicClassificationRow;
import dev.yusuan.table.OperatingExpenseRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableBuilder;
import dev.yusuan.table.TableKind;
import dev.yusuan.testkit.SmallBudget.Fund;
import dev.yusuan.testkit.SmallBudget.Item;
import java.util.function.ToLongFunction;

/** The tables by economic class. */
final class EconomicTables {
  private final PrintedBudget printed;
  private final ImmutableList<Group> groups;

  EconomicTables(PrintedBudget printed) {
    this.printed = printed;
    long wages = items(Item::wages);
    Group personnel =
        new Group(
            "301",
            "工资福利支出",
            ImmutableList.of(
                new Line("30101", "基本工资", "50101", "工资奖金津补贴", wages - wages / 3),
                new Line("30102", "津贴补贴", "50101", "工资奖金津补贴", wages / 3)));
    Group goods =
        new Group(
            "302",
            "商品和服务支出",
            ImmutableList.of(new Line("30201", "办公费", "50201", "办公经费", items(Item::goods))));
    Group individuals =
        new Group(
            "303",
            "对个人和家庭的补助",
            ImmutableList.of(new Line("30302", "退休费", "50905", "离退休费", items(Item::individuals))));
    this.groups = ImmutableList.of(personnel, goods, individuals);
  }

  private long items(ToLongFunction<Item> figure) {
    return printed.sum(unit -> unit.basic(figure));
  }

  Table<BasicExpenditureRow> basicExpenditure(TableKind<BasicExpenditureRow> kind, String title) {
    TableBuilder<BasicExpenditureRow> table =
        printed
            .table(kind, title)
            .columns(
                BasicExpenditureRow.DEPARTMENT_ECONOMIC,
                BasicExpenditureRow.DEPARTMENT_ECONOMIC_NAME,
                BasicExpenditureRow.GOVERNMENT_ECONOMIC,
                BasicExpenditureRow.GOVERNMENT_ECONOMIC_NAME,
                BasicExpenditureRow.TOTAL,
                BasicExpenditureRow.PERSONNEL,
                BasicExpenditureRow.PUBLIC)
            .row(BasicExpenditureRow.builder().departmentEconomicName(PrintedBudget.TOTAL));
    for (Group group : groups) {
      if (group.cost() > 0) {
        table.row(
            BasicExpenditureRow.builder()
                .departmentEconomic(group.code())
                .departmentEconomicName(group.name()));
      }
      group.lines().stream()
          .filter(line -> line.cost() > 0)
          .forEach(line -> table.row(basic(group, line)));
    }
    return table.build();
  }

  private BasicExpenditureRow.Builder basic(Group group, Line line) {
    BasicExpenditureRow.Builder row =
        BasicExpenditureRow.builder()
            .departmentEconomic(line.code())
            .departmentEconomicName(line.name())
            .governmentEconomic(line.governmentCode())
            .governmentEconomicName(line.governmentName());
    return group.code().equals("302")
        ? row.publicExpenses(printed.amount(line.cost()))
        : row.personnel(printed.amount(line.cost()));
  }

  Table<EconomicClassificationRow> classification() {
    TableBuilder<EconomicClassificationRow> table =
        printed
            .table(TableKind.ECONOMIC_CLASSIFICATION, "支出经济分类汇总表")
            .columns(
                EconomicClassificationRow.DEPARTMENT_ECONOMIC,
                EconomicClassificationRow.DEPARTMENT_ECONOMIC_NAME,
                EconomicClassificationRow.GOVERNMENT_ECONOMIC,
                EconomicClassificationRow.GOVERNMENT_ECONOMIC_NAME,
                EconomicClassificationRow.TOTAL,
                EconomicClassificationRow.GENERAL_PUBLIC_BUDGET,
                EconomicClassificationRow.APPROPRIATION,
                EconomicClassificationRow.GOVERNMENT_FUND,
                EconomicClassificationRow.STATE_CAPITAL,
                EconomicClassificationRow.INSTITUTIONAL)
            .row(EconomicClassificationRow.builder().departmentEconomicName(PrintedBudget.TOTAL));
    for (Group group : groups) {
      boolean hasProjects = group.code().equals("302");
      if (group.cost() > 0 || hasProjects) {
        table.row(
            EconomicClassificationRow.builder()
                .departmentEconomic(group.code())
                .departmentEconomicName(group.name()));
      }
      group.lines().stream()
          .filter(line -> line.cost() > 0)
          .forEach(line -> table.row(paid(line, line.cost())));
      if (hasProjects) {
        table.row(projects());
      }
    }
    return table.build();
  }

  private EconomicClassificationRow.Builder paid(Line line, long publicBudget) {
    EconomicClassificationRow.Builder row =
        EconomicClassificationRow.builder()
            .departmentEconomic(line.code())
            .departmentEconomicName(line.name())
            .governmentEconomic(line.governmentCode())
            .governmentEconomicName(line.governmentName());
    printed
        .printed(publicBudget)
        .ifPresent(cost -> row.generalPublicBudget(by -> by.total(cost).appropriation(cost)));
    return row;
  }

  private EconomicClassificationRow.Builder projects() {
    EconomicClassificationRow.Builder row =
        paid(new Line("30227", "委托业务费", "50205", "委托业务费", 0), cost(Fund.GENERAL_PUBLIC_BUDGET));
    printed.printed(cost(Fund.GOVERNMENT_FUND)).ifPresent(row::governmentFund);
    printed.printed(cost(Fund.STATE_CAPITAL)).ifPresent(row::stateCapital);
    printed.printed(cost(Fund.UNIT_FUNDS)).ifPresent(row::institutional);
    return row;
  }

  private long cost(Fund fund) {
    return printed.sum(unit -> unit.projects(fund));
  }

  Table<OperatingExpenseRow> operatingExpenses() {
    TableBuilder<OperatingExpenseRow> table =
        printed
            .table(TableKind.OPERATING_EXPENSES, "机关运行经费表")
            .columns(
                OperatingExpenseRow.DEPARTMENT_ECONOMIC,
                OperatingExpenseRow.DEPARTMENT_ECONOMIC_NAME,
                OperatingExpenseRow.AMOUNT)
            .row(OperatingExpenseRow.builder().departmentEconomicName(PrintedBudget.TOTAL));
    long goods = items(Item::goods);
    if (goods > 0) {
      table
          .row(
              OperatingExpenseRow.builder()
                  .departmentEconomic("302")
                  .departmentEconomicName("商品和服务支出"))
          .row(
              OperatingExpenseRow.builder()
                  .departmentEconomic("30201")
                  .departmentEconomicName("办公费")
                  .amount(printed.amount(goods)));
    }
    return table.build();
  }

  /** An economic class with what is spent below it. */
  private record Group(String code, String name, ImmutableList<Line> lines) {
    long cost() {
      return lines.stream().mapToLong(Line::cost).sum();
    }
  }

  /** Basic expenditure under a code of both classifications. */
  private record Line(
      String code, String name, String governmentCode, String governmentName, long cost) {}
}
