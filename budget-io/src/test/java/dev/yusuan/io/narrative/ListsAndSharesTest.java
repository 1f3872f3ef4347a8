package dev.yusuan.io.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.narrative.ClassName;
import dev.yusuan.narrative.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where lists of parts begin and end, and what shares are of. */
class ListsAndSharesTest {
  private static List<String> told(String text) {
    return Narratives.told(Narratives.read(text));
  }

  private static List<String> facts(String text) {
    return Narratives.facts(Narratives.read(text));
  }

  @Test
  void listsAreNumberedInTheirOrder() {
    assertThat(
            Narratives.read(
                    "支出预算80万元，其中：基本支出60万元，项目支出20万元。"
                        + "会议费4万元，占支出预算的5%。培训费4万元，占支出预算的5%。"
                        + "“三公”经费9万元，其中：公务接待费9万元。")
                .of(Statement.Part.class))
        .extracting(Statement.Part::list)
        .containsExactly(1, 1, 2, 3, 4);
    assertThat(
            Narratives.read("项目6个，涉及资金120万元，其中：一级项目2个，涉及资金50万元。项目3个，涉及资金20万元，其中：一级项目1个。")
                .of(Statement.Part.class))
        .extracting(Statement.Part::list)
        .containsExactly(2, 1, 4);
  }

  @Test
  void whatStandsDeeperIsNoPartOfTheList() {
    assertThat(told("支出预算80万元，包括：\n1.基本支出60万元。\n（1）人员经费50万元。\n2.项目支出20万元。"))
        .containsExactly(
            "EXPENDITURE 2024 BUDGET = VALUE 80万元",
            "BASIC 2024 BUDGET = VALUE 60万元 of EXPENDITURE 2024 BUDGET 80万元",
            "PERSONNEL 2024 BUDGET = VALUE 50万元",
            "PROJECT 2024 BUDGET = VALUE 20万元 of EXPENDITURE 2024 BUDGET 80万元");
  }

  @Test
  void eachParagraphOfAListHasOnePart() {
    assertThat(told("支出预算80万元，包括：\n1.基本支出60万元，人员经费50万元。"))
        .endsWith("PERSONNEL 2024 BUDGET = VALUE 50万元");
  }

  @Test
  void aListEndsWithItsSection() {
    assertThat(told("（一）支出预算情况\n支出预算80万元，包括：\n1.基本支出60万元。\n" + "（二）其他情况\n1.项目支出20万元。"))
        .endsWith(
            "BASIC 2024 BUDGET = VALUE 60万元 of EXPENDITURE 2024 BUDGET 80万元",
            "PROJECT 2024 BUDGET = VALUE 20万元");
    assertThat(told("一、支出预算情况\n支出预算80万元，包括：\n（一）基本支出情况\n基本支出60万元。\n" + "二、其他情况\n项目支出20万元。"))
        .endsWith(
            "BASIC 2024 BUDGET = VALUE 60万元 of EXPENDITURE 2024 BUDGET 80万元",
            "PROJECT 2024 BUDGET = VALUE 20万元");
  }

  @Test
  void revenueOfThisYearIsToldApartWithinItsSection() {
    String list = "一、收入预算情况\n收入预算120万元，其中：本年收入100万元，上年结转20万元。\n";
    assertThat(told(list + "（二）具体情况\n本年收入100万元。"))
        .endsWith("REVENUE SUM 2024 BUDGET = VALUE 100万元");
    assertThat(told(list + "二、其他情况\n本年收入100万元。")).endsWith("REVENUE 2024 BUDGET = VALUE 100万元");
    assertThat(told("收支总预算80万元，包括：本年收入70万元、上年结转10万元。"))
        .contains(
            "REVENUE 2024 BUDGET = VALUE 70万元"
                + " of REVENUE_AND_EXPENDITURE GRAND_TOTAL 2024 BUDGET 80万元");
  }

  @Test
  void aBracketThatIsNotClosedEndsWithItsSentence() {
    assertThat(told("收入预算80万元（财政拨款收入70万元。其他收入10万元。"))
        .endsWith("OTHER_REVENUE 2024 BUDGET = VALUE 10万元");
    assertThat(told("会议费3万元（比上年增加1万元。培训费50万元），占支出预算的50%。"))
        .endsWith("TRAINING 2024 BUDGET = VALUE 50万元, SHARE 50% of EXPENDITURE 2024 BUDGET");
  }

  @Test
  void aListBehindWordsWithoutFiguresIsOfItsSide() {
    assertThat(told("收入预算80万元，支出预算75万元。按照资金来源，其中：事业收入70万元。"))
        .endsWith("INSTITUTION_REVENUE 2024 BUDGET = VALUE 70万元 of REVENUE 2024 BUDGET 80万元");
  }

  @Test
  void aListBehindAnEarlierYearIsOfTheLastAmount() {
    assertThat(told("2022年“三公”经费预算5万元，上年预算4万元，其中：公务接待费4万元。"))
        .endsWith("RECEPTIONS 2023 LAST_BUDGET = VALUE 4万元 of THREE_PUBLIC 2023 LAST_BUDGET 4万元");
  }

  @Test
  void aShareWithoutItsAmountIsOfTheList() {
    assertThat(told("支出预算60万元，其中：基本支出36万元，项目支出占40%。"))
        .endsWith("PROJECT 2024 BUDGET = SHARE 40% of EXPENDITURE 2024 BUDGET 60万元");
    assertThat(told("基本支出占支出预算的60%。"))
        .containsExactly("BASIC 2024 BUDGET = SHARE 60% of EXPENDITURE 2024 BUDGET");
    assertThat(facts("基本支出占60%。")).containsExactly("? 60%");
    assertThat(facts("基本支出60万元，项目支出各占50%。")).endsWith("? 50%");
  }

