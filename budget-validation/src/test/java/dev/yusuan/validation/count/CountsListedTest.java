package dev.yusuan.validation.count;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Outcome;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountsListedTest {
  private static final String PROJECTS =
      """


      # 八、项目支出预算表

      单位：万元

      项目名称\t合计\t一般公共预算
      档案数字化经费\t20.00\t20.00
      馆舍维修\t30.00\t30.00
      信息化运维\t10.00\t10.00
      合计\t60.00\t60.00
      """;

  private static final String UNITS =
      """


      # 二、收入预算表

      单位：万元

      单位代码\t单位名称\t合计\t一般公共预算
      \t合计\t60.00\t60.00
      003\t某局\t60.00\t60.00
      003001\t某局（本级）\t20.00\t20.00
      003002\t某中心\t20.00\t20.00
      003003\t某所\t20.00\t20.00
      """;

  private static final String GOALS =
      """


      # 九、项目绩效目标表

      单位编码（项目编号）\t项目单位（项目名称）\t项目金额（万元）\t\t绩效目标\t
      \t\t\t\t产出指标\t
      \t\t资金总额\t政府预算资金\t三级指标\t指标值
      003\t某局\t60.00\t55.00\t\t
      419001240000000012345\t档案数字化经费\t20.00\t20.00\t扫描页数\t≥10页
      419001240000000012346\t馆舍维修\t30.00\t30.00\t维修面积\t≥10平方米
      419001240000000012347\t信息化运维\t10.00\t5.00\t服务次数\t≥10次
      """;

  private static Outcome outcome(String text) {
    String document = "# 某局2024年部门预算\n\n" + text;
    return Validator.standard().check(Disclosures.parse(document).disclosure()).outcomes().stream()
        .filter(outcome -> outcome.rule().id().equals("narrative.listed"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> failed(String text) {
    return outcome(text).findings().stream()
        .map(finding -> finding.message(Locale.CHINESE))
        .toList();
  }

  @Test
  void projectsWithTheMoneyOfTheTable() {
    String text = "2024年本部门纳入绩效目标管理的项目3个，涉及资金60.00万元。";

    assertThat(outcome(text + PROJECTS).status()).isEqualTo(Outcome.Status.HELD);
    assertThat(failed(text.replace("3个", "5个") + PROJECTS))
        .singleElement()
        .asString()
        .contains("所述5个", "项目支出预算表", "列有3个");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年本部门纳入绩效目标管理的项目5个，涉及资金80.00万元。",
        "2024年本部门纳入绩效目标管理的项目5个。",
        "2024年重点项目2个，涉及资金60.00万元。",
        "2024年本部门纳入绩效目标管理的项目5个。涉及资金60.00万元。",
        "涉及资金60.00万元。2024年本部门纳入绩效目标管理的项目5个。",
        "2024年本部门纳入绩效目标管理的项目5个，会议费60.00万元。",
        "2024年本部门共购置设备5台，涉及资金60.00万元。",
        "2024年本部门纳入绩效目标管理的项目2.5个，涉及资金60.00万元。",
        "2024年本部门纳入绩效目标管理的项目3000000000个，涉及资金60.00万元。"
      })
  void projectsThatNeedNotBeThoseOfTheTable(String text) {
    assertThat(outcome(text + PROJECTS).status()).isEqualTo(Outcome.Status.NOT_APPLICABLE);
  }

  /** One project may be one of several. */
  @Test
  void aTableOfOneProject() {
    String table =
        PROJECTS
            .replace("档案数字化经费\t20.00\t20.00\n", "")
            .replace("馆舍维修\t30.00\t30.00\n", "")
            .replace("合计\t60.00\t60.00", "合计\t10.00\t10.00");
    assertThat(outcome("2024年本部门纳入绩效目标管理的项目5个，涉及资金10.00万元。" + table).status())
        .isEqualTo(Outcome.Status.NOT_APPLICABLE);
  }

  @Test
  void theMoneyMayStandBeforeTheNumber() {
    String text = "2024年本部门项目支出60.00万元，涉及项目3个。";

    assertThat(outcome(text + PROJECTS).status()).isEqualTo(Outcome.Status.HELD);
    assertThat(failed(text.replace("3个", "4个") + PROJECTS)).hasSize(1);
  }

  /** A project in two lines, one of them without money. */
  @Test
  void projectsInSeveralLines() {
    String table = PROJECTS.replace("信息化运维\t10.00\t10.00", "馆舍维修\t10.00\t10.00\n信息化运维\t\t");
    String text = "2024年本部门纳入绩效目标管理的项目2个，涉及资金60.00万元。";

    for (String number : List.of("2个", "3个", "4个")) {
      assertThat(outcome(text.replace("2个", number) + table).status())
          .isEqualTo(Outcome.Status.HELD);
    }
    assertThat(failed(text.replace("2个", "5个") + table))
        .singleElement()
        .asString()
        .contains("2/3/4个");
  }

  /** The issuer itself may be one of the three, or beside them. */
  @ParameterizedTest
  @CsvSource({"4, HELD", "3, HELD", "2, HELD", "1, FAILED", "9, HELD"})
  void unitsOfTheTables(int number, Outcome.Status status) {
    assertThat(outcome("本部门2024年共有预算单位" + number + "个。" + UNITS).status()).isEqualTo(status);
    assertThat(outcome("本部门2024年共有事业单位" + number + "个。" + UNITS).status())
        .isEqualTo(Outcome.Status.NOT_APPLICABLE);
  }

  @Test
  void twoUnitsOrMoreAreToldWithTheirNames() {
    String two = UNITS.replace("003003\t某所\t20.00\t20.00\n", "");

    assertThat(outcome("本部门2024年共有预算单位1个。" + two).status()).isEqualTo(Outcome.Status.HELD);
    assertThat(outcome("本部门2024年共有预算单位1个。" + UNITS).findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.cells())
                    .extracting(Object::toString)
                    .containsExactly(
                        "REVENUE[2].name",
                        "REVENUE[3].name",
                        "REVENUE[4].name",
                        "REVENUE[5].name"));
  }

  @ParameterizedTest
  @CsvSource({
    "本部门包括3个预算单位，具体包括：, HELD",
    "本部门包括4个预算单位，具体包括：, FAILED",
    "本部门包括2个预算单位，具体包括：, FAILED",
    "本部门包括局机关和2个下属单位，具体包括：, HELD",
    "本部门包括局机关和1个下属单位，具体包括：, FAILED",
    "本部门包括局机关和4个下属单位，具体包括：, FAILED",
    "本部门中，行政单位1家，事业单位2家，具体包括：, HELD",
    "本部门中，行政单位1家，事业单位4家，具体包括：, FAILED",
    "本部门包括4个预算单位。, NOT_APPLICABLE",
    "本部门包括约4个预算单位，具体包括：, NOT_APPLICABLE",
    "本部门中，行政单位1家，事业单位近5家，具体包括：, NOT_APPLICABLE"
  })
  void unitsInNumberedLines(String sentence, Outcome.Status status) {
    assertThat(outcome(sentence + "\n1.某局机关\n2.某中心\n3.某所\n\n机构设置见上。\n").status()).isEqualTo(status);
  }

  @Test
  void twoSentencesThatEndAlikeAreNotHeldAgainstOneList() {
    String end = "个预算单位，其名单具体依次逐一列出如下：\n";
    String lists = "本部门包括3" + end + "1.某局机关\n2.某中心\n3.某所\n\n另代管2" + end + "1.某站\n2.某队\n\n机构设置见上。\n";

    assertThat(failed(lists)).isEmpty();
  }

  @Test
  void linesOfSomethingElse() {
    assertThat(outcome("机构包括23个内设机构和2个下属单位，具体包括：\n（一）内设机构\n1.办公室\n2.财务处\n3.人事处\n").status())
        .isEqualTo(Outcome.Status.NOT_APPLICABLE);
    assertThat(outcome("本部门包括3个预算单位和5项职能，具体包括：\n1.拟订规划\n2.组织实施\n").status())
        .isEqualTo(Outcome.Status.NOT_APPLICABLE);
    assertThat(failed("本部门包括3个预算单位，具体包括：\n1.某局机关\n2.某所\n二、收支\n三、其他\n3.会议费增加\n"))
        .singleElement()
        .asString()
        .contains("逐条列有2个");
    assertThat(outcome("本部门包括3个预算单位，具体包括：\n1.某局机关\n2.某某某某某某某某某某某\n中心\n3.某所\n").status())
        .isEqualTo(Outcome.Status.HELD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本局内设机构3个，分别是：办公室、人事科、业务科。",
        "本局下设3个内设机构，规格为正科级，分别是：办公室（党建科、档案科）、一科、12345热线中心。",
        "本局内设科室3个，包括办公室、人事科、业务科、机关党委。",
        "本局内设科室4个，包括办公室、人事科、业务科、机关党委。",
        "本局内设科室5个，包括办公室、人事科、业务科等。",
        "本局内设科室5个，包括办公室、组织、宣传科。",
        "本局内设科室5个，包括办公室、人事科和业务科。",
        "本局内设科室5个，其中业务科室3个。",
        "本局内设科室5个。办公室、人事科在一楼。",
        "本局内设机构6个，下属事业单位3个，分别为：信息中心、服务站、研究所。",
        "本局内设3个机构：办公室、人事科、业务科。",
        "本局内设科室5个，其中业务科室2个，分别是：执法科、审批科。",
        "本局内设机构3个，下属单位2个，分别是：甲中心、乙站。",
        "本局编制13个，内设机构3个，分别是：办公室、人事科、业务科。",
        "本局内设机构3个，包括办公室。",
        "本局会议室4个，分别是：一楼办公室、人事科、业务科。"
      })
  void officesAsManyAsNamedOrNotTellable(String text) {
    assertThat(failed(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本局内设机构4个，分别是：办公室、人事科、业务科。",
        "本局内设4个机构：办公室、人事科、业务科。",
        "本局下设2个内设机构，规格为正科级，分别是：办公室（党建科、档案科）、一科、12345热线中心。",
        "本局内设科室5个，包括办公室、人事科、业务科、机关党委。"
      })
  void officesMoreOrFewerThanNamed(String text) {
    assertThat(failed(text)).singleElement().asString().contains("逐个列出");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年本部门3个项目实行绩效目标管理，涉及资金60.00万元。",
        "2024年本部门3个项目实行绩效目标管理，涉及资金55万元。",
        "2024年本部门3个项目实行绩效目标管理，涉及一般公共预算拨款48.00万元。",
        "2024年本部门4个项目实行绩效目标管理，涉及资金70.00万元。",
        "2023年本部门3个项目实行绩效目标管理，涉及资金70.00万元。",
        "2024年本部门3个项目实行绩效评价，涉及资金70.00万元。",
        "2024年本部门3个项目实行绩效目标管理，涉及资金约70.00万元。",
        "2024年本部门3个项目实行绩效目标管理。2024年涉及资金70.00万元。"
      })
  void moneyOfProjectsWithGoalsThatMayBe(String text) {
    assertThat(failed(text + GOALS)).isEmpty();
  }

  /** Not every project of the budget need have goals. */
  @Test
  void theMoneyOfAllProjectsIsNoneOfThoseWithGoals() {
    String expenditure =
        """


        # 三、支出预算表

        单位：万元

        科目编码\t科目名称\t合计\t基本支出\t项目支出
        205\t教育支出\t90.00\t20.00\t70.00
        合计\t\t90.00\t20.00\t70.00
        """;

    assertThat(failed("2024年本部门3个项目实行绩效目标管理，涉及资金70.00万元。" + expenditure + GOALS)).isEmpty();
    assertThat(failed("2024年本部门3个项目实行绩效目标管理，涉及资金80.00万元。" + expenditure + GOALS)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年本部门3个项目实行绩效目标管理，涉及资金70.00万元。",
        "2024年本部门3个项目实行绩效目标管理，涉及资金6.00万元。",
        "2024年本部门3个项目实行绩效目标管理，涉及一般公共预算拨款70.00万元。"
      })
  void otherMoneyThanTheProjectsWithGoalsHave(String text) {
    assertThat(failed(text + GOALS)).singleElement().asString().contains("3个项目", "60.00万元");
  }
}
