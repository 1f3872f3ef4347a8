package dev.yusuan.io.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.narrative.FigureRole;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Statements;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences as ministries and other provinces write them; words and figures are our own. */
class OtherWordingsTest {
  private static List<String> facts(String text) {
    return Narratives.facts(Narratives.read(text));
  }

  private static List<String> changes(String text) {
    return facts(text).stream().filter(fact -> fact.startsWith("Comparison")).toList();
  }

  @Test
  void aChangeInTheNextSentenceIsOfTheWhole() {
    assertThat(changes("“三公”经费预算8.50万元，其中：公务接待费2.00万元，公务用车运行维护费6.50万元。与上年预算相比减少1.50万元，下降15%。"))
        .containsExactly(
            "Comparison CHANGE THREE_PUBLIC 2024 BUDGET = 1.50万元",
            "Comparison RATE THREE_PUBLIC 2024 BUDGET = 15%");
  }

  @Test
  void aChangeBehindAnEnumerationIsOfTheWhole() {
    assertThat(changes("预算收入72万元，其中一般公共预算拨款收入70万元、政府性基金拨款收入2万元，较上年增加6万元。"))
        .containsExactly("Comparison CHANGE REVENUE 2024 BUDGET = 6万元");
  }

  @Test
  void aChangeBehindSeveralPartsMayBeOfEither() {
    assertThat(facts("运维经费安排90万元，其中：基本支出20万元，项目支出70万元，同比增加15万元，增长20%。"))
        .endsWith("? 15万元", "? 20%");
  }

  @Test
  void aChangeBehindPartsThatHaveTheirOwnIsOfTheLast() {
    assertThat(changes("收入预算72万元。其中：财政拨款收入70万元，比上年增加5万元；事业收入2万元，比上年减少1万元。"))
        .containsExactly(
            "Comparison CHANGE FISCAL_APPROPRIATION REVENUE 2024 BUDGET = 5万元",
            "Comparison CHANGE INSTITUTION_REVENUE 2024 BUDGET = 1万元");
  }

  @Test
  void theBaseMayBePrintedBeforeTheChange() {
    Statements read = Narratives.read("收入预算310.00万元，比2023年280.00万元增加30.00万元，增长10.71%。");

    assertThat(Narratives.facts(read))
        .containsExactly(
            "Total VALUE REVENUE 2024 BUDGET = 310.00万元",
            "Comparison BASE REVENUE 2023 = 280.00万元",
            "Comparison CHANGE REVENUE 2024 BUDGET = 30.00万元",
            "Comparison RATE REVENUE 2024 BUDGET = 10.71%");
    assertThat(read.of(Statement.Comparison.class)).hasSize(1);
  }

  @Test
  void aListBehindBothTotalsIsOfTheSideThatItsPartsAreOf() {
    String totals = "收入预算80.00万元，比上年增加5.00万元；支出预算80.00万元，比上年增加5.00万元。\n";
    assertThat(facts(totals + "其中：一般公共预算拨款70.00万元，占87.50%；其他收入4.00万元；上年结转6.00万元。"))
        .contains(
            "Part VALUE GENERAL_PUBLIC_BUDGET REVENUE 2024 BUDGET = 70.00万元",
            "Part SHARE GENERAL_PUBLIC_BUDGET REVENUE 2024 BUDGET = 87.50%",
            "Part VALUE OTHER_REVENUE 2024 BUDGET = 4.00万元");
    assertThat(facts(totals + "其中：一般公共预算拨款70.00万元；结转下年10.00万元。"))
        .contains("Part VALUE GENERAL_PUBLIC_BUDGET EXPENDITURE 2024 BUDGET = 70.00万元");
    assertThat(wholes(totals + "其中：一般公共预算拨款70.00万元；其他收入10.00万元。"))
        .containsExactly("REVENUE 80.00万元", "REVENUE 80.00万元");
  }

  @Test
  void aListBehindBothTotalsIsOfEitherWhereNothingTells() {
    assertThat(wholes("收入预算80.00万元，支出预算80.00万元。其中：一般公共预算拨款70.00万元，政府性基金预算拨款10.00万元。"))
        .containsExactly("REVENUE_AND_EXPENDITURE 80.00万元", "REVENUE_AND_EXPENDITURE 80.00万元");
    assertThat(wholes("收入预算80.00万元，支出预算75.00万元。其中：一般公共预算拨款70.00万元。"))
        .containsExactly("REVENUE_AND_EXPENDITURE ");
  }

