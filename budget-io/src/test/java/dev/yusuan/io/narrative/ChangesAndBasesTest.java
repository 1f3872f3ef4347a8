package dev.yusuan.io.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What changes are of, what they start from, and what ends them. */
class ChangesAndBasesTest {
  private static List<String> told(String text) {
    return Narratives.told(Narratives.read(text));
  }

  private static List<String> facts(String text) {
    return Narratives.facts(Narratives.read(text));
  }

  @Test
  void aRateInTheNextSentenceIsAChangeOfItsOwn() {
    assertThat(told("会议费3万元，较上年减少2万元。下降40%。"))
        .containsExactly(
            "MEETINGS 2024 BUDGET = VALUE 3万元",
            "MEETINGS 2024 BUDGET DOWN = CHANGE 2万元 from 2023",
            "MEETINGS 2024 BUDGET DOWN = RATE 40% from 2023");
  }

  @Test
  void aRateBehindTheNextAmountIsOfIt() {
    assertThat(told("会议费较上年增加1万元，培训费5万元，增长20%。"))
        .containsExactly(
            "MEETINGS 2024 BUDGET UP = CHANGE 1万元 from 2023",
            "TRAINING 2024 BUDGET = VALUE 5万元",
            "TRAINING 2024 BUDGET UP = RATE 20% from 2023");
  }

  @Test
  void aBaseOfWhatNobodySpokeOfIsNotUnderstood() {
    assertThat(facts("比上年预算5万元增加1万元。")).containsExactly("? 5万元", "? 1万元");
    assertThat(facts("会议费比上年50次增加1万元。")).containsExactly("? 50次", "? 1万元");
  }

  @Test
  void whatIsAsBeforeHasItsReasonToo() {
    assertThat(told("会议费5万元，与上年持平，主要原因是厉行节约。"))
        .endsWith("MEETINGS 2024 BUDGET SAME =  from 2023 as 厉行节约");
  }

  @Test
  void aReasonOfTheNextSentenceIsNotThatOfTheChange() {
    assertThat(told("会议费3万元，较上年减少2万元。培训班由学校承办，主要原因是场地紧张。"))
        .containsExactly(
            "MEETINGS 2024 BUDGET = VALUE 3万元", "MEETINGS 2024 BUDGET DOWN = CHANGE 2万元 from 2023");
    assertThat(told("会议费3万元，较上年减少2万元。主要原因是压减会议。"))
        .endsWith("MEETINGS 2024 BUDGET DOWN = CHANGE 2万元 from 2023 as 压减会议");
    assertThat(told("会议费3万元，较上年减少2万元。减少的主要原因是压减会议。"))
        .endsWith("MEETINGS 2024 BUDGET DOWN = CHANGE 2万元 from 2023 as 压减会议");
  }

  @Test
  void behindWhatIsNotUnderstoodNothingGoesOn() {
    assertThat(facts("会议费3万元，较上年增加1万元，5万元6万元，增长50%。"))
        .containsExactly(
            "Total VALUE MEETINGS 2024 BUDGET = 3万元",
            "Comparison CHANGE MEETINGS 2024 BUDGET = 1万元",
            "? 5万元",
            "? 6万元",
            "? 50%");
    assertThat(told("会议费3万元，较上年增加1万元，5万元6万元，主要原因是业务增加。"))
        .contains("MEETINGS 2024 BUDGET UP = CHANGE 1万元 from 2023");
    assertThat(facts("“三公”经费10万元，其中：公务接待费2万元、公务用车购置及运行费8万元，5万元6万元。较上年减少1万元。")).endsWith("? 1万元");
  }

  @Test
  void aChangeBehindASemicolonBehindAListIsOfTheWhole() {
    assertThat(told("“三公”经费10万元，其中：公务接待费2万元，公务用车购置及运行费8万元；较上年减少1万元。"))
        .endsWith("THREE_PUBLIC 2024 BUDGET DOWN = CHANGE 1万元 from 2023");
  }

