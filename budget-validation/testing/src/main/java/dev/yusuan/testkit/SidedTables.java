package dev.yusuan.testkit;

import dev.yusuan.money.Amount;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.FiscalAppropriationRow;
import dev.yusuan.table.SummaryRow;
import dev.yusuan.table.SummaryRow.Builder.ExpenditureBuilder.BySourceBuilder.ThisYearBuilder;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableBuilder;
import dev.yusuan.table.TableKind;
import dev.yusuan.testkit.SmallBudget.Fund;
import dev.yusuan.testkit.SmallBudget.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The tables that print revenue beside expenditure. */
final class SidedTables {
  private final PrintedBudget printed;

  SidedTables(PrintedBudget printed) {
    this.printed = printed;
  }

  /**
   * 收支预算表.
   *
   * @param bySource whether it tells by whom expenditure is paid
   */
  Table<SummaryRow> summary(boolean bySource) {
    long publicBudget = of(Fund.GENERAL_PUBLIC_BUDGET);
    long all = printed.sum(Unit::total);
    List<Line> revenue =
        List.of(
            line(RowLevel.CLASS, "一、一般公共预算", publicBudget),
            line(RowLevel.OF_WHICH, "其中：财政拨款", publicBudget),
            line(RowLevel.CLASS, "二、政府性基金", of(Fund.GOVERNMENT_FUND)),
            line(RowLevel.CLASS, "三、国有资本经营预算", of(Fund.STATE_CAPITAL)),
            line(RowLevel.CLASS, "五、事业收入", of(Fund.UNIT_FUNDS)),
            line(RowLevel.SUBTOTAL, "本年收入合计", all),
            line(RowLevel.TOTAL, "收入总计", all));
    List<Spending> expenditure = new ArrayList<>();
    byClass()
        .forEach((name, byFund) -> expenditure.add(new Spending(RowLevel.CLASS, name, byFund)));
    Map<Fund, Long> total = new TreeMap<>();
    expenditure.forEach(
        line -> line.byFund().forEach((fund, cost) -> total.merge(fund, cost, Long::sum)));
    while (expenditure.size() < revenue.size() - 2) {
      expenditure.add(Spending.BLANK);
    }
    expenditure.add(new Spending(RowLevel.SUBTOTAL, "本年支出合计", total));
    expenditure.add(new Spending(RowLevel.TOTAL, "支出总计", total));
    TableBuilder<SummaryRow> table =
        printed
            .table(TableKind.REVENUE_EXPENDITURE_SUMMARY, "部门收支总体情况表")
            .columns(
                SummaryRow.REVENUE_ITEM,
                SummaryRow.REVENUE_AMOUNT,
                SummaryRow.EXPENDITURE_ITEM,
                SummaryRow.EXPENDITURE_AMOUNT);
    if (bySource) {
      table.columns(
          SummaryRow.THIS_YEAR,
          SummaryRow.GENERAL_PUBLIC_BUDGET,
          SummaryRow.APPROPRIATION,
          SummaryRow.GOVERNMENT_FUND,
          SummaryRow.STATE_CAPITAL,
          SummaryRow.INSTITUTIONAL);
    }
    List<Line> aligned = withBlanks(revenue, expenditure.size());
    for (int i = 0; i < expenditure.size(); i++) {
      table.row(row(aligned.get(i), expenditure.get(i), bySource));
    }
    return table.build();
  }

  private SummaryRow.Builder row(Line revenue, Spending spending, boolean bySource) {
    SummaryRow.Builder row = SummaryRow.builder();
    if (revenue.isPrinted()) {
      row.revenue(
          side -> {
            side.level(revenue.level()).item(revenue.item());
            revenue.amount().ifPresent(side::amount);
          });
    }
    if (!spending.equals(Spending.BLANK)) {
      row.expenditure(
          side -> {
            side.level(spending.level()).item(spending.item());
            printed.printed(sum(spending.byFund())).ifPresent(side::amount);
            if (bySource) {
              side.bySource(source -> source.thisYear(by -> paid(spending, by)));
            }
          });
    }
    return row;
  }

  private void paid(Spending spending, ThisYearBuilder by) {
    spending
        .by(Fund.GENERAL_PUBLIC_BUDGET)
        .map(printed::amount)
        .ifPresent(cost -> by.generalPublicBudget(of -> of.total(cost).appropriation(cost)));
    spending.by(Fund.GOVERNMENT_FUND).map(printed::amount).ifPresent(by::governmentFund);
    spending.by(Fund.STATE_CAPITAL).map(printed::amount).ifPresent(by::stateCapital);
    spending.by(Fund.UNIT_FUNDS).map(printed::amount).ifPresent(by::institutional);
  }