  @Test
  void aListBehindOneTotalIsOfIt() {
    assertThat(wholes("支出预算80.00万元，其中：一般公共预算拨款70.00万元，其他收入安排10.00万元。"))
        .containsExactly("EXPENDITURE 80.00万元", "EXPENDITURE 80.00万元");
    assertThat(wholes("收入预算80.00万元。支出预算80.00万元。其中：一般公共预算拨款80.00万元。"))
        .containsExactly("EXPENDITURE 80.00万元");
  }

  private static List<String> wholes(String text) {
    return Narratives.read(text).of(Statement.Part.class).stream()
        .map(Statement.Part::whole)
        .map(
            whole ->
                whole.topic().subject().item()
                    + " "
                    + whole.value().map(StatedFigure::printed).orElse(""))
        .toList();
  }

  @Test
  void aBaseThatNothingIsComparedWithIsNotBound() {
    assertThat(facts("会议费3万元，比2023年5万元，节约明显。")).endsWith("? 5万元");
    assertThat(facts("会议费3万元，比2023年5万元，培训费2万元。"))
        .containsExactly(
            "Total VALUE MEETINGS 2024 BUDGET = 3万元",
            "? 5万元",
            "Total VALUE TRAINING 2024 BUDGET = 2万元");
  }

  @Test
  void whatIsPaidStandsBeforeTheMoney() {
    assertThat(facts("“三公”经费财政拨款预算数14.20万元。上年结转一般公共预算拨款收入33.10万元。"))
        .containsExactly(
            "Total VALUE FISCAL_APPROPRIATION THREE_PUBLIC 2024 BUDGET = 14.20万元",
            "Total VALUE GENERAL_PUBLIC_BUDGET CARRIED_OVER 2024 BUDGET = 33.10万元");
  }

  @Test
  void bothSidesOfABalanceHaveTheirParts() {
    Statements read =
        Narratives.read("收支总预算90万元。收入包括：一般公共预算拨款收入80万元、上年结转10万元；支出包括：教育支出70万元、住房保障支出20万元。");

    assertThat(read.lists()).hasSize(2);
    assertThat(
            read.of(Statement.Part.class).stream()
                .map(part -> part.whole().topic().subject().item()))
        .containsExactly(Item.REVENUE, Item.REVENUE, Item.EXPENDITURE, Item.EXPENDITURE);
    assertThat(read.of(Statement.Part.class))
        .allSatisfy(
            part -> assertThat(part.whole().value().orElseThrow().printed()).isEqualTo("90万元"));
  }

  @Test
  void theHeadingTellsWhatSharesAreOf() {
    Statements read = Narratives.read("（二）一般公共预算当年拨款结构情况。\n教育（类）支出60万元，占75%；住房保障（类）支出20万元，占25%。");

    assertThat(Narratives.facts(read))
        .containsExactly(
            "Part VALUE FUNCTION_CLASS [教育（类）] 2024 BUDGET = 60万元",
            "Part SHARE FUNCTION_CLASS [教育（类）] 2024 BUDGET = 75%",
            "Part VALUE FUNCTION_CLASS [住房保障（类）] 2024 BUDGET = 20万元",
            "Part SHARE FUNCTION_CLASS [住房保障（类）] 2024 BUDGET = 25%");
    assertThat(read.of(Statement.Part.class).get(0).whole().topic().subject().funding())
        .hasToString("Optional[GENERAL_PUBLIC_BUDGET]");
  }

  @Test
  void aShareMayBeOfAnotherWholeThanTheList() {
    Statements read = Narratives.read("上年结转3万元。其中：货物类采购4万元，占政府采购预算40%；服务类采购6万元，占政府采购预算60%。");

    assertThat(
            read.of(Statement.Part.class).stream()
                .map(part -> part.whole().topic().subject().item()))
        .containsExactly(Item.PROCUREMENT, Item.PROCUREMENT);
  }