  @Test
  void whatNoWordsNameIsNotWhatTheNextSentenceSpeaksOf() {
    assertThat(facts("2024年预算数50万元。比上年减少5万元。")).endsWith("? 5万元");
    assertThat(told("外事经费50万元。比上年减少5万元。"))
        .endsWith("NAMED 外事经费 2024 BUDGET DOWN = CHANGE 5万元 from 2023");
  }

  @Test
  void lastYearBeforeThisYearIsTheBase() {
    assertThat(told("2023年会议费预算50万元，2024年预算48万元，减少2万元。"))
        .endsWith("MEETINGS 2024 BUDGET DOWN = CHANGE 2万元 from 2023 LAST_BUDGET");
  }

  @Test
  void theYearBehindThatItIsComparedIsThatOfTheBase() {
    assertThat(told("“三公”经费预算5万元，同比上年减少1万元。具体为：公务接待费2万元。"))
        .containsExactly(
            "THREE_PUBLIC 2024 BUDGET = VALUE 5万元",
            "THREE_PUBLIC 2024 BUDGET DOWN = CHANGE 1万元 from 2023",
            "RECEPTIONS 2024 BUDGET = VALUE 2万元 of THREE_PUBLIC 2024 BUDGET 5万元");
    assertThat(told("会议费5万元，同比2022年预算增长25%。"))
        .endsWith("MEETINGS 2024 BUDGET UP = RATE 25% from 2022");
    assertThat(told("会议费5万元，同比上年预算持平。"))
        .endsWith("MEETINGS 2024 BUDGET SAME =  from 2023 LAST_BUDGET");
    assertThat(told("会议费5万元，同比增长25%。")).endsWith("MEETINGS 2024 BUDGET UP = RATE 25% from 2023");
  }

  @Test
  void lastYearIsOfItsSentenceOnly() {
    assertThat(told("会议费48万元，2023年为50万元。培训费9万元。"))
        .endsWith("MEETINGS 2023 = VALUE 50万元", "TRAINING 2024 BUDGET = VALUE 9万元");
    assertThat(told("2023年会议费50万元。培训费9万元。")).endsWith("TRAINING 2023 = VALUE 9万元");
  }

  @Test
  void aBaseThatNothingWasComparedWithIsNoBaseOfTheNext() {
    assertThat(facts("会议费3万元，比2023年5万元，培训费2万元，减少1万元。"))
        .contains("? 5万元", "Comparison CHANGE TRAINING 2024 BUDGET = 1万元")
        .noneMatch(fact -> fact.contains("BASE"));
    assertThat(facts("会议费比2023年5万元、比2022年6万元增加1万元。")).containsExactly("? 5万元", "? 6万元", "? 1万元");
  }

  @Test
  void wordsThatCompareAndTellTheDirection() {
    assertThat(told("会议费预算数小于上年预算数2万元。"))
        .containsExactly("MEETINGS 2024 BUDGET DOWN = CHANGE 2万元 from 2023 LAST_BUDGET");
    assertThat(told("会议费大于上年预算数2万元。"))
        .containsExactly("MEETINGS 2024 BUDGET UP = CHANGE 2万元 from 2023 LAST_BUDGET");
    assertThat(facts("会议费大于上年预算数5%。")).containsExactly("? 5%");
    assertThat(facts("大于上年预算数2万元。")).containsExactly("? 2万元");
    assertThat(facts("会议费大于上年培训费2万元。")).containsExactly("? 2万元");
  }

  @Test
  void whatIsCompletedIsOfTheYearOfTheSubject() {
    assertThat(told("2023年会议费执行数4万元，完成预算的80%。"))
        .endsWith("MEETINGS 2023 LAST_EXECUTION = COMPLETION 80% from 2023 LAST_BUDGET");
    assertThat(facts("会议费支出4万元，完成培训费预算的80%。")).endsWith("? 80%");
  }

