package dev.yusuan.io.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.narrative.Direction;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Statements;
import dev.yusuan.schema.Phase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each kind of statement, in sentences that documents print, with invented names and figures. */
class SentencesTest {
  private static void assertFacts(Statements statements, String... facts) {
    assertThat(Narratives.facts(statements)).containsExactly(facts);
  }

  @Test
  void totalsOfTwoSubjectsWithOneChange() {
    Statements read =
        Narratives.read(
            "某市档案馆2024年收入总计812.40万元，支出总计812.40万元，与2023年相比，收、支总计各减少20.60万元，"
                + "下降2.47%，主要原因：压缩一般性支出。");

    assertFacts(
        read,
        "Total VALUE REVENUE 2024 BUDGET = 812.40万元",
        "Total VALUE EXPENDITURE 2024 BUDGET = 812.40万元",
        "Comparison CHANGE REVENUE_AND_EXPENDITURE 2024 BUDGET = 20.60万元",
        "Comparison RATE REVENUE_AND_EXPENDITURE 2024 BUDGET = 2.47%");
    Statement.Comparison change = read.of(Statement.Comparison.class).get(0);
    assertThat(change.base().year()).hasValue(2023);
    assertThat(change.base().phase()).isEmpty();
    assertThat(change.change().orElseThrow().direction()).isEqualTo(Direction.DOWN);
    assertThat(change.rate().orElseThrow().direction()).isEqualTo(Direction.DOWN);
    assertThat(change.reason()).hasValue("压缩一般性支出");
  }

  @Test
  void partsWithTheirShares() {
    Statements read = Narratives.read("2024年支出合计500万元，其中：基本支出300.5万元，占60.10%；项目支出199.5万元，占39.90%。");

    assertFacts(
        read,
        "Total VALUE EXPENDITURE 2024 BUDGET = 500万元",
        "Part VALUE BASIC 2024 BUDGET = 300.5万元",
        "Part SHARE BASIC 2024 BUDGET = 60.10%",
        "Part VALUE PROJECT 2024 BUDGET = 199.5万元",
        "Part SHARE PROJECT 2024 BUDGET = 39.90%");
    assertThat(read.lists()).hasSize(1);
    assertThat(read.lists().get(0)).hasSize(2);
    assertThat(read.lists().get(0).get(0).whole().topic().subject().item())
        .isEqualTo(Item.EXPENDITURE);
    assertThat(read.lists().get(0).get(0).whole().value().orElseThrow().printed())
        .isEqualTo("500万元");
  }

  /** 合计 is of all that is listed before it, which no words name. */
  @Test
  void aTotalBehindAListIsNotOfTheLastOfIt() {
    Statements read = Narratives.read("2024年安排会议费0.50万元，培训费1.20万元，合计1.70万元。");

    assertFacts(
        read,
        "Total VALUE MEETINGS 2024 BUDGET = 0.50万元",
        "Total VALUE TRAINING 2024 BUDGET = 1.20万元",
        "? 1.70万元");
  }

  @Test
  void sharesThatNameTheirWhole() {
    Statements read = Narratives.read("2024年财政拨款支出480万元，占本年支出合计的96%。");

    assertFacts(
        read,
        "Part VALUE FISCAL_APPROPRIATION EXPENDITURE 2024 BUDGET = 480万元",
        "Part SHARE FISCAL_APPROPRIATION EXPENDITURE 2024 BUDGET = 96%");
  }

  @Test
  void aBracketHoldsTheParts() {
    Statements read =
        Narratives.read(
            "“三公”经费预算数9.15万元。其中：因公出国（境）费0.00万元，与上年持平；公务用车购置及运行维护费7.40万元"
                + "（公务用车购置费0.00万元，公务用车运行维护费7.40万元）；公务接待费1.75万元。");

    assertFacts(
        read,
        "Total VALUE THREE_PUBLIC 2024 BUDGET = 9.15万元",
        "Part VALUE ABROAD 2024 BUDGET = 0.00万元",
        "Part VALUE VEHICLES 2024 BUDGET = 7.40万元",
        "Part VALUE VEHICLE_PURCHASE 2024 BUDGET = 0.00万元",
        "Part VALUE VEHICLE_RUNNING 2024 BUDGET = 7.40万元",
        "Part VALUE RECEPTIONS 2024 BUDGET = 1.75万元");
    assertThat(read.lists().stream().map(List::size)).containsExactly(3, 2);
    assertThat(read.of(Statement.Unchanged.class).get(0).topic().subject().item())
        .isEqualTo(Item.ABROAD);
  }