  Table<FiscalAppropriationRow> appropriation() {
    long publicBudget = of(Fund.GENERAL_PUBLIC_BUDGET);
    long all = publicBudget + of(Fund.GOVERNMENT_FUND) + of(Fund.STATE_CAPITAL);
    List<Line> revenue =
        List.of(
            line(RowLevel.SUBTOTAL, "一、本年收入", all),
            line(RowLevel.CLASS, "（一）一般公共预算拨款", publicBudget),
            line(RowLevel.OF_WHICH, "其中：财政拨款", publicBudget),
            line(RowLevel.CLASS, "（二）政府性基金预算拨款", of(Fund.GOVERNMENT_FUND)),
            line(RowLevel.CLASS, "（三）国有资本经营预算拨款", of(Fund.STATE_CAPITAL)),
            line(RowLevel.TOTAL, "收入合计", all));
    List<Spending> expenditure = new ArrayList<>();
    Map<Fund, Long> total = new TreeMap<>();
    byClass()
        .forEach(
            (name, byFund) -> {
              byFund.remove(Fund.UNIT_FUNDS);
              if (sum(byFund) > 0) {
                expenditure.add(new Spending(RowLevel.CLASS, inBrackets(name), byFund));
                byFund.forEach((fund, cost) -> total.merge(fund, cost, Long::sum));
              }
            });
    expenditure.add(0, new Spending(RowLevel.SUBTOTAL, "一、本年支出", total));
    while (expenditure.size() < revenue.size() - 1) {
      expenditure.add(Spending.BLANK);
    }
    expenditure.add(new Spending(RowLevel.TOTAL, "支出合计", total));
    TableBuilder<FiscalAppropriationRow> table =
        printed
            .table(TableKind.FISCAL_APPROPRIATION, "财政拨款收支总体情况表")
            .columns(
                FiscalAppropriationRow.REVENUE_ITEM,
                FiscalAppropriationRow.REVENUE_AMOUNT,
                FiscalAppropriationRow.EXPENDITURE_ITEM,
                FiscalAppropriationRow.EXPENDITURE_TOTAL,
                FiscalAppropriationRow.GENERAL_PUBLIC_BUDGET,
                FiscalAppropriationRow.APPROPRIATION,
                FiscalAppropriationRow.GOVERNMENT_FUND,
                FiscalAppropriationRow.STATE_CAPITAL);
    List<Line> aligned = withBlanks(revenue, expenditure.size());
    for (int i = 0; i < expenditure.size(); i++) {
      table.row(row(aligned.get(i), expenditure.get(i)));
    }
    return table.build();
  }

  private FiscalAppropriationRow.Builder row(Line revenue, Spending spending) {
    FiscalAppropriationRow.Builder row = FiscalAppropriationRow.builder();
    if (revenue.isPrinted()) {
      row.revenue(
          side -> {
            side.level(revenue.level()).item(revenue.item());
            revenue.amount().ifPresent(side::amount);
          });
    }
    if (!spending.equals(Spending.BLANK)) {
      row.expenditure(
          side -> {
            side.level(spending.level()).item(spending.item());
            spending
                .by(Fund.GENERAL_PUBLIC_BUDGET)
                .map(printed::amount)
                .ifPresent(
                    cost -> side.generalPublicBudget(by -> by.total(cost).appropriation(cost)));
            spending.by(Fund.GOVERNMENT_FUND).map(printed::amount).ifPresent(side::governmentFund);
            spending.by(Fund.STATE_CAPITAL).map(printed::amount).ifPresent(side::stateCapital);
          });
    }
    return row;
  }

  private long of(Fund fund) {
    return printed.sum(unit -> unit.paidBy(fund));
  }

  /** What is spent by functional class, and who pays for it. */
  private Map<String, Map<Fund, Long>> byClass() {
    Map<String, Map<Fund, Long>> spent = new LinkedHashMap<>();
    for (SmallBudget.Function function : SmallBudget.Function.values()) {
      for (Fund fund : Fund.values()) {
        long cost = printed.sum(unit -> unit.spentOn(function, fund));
        if (cost > 0) {
          spent
              .computeIfAbsent(function.line(), line -> new TreeMap<>())
              .merge(fund, cost, Long::sum);
        }
      }
    }
    return spent;
  }

  private static long sum(Map<Fund, Long> byFund) {
    return byFund.values().stream().mapToLong(Long::longValue).sum();
  }

  /** （一）一般公共服务支出 for 一、一般公共服务. */
  private static String inBrackets(String line) {
    int stop = line.indexOf('、');
    String name = line.substring(stop + 1);
    return "（" + line.substring(0, stop) + "）" + (name.endsWith("支出") ? name : name + "支出");
  }

  /** The lines with blank ones before those of the totals. */
  private static List<Line> withBlanks(List<Line> lines, int size) {
    List<Line> aligned = new ArrayList<>(lines);
    int totals = (int) lines.stream().filter(line -> line.level() == RowLevel.TOTAL).count();
    boolean endsInSubtotal = lines.get(lines.size() - 2).level() == RowLevel.SUBTOTAL;
    while (aligned.size() < size) {
      aligned.add(aligned.size() - totals - (endsInSubtotal ? 1 : 0), Line.BLANK);
    }
    return aligned;
  }

  private Line line(RowLevel level, String item, long hundredths) {
    return new Line(level, item, printed.printed(hundredths));
  }

  /** A line of one side. */
  private record Line(RowLevel level, String item, Optional<Amount> amount) {
    static final Line BLANK = new Line(RowLevel.CLASS, "", Optional.empty());

    boolean isPrinted() {
      return !item.isEmpty();
    }
  }

  /** A line of expenditure, by who pays for it. */
  private record Spending(RowLevel level, String item, Map<Fund, Long> byFund) {
    static final Spending BLANK = new Spending(RowLevel.CLASS, "", Map.of());

    Optional<Long> by(Fund fund) {
      return Optional.ofNullable(byFund.get(fund));
    }
  }
}
