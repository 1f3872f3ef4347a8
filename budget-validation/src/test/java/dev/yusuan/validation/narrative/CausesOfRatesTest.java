package dev.yusuan.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a rate or a share is wrong, where one slip alone gives what is printed. */
class CausesOfRatesTest {
  private static List<String> failed(String text) {
    return Validator.of(NarrativeRules.ALL)
        .check(Disclosures.parse("# 某局2025年部门预算\n\n一、情况说明\n\n" + text).disclosure())
        .failed()
        .stream()
        .map(finding -> finding.message(Locale.CHINESE))
        .toList();
  }

  /** 5.00 of 8.00 is 62.50%: a point that stands elsewhere, or two digits exchanged. */
  @ParameterizedTest
  @CsvSource({
    "6.250%, 小数点移位",
    "625.0%, 小数点移位",
    "0.6250%, 小数点移位",
    "6250%, 小数点移位",
    "6250.00%, 小数点移位",
    "26.50%, 两位数字颠倒",
    "62.05%, 两位数字颠倒",
  })
  void slipsOfAShare(String printed, String cause) {
    String text = "2025年支出8.00万元，其中：基本支出5.00万元，占62.50%。";

    assertThat(failed(text)).isEmpty();
    assertThat(failed(text.replace("62.50%", printed)))
        .singleElement()
        .asString()
        .contains("5.00万元占8.00万元的62.50", "所印为" + printed, cause + "则相符");
  }

  /** Two digits may be anything; 0.06250% is too far, and 63.70% is no slip. */
  @ParameterizedTest
  @ValueSource(strings = {"6.3%", "63.70%", "0.06250%", "0.00%"})
  void noSlipOfAShare(String printed) {
    assertThat(failed("2025年支出8.00万元，其中：基本支出5.00万元，占" + printed + "。"))
        .singleElement()
        .asString()
        .endsWith("所印为" + printed);
  }

  /** Of two wrong shares in one list the whole is to blame, and no share alone. */
  @Test
  void severalWrongShares() {
    String text = "2025年支出8.00万元，其中：基本支出5.00万元，占6.250%；项目支出3.00万元，占37.50%。";

    assertThat(failed(text)).singleElement().asString().contains("小数点移位");
    assertThat(failed(text.replace("37.50%", "3.750%")))
        .hasSize(2)
        .noneMatch(message -> message.contains("小数点移位"));
  }

  @Test
  void sharesOfNothingAndOfWhatIsBelowNothing() {
    assertThat(failed("2025年支出8.00万元，其中：基本支出8.00万元，占100.00%；项目支出0.00万元，占0.00%。")).isEmpty();
    assertThat(failed("2025年支出8.00万元，其中：基本支出8.00万元，占100.00%；项目支出0.00万元，占1.00%。")).hasSize(1);
    assertThat(failed("2025年支出0.00万元，其中：基本支出0.00万元，占100.00%。")).isEmpty();
  }

  /** 3.00 less than 8.00 is 37.50% of it, and 60.00% of what is left. */
  @ParameterizedTest
  @CsvSource({
    "60.00%, 除以新数而非基数",
    "3.750%, 小数点移位",
    "73.50%, 两位数字颠倒",
  })
  void slipsOfARate(String printed, String cause) {
    String text = "2025年会议费预算5.00万元，比2024年预算8.00万元减少3.00万元，下降37.50%。";

    assertThat(failed(text)).isEmpty();
    assertThat(failed(text.replace("37.50%", printed))).singleElement().asString().contains(cause);
  }

  @ParameterizedTest
  @ValueSource(strings = {"44.40%", "0.00%", "3.8%"})
  void noSlipOfARate(String printed) {
    assertThat(failed("2025年会议费预算5.00万元，比2024年预算8.00万元减少3.00万元，下降" + printed + "。"))
        .singleElement()
        .asString()
        .doesNotContain("则相符");
  }