  @Test
  void aBaseInOneSentenceAndTheChangeInTheNext() {
    Statements read = Narratives.read("2024年机关运行经费支出预算33.20万元，主要保障日常运转。比2023年增加3.20万元，增长10.67%。");

    assertFacts(
        read,
        "Total VALUE OPERATING_EXPENSES 2024 BUDGET = 33.20万元",
        "Comparison CHANGE OPERATING_EXPENSES 2024 BUDGET = 3.20万元",
        "Comparison RATE OPERATING_EXPENSES 2024 BUDGET = 10.67%");
  }

  @Test
  void theExecutionOfLastYear() {
    Statements read =
        Narratives.read(
            "1.“教育支出（类）进修及培训（款）培训支出（项）”6.00万元，主要用于培训。2023年当年预算执行数为5.00万元，"
                + "2024年预算安排6.00万元，比2023年预算执行数增加20.00%。主要原因是：培训增加。");

    String training = "FUNCTION_CLASS [教育支出（类）, 进修及培训（款）, 培训支出（项）]";
    assertFacts(
        read,
        "Total VALUE " + training + " 2024 BUDGET = 6.00万元",
        "Total VALUE " + training + " 2023 LAST_EXECUTION = 5.00万元",
        "Total VALUE " + training + " 2024 BUDGET = 6.00万元",
        "Comparison RATE " + training + " 2024 BUDGET = 20.00%");
    Statement.Comparison change = read.of(Statement.Comparison.class).get(0);
    assertThat(change.base().phase()).hasValue(Phase.LAST_EXECUTION);
    assertThat(change.reason()).hasValue("培训增加");
    assertThat(change.topic().subject().code().orElseThrow()).hasToString("2050803");
  }

  @Test
  void classesUnderTheHeadingOfTheirClass() {
    Statements read =
        Narratives.read("（一）公共安全支出（类）\n1．司法（款）行政运行（项）支出88.10万元，与上年相比增加8.10万元，增长10.13%。");

    assertThat(read.of(Statement.Total.class).get(0).value().topic().subject().code())
        .hasToString("Optional[2040601]");
  }

  @Test
  void countsOfThings() {
    Statements read =
        Narratives.read(
            "2023年期末，某市档案馆共有车辆3辆，其中：一般公务用车2辆、其他用车1辆；单价50万元以上通用设备5台（套）。"
                + "本单位编报绩效目标的项目共7个，涉及项目预算资金640.5万元。");

    assertFacts(
        read,
        "Count VALUE FLEET 2023 = 3辆",
        "Part VALUE FLEET_PART 2023 = 2辆",
        "Part VALUE FLEET_PART 2023 = 1辆",
        "Count THRESHOLD EQUIPMENT 2023 = 50万元",
        "Count VALUE EQUIPMENT 2023 = 5台（套）",
        "Count VALUE PROJECTS 2023 = 7个",
        "Total VALUE PERFORMANCE_FUNDS 2023 = 640.5万元");
  }

  @Test
  void nothingInWords() {
    Statement.Zero none =
        Narratives.read("我单位2024年无使用政府性基金预算拨款安排的支出。").of(Statement.Zero.class).get(0);

    assertThat(none.topic().subject().item()).isEqualTo(Item.EXPENDITURE);
    assertThat(none.topic().subject().funding()).hasToString("Optional[GOVERNMENT_FUND]");
  }

  @Test
  void unchangedIsSaidOnce() {
    Statements read = Narratives.read("公务接待费预算2万元，与2023年预算持平，无增减变动。");

    assertThat(read.of(Statement.Unchanged.class)).hasSize(1);
    assertThat(read.of(Statement.Unchanged.class).get(0).base().phase())
        .hasValue(Phase.LAST_BUDGET);
  }

