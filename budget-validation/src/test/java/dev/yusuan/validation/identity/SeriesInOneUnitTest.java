package dev.yusuan.validation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Outcome;
import dev.yusuan.validation.rule.Reason;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts of several years in a table of its own. */
class SeriesInOneUnitTest {
  private static Outcome outcome(String... lines) {
    String text = "# 财政拨款收入（历年）\n\n单位：亿元\n\n年度\t财政拨款收入\n" + String.join("\n", lines) + "\n";
    return Validator.of(IdentityRules.ALL)
        .check(Disclosures.parse(text).disclosure())
        .outcomes()
        .stream()
        .filter(outcome -> outcome.rule().id().equals("wording.series-unit"))
        .findFirst()
        .orElseThrow();
  }

  private static String message(Outcome outcome) {
    assertThat(outcome.findings()).hasSize(1);
    return outcome.findings().get(0).message(Locale.CHINESE);
  }

  @Test
  void theYearInAnotherUnitIsTold() {
    assertThat(message(outcome("2022\t50.30", "2023\t521,000.00", "2024\t51.70")))
        .isEqualTo("“财政拨款收入（历年）”：2023为521,000.00亿元，与相近的其他各年相差约一万倍，可能为另一单位的数");
    assertThat(message(outcome("2022\t503,000.00", "2023\t52.10", "2024\t517,000.00")))
        .startsWith("“财政拨款收入（历年）”：2023为52.10亿元，");
  }

  /** Ten thousand times, or a third or the threefold of it; the other years within three times. */
  @ParameterizedTest
  @CsvSource({
    "30.00, 30.00, 100000.00, true",
    "30.00, 30.00, 99999.99, false",
    "30.00, 30.00, 900000.00, true",
    "30.00, 30.00, 900000.01, false",
    "30.00, 90.00, 300000.00, true",
    "30.00, 90.01, 300000.00, false",
  })
  void aYearIsOddByTenThousandTimes(String first, String second, String third, boolean odd) {
    assertThat(outcome("2022\t" + first, "2023\t" + second, "2024\t" + third).status())
        .isEqualTo(odd ? Outcome.Status.FAILED : Outcome.Status.HELD);
  }

  @Test
  void theCellOfTheYearIsNamedInTheTableThatPrintsIt() {
    Outcome outcome =
        outcome(
            "2023\t50.30",
            "",
            "# 上级补助收入（历年）",
            "",
            "单位：亿元",
            "",
            "年度\t上级补助收入",
            "2022\t50.30",
            "2023\t521,000.00",
            "2024\t51.70");

    assertThat(outcome.findings()).hasSize(1);
    assertThat(outcome.findings().get(0).cells())
        .extracting(Object::toString)
        .containsExactly("OTHER.2[2].otherAmount.1");
  }

  /** Two years tell nothing, and neither do lines that are none or print nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"合计\t521,000.00", "2023\t0.00", "2023\t-521,000.00", "2023\t"})
  void lessThanThreeYearsAreNotCompared(String line) {
    assertThat(outcome("2022\t50.30", line, "2024\t51.70").reason())
        .contains(Reason.NOTHING_PRINTED);
  }
}
