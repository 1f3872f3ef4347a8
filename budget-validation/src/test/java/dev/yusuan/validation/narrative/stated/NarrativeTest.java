package dev.yusuan.validation.narrative.stated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.money.Amount;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Statement;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrativeTest {
  private static final Narrative SECTIONS =
      of(
          """
          （一）会议

          会议费预算10万元。

          （二）培训

          培训费预算3万元。因公出国（境）费预算7万元。

          二、其他说明

          会议费预算12万元。培训费预算为3万元。因公出国（境）费预算7万元。因公出国（境）费预算8万元。

          三、另外说明

          公务接待费预算2万元。
          """);

  @Test
  void takesWhatIsStatedOfTheIssuerItselfExactly() {
    assertThat(amounts(of("会议费预算10万元，培训费预算约3万元，某学院公务接待费预算2万元。").values())).containsExactly("10万元");
    assertThat(amounts(of("2024年收入预算72万元，其中：本年收入70万元，上年结转2万元。").values()))
        .containsExactly("72万元", "70万元", "2万元");
  }

  /** What is received this year is not all revenue. */
  @Test
  void takesThisYearsRevenueForNoSecondAmountOfRevenue() {
    Narrative narrative = of("2024年收入预算72万元，其中：本年收入70万元，上年结转2万元。");

    assertThat(narrative.only(narrative.values().get(0).fact()))
        .map(Amount::toString)
        .contains("72万元");
  }

  @Test
  void findsTheLastInTheSectionAndElseTheOnlyOne() {
    Fact meetings = fact(SECTIONS, Item.MEETINGS);
    Fact training = fact(SECTIONS, Item.TRAINING);
    Fact abroad = fact(SECTIONS, Item.ABROAD);
    int reception = index(SECTIONS, "公务接待费预算2万元。");

    assertThat(amounts(SECTIONS.find(meetings, index(SECTIONS, "会议费预算10万元。"))))
        .containsExactly("10万元");
    assertThat(amounts(SECTIONS.find(meetings, index(SECTIONS, "会议费预算12万元。") + 1)))
        .containsExactly("12万元");
    assertThat(SECTIONS.find(meetings, reception)).isEmpty();
    assertThat(amounts(SECTIONS.find(training, reception))).containsExactly("3万元");
    assertThat(amounts(SECTIONS.find(abroad, index(SECTIONS, "因公出国（境）费预算8万元。"))))
        .containsExactly("8万元");
    assertThat(SECTIONS.find(abroad, reception)).isEmpty();
  }

  @Test
  void knowsTheOnlyAmountOfTheSmallestPartOfTheTextAround() {
    Fact meetings = fact(SECTIONS, Item.MEETINGS);
    Fact abroad = fact(SECTIONS, Item.ABROAD);
    Statement training = SECTIONS.statements().get(index(SECTIONS, "培训费预算3万元。"));
    Statement second = SECTIONS.statements().get(index(SECTIONS, "会议费预算12万元。"));
    Statement reception = SECTIONS.statements().get(index(SECTIONS, "公务接待费预算2万元。"));

    assertThat(SECTIONS.only(meetings)).isEmpty();
    assertThat(SECTIONS.only(fact(SECTIONS, Item.TRAINING))).map(Amount::toString).contains("3万元");
    assertThat(SECTIONS.only(meetings, training)).map(Amount::toString).contains("10万元");
    assertThat(SECTIONS.only(meetings, second)).map(Amount::toString).contains("12万元");
    assertThat(SECTIONS.only(meetings, reception)).isEmpty();
    assertThat(SECTIONS.only(abroad, training)).map(Amount::toString).contains("7万元");
    assertThat(SECTIONS.only(abroad, second)).isEmpty();
    assertThat(SECTIONS.only(fact(SECTIONS, Item.TRAINING), reception))
        .map(Amount::toString)
        .contains("3万元");
  }

  @Test
  void knowsRevenueAndExpenditureByWhatBothAre() {
    Narrative narrative = of("2024年收入总计10万元，支出总计10万元。2024年收支总预算10万元。");
    Fact both = fact(narrative, Item.REVENUE_AND_EXPENDITURE);

    assertThat(narrative.only(both)).map(Amount::toString).contains("10万元");
    Narrative two = of("2024年收入预算10万元，支出预算11万元。公务接待费预算2万元。");
    Fact budget = fact(two, Item.REVENUE).as(Item.REVENUE_AND_EXPENDITURE);
    assertThat(amounts(two.find(budget, 2))).containsExactlyInAnyOrder("10万元", "11万元");
    assertThat(two.only(budget)).isEmpty();
    Narrative three = of("2024年收支预算10万元。2024年收入预算11万元。公务接待费预算2万元。");
    assertThat(amounts(three.find(budget, 0))).containsExactly("10万元");
    assertThat(amounts(three.find(budget, 2))).containsExactly("10万元", "11万元");
  }

  /** 收入 behind 收入总计 is the total, unless another total is stated beside it. */
  @Test
  void findsATotalByItsNameWithoutWhichTotalItIs() {
    Narrative one = of("2024年收入总计10万元。公务接待费预算2万元。");
    Narrative two = of("2024年收入总计10万元。2024年本年收入合计9万元。公务接待费预算2万元。");
    Fact revenue = fact(one, Item.REVENUE).unscoped();

    assertThat(amounts(one.find(revenue, 1))).containsExactly("10万元");
    assertThat(two.find(revenue, 2)).isEmpty();
    assertThat(two.only(revenue)).isEmpty();
    assertThat(two.only(fact(two, Item.REVENUE))).map(Amount::toString).contains("10万元");
    assertThat(one.find(fact(SECTIONS, Item.MEETINGS), 1)).isEmpty();
  }

  @Test
  void knowsWhatASentenceStates() {
    Narrative narrative =
        of("公务接待费预算2万元。培训费2023年预算5万元，会议费2023年预算8万元，2024年预算10万元。2024年因公出国（境）费预算7万元。");
    Fact meetings = fact(narrative, Item.MEETINGS).timeless();

    for (int index = 1; index <= 3; index++) {
      assertThat(amounts(narrative.ofSentence(index))).containsExactly("5万元", "8万元", "10万元");
    }
    assertThat(amounts(narrative.ofSentence(0))).containsExactly("2万元");
    assertThat(amounts(narrative.ofSentence(4))).containsExactly("7万元");
    assertThat(amounts(narrative.ofSentence(meetings, OptionalInt.of(2023), 3)))
        .containsExactly("8万元");
    assertThat(narrative.ofSentence(meetings, OptionalInt.of(2024), 3)).isEmpty();
    assertThat(narrative.ofSentence(meetings, OptionalInt.of(2023), 2)).isEmpty();
    assertThat(narrative.ofSentence(meetings, OptionalInt.of(2023), 4)).isEmpty();
  }

  /** A text that repeats a sentence without end is read in time that grows with its length. */
  @Test
  void looksAtAHundredAmountsOfASentenceAtMostOnEachSide() {
    String sentence = "会议费预算10万元。";
    Narrative narrative =
        of(IntStream.range(0, 250).mapToObj(i -> sentence).collect(Collectors.joining()));

    assertThat(narrative.values()).hasSize(250);
    assertThat(narrative.ofSentence(125)).hasSize(200);
    assertThat(narrative.ofSentence(0)).hasSize(100);
    assertThat(narrative.ofSentence(249)).hasSize(101);
  }

  /** 2323万元 is 2,323.00 in the table; what the table prints otherwise, or as roughly, is not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2323万元    | 2,323.00 | 2,323.00万元
          2323万元    | 2,323    | 2,323万元
          2323万元    | 2,323.40 | 2,323万元
          2323.00万元 | 2,323    | 2,323.00万元
          """)
  void takesTheDigitsOfTheTable(String stated, String printed, String precise) {
    Narrative narrative =
        of(
            "2024年收入预算"
                + stated
                + "。\n\n\n# 收支预算总表\n\n单位：万元\n\n项目\t预算数\n财政拨款收入\t"
                + printed
                + "\n总计\t"
                + printed
                + "\n");

    assertThat(narrative.precise(narrative.values().get(0))).hasToString(precise);
  }

  @Test
  void knowsWhichSectionsTellAChange() {
    Narrative narrative = of("会议费预算10万元，比上年增加1万元。培训费预算3万元。");
    Statement first = narrative.statements().get(0);

    assertThat(narrative.tellsChange(fact(narrative, Item.MEETINGS), first)).isTrue();
    assertThat(narrative.tellsChange(fact(narrative, Item.TRAINING), first)).isFalse();
  }

  private static Narrative of(String text) {
    return Narrative.of(Disclosures.parse("2024年部门预算\n\n一、收支说明\n\n" + text).disclosure());
  }

  private static Fact fact(Narrative narrative, Item item) {
    return narrative.values().stream()
        .map(Stated::fact)
        .filter(fact -> fact.item() == item)
        .findFirst()
        .orElseThrow();
  }

  /** The place of the last statement of a sentence. */
  private static int index(Narrative narrative, String sentence) {
    return IntStream.range(0, narrative.statements().size())
        .filter(i -> narrative.statements().get(i).sentence().equals(sentence))
        .max()
        .orElseThrow();
  }

  private static List<String> amounts(List<Stated> values) {
    return values.stream().map(stated -> stated.amount().toString()).toList();
  }
}
