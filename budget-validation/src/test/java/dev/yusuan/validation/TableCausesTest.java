package dev.yusuan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.result.FindingGroup;
import dev.yusuan.validation.result.Report;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Why figures of tables contradict each other: the slip that fits exactly and alone. */
class TableCausesTest {
  private static final String BASIC =
      """
      # 六、一般公共预算基本支出表

      单位：万元

      科目编码\t科目名称\t合计
      302\t商品和服务支出\t700.20
      30201\t办公费\t300.20
      30211\t差旅费\t400.00
      30299\t其他商品和服务支出\tREST
      """;

  @Test
  void aPartThatRepeatsTheWhole() {
    FindingGroup group = only(BASIC.replace("REST", "700.20"));

    assertThat(message(group)).contains("第4行 其他商品和服务支出 700.20 重复填列总数");
    assertThat(group.repair().orElseThrow().value()).hasToString("0.00万元");
    assertThat(groups(BASIC.replace("REST", ""))).isEmpty();
  }

  @Test
  void severalPartsThatEqualTheWhole() {
    String table =
        """
        # 三、支出预算总表

        单位：万元

        科目编码\t科目名称\t合计\t基本支出\t项目支出
        20103\t政府办公厅（室）及相关机构事务\t190.00\t120.00\t70.00
        2010301\t行政运行\t120.00\t120.00\t120.00
        2010302\t一般行政管理事务\t70.00\t\t70.00
        """;
    FindingGroup group = only(table);

    assertThat(message(group)).contains("其中一项是重复填列");
    assertThat(group.others()).hasSize(1);
    assertThat(group.repair()).hasToString("Optional[EXPENDITURE[2].project 120.00万元 → 0.00万元]");
  }

  @Test
  void columnsThatAreExchanged() {
    String tables =
        """
        # 三、支出预算表

        单位：万元

        科目编码\t科目名称\t合计\t基本支出\t项目支出
        2130101\t行政运行\t90.00\t70.00\t20.00

        # 五、一般公共预算支出表

        单位：万元

        科目编码\t科目名称\t合计\t基本支出\t项目支出
        2130101\t行政运行\t90.00\t20.00\t70.00
        """;

    assertThat(message(only(tables))).contains("项目支出 70.00 >", "与“基本支出”栏互换则相符");
  }

  private static final String REVENUE =
      """
      # 二、收入预算总表

      单位：元

      项目\t预算数
      财政拨款收入\tFISCAL
      其他收入\t320.00
      合计\t8520.00
      """;

  @Test
  void aPointThatIsShifted() {
    FindingGroup group = only(REVENUE.replace("FISCAL", "82000.00"));

    assertThat(message(group)).contains("财政拨款收入 82,000.00 小数点移位，应为 8,200.00");
    assertThat(group.repair().orElseThrow().value()).hasToString("8,200.00元");
    assertThat(group.first().message(Locale.ENGLISH)).contains("the point of", "8,200.00");
  }

  @Test
  void digitsThatAreExchangedAndASignThatIsWrong() {
    assertThat(message(only(REVENUE.replace("FISCAL", "2800.00")))).contains("两位数字颠倒");
    assertThat(groups(REVENUE.replace("FISCAL", "-8200.00")))
        .anySatisfy(group -> assertThat(message(group)).contains("正负号相反"));
  }

  /** 21.00 for 12.00 would repair the row, but the column adds up as it stands. */
  @Test
  void noRepairThatAnotherSumContradicts() {
    String table =
        """
        # 三、支出预算总表

        单位：万元

        科目编码\t科目名称\t合计\t基本支出\t项目支出
        \t合计\t150.00\t51.00\t108.00
        2010301\t行政运行\t100.00\t21.00\t88.00
        2010302\t一般行政管理事务\t50.00\t30.00\t20.00
        """;

    assertThat(groups(table))
        .isNotEmpty()
        .allSatisfy(group -> assertThat(group.repair()).isEmpty())
        .anySatisfy(group -> assertThat(message(group)).contains("行政运行"));
    assertThat(groups(table.replace("51.00", "42.00")))
        .anySatisfy(
            group ->
                assertThat(group.repair().map(repair -> repair.value().toString()))
                    .hasValue("12.00万元"));
  }

  @Test
  void noCauseWhereNoneFits() {
    FindingGroup group = only(REVENUE.replace("FISCAL", "8201.10"));

    assertThat(message(group)).endsWith("，差 1.10元");
    assertThat(group.repair()).isEmpty();
  }

  @Test
  void smallDifferencesOfRoundedPartsAreNone() {
    String table =
        """
        # 五、一般公共预算支出表

        单位：万元

        科目编码\t科目名称\t合计
        20106\t财政事务\t60.51
        2010602\t一般行政管理事务\t10.11
        2010604\t预算改革业务\t20.13
        2010607\t信息化建设\t12.14
        2010608\t财政委托业务支出\t18.12
        20805\t行政事业单位养老支出\t33.07
        2080505\t机关事业单位基本养老保险缴费支出\t22.03
        2080506\t机关事业单位职业年金缴费支出\t11.01
        """;
    Report report = check(table);

    assertThat(report.count(Verdict.WITHIN_ROUNDING)).isEqualTo(1);
    assertThat(report.failed()).singleElement().asString().contains("33.07");
  }

  @Test
  void theRateAndTheCutOffRateOfOneText() {
    String text =
        "# 某局2024年部门预算\n\n"
            + "2024年收入总计减少100.00万元，下降14.30%；支出总计减少300.00万元，下降42.88%。"
            + "上年收入699.50万元，上年支出699.50万元。\n";

    assertThat(check(text).failed()).isEmpty();
    assertThat(check(text).notes()).asString().contains("mixed");
    assertThat(check(text.replace("42.88", "42.89")).notes()).isEmpty();
    assertThat(check(text.replace("42.88", "43.88")).failed()).hasSize(1);
  }

  private static Report check(String text) {
    return Validator.standard().check(Disclosures.parse(text).disclosure());
  }

  private static List<FindingGroup> groups(String text) {
    return check(text).groups();
  }

  private static FindingGroup only(String text) {
    assertThat(groups(text)).hasSize(1);
    return groups(text).get(0);
  }

  private static String message(FindingGroup group) {
    return group.first().message(Locale.CHINESE);
  }
}
