package dev.yusuan.io.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.narrative.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures whose words tell little: years alone, bounds, names of sentences before. */
class FiguresAloneTest {
  private static List<String> told(String text) {
    return Narratives.told(Narratives.read(text));
  }

  private static List<String> facts(String text) {
    return Narratives.facts(Narratives.read(text));
  }

  private static List<String> sentences(String text) {
    return Narratives.read(text).all().stream()
        .map(Statement::passage)
        .map(passage -> passage.sentence())
        .toList();
  }

  @Test
  void aSentenceIsKeptWithTheMarkBehindIt() {
    assertThat(sentences("会议费3万元。培训费5万元")).containsExactly("会议费3万元。", "培训费5万元");
    assertThat(sentences("会议费3万元；（培训费5万元）")).containsOnly("会议费3万元；（培训费5万元）");
    assertThat(sentences("。会议费3万元：")).containsExactly("会议费3万元：");
    assertThat(sentences("会议费3万元（培训费5万元。）")).containsOnly("会议费3万元（培训费5万元。");
    assertThat(sentences("（说明）")).isEmpty();
  }

  @Test
  void figuresThatMeetAreOfNothing() {
    assertThat(facts("会议费5万元6万元。")).containsExactly("? 5万元", "? 6万元");
    assertThat(facts("会议费12 50万元。")).allMatch(fact -> fact.startsWith("? "));
    assertThat(facts("车辆3辆4台。")).containsExactly("? 3辆", "? 4台");
    assertThat(facts("车辆3辆50万元。")).startsWith("Count VALUE FLEET 2024 = 3辆");
  }

  @Test
  void onlyOneBoundIsThatOfThings() {
    assertThat(facts("单价50万元以上100万元以下设备3台。"))
        .containsExactlyInAnyOrder(
            "? 50万元", "Count THRESHOLD EQUIPMENT 2024 = 100万元", "Count VALUE EQUIPMENT 2024 = 3台");
    assertThat(facts("单价50万元以上设备采购预算80万元。")).contains("? 50万元");
    assertThat(facts("单价50万元以上。")).containsExactly("? 50万元");
  }

  @Test
  void aYearAndAStageAlone() {
    assertThat(told("2024年预算数50万元。")).containsExactly("NAMED 2024 BUDGET = VALUE 50万元");
    assertThat(facts("2024年50万元。")).containsExactly("? 50万元");
    assertThat(facts("预算数50万元。")).containsExactly("? 50万元");
  }

  @Test
  void aNameBeforeAComma() {
    assertThat(told("信息化运维项目，2024年预算数50万元。"))
        .containsExactly("NAMED 信息化运维项目 2024 BUDGET = VALUE 50万元");
    assertThat(told("加强队伍建设，2024年预算数50万元。")).containsExactly("NAMED 2024 BUDGET = VALUE 50万元");
    assertThat(told("2023年公务接待费，预算5万元。"))
        .containsExactly("RECEPTIONS 2023 LAST_BUDGET = VALUE 5万元");
    assertThat(told("公务接待费，预算5万元。")).containsExactly("RECEPTIONS 2024 BUDGET = VALUE 5万元");
    assertThat(told("下属单位公务接待费，2024年预算5万元。")).doesNotContain("RECEPTIONS 2024 BUDGET = VALUE 5万元");
    assertThat(told("2023年，公务接待费预算5万元。"))
        .containsExactly("RECEPTIONS 2023 LAST_BUDGET = VALUE 5万元");
  }

  @Test
  void allExpenditureHasGoals() {
    assertThat(told("整体支出纳入绩效目标管理，涉及财政性资金900万元。"))
        .containsExactly("PERFORMANCE_FUNDS of 整体支出 2024 BUDGET = VALUE 900万元");
  }

  @Test
  void comparedWithLastYearThereIsAnAmount() {
    assertThat(told("与上年相比会议费5万元。")).containsExactly("MEETINGS 2024 BUDGET = VALUE 5万元");
  }

  @Test
  void namesAndAmountsThatDoNotFit() {
    assertThat(facts("货物、服务分别为20万元以上。")).containsExactly("? 20万元");
    assertThat(facts("财政拨款、2024年会议费分别为3万元、5万元。")).containsExactly("? 3万元", "? 5万元");
    assertThat(facts("截至2023年底，本年")).isEmpty();
  }

  @Test
  void theHeadingNamesWhatAnAmountIsOf() {
    assertThat(told("（二）公务接待费情况说明\n2024年预算数5万元，与上年预算数持平。"))
        .containsExactly(
            "RECEPTIONS 2024 BUDGET = VALUE 5万元",
            "RECEPTIONS 2024 BUDGET SAME =  from 2023 LAST_BUDGET");
    assertThat(told("（二）公务接待费\n2024年预算数5万元。"))
        .containsExactly("RECEPTIONS 2024 BUDGET = VALUE 5万元");
    assertThat(told("（二）其他情况说明\n2024年预算数5万元。")).containsExactly("NAMED 2024 BUDGET = VALUE 5万元");
    assertThat(told("二、公务接待费情况说明\n2024年预算数5万元。")).containsExactly("NAMED 2024 BUDGET = VALUE 5万元");
  }

  @Test
  void wordsThatBeginSomethingNeedNoCommaBeforeThem() {
    assertThat(told("会议费3万元主要是工作会议。")).containsExactly("MEETINGS 2024 BUDGET = VALUE 3万元");
    assertThat(told("收入预算80万元其中：财政拨款收入70万元。"))
        .containsExactly(
            "REVENUE 2024 BUDGET = VALUE 80万元",
            "FISCAL_APPROPRIATION REVENUE 2024 BUDGET = VALUE 70万元 of REVENUE 2024 BUDGET 80万元");
  }

  @Test
  void whatMoneyIsForMayBeAList() {
    assertThat(told("公用经费5万元，主要用于：会议费3万元、培训费2万元。"))
        .containsExactly(
            "PUBLIC 2024 BUDGET = VALUE 5万元",
            "MEETINGS 2024 BUDGET = VALUE 3万元 of PUBLIC 2024 BUDGET 5万元",
            "TRAINING 2024 BUDGET = VALUE 2万元 of PUBLIC 2024 BUDGET 5万元");
    assertThat(told("公用经费5万元，主要用于：办公。会议费3万元。")).endsWith("MEETINGS 2024 BUDGET = VALUE 3万元");
    assertThat(told("公用经费5万元，主要用于：")).containsExactly("PUBLIC 2024 BUDGET = VALUE 5万元");
    assertThat(told("公务用车运行维护费20万元，用于5辆公务用车运行。")).endsWith("FLEET 2024 = VALUE 5辆");
  }

  @Test
  void idleWordsAloneNameNothing() {
    assertThat(facts("会议费3万元，相应5万元。")).endsWith("? 5万元");
  }
}