  @Test
  void someOfTheThingsAreAPartOfThem() {
    assertThat(told("设备10台，其中：单价100万元以上设备2台。"))
        .endsWith("EQUIPMENT 设备 2024 = THRESHOLD 100万元, VALUE 2台 of EQUIPMENT 设备 2024 10台");
    assertThat(told("设备10台，其中：设备2台。")).endsWith("EQUIPMENT 设备 2024 = VALUE 2台");
  }

  @Test
  void aTotalBehindSeveralAmountsIsOfNoneOfThem() {
    assertThat(facts("基本支出60万元，项目支出20万元，合计80万元。")).endsWith("? 80万元");
  }

  @Test
  void whatIsWithinAnAmount() {
    assertThat(told("收入预算80万元，含上年结转5万元，比上年增加3万元。"))
        .endsWith("REVENUE 2024 BUDGET UP = CHANGE 3万元 from 2023");
  }

  @Test
  void aStageIsOfWhatIsSpokenOfUnlessItIsOfTheOtherSide() {
    assertThat(told("基本支出30万元，收入预算50万元。")).endsWith("REVENUE 2024 BUDGET = VALUE 50万元");
    assertThat(told("基本支出30万元，支出决算29万元。")).endsWith("BASIC 2024 FINAL_ACCOUNT = VALUE 29万元");
    assertThat(told("事业收入30万元，支出预算50万元。")).endsWith("EXPENDITURE 2024 BUDGET = VALUE 50万元");
    assertThat(told("事业收入30万元，收入决算29万元。"))
        .endsWith("INSTITUTION_REVENUE 2024 FINAL_ACCOUNT = VALUE 29万元");
  }

  @Test
  void theHeadingTellsWhichSideAListIsOf() {
    String text = "\n收入预算80万元，支出预算80万元。其中：一般公共预算拨款70万元。";
    assertThat(told("（一）收入预算情况" + text))
        .endsWith(
            "GENERAL_PUBLIC_BUDGET REVENUE 2024 BUDGET = VALUE 70万元 of REVENUE 2024 BUDGET 80万元");
    assertThat(told("（一）支出预算情况" + text))
        .endsWith(
            "GENERAL_PUBLIC_BUDGET EXPENDITURE 2024 BUDGET = VALUE 70万元"
                + " of EXPENDITURE 2024 BUDGET 80万元");
  }

  @Test
  void aListBehindWhatIsCarriedOverIsOfItWhereTheMoneyIsLimited() {
    assertThat(told("财政拨款收入90万元，包括：上年结转20万元。其中：一般公共预算收入10万元。"))
        .endsWith(
            "GENERAL_PUBLIC_BUDGET REVENUE 2024 BUDGET = VALUE 10万元"
                + " of CARRIED_OVER 2024 BUDGET 20万元");
    assertThat(told("收入预算90万元，包括：上年结转20万元。其中：一般公共预算收入10万元。"))
        .endsWith(
            "GENERAL_PUBLIC_BUDGET REVENUE 2024 BUDGET = VALUE 10万元"
                + " of REVENUE 2024 BUDGET 90万元");
  }

  @Test
  void aTotalOrLimitedMoneyIsNoStage() {
    assertThat(told("基本支出30万元，支出预算合计80万元。")).endsWith("EXPENDITURE SUM 2024 BUDGET = VALUE 80万元");
    assertThat(told("基本支出30万元，财政拨款支出预算80万元。"))
        .endsWith("FISCAL_APPROPRIATION EXPENDITURE 2024 BUDGET = VALUE 80万元");
    assertThat(told("基本支出30万元。支出预算80万元。")).endsWith("EXPENDITURE 2024 BUDGET = VALUE 80万元");
  }

  /** 其他支出（款） is one of 其他支出（类）. */
  @Test
  void aClassThatTheHeadingNamesIsNotBelowItself() {
    String budget = " 2024 BUDGET = VALUE 9万元";
    assertThat(told("（一）教育支出（类）\n教育支出（类）9万元。"))
        .containsExactly("FUNCTION_CLASS 教育支出（类） 205" + budget);
    assertThat(told("（一）教育支出\n教育支出9万元。")).containsExactly("FUNCTION_CLASS 教育支出 205" + budget);
    assertThat(classes("（一）教育支出（类）普通教育（款）\n普通教育（款）9万元。")).containsExactly("教育支出（类）", "普通教育（款）");
    assertThat(classes("（一）教育支出（类）普通教育（款）\n教育支出（类）9万元。")).containsExactly("教育支出（类）");
    assertThat(classes("（一）其他支出（类）\n其他支出（款）9万元。")).containsExactly("其他支出（类）", "其他支出（款）");
  }

  private static List<String> classes(String text) {
    return Narratives.read(text).all().get(0).figures().get(0).topic().subject().classes().stream()
        .map(ClassName::toString)
        .toList();
  }

  @Test
  void classesAreBelowThatOfTheHeadingUnlessTheyBeginAgain() {
    String heading = "（一）教育支出（类）\n";
    assertThat(told(heading + "1.会议费5万元。")).containsExactly("MEETINGS 2024 BUDGET = VALUE 5万元");
    assertThat(told(heading + "1.进修及培训（款）培训支出（项）5万元。"))
        .containsExactly("FUNCTION_CLASS 进修及培训（款）培训支出（项） 2050803 2024 BUDGET = VALUE 5万元");
    assertThat(told(heading + "1.住房保障支出（类）住房改革支出（款）住房公积金（项）5万元。"))
        .containsExactly(
            "FUNCTION_CLASS 住房保障支出（类）住房改革支出（款）住房公积金（项） 2210201 2024 BUDGET" + " = VALUE 5万元");
  }
}
