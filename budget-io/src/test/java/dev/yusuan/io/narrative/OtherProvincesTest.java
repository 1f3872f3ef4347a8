package dev.yusuan.io.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences of whole narratives of six provinces; words and figures are our own. */
class OtherProvincesTest {
  private static List<String> told(String text) {
    return Narratives.told(Narratives.read(text));
  }

  @Test
  void whatIsArrangedIsOfTheNameBeforeTheColon() {
    assertThat(told("公务接待费：2024年安排预算数1.50万元，比上年预算数下降50.0%，主要是厉行节约。"))
        .containsExactly(
            "RECEPTIONS 2024 BUDGET = VALUE 1.50万元",
            "RECEPTIONS 2024 BUDGET DOWN = RATE 50.0% from 2023 LAST_BUDGET as 厉行节约");
    assertThat(told("“三公”经费：2024年共安排预算5万元，与上年预算持平。"))
        .containsExactly(
            "THREE_PUBLIC 2024 BUDGET = VALUE 5万元",
            "THREE_PUBLIC 2024 BUDGET SAME =  from 2023 LAST_BUDGET");
  }

  @Test
  void theBudgetOfADepartmentIsNotThatOfWhatStandsBeforeIt() {
    assertThat(told("公务接待费3万元。2024年部门预算50万元。"))
        .doesNotContain("RECEPTIONS 2024 BUDGET = VALUE 50万元");
  }

  @Test
  void aChangeBehindABracketWithAListOfItsOwnIsOfWhatStandsBeforeIt() {
    assertThat(
            told(
                "公务用车购置及运行费30万元（其中，公务用车购置费0万元，比上年减少4万元；"
                    + "公务用车运行费30万元，比上年增加1万元），比上年减少3万元，下降9.09%。"))
        .containsExactly(
            "VEHICLES 2024 BUDGET = VALUE 30万元",
            "VEHICLE_PURCHASE 2024 BUDGET = VALUE 0万元 of VEHICLES 2024 BUDGET 30万元",
            "VEHICLE_PURCHASE 2024 BUDGET DOWN = CHANGE 4万元 from 2023",
            "VEHICLE_RUNNING 2024 BUDGET = VALUE 30万元 of VEHICLES 2024 BUDGET 30万元",
            "VEHICLE_RUNNING 2024 BUDGET UP = CHANGE 1万元 from 2023",
            "VEHICLES 2024 BUDGET DOWN = CHANGE 3万元, RATE 9.09% from 2023");
  }

  @Test
  void aClassBehindAVerbNeedsNoLevel() {
    assertThat(told("一般公共预算支出80万元，其中：安排教育支出60万元、安排住房保障支出20万元。"))
        .containsExactly(
            "GENERAL_PUBLIC_BUDGET EXPENDITURE 2024 BUDGET = VALUE 80万元",
            "FUNCTION_CLASS 教育支出 205 2024 BUDGET = VALUE 60万元"
                + " of GENERAL_PUBLIC_BUDGET EXPENDITURE 2024 BUDGET 80万元",
            "FUNCTION_CLASS 住房保障支出 221 2024 BUDGET = VALUE 20万元"
                + " of GENERAL_PUBLIC_BUDGET EXPENDITURE 2024 BUDGET 80万元");
  }

  @Test
  void aClassMayStandBehindThePurpose() {
    assertThat(told("一般公共预算支出80万元，用于教育支出（类）60万元、住房保障支出（类）20万元。"))
        .containsExactly(
            "GENERAL_PUBLIC_BUDGET EXPENDITURE 2024 BUDGET = VALUE 80万元",
            "FUNCTION_CLASS 教育支出（类） 205 2024 BUDGET = VALUE 60万元"
                + " of GENERAL_PUBLIC_BUDGET EXPENDITURE 2024 BUDGET 80万元",
            "FUNCTION_CLASS 住房保障支出（类） 221 2024 BUDGET = VALUE 20万元"
                + " of GENERAL_PUBLIC_BUDGET EXPENDITURE 2024 BUDGET 80万元");
  }

