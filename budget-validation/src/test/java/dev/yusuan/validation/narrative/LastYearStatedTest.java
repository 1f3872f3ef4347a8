package dev.yusuan.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Outcome;
import dev.yusuan.validation.result.Outcome.Status;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.Reason;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against last year's 2.60万元 of receptions, of which the total is 5.80万元. */
class LastYearStatedTest {
  private static final Disclosure LAST_YEAR =
      read(
          """
          # 某县图书馆2023年单位预算

          # 七、2023年“三公”经费支出表

          单位：万元

          合计\t因公出国（境）费\t公务接待费\t公务用车购置费\t公务用车运行费
          5.80\t0.00\t2.60\t0.00\t3.20
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          公务接待费2.00万元，2023年预算2.60万元。           | HELD
          公务接待费2.00万元，2023年预算2.80万元。           | FAILED
          公务接待费2.00万元，比2023年预算减少0.60万元。      | HELD
          公务接待费2.00万元，比2023年预算减少0.80万元。      | FAILED
          公务接待费3.00万元，比2023年预算增加0.40万元。      | HELD
          公务接待费3.00万元，比2023年预算增加0.60万元。      | FAILED
          公务接待费2.00万元，比2023年预算2.60万元减少0.60万元。 | HELD
          公务接待费2.00万元，比2023年预算2.80万元减少0.80万元。 | FAILED
          公务接待费2.00万元，比2022年预算减少0.80万元。      | NOT_APPLICABLE
          公务接待费2.00万元，比2023年决算减少0.80万元。      | NOT_APPLICABLE
          公务接待费2.00万元，比2023年预算下降40%。          | NOT_APPLICABLE
          培训费2.00万元，比2023年预算减少0.80万元。         | NOT_APPLICABLE
          某学院公务接待费2.00万元，比2023年预算减少0.80万元。 | NOT_APPLICABLE
          同口径公务接待费2.00万元，比2023年预算减少0.80万元。 | NOT_APPLICABLE
          """)
  void amountsOfLastYearsBudget(String sentence, Status status) {
    Outcome outcome =
        compare(sentence).outcomes().stream()
            .filter(each -> each.rule().id().equals("between.last-year-stated"))
            .findFirst()
            .orElseThrow();

    assertThat(outcome.status()).isEqualTo(status);
    if (status == Status.NOT_APPLICABLE) {
      assertThat(outcome.reason()).contains(Reason.NO_STATEMENTS);
    }
  }

  @Test
  void tellsWhatLastYearsTablePrints() {
    for (String sentence :
        List.of(
            "公务接待费2.00万元，2023年预算2.80万元。",
            "公务接待费2.00万元，比2023年预算减少0.80万元。",
            "公务接待费2.00万元，比2023年预算2.80万元减少0.80万元。")) {
      assertThat(compare(sentence).failed())
          .singleElement()
          .extracting(finding -> finding.message(Locale.CHINESE))
          .asString()
          .contains(sentence.contains("2.80") ? "2.80万元" : "0.80万元", "2023年公开", "2.60万元");
    }
  }

  private static Report compare(String sentence) {
    return Validator.standard()
        .compare(List.of(LAST_YEAR, read("# 某县图书馆2024年单位预算\n\n2024年单位预算编制说明\n" + sentence + "\n")));
  }

  private static Disclosure read(String text) {
    return Disclosures.parse(text).disclosure();
  }
}
