package dev.yusuan.testkit;

import dev.yusuan.money.Amount;
import dev.yusuan.testkit.SmallBudget.ThreePublic;
import dev.yusuan.testkit.SmallBudget.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The sentences that explain a budget (预算情况说明), with its totals, shares and changes. */
final class Explanation {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final PrintedBudget printed;

  Explanation(PrintedBudget printed) {
    this.printed = printed;
  }

  /** The text, which ends with a line feed. */
  String text() {
    int year = printed.year();
    long all = printed.sum(Unit::total);
    long basic = printed.sum(Unit::basic);
    List<String> lines = new ArrayList<>();
    lines.add(printed.issuer().name() + year + "年" + printed.kind().title() + "情况说明");
    lines.add("一、收支总体情况说明");
    lines.add(year + "年收入总计" + amount(all) + "，支出总计" + amount(all) + "。");
    lines.add("二、支出总体情况说明");
    lines.add(
        year
            + "年支出合计"
            + amount(all)
            + "，其中：基本支出"
            + amount(basic)
            + "，占"
            + percent(basic, all)
            + "；项目支出"
            + amount(all - basic)
            + "，占"
            + percent(all - basic, all)
            + "。");
    lines.add("三、“三公”经费支出情况说明");
    lines.add(
        year
            + "年“三公”经费预算为"
            + amount(sum(printed.budget().threePublic()))
            + change(sum(printed.budget().threePublic()), sum(printed.budget().lastThreePublic()))
            + "。");
    return String.join("\n", lines) + "\n";
  }

  private static long sum(ThreePublic spent) {
    return spent.abroad() + spent.purchase() + spent.running() + spent.receptions();
  }

  private String change(long now, long last) {
    int before = printed.year() - 1;
    if (now == last) {
      return "，与" + before + "年持平";
    }
    String change = (now > last ? "增加" : "减少") + amount(Math.abs(now - last));
    String rate =
        last == 0 ? "" : (now > last ? "，增长" : "，下降") + percent(Math.abs(now - last), last);
    return "，比" + before + "年" + change + rate;
  }

  /** Sentences say 万元, whatever the tables print. */
  private static Amount amount(long hundredths) {
    return SmallBudget.amount(hundredths);
  }

  private static String percent(long part, long whole) {
    return BigDecimal.valueOf(part)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
            .toPlainString()
        + "%";
  }
}
