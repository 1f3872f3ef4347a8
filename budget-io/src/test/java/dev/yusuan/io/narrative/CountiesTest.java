package dev.yusuan.io.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences as counties, districts and units of cities write them; words and figures are ours. */
class CountiesTest {
  private static List<String> told(String text) {
    return Narratives.told(Narratives.read(text));
  }

  @Test
  void aHeadingOfAnotherYearsAccountsIsNotOfThisYear() {
    assertThat(told("二、2023年“三公”经费决算情况\n2024年“三公”经费预算较2023年增加2万元，" + "其中公务接待较上年同期减少1万元，减少10%。"))
        .containsExactly(
            "THREE_PUBLIC 2024 BUDGET UP = CHANGE 2万元 from 2023",
            "RECEPTIONS 2024 BUDGET DOWN = CHANGE 1万元, RATE 10% from 2023");
  }

  @Test
  void aHeadingOfThisYearsAccountsIs() {
    assertThat(told("二、2024年“三公”经费决算情况\n公务接待费4万元。"))
        .containsExactly("RECEPTIONS 2024 FINAL_ACCOUNT = VALUE 4万元");
  }

  @Test
  void partsAreOfTheStageOfTheirWhole() {
    assertThat(told("2024年“三公”经费决算数共计36万元，其中公务接待费16万元；公务用车运行维护费20万元。"))
        .containsExactly(
            "THREE_PUBLIC SUM 2024 FINAL_ACCOUNT = VALUE 36万元",
            "RECEPTIONS 2024 FINAL_ACCOUNT = VALUE 16万元"
                + " of THREE_PUBLIC SUM 2024 FINAL_ACCOUNT 36万元",
            "VEHICLE_RUNNING 2024 FINAL_ACCOUNT = VALUE 20万元"
                + " of THREE_PUBLIC SUM 2024 FINAL_ACCOUNT 36万元");
  }

  @Test
  void whatIsComparedMayBeTheOtherSide() {
    assertThat(told("2024年部门收入60万元，支出50万元，比上年收入增加20%，支出比上年增加30%。"))
        .containsExactly(
            "REVENUE 2024 BUDGET = VALUE 60万元",
            "EXPENDITURE 2024 BUDGET = VALUE 50万元",
            "REVENUE 2024 BUDGET UP = RATE 20% from 2023",
            "EXPENDITURE 2024 BUDGET UP = RATE 30% from 2023");
    assertThat(told("基本支出60万元，比上年支出增加5万元。"))
        .endsWith("BASIC 2024 BUDGET UP = CHANGE 5万元 from 2023");
  }