  @Test
  void theFiguresOfSomebodyElseAreTheirs() {
    Statements read = Narratives.read("2023年某市史志办公室收入总计90.50万元，支出总计90.50万元；2024年收入总计812.40万元。");

    assertFacts(
        read,
        "Total VALUE REVENUE of 某市史志办公室 2023 = 90.50万元",
        "Total VALUE EXPENDITURE of 某市史志办公室 2023 = 90.50万元",
        "Total VALUE REVENUE 2024 BUDGET = 812.40万元");
  }

  @Test
  void aReasonHasItsOwnChanges() {
    Statements read = Narratives.read("政府性基金收支预算增加97.40万元，主要原因：2024年增加查档平台建设95.00万元，系统维护2.40万元。");

    assertThat(read.figures()).hasSize(3);
    assertThat(read.all().get(0).passage().explains()).isFalse();
    assertThat(read.all().get(1).passage().explains()).isTrue();
    assertThat(Narratives.facts(read).get(1))
        .isEqualTo("Comparison CHANGE NAMED 查档平台建设 2024 BUDGET = 95.00万元");
  }

  @Test
  void unitsStandSideBySide() {
    assertFacts(
        Narratives.read("政府采购预算1,254,000元，其中：政府采购服务预算125.4万元；会议费0.02亿元，培训费9万，差旅费三万五千元。"),
        "Total VALUE PROCUREMENT 2024 BUDGET = 1,254,000元",
        "Part VALUE PROCURED_SERVICES 2024 BUDGET = 125.4万元",
        "Part VALUE MEETINGS 2024 BUDGET = 0.02亿元",
        "Part VALUE TRAINING 2024 BUDGET = 9万",
        "Part VALUE NAMED 差旅费 2024 BUDGET = 三万五千元");
  }

  @Test
  void sentencesCrossLinesAndPagesButNumbersAreNotMended() {
    Statements read =
        Narratives.read(
            "2024年支出合计500万\n\n— 12 —\n\n元，其中：基本支出30\n0.5万元，占60.10%；项目支出199.5万元，占\n39.90%。");

    assertFacts(
        read,
        "Total VALUE EXPENDITURE 2024 BUDGET = 500万元",
        "? 30",
        "? 0.5万元",
        "? 60.10%",
        "Part VALUE PROJECT 2024 BUDGET = 199.5万元",
        "Part SHARE PROJECT 2024 BUDGET = 39.90%");
  }

  @Test
  void numbersThatAreNoFigures() {
    assertThat(
            Narratives.read(
                    "根据某编〔2023〕85号文件第3条，2020-2024年开展12345热线工作，截至2023年12月31日结束。1.联系电话0391-6633001；W060701单元。")
                .figures())
        .isEmpty();
  }

  @Test
  void anAttributeIsNoAmountOfWhatStandsBefore() {
    assertFacts(Narratives.read("纳入2023年预算管理的700万元培训费收入，2024年不再安排。"), "? 700万元");
  }

  @Test
  void theVerbOfAChangeHoldsForAllItsObjects() {
    assertThat(facts("会议费9万元，比上年增加，主要原因是增加展览经费95.00万元，修缮经费2.40万元。"))
        .containsExactly(
            "Total VALUE MEETINGS 2024 BUDGET = 9万元",
            "Comparison CHANGE NAMED 展览经费 2024 BUDGET = 95.00万元",
            "Comparison CHANGE NAMED 修缮经费 2024 BUDGET = 2.40万元");
    assertThat(facts("支出预算90万元，比上年减少人员经费10万元、公用经费5万元，增加项目支出4万元、会议费1万元。"))
        .containsExactly(
            "Total VALUE EXPENDITURE 2024 BUDGET = 90万元",
            "Comparison CHANGE PERSONNEL 2024 BUDGET = 10万元",
            "Comparison CHANGE PUBLIC 2024 BUDGET = 5万元",
            "Comparison CHANGE PROJECT 2024 BUDGET = 4万元",
            "Comparison CHANGE MEETINGS 2024 BUDGET = 1万元");
  }