  @Test
  void partsOfWhatIsNotUnderstoodAreNoTotals() {
    Statements read = Narratives.read("纳入整体绩效目标的资金为95万元，其中，基本支出80万元，项目支出15万元。");

    assertThat(read.of(Statement.Total.class)).isEmpty();
    assertThat(Narratives.facts(read))
        .containsExactly(
            "? 95万元",
            "Part VALUE BASIC 2024 BUDGET = 80万元",
            "Part VALUE PROJECT 2024 BUDGET = 15万元");
  }

  @Test
  void aSiblingIsNoPart() {
    assertThat(facts("基本支出80万元，包括工资福利支出70万元、商品和服务支出10万元；项目支出15万元，较上年增加3万元。"))
        .endsWith(
            "Total VALUE PROJECT 2024 BUDGET = 15万元",
            "Comparison CHANGE PROJECT 2024 BUDGET = 3万元");
  }

  @Test
  void aClassMayBeNamedWithItsCode() {
    Statements read = Narratives.read("其中：行政运行（2010301）64.10万元，较上年增加2.10万元；会议经费（3021）5万元。");

    assertThat(read.figures().get(0).topic().subject().code()).hasToString("Optional[2010301]");
    assertThat(read.figures().get(1).role()).isEqualTo(FigureRole.CHANGE);
  }

  @Test
  void aNameThatIsNotThatOfTheCodeHasNone() {
    assertThat(Narratives.read("事业运行（2010301）64.10万元。").figures().get(0).topic().subject().code())
        .isEmpty();
  }

  @Test
  void shortWordsAndWordsThatLimitNothing() {
    assertThat(facts("公务接待2万元，比上年减0.5万元；会议费3万元，同口径比2023年增加1万元；培训费4万元等。"))
        .containsExactly(
            "Total VALUE RECEPTIONS 2024 BUDGET = 2万元",
            "Comparison CHANGE RECEPTIONS 2024 BUDGET = 0.5万元",
            "Total VALUE MEETINGS 2024 BUDGET = 3万元",
            "Comparison CHANGE MEETINGS 2024 BUDGET = 1万元",
            "Total VALUE TRAINING 2024 BUDGET = 4万元");
  }

  @Test
  void totalsInOneWord() {
    Statements read = Narratives.read("本年总收入60万元，占总支出预算50%的是项目支出。");

    assertThat(read.figures().get(0).topic().subject().scope())
        .hasToString("Optional[GRAND_TOTAL]");
  }

  @Test
  void moneyOfUnitsIsNoNumberOfUnits() {
    assertThat(facts("单位资金12万元。")).containsExactly("Total VALUE NAMED 单位资金 2024 BUDGET = 12万元");
  }

  @Test
  void roughlyTheSameIsNotTheSame() {
    assertThat(Narratives.read("会议费3万元，与上年基本持平。").of(Statement.Unchanged.class)).isEmpty();
    assertThat(Narratives.read("会议费3万元，较上年无增减。").of(Statement.Unchanged.class)).hasSize(1);
  }

  @Test
  void aBaseMayNameAgainWhatItIsOf() {
    assertThat(facts("“三公”经费预算数8.60万元，比2023年“三公”经费年初预算数9.10万元减少0.50万元。"))
        .containsExactly(
            "Total VALUE THREE_PUBLIC 2024 BUDGET = 8.60万元",
            "Comparison BASE THREE_PUBLIC 2023 LAST_BUDGET = 9.10万元",
            "Comparison CHANGE THREE_PUBLIC 2024 BUDGET = 0.50万元");
    assertThat(facts("会议费3.00万元，与2023年会议费预算数3.00万元持平。"))
        .containsExactly(
            "Total VALUE MEETINGS 2024 BUDGET = 3.00万元",
            "Unchanged BASE MEETINGS 2023 LAST_BUDGET = 3.00万元");
    assertThat(facts("会议费3.00万元，比2023年培训费预算数5.00万元减少2.00万元。")).contains("? 5.00万元");
  }