  @Test
  void classesInOneEnumeration() {
    for (String joint : List.of("、", "和", "及", "以及")) {
      assertThat(told("教育支出（类）60万元" + joint + "住房保障支出（类）20万元。"))
          .containsExactly(
              "FUNCTION_CLASS 教育支出（类） 205 2024 BUDGET = VALUE 60万元",
              "FUNCTION_CLASS 住房保障支出（类） 221 2024 BUDGET = VALUE 20万元");
    }
  }

  /** What is paid for by lotteries has names that begin like a purpose. */
  @Test
  void theNameOfAClassMayBeginLikeAPurpose() {
    assertThat(told("其他支出（类）彩票公益金安排的支出（款）用于体育事业的彩票公益金支出（项）6万元、" + "用于体育事业的彩票公益金支出（2296003）5万元。"))
        .hasSize(2)
        .allMatch(line -> line.contains(" 2296003 2024 BUDGET = VALUE "));
  }

  @Test
  void severalAmountsOfOneNameAreNotTold() {
    assertThat(Narratives.facts(Narratives.read("会议费分别为5万元、6万元。")))
        .containsExactly("? 5万元", "? 6万元");
  }

  @Test
  void aListByClassesIsOfTheSideThatTheyAreOf() {
    assertThat(told("1.按支出功能分类，包括教育支出12万元、住房保障支出20万元。"))
        .containsExactly(
            "FUNCTION_CLASS 教育支出 205 2024 BUDGET = VALUE 12万元 of EXPENDITURE 2024 BUDGET",
            "FUNCTION_CLASS 住房保障支出 221 2024 BUDGET = VALUE 20万元 of EXPENDITURE 2024 BUDGET");
  }

  @Test
  void theYearBeforeAThresholdIsThatOfWhatIsCounted() {
    assertThat(told("截至2023年底，共有单位价值50万元以上的通用设备10台。2024年购置单位价值50万元以上的通用设备1台。"))
        .containsExactly(
            "EQUIPMENT 通用设备 2023 = THRESHOLD 50万元, VALUE 10台",
            "EQUIPMENT 通用设备 2024 = THRESHOLD 50万元, VALUE 1台");
  }

  @Test
  void theYearBeforeAVerbIsThatOfItsObject() {
    assertThat(told("截至2023年底，共有车辆5辆。2024年拟新增公务用车2辆。"))
        .containsExactly("FLEET 2023 = VALUE 5辆", "FLEET 2024 UP = CHANGE 2辆 from ?");
    assertThat(told("2023年会议费5万元。2024年增加公务接待费2万元。"))
        .endsWith("RECEPTIONS 2024 BUDGET UP = CHANGE 2万元 from ?");
  }

  @Test
  void amountsOfGoalsAreNotThoseOfTheBudget() {
    assertThat(told("实行绩效目标管理的项目20个，涉及一般公共预算拨款60万元；政府性基金预算拨款5万元。" + "其中，重点项目3个，涉及资金25万元。"))
        .containsExactly(
            "PROJECTS 2024 = VALUE 20个",
            "GENERAL_PUBLIC_BUDGET PERFORMANCE_FUNDS 2024 BUDGET = VALUE 60万元",
            "GOVERNMENT_FUND PERFORMANCE_FUNDS 2024 BUDGET = VALUE 5万元",
            "PROJECTS of 重点 2024 = VALUE 3个 of PROJECTS 2024 20个",
            "PERFORMANCE_FUNDS of 重点 2024 BUDGET = VALUE 25万元 of PERFORMANCE_FUNDS 2024 BUDGET");
  }

  @Test
  void whatIsPaidForByMoneyIsOfTheIssuer() {
    assertThat(told("2024年，某市档案馆及所属预算单位通过财政拨款安排的“三公”经费预算24万元。"))
        .containsExactly("FISCAL_APPROPRIATION THREE_PUBLIC 2024 BUDGET = VALUE 24万元");
    assertThat(told("2024年，某市档案馆使用财政拨款安排的“三公”经费预算24万元。"))
        .containsExactly("FISCAL_APPROPRIATION THREE_PUBLIC 2024 BUDGET = VALUE 24万元");
  }