  @Test
  void anAmountMayStandBehindThatItStays() {
    assertThat(told("公务接待费，与上年持平3万元。"))
        .containsExactly("RECEPTIONS 2024 BUDGET SAME = VALUE 3万元 from 2023");
    assertThat(told("公务接待费与上年持平为3万元。"))
        .containsExactly("RECEPTIONS 2024 BUDGET SAME = VALUE 3万元 from 2023");
    assertThat(facts("公务接待费与上年持平的培训费3万元。"))
        .doesNotContain("Unchanged VALUE RECEPTIONS 2024 BUDGET = 3万元");
  }

  @Test
  void objectsOfAVerbAreNotWhatIsSpokenOf() {
    assertThat(told("基本支出50万元，增加人员经费10万元、公用经费5万元，2023年为35万元。"))
        .containsExactly(
            "BASIC 2024 BUDGET = VALUE 50万元",
            "PERSONNEL 2024 BUDGET UP = CHANGE 10万元 from ?",
            "PUBLIC 2024 BUDGET UP = CHANGE 5万元 from ?",
            "BASIC 2023 = VALUE 35万元");
  }

  @Test
  void whatAReasonNamesIsNotWhatIsSpokenOf() {
    assertThat(told("公务接待费3万元，比上年减少1万元，主要原因是会议费与上年持平。2023年为4万元。"))
        .endsWith("RECEPTIONS 2023 = VALUE 4万元");
    assertThat(told("培训费5万元。公务接待费与上年持平，预算2万元。")).endsWith("RECEPTIONS 2024 BUDGET = VALUE 2万元");
  }

  @Test
  void allMoneyThatThereIsNoneOf() {
    assertThat(told("没有政府性基金、国有资本经营预算支出。"))
        .containsExactly(
            "GOVERNMENT_FUND EXPENDITURE 2024 BUDGET NONE",
            "STATE_CAPITAL EXPENDITURE 2024 BUDGET NONE");
    assertThat(told("无政府性基金预算支出。")).containsExactly("GOVERNMENT_FUND EXPENDITURE 2024 BUDGET NONE");
    assertThat(told("没有因公出国（境）费、公务接待费。")).isEmpty();
  }

  @Test
  void aReasonInABracketEndsWithIt() {
    String text = "会议费3万元（主要原因是会议减少2次），比上年减少1万元。";
    assertThat(told(text)).endsWith("MEETINGS 2024 BUDGET DOWN = CHANGE 1万元 from 2023");
    assertThat(Narratives.read(text).of(Statement.Comparison.class))
        .filteredOn(change -> change.topic().subject().item() == Item.MEETINGS)
        .allMatch(change -> !change.passage().explains());
    assertThat(Narratives.read("主要原因是会议费3万元（含培训费2万元）比上年减少1万元。").of(Statement.Comparison.class))
        .allMatch(change -> change.passage().explains());
  }

  @Test
  void aChangeBehindPartsWithTheirChangesIsOfTheWholeUnlessItIsTold() {
    String parts = "其中：公务接待费2万元，比上年减少1万元；公务用车购置及运行费8万元，比上年减少2万元。";
    assertThat(told("“三公”经费10万元，" + parts + "比上年减少3万元。"))
        .endsWith("THREE_PUBLIC 2024 BUDGET DOWN = CHANGE 3万元 from 2023");
    assertThat(facts("“三公”经费10万元，比上年减少3万元。" + parts + "比上年减少1万元。")).endsWith("? 1万元");
  }

  @Test
  void aChangeWithinTheSentenceIsOfTheLastPartWhereThatOfTheWholeIsTold() {
    assertThat(told("“三公”经费10万元，比上年减少3万元，其中：公务接待费2万元、公务用车购置及运行费8万元，比上年减少1万元。"))
        .endsWith("VEHICLES 2024 BUDGET DOWN = CHANGE 1万元 from 2023");
  }

  @Test
  void aChangeBehindItemsMayBeOfEither() {
    assertThat(facts("“三公”经费10万元，其中：公务接待费2万元；公务用车购置及运行费8万元；比上年减少1万元。")).endsWith("? 1万元");
    assertThat(told("“三公”经费10万元，其中：公务接待费10万元；比上年减少1万元。"))
        .endsWith("RECEPTIONS 2024 BUDGET DOWN = CHANGE 1万元 from 2023");
  }
}