  @Test
  void theVerbOfAChangeHoldsForNothingElse() {
    assertThat(facts("支出预算90万元，比上年增加人员经费10万元，公用经费为5万元。"))
        .endsWith("Total VALUE PUBLIC 2024 BUDGET = 5万元");
    assertThat(facts("支出预算90万元，比上年增加10万元，公用经费5万元。"))
        .endsWith("Total VALUE PUBLIC 2024 BUDGET = 5万元");
    assertThat(facts("支出预算90万元，比上年增加人员经费10万元；公用经费5万元。"))
        .endsWith("Total VALUE PUBLIC 2024 BUDGET = 5万元");
    assertThat(facts("支出预算90万元，比上年增加人员经费10万元，增长3%，公用经费5万元。"))
        .endsWith("Total VALUE PUBLIC 2024 BUDGET = 5万元");
  }

  @Test
  void aBaseMayStandWithinTheWordsThatCompare() {
    assertThat(facts("会议费9万元，与上年10.00万元相比减少1.00万元，下降10%。"))
        .containsExactly(
            "Total VALUE MEETINGS 2024 BUDGET = 9万元",
            "Comparison BASE MEETINGS 2023 = 10.00万元",
            "Comparison CHANGE MEETINGS 2024 BUDGET = 1.00万元",
            "Comparison RATE MEETINGS 2024 BUDGET = 10%");
    assertThat(facts("会议费9万元，同2023年预算10.00万元相比，减少1.00万元。"))
        .endsWith(
            "Comparison BASE MEETINGS 2023 LAST_BUDGET = 10.00万元",
            "Comparison CHANGE MEETINGS 2024 BUDGET = 1.00万元");
  }

  @Test
  void whatIsWithinAnAmountIsNoWholeOfTheNextList() {
    assertThat(facts("一般公共预算支出80万元，含上年结转5万元，主要用于以下方面：教育支出60万元，占75%。"))
        .containsExactly(
            "Total VALUE GENERAL_PUBLIC_BUDGET EXPENDITURE 2024 BUDGET = 80万元",
            "Part VALUE CARRIED_OVER of 含 2024 BUDGET = 5万元",
            "Part VALUE FUNCTION_CLASS [教育支出] 2024 BUDGET = 60万元",
            "Part SHARE FUNCTION_CLASS [教育支出] 2024 BUDGET = 75%");
    assertThat(
            Narratives.read("一般公共预算支出80万元，含上年结转5万元，主要用于以下方面：教育支出60万元，占75%。")
                .of(Statement.Part.class))
        .allSatisfy(part -> assertThat(part.whole().toString()).contains("80万元"));
  }

  @Test
  void moneyOfProjectsAboveABoundIsNotThatOfAll() {
    assertThat(facts("纳入绩效目标管理的项目支出600万元，涉及项目7个；其中50万元以上项目5个，涉及金额530万元。"))
        .endsWith("Total VALUE PERFORMANCE_FUNDS of 50万元 2024 BUDGET = 530万元");
  }

  @Test
  void whatAnObjectOfTheVerbIsToldOfIsNotWhatTheSentenceSpeaksOf() {
    Statements read = Narratives.read("会议费9万元，比上年增加场租费2万元、资料费3万元，减少差旅费5万元，总额与上年持平。");

    assertThat(read.of(Statement.Unchanged.class))
        .singleElement()
        .satisfies(same -> assertThat(same.topic().subject().item()).isEqualTo(Item.MEETINGS));
  }

  @Test
  void behindPartsThatAllHaveTheirChangesANewSentenceIsOfTheWhole() {
    Statements read =
        Narratives.read(
            "“三公”经费8.00万元，其中：公务用车运行维护费6.00万元，比上年减少0.50万元；公务接待费2.00万元，比上年增加0.50万元。"
                + "与上年相比，无增减变化。");

    assertThat(read.of(Statement.Unchanged.class))
        .singleElement()
        .satisfies(same -> assertThat(same.topic().subject().item()).isEqualTo(Item.THREE_PUBLIC));
  }

  @Test
  void whatIsComparedMayBeNamedBeforeTheBase() {
    assertThat(facts("“三公”经费预算比2023年29.30万元减少2.00万元，下降6.83%。"))
        .containsExactly(
            "Comparison BASE THREE_PUBLIC 2023 = 29.30万元",
            "Comparison CHANGE THREE_PUBLIC 2024 BUDGET = 2.00万元",
            "Comparison RATE THREE_PUBLIC 2024 BUDGET = 6.83%");
  }

  private static List<String> facts(String text) {
    return Narratives.facts(Narratives.read(text));
  }
}