  @Test
  void expenditureBehindRevenueIsOfTheSameMoney() {
    assertThat(told("财政拨款收入总计500万元，支出总计500万元，与上年相比，增加40万元。"))
        .containsExactly(
            "FISCAL_APPROPRIATION REVENUE GRAND_TOTAL 2024 BUDGET = VALUE 500万元",
            "FISCAL_APPROPRIATION EXPENDITURE GRAND_TOTAL 2024 BUDGET = VALUE 500万元",
            "FISCAL_APPROPRIATION EXPENDITURE GRAND_TOTAL 2024 BUDGET UP = CHANGE 40万元 from 2023");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "财政拨款收入50万元，支出总计70万元。",
        "财政拨款收入50万元，2024年支出70万元。",
        "财政拨款收入50万元，其他收入20万元，支出70万元。",
        "收入70万元，其中：财政拨款收入50万元，支出70万元。"
      })
  void orOfNoneThatIsTold(String text) {
    assertThat(told(text))
        .noneMatch(line -> line.contains("FISCAL_APPROPRIATION EXPENDITURE"))
        .anyMatch(line -> line.startsWith("EXPENDITURE ") && line.contains("70万元"));
  }

  @Test
  void aBracketGivesNamesOneName() {
    for (String called : List.of("“三公”经费", "以下简称“三公”经费", "即“三公”经费")) {
      assertThat(told("因公出国（境）费、公务接待费，公车购置费、公车运行费（" + called + "）预算总额27万元，比上年下降1.8%。"))
          .containsExactly(
              "THREE_PUBLIC GRAND_TOTAL 2024 BUDGET = VALUE 27万元",
              "THREE_PUBLIC GRAND_TOTAL 2024 BUDGET DOWN = RATE 1.8% from 2023");
    }
  }

  @Test
  void butOneNameIsNotAllOfThem() {
    assertThat(told("公务接待费（“三公”经费）5万元。")).containsExactly("RECEPTIONS 2024 BUDGET = VALUE 5万元");
  }

  @Test
  void oneSentenceMayNumberWhatItTells() {
    assertThat(
            told(
                "“三公”经费预算50万元：一、公务接待费预算18万元，主要原因是招商增加，"
                    + "二、公务用车购置及运行费预算15万元，其中公务用车运行费15万元，"
                    + "三、因公出国（境）费预算17万元，与上年持平。"))
        .containsExactly(
            "THREE_PUBLIC 2024 BUDGET = VALUE 50万元",
            "RECEPTIONS 2024 BUDGET = VALUE 18万元",
            "VEHICLES 2024 BUDGET = VALUE 15万元",
            "VEHICLE_RUNNING 2024 BUDGET = VALUE 15万元 of VEHICLES 2024 BUDGET 15万元",
            "ABROAD 2024 BUDGET = VALUE 17万元",
            "ABROAD 2024 BUDGET SAME =  from 2023");
  }

  @Test
  void levelsMayStandWithoutABracket() {
    assertThat(told("教育支出类科目85万元，同比减少5万元。学前教育项级科目5万元。"))
        .containsExactly(
            "FUNCTION_CLASS 教育支出类科目 205 2024 BUDGET = VALUE 85万元",
            "FUNCTION_CLASS 教育支出类科目 205 2024 BUDGET DOWN = CHANGE 5万元 from 2023",
            "FUNCTION_CLASS 学前教育项级科目 2024 BUDGET = VALUE 5万元");
  }

  @Test
  void aClassMayBeCalledLikeTheBeginningOfAnItem() {
    assertThat(told("机构运行110万元，其中：基本支出110万元。"))
        .containsExactly(
            "NAMED 机构运行 2024 BUDGET = VALUE 110万元",
            "BASIC 2024 BUDGET = VALUE 110万元 of NAMED 机构运行 2024 BUDGET 110万元");
  }

  @Test
  void whatLastYearsMoneyIsCalled() {
    assertThat(told("公务接待费支出12万元，比上年累计支出14万元下降2万元，下降14.29%。"))
        .containsExactly(
            "RECEPTIONS 2024 BUDGET = VALUE 12万元",
            "RECEPTIONS 2024 BUDGET DOWN = BASE 14万元, CHANGE 2万元, RATE 14.29% from 2023");
    assertThat(told("公务接待费15万元，比上年预算数字下降18.42%，比上年决算数字下降16.22%。"))
        .containsExactly(
            "RECEPTIONS 2024 BUDGET = VALUE 15万元",
            "RECEPTIONS 2024 BUDGET DOWN = RATE 18.42% from 2023 LAST_BUDGET",
            "RECEPTIONS 2024 BUDGET DOWN = RATE 16.22% from 2023");
  }

  @Test
  void aComparisonMayNameNothing() {
    assertThat(told("公务接待费2024年预算8万元，2023年预算12万元；对比减少4万元；减少率33.33%。"))
        .containsExactly(
            "RECEPTIONS 2024 BUDGET = VALUE 8万元",
            "RECEPTIONS 2023 LAST_BUDGET = VALUE 12万元",
            "RECEPTIONS 2024 BUDGET DOWN = CHANGE 4万元 from 2023 LAST_BUDGET",
            "RECEPTIONS 2024 BUDGET DOWN = RATE 33.33% from 2023 LAST_BUDGET");
  }

  @Test
  void wordsThatLimitNoMoney() {
    assertThat(told("2024年单位预算全口径安排“三公”经费支出预算3万元，同比无变化。"))
        .containsExactly(
            "THREE_PUBLIC 2024 BUDGET = VALUE 3万元", "THREE_PUBLIC 2024 BUDGET SAME =  from 2023");
    assertThat(told("2024年实际安排“三公”经费支出22万元。"))
        .containsExactly("THREE_PUBLIC 2024 BUDGET = VALUE 22万元");
    assertThat(told("2024年“三公”经费预算拨入33万元。一般公共预算“三公”经费预安排24万元。"))
        .containsExactly(
            "THREE_PUBLIC 2024 BUDGET = VALUE 33万元",
            "GENERAL_PUBLIC_BUDGET THREE_PUBLIC 2024 BUDGET = VALUE 24万元");
    assertThat(told("因公出国（境）费0万元；公务用车保有量2辆，购置及运行维护费5万元。"))
        .endsWith("VEHICLES 2024 BUDGET = VALUE 5万元");
    assertThat(told("现有工作人员编制数12人。")).containsExactly("STAFF 2024 = VALUE 12人");
  }

  @Test
  void whatCannotBeComparedIsNoZero() {
    assertThat(told("政府采购预算1万元，同比增加1万元，上年无该预算，增长率无可比性。"))
        .containsExactly(
            "PROCUREMENT 2024 BUDGET = VALUE 1万元",
            "PROCUREMENT 2024 BUDGET UP = CHANGE 1万元 from 2023");
  }

  @Test
  void aShortLineAboveALongOneIsItsTitle() {
    assertThat(told("1.基本支出预算\n工资福利支出预算90万元，占基本支出预算79.89%，同比增加2万元，增长2.27%，" + "原因是缴费基数调整。"))
        .containsExactly(
            "NAMED 工资福利支出 2024 BUDGET = VALUE 90万元, SHARE 79.89% of BASIC 2024 BUDGET",
            "NAMED 工资福利支出 2024 BUDGET UP = CHANGE 2万元, RATE 2.27% from 2023 as 缴费基数调整");
  }

  @Test
  void aLineThatGoesOnIsNone() {
    assertThat(told("一般公共预算财政拨款安排的\n公务接待费5万元，比上年减少1万元。"))
        .startsWith("GENERAL_PUBLIC_BUDGET RECEPTIONS 2024 BUDGET = VALUE 5万元");
  }

  @Test
  void amountsOnALineEach() {
    assertThat(told("基本工资28万元\n津贴补贴：16万元\n年终奖金：2.4万元\n个人取暖补贴3万元\n2024年合计见表"))
        .containsExactly(
            "NAMED 基本工资 2024 BUDGET = VALUE 28万元",
            "NAMED 津贴补贴 2024 BUDGET = VALUE 16万元",
            "NAMED 年终奖金 2024 BUDGET = VALUE 2.4万元",
            "NAMED 个人取暖补贴 2024 BUDGET = VALUE 3万元");
  }

  @Test
  void anAmountBehindAColonIsNoOrdinal() {
    assertThat(told("公务接待费：2.4万元。")).containsExactly("RECEPTIONS 2024 BUDGET = VALUE 2.4万元");
    assertThat(told("2.4公务接待费：3万元。")).containsExactly("RECEPTIONS 2024 BUDGET = VALUE 3万元");
  }

  @Test
  void aPersonIsNoMeasure() {
    assertThat(told("年终奖金：23777\n个人取暖补贴3万元")).noneMatch(line -> line.contains("23777"));
  }

  @Test
  void amountsOnALineEachBehindTheirWhole() {
    assertThat(told("项目支出30万元，包括：\n设备购置20万元\n房屋修缮10万元"))
        .containsExactly(
            "PROJECT 2024 BUDGET = VALUE 30万元",
            "NAMED 设备购置 2024 BUDGET = VALUE 20万元 of PROJECT 2024 BUDGET 30万元",
            "NAMED 房屋修缮 2024 BUDGET = VALUE 10万元 of PROJECT 2024 BUDGET 30万元");
  }

  @Test
  void kindsOfUnitsBeforeTheirMoneyAreNoPartsOfIt() {
    assertThat(
            told(
                "2024年全县部门，包括行政单位（含参照公务员法管理的事业单位）、事业单位和其他单位使用财政拨款安排“三公”经费"
                    + "预算总额为38万元，较2023年年初预算的48万元减少10万元。其中：公务接待费38万元。"))
        .containsExactly(
            "FISCAL_APPROPRIATION THREE_PUBLIC GRAND_TOTAL 2024 BUDGET = VALUE 38万元",
            "FISCAL_APPROPRIATION THREE_PUBLIC GRAND_TOTAL 2024 BUDGET DOWN"
                + " = BASE 48万元, CHANGE 10万元 from 2023 LAST_BUDGET",
            "RECEPTIONS 2024 BUDGET = VALUE 38万元"
                + " of FISCAL_APPROPRIATION THREE_PUBLIC GRAND_TOTAL 2024 BUDGET 38万元");
    assertThat(told("预算单位5个，包括行政单位2个、事业单位3个。")).hasSize(3);
    assertThat(told("收入预算30万元，包括单位上年结转5万元。"))
        .endsWith("CARRIED_OVER 2024 BUDGET = VALUE 5万元 of REVENUE 2024 BUDGET 30万元");
  }

  @Test
  void aShortNameMayStandBeforeItsYear() {
    assertThat(told("差旅费2024年预算1万元，较2023年预算2万元减少50%。"))
        .containsExactly(
            "NAMED 差旅费 2024 BUDGET = VALUE 1万元",
            "NAMED 差旅费 2024 BUDGET DOWN = BASE 2万元, RATE 50% from 2023 LAST_BUDGET");
  }

  @Test
  void whatIsWithinMoneyIsNoOwner() {
    assertThat(told("一般公共预算中“三公”经费支出预算为44万元。"))
        .containsExactly("GENERAL_PUBLIC_BUDGET THREE_PUBLIC 2024 BUDGET = VALUE 44万元");
  }

  @Test
  void aNumberBehindABracketIsOfWhatStandsBeforeIt() {
    assertThat(told("国内公务接待共31批次（其中外事接待0批次），422人次（其中外事接待0人次）。"))
        .containsExactly(
            "RECEPTIONS of 国内 2024 = VALUE 31批次",
            "NAMED 外事接待 2024 = VALUE 0批次 of RECEPTIONS of 国内 2024 31批次",
            "RECEPTIONS of 国内 2024 = VALUE 422人次",
            "NAMED 外事接待 2024 = VALUE 0人次 of RECEPTIONS of 国内 2024 422人次");
  }

  @Test
  void nothingMayHaveChangedFromTwo() {
    assertThat(told("公务接待费决算5万元，比预算无增减变化，比去年无增减变化。"))
        .hasSize(3)
        .endsWith("RECEPTIONS 2024 FINAL_ACCOUNT SAME =  from 2023");
  }

  @Test
  void wordsThatTellHowItIsKnown() {
    assertThat(told("经比较2024年“三公”经费41万元，较上年减少19万元。"))
        .containsExactly(
            "THREE_PUBLIC 2024 BUDGET = VALUE 41万元",
            "THREE_PUBLIC 2024 BUDGET DOWN = CHANGE 19万元 from 2023");
  }

  @Test
  void kindsOfAssets() {
    assertThat(told("截至2023年12月31日，资产原值合计211万元，其中：（1）土地、房屋及构筑物70万元，（2）通用设备141万元。"))
        .hasSize(3)
        .noneMatch(line -> line.contains("UNBOUND"))
        .anyMatch(line -> line.startsWith("NAMED 土地、房屋及构筑物 2023"));
  }
}