  @Test
  void whatIsSharedOfAllIsOfTheWhole() {
    assertThat(told("填报绩效目标的项目支出预算33万元，占本部门全部项目支出预算的100%。"))
        .containsExactly(
            "PERFORMANCE_FUNDS 2024 BUDGET = VALUE 33万元, SHARE 100% of PROJECT 2024 BUDGET");
  }

  @Test
  void contractsKeptForSmallFirms() {
    assertThat(told("政府采购预算90万元，其中：预留给中小企业60万元，占66.67%；预留给小微企业45万元，占50%。"))
        .containsExactly(
            "PROCUREMENT 2024 BUDGET = VALUE 90万元",
            "PROCUREMENT_FROM_SMES 2024 BUDGET = VALUE 60万元, SHARE 66.67%"
                + " of PROCUREMENT 2024 BUDGET 90万元",
            "PROCUREMENT_FROM_SMALL_AND_MICRO_FIRMS 2024 BUDGET = VALUE 45万元, SHARE 50%"
                + " of PROCUREMENT 2024 BUDGET 90万元");
  }

  @Test
  void theBaseMayNameTheMoneyBeforeTheStage() {
    assertThat(told("财政拨款收支预算总数50万元，比2023年财政拨款收支预算总数增加5万元。"))
        .endsWith(
            "FISCAL_APPROPRIATION REVENUE_AND_EXPENDITURE GRAND_TOTAL 2024 BUDGET UP"
                + " = CHANGE 5万元 from 2023 LAST_BUDGET");
  }

  @Test
  void whatItIsMadeOfIsAList() {
    assertThat(told("财政拨款支出预算总额为80万元，具体支出构成为：教育支出60万元，占75%；住房保障支出20万元，占25%。"))
        .endsWith(
            "FUNCTION_CLASS 教育支出 205 2024 BUDGET = VALUE 60万元, SHARE 75%"
                + " of FISCAL_APPROPRIATION EXPENDITURE GRAND_TOTAL 2024 BUDGET 80万元",
            "FUNCTION_CLASS 住房保障支出 221 2024 BUDGET = VALUE 20万元, SHARE 25%"
                + " of FISCAL_APPROPRIATION EXPENDITURE GRAND_TOTAL 2024 BUDGET 80万元");
  }

  @Test
  void theYearInABracketIsNotThatOfWhatStandsBehindIt() {
    assertThat(told("公务用车购置及运行费30万元，其中公务用车购置费0万元（2023年0万元），公务用车运行费30万元（2023年34万元），较2023年减少4万元。"))
        .containsExactly(
            "VEHICLES 2024 BUDGET = VALUE 30万元",
            "VEHICLE_PURCHASE 2024 BUDGET = VALUE 0万元 of VEHICLES 2024 BUDGET 30万元",
            "VEHICLE_PURCHASE 2023 = VALUE 0万元",
            "VEHICLE_RUNNING 2024 BUDGET = VALUE 30万元 of VEHICLES 2024 BUDGET 30万元",
            "VEHICLE_RUNNING 2023 = VALUE 34万元",
            "VEHICLE_RUNNING 2024 BUDGET DOWN = CHANGE 4万元 from 2023");
    assertThat(told("会议费3万元（2023年5万元）。培训费4万元。")).endsWith("TRAINING 2024 BUDGET = VALUE 4万元");
  }

  @Test
  void wordsThatTellNothingMayStandBehindTheStage() {
    assertThat(told("支出预算相应安排50万元，其中：基本支出30万元。"))
        .containsExactly(
            "EXPENDITURE 2024 BUDGET = VALUE 50万元",
            "BASIC 2024 BUDGET = VALUE 30万元 of EXPENDITURE 2024 BUDGET 50万元");
  }

  @Test
  void otherMoneyOfProjectsWithGoalsIsNotOtherRevenue() {
    assertThat(told("实行绩效目标管理的项目10个，涉及一般公共预算拨款60万元，其他资金13万元。"))
        .containsExactly(
            "PROJECTS 2024 = VALUE 10个",
            "GENERAL_PUBLIC_BUDGET PERFORMANCE_FUNDS 2024 BUDGET = VALUE 60万元",
            "PERFORMANCE_FUNDS of 其他资金 2024 BUDGET = VALUE 13万元");
  }
}