  @Test
  void aChangeBehindABracketIsOfWhatStandsBeforeIt() {
    assertThat(changes("公务用车购置及运行费9.00万元（公务用车购置费0万元，比上年减少1.00万元；公务用车运行费9.00万元。），比上年增加2.00万元。"))
        .containsExactly(
            "Comparison CHANGE VEHICLE_PURCHASE 2024 BUDGET = 1.00万元",
            "Comparison CHANGE VEHICLES 2024 BUDGET = 2.00万元");
  }

  @Test
  void aRateInBracketsIsOfTheChangeBeforeIt() {
    assertThat(changes("培训费3.00万元，较上年增加1.00万元（50%）。"))
        .containsExactly(
            "Comparison CHANGE TRAINING 2024 BUDGET = 1.00万元",
            "Comparison RATE TRAINING 2024 BUDGET = 50%");
  }

  @Test
  void andJoinsPartsBehindAnAmount() {
    assertThat(facts("基本支出10.00万元，包括人员经费8.50万元和日常公用经费1.50万元。"))
        .containsExactly(
            "Total VALUE BASIC 2024 BUDGET = 10.00万元",
            "Part VALUE PERSONNEL 2024 BUDGET = 8.50万元",
            "Part VALUE PUBLIC 2024 BUDGET = 1.50万元");
  }

  @Test
  void anAmountBehindTheShareOfAPartIsOfThePart() {
    assertThat(facts("支出预算60.00万元，其中基本支出占60%，为36.00万元。"))
        .endsWith("Part SHARE BASIC 2024 BUDGET = 60%", "Total VALUE BASIC 2024 BUDGET = 36.00万元");
  }

  @Test
  void theHeadOfficeAndUnitsBelowItAreNotTheWhole() {
    assertThat(facts("本级机关运行经费20.00万元。下属单位机关运行经费10.00万元。"))
        .containsExactly(
            "Total VALUE OPERATING_EXPENSES of 本级 2024 BUDGET = 20.00万元",
            "Total VALUE OPERATING_EXPENSES of 下属 2024 BUDGET = 10.00万元");
    assertThat(facts("某市档案馆及所属各单位机关运行经费30.00万元。"))
        .containsExactly("Total VALUE OPERATING_EXPENSES 2024 BUDGET = 30.00万元");
  }

  @Test
  void theBaseMayStandInABracket() {
    assertThat(facts("收入预算310.00万元，较上年预算数（280.00万元）增加30.00万元，增长10.71%。"))
        .containsExactly(
            "Total VALUE REVENUE 2024 BUDGET = 310.00万元",
            "Comparison BASE REVENUE 2023 LAST_BUDGET = 280.00万元",
            "Comparison CHANGE REVENUE 2024 BUDGET = 30.00万元",
            "Comparison RATE REVENUE 2024 BUDGET = 10.71%");
  }

  @Test
  void namesShareOutTheirAmounts() {
    assertThat(facts("政府采购预算90万元，货物、工程、服务分别为20万元、30万元、40万元。"))
        .containsExactly(
            "Total VALUE PROCUREMENT 2024 BUDGET = 90万元",
            "Total VALUE PROCURED_GOODS 2024 BUDGET = 20万元",
            "Total VALUE PROCURED_WORKS 2024 BUDGET = 30万元",
            "Total VALUE PROCURED_SERVICES 2024 BUDGET = 40万元");
    assertThat(facts("政府采购预算90万元，货物、工程、服务分别为20万元、70万元。")).endsWith("? 20万元", "? 70万元");
  }

  /** 支出预算 behind a bracket of sources is the expenditure, and no stage of the last source. */
  @Test
  void expenditureIsNoStageOfASource() {
    assertThat(facts("收入预算50万元（一般公共预算拨款收入30万元、事业收入20万元），支出预算50万元。"))
        .endsWith("Total VALUE EXPENDITURE 2024 BUDGET = 50万元");
  }

  @Test
  void lastYearsAmountIsTheBaseOfTheChangeBehindIt() {
    Statements read = Narratives.read("会议费48万元，上年为50万元，减少2万元。培训费9万元。");

    assertThat(Narratives.facts(read))
        .containsExactly(
            "Total VALUE MEETINGS 2024 BUDGET = 48万元",
            "Total VALUE MEETINGS 2023 = 50万元",
            "Comparison CHANGE MEETINGS 2024 BUDGET = 2万元",
            "Total VALUE TRAINING 2024 BUDGET = 9万元");
  }