  /** 50.0 for 5.00, or 80.0 for 8.00: with the point where it belongs the rate is right. */
  @ParameterizedTest
  @CsvSource({
    "2025年会议费预算50.0万元，比2024年预算8.00万元下降37.50%。, 50.0万元的小数点移位，应为5.00万元",
    "2025年会议费预算5.00万元，比2024年预算80.0万元下降37.50%。, 80.0万元的小数点移位，应为8.00万元",
    "2025年会议费预算8.00万元，比2024年预算50.0万元增长60.00%。, 50.0万元的小数点移位，应为5.00万元",
  })
  void aPointOfAnAmount(String text, String cause) {
    assertThat(failed(text)).anyMatch(message -> message.contains(cause));
  }

  /** 8.00 of 8.00 is 100%, which 1.00% is with its point elsewhere. */
  @Test
  void aShareOfAllWithItsPointElsewhere() {
    assertThat(failed("2025年支出8.00万元，其中：基本支出8.00万元，占1.00%。"))
        .singleElement()
        .asString()
        .contains("小数点移位");
  }

  /** The rate of what stands before it in the section was printed again. */
  @Test
  void aRateThatIsCopied() {
    String before = "2025年培训费预算9.00万元，比2024年预算10.00万元减少1.00万元，下降10.00%。\n";
    String text = "2025年会议费预算5.00万元，比2024年预算8.00万元减少3.00万元，下降10.00%。\n";

    assertThat(failed(before + text)).singleElement().asString().contains("沿用了“培训费”的比例");
    assertThat(failed(text + before)).singleElement().asString().doesNotContain("沿用");
    assertThat(failed(before + text.replace("10.00%", "44.40%")))
        .singleElement()
        .asString()
        .doesNotContain("沿用");
    assertThat(failed(before + "二、其他\n" + text)).singleElement().asString().doesNotContain("沿用");
  }

  /** The point of an amount may stand two digits to the left or to the right. */
  @ParameterizedTest
  @CsvSource({
    "2025年会议费预算0.0500万元，比2024年预算8.00万元下降37.50%。, 0.0500万元的小数点移位，应为5.00万元",
    "2025年会议费预算500万元，比2024年预算8.00万元下降37.50%。, 500万元的小数点移位，应为5.00万元",
    "2025年会议费预算5.00万元，比2024年预算800万元下降37.50%。, 800万元的小数点移位，应为8.00万元",
  })
  void aPointOfAnAmountByTwoDigits(String text, String cause) {
    assertThat(failed(text)).anyMatch(message -> message.contains(cause));
  }

  /** Nothing is no amount to divide by, whatever its point. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025年会议费预算5.00万元，比2024年预算0.0万元增长37.50%。",
        "2025年会议费预算0.0万元，比2024年预算8.00万元下降37.50%。",
        "2025年会议费预算5.000万元，比2024年预算5.00万元增长37.50%。",
      })
  void noPointOfNothing(String text) {
    assertThat(failed(text)).isNotEmpty().noneMatch(message -> message.contains("则相符"));
  }

  /** 240.00 of 250.00 is 96.00%: what the same sentence states of the same may have been meant. */
  @Test
  void anotherBase() {
    String budget = "住房保障支出（类）全年预算为250.00万元";
    String accounts = "住房保障支出（类）年初预算为0.00万元，支出决算为240.00万元，完成年初预算的96.00%。";

    assertThat(failed(budget + "，" + accounts)).anyMatch(message -> message.contains("除以250.00万元"));
    assertThat(failed(budget + "。" + accounts)).noneMatch(message -> message.contains("除以250.00"));
    assertThat(failed(budget.replace("住房保障", "教育") + "，" + accounts))
        .noneMatch(message -> message.contains("除以250.00"));
    assertThat(failed(budget + "，" + accounts.replace("96.00", "100.00")))
        .isNotEmpty()
        .noneMatch(message -> message.contains("除以"));
    assertThat(failed(budget + "，" + accounts.replace("96.00", "77.00")))
        .isNotEmpty()
        .noneMatch(message -> message.contains("除以"));
  }

  /** 3.00 of 8.0 is 37.50%, though 4.00 is printed: no point is misplaced. */
  @Test
  void amountsThatFitAsTheyArePrinted() {
    assertThat(failed("2025年会议费预算5.00万元，比2024年预算8.0万元减少4.00万元，下降37.50%。"))
        .isNotEmpty()
        .noneMatch(message -> message.contains("移位"));
  }
}
