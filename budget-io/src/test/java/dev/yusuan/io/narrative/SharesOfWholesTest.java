package dev.yusuan.io.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What shares are of, where words, a list, a heading or a figure tell it. */
class SharesOfWholesTest {
  private static List<String> told(String text) {
    return Narratives.told(Narratives.read(text));
  }

  private static List<String> facts(String text) {
    return Narratives.facts(Narratives.read(text));
  }

  @Test
  void aPartHasOneShare() {
    assertThat(facts("收入预算100万元，其中：事业收入20万元，占20%，占30%。"))
        .endsWith("Part SHARE INSTITUTION_REVENUE 2024 BUDGET = 20%", "? 30%");
    assertThat(facts("重点项目12个，占项目总数的80%，占全部项目15个的80%。")).contains("? 80%");
  }

  @Test
  void aShareOfRevenueOfThisYearIsNotOneOfTheList() {
    assertThat(told("收入预算120万元，其中：事业收入20万元，占本年收入的20%。"))
        .endsWith(
            "INSTITUTION_REVENUE 2024 BUDGET = VALUE 20万元, SHARE 20% of REVENUE SUM 2024 BUDGET");
    assertThat(told("本年收入合计100万元，其中：事业收入20万元，占本年收入的20%。"))
        .endsWith(
            "INSTITUTION_REVENUE 2024 BUDGET = VALUE 20万元, SHARE 20%"
                + " of REVENUE SUM 2024 BUDGET 100万元");
    assertThat(told("收入预算120万元，其中：事业收入24万元，占收入的20%。"))
        .endsWith(
            "INSTITUTION_REVENUE 2024 BUDGET = VALUE 24万元, SHARE 20%"
                + " of REVENUE 2024 BUDGET 120万元");
  }

  @Test
  void aNumberOfThingsIsAShareOfSuchThings() {
    assertThat(told("重点项目12个，占项目总数的80%。"))
        .containsExactly(
            "PROJECTS of 重点 2024 = VALUE 12个, SHARE 80% of PROJECTS GRAND_TOTAL 2024 BUDGET");
    assertThat(facts("重点项目12个，占支出预算的80%。")).endsWith("? 80%");
    assertThat(told("重点项目12个，占15个项目的80%。"))
        .containsExactly(
            "PROJECTS of 重点 2024 = VALUE 12个, SHARE 80% of PROJECTS 2024 15个",
            "PROJECTS 2024 = VALUE 15个");
    assertThat(told("单价50万元以上设备4台，占全部设备5台的80%。"))
        .containsExactly(
            "EQUIPMENT 设备 2024 = THRESHOLD 50万元, VALUE 4台, SHARE 80% of EQUIPMENT 设备 2024 5台",
            "EQUIPMENT 设备 2024 = VALUE 5台");
  }

  @Test
  void aGrowthBehindAWholeIsNoShare() {
    assertThat(facts("重点项目12个，占全部项目15个，增长80%。"))
        .noneMatch(fact -> fact.contains("SHARE"))
        .anyMatch(fact -> fact.endsWith("80%"));
    assertThat(facts("主要原因是会议费2万元，占10万元的20%。")).contains("? 10万元");
  }

  @Test
  void sharesOfEachInTheirOrder() {
    assertThat(told("基本支出60万元，项目支出40万元，分别占支出的60%和40%。"))
        .containsExactly(
            "BASIC 2024 BUDGET = VALUE 60万元, SHARE 60% of EXPENDITURE 2024 BUDGET",
            "PROJECT 2024 BUDGET = VALUE 40万元, SHARE 40% of EXPENDITURE 2024 BUDGET");
    assertThat(facts("基本支出60万元，各占支出的60%。")).endsWith("? 60%");
    assertThat(facts("车辆3辆、设备2台，分别占支出的60%、40%。")).endsWith("? 60%", "? 40%");
    assertThat(facts("基本支出60万元，项目支出40万元，分别占支出的60%、40%，分别占收入的50%、30%。"))
        .contains(
            "? 60%",
            "? 40%", "Part SHARE BASIC 2024 BUDGET = 50%", "Part SHARE PROJECT 2024 BUDGET = 30%");
  }

  @Test
  void theHeadingTellsTheWholeOfItsPartsOnly() {
    String heading = "（二）一般公共预算当年拨款结构情况。\n";
    assertThat(facts(heading + "车辆3辆，占5%。")).endsWith("? 5%");
    assertThat(facts(heading + "上年结转3万元，占5%。")).endsWith("? 5%");
    assertThat(told(heading + "基本支出3万元，占5%。"))
        .containsExactly(
            "BASIC 2024 BUDGET = VALUE 3万元, SHARE 5%"
                + " of GENERAL_PUBLIC_BUDGET EXPENDITURE 2024 BUDGET");
  }

  @Test
  void wordsBehindANumberAreNotBeforeTheNextFigure() {
    assertThat(told("共有2家参照公务员法管理的事业单位机关运行经费50万元。"))
        .containsExactly("UNITS 2024 = VALUE 2家", "OPERATING_EXPENSES 2024 BUDGET = VALUE 50万元");
    assertThat(told("安排78个二级项目会议费50万元。"))
        .containsExactly("PROJECTS of 二级 2024 = VALUE 78个", "MEETINGS 2024 BUDGET = VALUE 50万元");
    assertThat(told("安排8个项目会议费50万元。"))
        .containsExactly("PROJECTS 2024 = VALUE 8个", "MEETINGS 2024 BUDGET = VALUE 50万元");
  }

  @Test
  void figuresInOrderAreOfNobodyAndTheNextOfItsName() {
    assertThat(facts("会议费3万元，培训费5万元，公务接待费1万元，分别较上年减少1万元、2万元、3万元。"))
        .endsWith("? 1万元", "? 2万元", "? 3万元");
    assertThat(facts("会议费3万元，培训费5万元，分别较上年减少1万元、2万元，公务用车运行维护费4万元。"))
        .contains("? 1万元", "? 2万元", "Total VALUE VEHICLE_RUNNING 2024 BUDGET = 4万元");
    assertThat(told("政府采购预算65万元（货物、服务分别为35万元、30万元），比上年增加5万元。"))
        .containsExactly(
            "PROCUREMENT 2024 BUDGET = VALUE 65万元",
            "PROCURED_GOODS 2024 BUDGET = VALUE 35万元 of PROCUREMENT 2024 BUDGET 65万元",
            "PROCURED_SERVICES 2024 BUDGET = VALUE 30万元 of PROCUREMENT 2024 BUDGET 65万元",
            "PROCUREMENT 2024 BUDGET UP = CHANGE 5万元 from 2023");
  }

  @Test
  void aMoveFromWhatIsNotNamedAgain() {
    assertThat(told("公务接待费，由上年的3万元减至2万元。"))
        .containsExactly("RECEPTIONS 2024 BUDGET DOWN = BASE 3万元, VALUE 2万元 from 2023");
    assertThat(facts("公务接待费由上年培训费3万元减至2万元。")).noneMatch(fact -> fact.contains("BASE"));
    assertThat(facts("由上年的3万元减至2万元。")).noneMatch(fact -> fact.contains("BASE"));
  }
}