  /** What is about so much keeps the words that say so. */
  @Test
  void figuresThatAreAboutSoMuch() {
    assertThat(Narratives.read("会议费约50万元，比上年减少近2万元，培训费9万元左右，三公经费1,000余万元。").figures())
        .extracting(StatedFigure::printed)
        .containsExactly("约50万元", "近2万元", "9万元左右", "1,000余万元");
  }

  @Test
  void aCodeMayStandBeforeTheNameOfAClass() {
    Statements read = Narratives.read("1.2080299其他民政管理事务支出2024年预算数57万元，比2023年预算数减少3万元。");

    assertThat(read.figures()).allMatch(StatedFigure::isBound);
    assertThat(read.figures().get(0).topic().subject().code()).hasToString("Optional[2080299]");
  }

  /** What looks like the code of a class and is an amount, or a number of things. */
  @Test
  void aLongNumberIsNoCodeOfAClass() {
    assertThat(facts("会议费2156300余元，比上年增加10万元。"))
        .containsExactly(
            "Total VALUE MEETINGS 2024 BUDGET = 2156300余元",
            "Comparison CHANGE MEETINGS 2024 BUDGET = 10万元");
    assertThat(Narratives.read("共有2156300株苗木，会议费10万元。").figures())
        .extracting(StatedFigure::printed)
        .containsExactly("2156300株", "10万元");
    assertThat(Narratives.read("2996300其他事务支出2024年预算数57万元。").figures())
        .allMatch(figure -> figure.topic().subject().classes().isEmpty());
  }

  /** 人 counts, and begins the names of classes. */
  @Test
  void theNameOfAClassMayBeginLikeAMeasure() {
    Statements read = Narratives.read("1.2010104人大会议2024年预算数57万元。");

    assertThat(read.figures().get(0).topic().subject().code()).hasToString("Optional[2010104]");
  }

  @Test
  void yearsBeforeOneNameShareOutItsAmounts() {
    assertThat(facts("会议费预算5万元。2023年、2024年“三公”经费预算分别为30万元、35万元。"))
        .containsExactly(
            "Total VALUE MEETINGS 2024 BUDGET = 5万元",
            "Total VALUE THREE_PUBLIC 2023 LAST_BUDGET = 30万元",
            "Total VALUE THREE_PUBLIC 2024 BUDGET = 35万元");
    assertThat(facts("会议费预算5万元。“三公”经费2023年、2024年预算分别为30万元、35万元。")).endsWith("? 30万元", "? 35万元");
  }

  @Test
  void amountsThatAreNotSharedOutAreNoOnes() {
    assertThat(facts("政府采购预算90万元，货物、服务分别为20万元（含进口）、70万元。"))
        .doesNotContain("Total VALUE PROCUREMENT 2024 BUDGET = 20万元")
        .doesNotContain("Total VALUE PROCUREMENT 2024 BUDGET = 70万元");
    assertThat(facts("政府采购预算90万元，货物、服务分别为20万元。")).endsWith("? 20万元");
    assertThat(facts("会议费、培训费分别为重点，100万元。"))
        .doesNotContain("Total VALUE MEETINGS 2024 BUDGET = 100万元");
  }

  /** What the last amount of a sentence is of stays as it was from nothing but from itself. */
  @Test
  void nothingStaysAsItselfWhereTheSentenceBeganWithThisYear() {
    String text = "公务接待费2024年预算9万元，2023年预算8万元，";
    for (String same : List.of("与2023年预算持平。", "与2023年持平。")) {
      assertThat(Narratives.read(text + same).of(Statement.Unchanged.class))
          .extracting(unchanged -> unchanged.topic().year().getAsInt())
          .containsExactly(2024);
    }
    assertThat(Narratives.read("公务接待费2023年预算8万元，与2023年预算持平。").of(Statement.Unchanged.class))
        .extracting(unchanged -> unchanged.topic().year().getAsInt())
        .containsExactly(2023);
    assertThat(changes(text + "比2023年预算增加1万元。"))
        .containsExactly("Comparison CHANGE RECEPTIONS 2024 BUDGET = 1万元");
  }
}
