package dev.yusuan.io.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What numbers of things are of where it stands behind them; words and figures are our own. */
class CountedThingsTest {
  private static List<String> facts(String text) {
    return Narratives.facts(Narratives.read(text));
  }

  @Test
  void aThingBehindItsNumberIsWhole() {
    assertThat(facts("某市档案馆内设6个机构：办公室、征集科。")).containsExactly("Count VALUE NAMED 机构 2024 = 6个");
    assertThat(facts("拟召开12次会议，参加人员300人。"))
        .containsExactly("Count VALUE NAMED 会议 2024 = 12次", "Count VALUE STAFF of 参加 2024 = 300人");
  }

  @Test
  void aVerbOfOneCharacterNamesNothing() {
    assertThat(facts("设有6个内设科室。")).containsExactly("Count VALUE NAMED 内设科室 2024 = 6个");
  }

  @Test
  void namesBeforeANumberAreOfThatKind() {
    assertThat(facts("设有办公室、征集科、保管利用科、宣传教育科、信息技术科、财务科、人事科、机关党委、老干部科、督查科等21个内设机构。"))
        .containsExactly("Count VALUE NAMED 内设机构 2024 = 21个");
  }

  @Test
  void projectsOfSomeKindAreNotAllOfThem() {
    assertThat(facts("我馆对78个二级项目开展绩效评价。")).containsExactly("Count VALUE PROJECTS of 二级 2024 = 78个");
    assertThat(facts("对15件立法项目组织论证。")).containsExactly("Count VALUE PROJECTS of 立法 2024 = 15件");
  }

  /** Figures of one sentence, parted by semicolons. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what is counted stands behind its number, with or without words that tell which
          我馆有2家参照公务员法管理的事业单位   | Count VALUE UNITS 2024 = 2家
          现有3辆公务用车、2台设备              | Count VALUE FLEET 2024 = 3辆; Count VALUE EQUIPMENT 2024 = 2台
          会议费5万元，3辆公务用车              | Total VALUE MEETINGS 2024 BUDGET = 5万元; Count VALUE FLEET 2024 = 3辆
          2023年300名学生                       | Count VALUE NAMED 学生 2023 = 300名
          下属单位2家事业单位                   | Count VALUE UNITS 2024 = 2家
          # another year of the same, but no total without a name
          公务用车3辆，2023年为4辆              | Count VALUE FLEET 2024 = 3辆; Count VALUE FLEET 2023 = 4辆
          公务用车3辆，总计5辆                  | Count VALUE FLEET 2024 = 3辆; ? 5辆
          # numbers of guests are of their cost in its bracket alone
          公务接待费5万元（20批次，100人次）    | Total VALUE RECEPTIONS 2024 BUDGET = 5万元; Count VALUE RECEPTIONS 2024 = 20批次; Count VALUE RECEPTIONS 2024 = 100人次
          公务接待费5万元，接待20批次           | Total VALUE RECEPTIONS 2024 BUDGET = 5万元; ? 20批次
          # what changes by a number
          比上年增加2人                         | Comparison CHANGE STAFF 2024 = 2人
          比上年增加2名                         | Comparison CHANGE STAFF 2024 = 2名
          比上年增加2辆公务用车                 | Comparison CHANGE FLEET 2024 = 2辆
          比上年增加2次                         | ? 2次
          培训300名学生                         | ? 300名
          """)
  void numbers(String text, String facts) {
    assertThat(facts(text + "。")).isEqualTo(Splitter.on("; ").splitToList(facts));
  }

  @Test
  void nothingIsCountedByAPieceOfAWord() {
    assertThat(facts("公务用车购3辆。")).containsExactly("? 3辆");
  }

  @Test
  void moneyBehindANumberOfProjectsIsTheirs() {
    assertThat(facts("2024年，我馆12个项目实行绩效目标管理，涉及一般公共预算拨款123万元、政府性基金预算拨款20万元。"))
        .containsExactly(
            "Count VALUE PROJECTS 2024 = 12个",
            "Total VALUE GENERAL_PUBLIC_BUDGET PERFORMANCE_FUNDS 2024 BUDGET = 123万元",
            "Total VALUE GOVERNMENT_FUND PERFORMANCE_FUNDS 2024 BUDGET = 20万元");
    assertThat(facts("我馆12个项目实行绩效目标管理。一般公共预算拨款300万元。"))
        .endsWith("Total VALUE GENERAL_PUBLIC_BUDGET REVENUE_AND_EXPENDITURE 2024 BUDGET = 300万元");
  }

  @Test
  void aShareOfAllThingsIsOfTheNumberBeforeIt() {
    assertThat(facts("填报绩效目标的项目12个，占全部项目15个的80%。"))
        .containsExactly(
            "Part VALUE PROJECTS 2024 = 12个",
            "Part SHARE PROJECTS 2024 = 80%",
            "Count VALUE PROJECTS 2024 = 15个");
    assertThat(facts("实行绩效目标管理的项目28个，占项目总数的100%。"))
        .containsExactly("Part VALUE PROJECTS 2024 = 28个", "Part SHARE PROJECTS 2024 = 100%");
    assertThat(facts("会议费12万元，占全部支出15万元的80%。"))
        .containsExactly(
            "Part VALUE MEETINGS 2024 BUDGET = 12万元",
            "Part SHARE MEETINGS 2024 BUDGET = 80%",
            "Total VALUE EXPENDITURE 2024 BUDGET = 15万元");
  }

  @Test
  void aShareBehindOtherWordsIsNotOfTheNumberBeforeThem() {
    assertThat(facts("会议费12万元，其中：占全部支出15万元；80%。"))
        .containsExactly(
            "Total VALUE MEETINGS 2024 BUDGET = 12万元",
            "Total VALUE EXPENDITURE 2024 BUDGET = 15万元",
            "? 80%");
  }

  @Test
  void aBareZeroOfMoneyIsNone() {
    assertThat(facts("因公出国（境）费0，公务接待费1万元。"))
        .containsExactly(
            "Total VALUE ABROAD 2024 BUDGET = 0", "Total VALUE RECEPTIONS 2024 BUDGET = 1万元");
    assertThat(facts("政府性基金预算支出为0。"))
        .containsExactly("Total VALUE GOVERNMENT_FUND EXPENDITURE 2024 BUDGET = 0");
    assertThat(facts("公务用车5辆，财政拨款为0。"))
        .containsExactly(
            "Count VALUE FLEET 2024 = 5辆",
            "Total VALUE FISCAL_APPROPRIATION REVENUE_AND_EXPENDITURE 2024 BUDGET = 0");
    assertThat(facts("公务接待费1万元，较上年增加0，增长0%。"))
        .endsWith(
            "Comparison CHANGE RECEPTIONS 2024 BUDGET = 0",
            "Comparison RATE RECEPTIONS 2024 BUDGET = 0%");
  }

  @Test
  void aBareNumberOfThingsIsNotUnderstood() {
    assertThat(facts("公务用车为0。")).containsExactly("? 0");
    assertThat(facts("公务接待费为5。")).containsExactly("? 5");
    assertThat(facts("公务接待批次为0。")).containsExactly("? 0");
  }
}
