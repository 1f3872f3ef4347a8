package dev.yusuan.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Outcome;
import dev.yusuan.validation.result.Outcome.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseYearsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024年会议费预算2.00万元，比2023年预算减少1.00万元。 | HELD
          2024年会议费预算2.00万元，比2024年预算减少1.00万元。 | FAILED
          2024年会议费预算2.00万元，比2025年预算减少1.00万元。 | FAILED
          2024年会议费决算2.00万元，比2024年预算减少1.00万元。 | NOT_APPLICABLE
          2024年会议费预算2.00万元，完成2024年预算的100%。    | NOT_APPLICABLE
          """)
  void aBudgetIsComparedWithOneBeforeIt(String sentence, Status status) {
    Outcome outcome =
        Validator.of(NarrativeRules.ALL)
            .check(Disclosures.parse("2024年部门预算\n\n一、收支说明\n\n" + sentence).disclosure())
            .outcomes()
            .stream()
            .filter(each -> each.rule().id().equals("wording.base-years"))
            .findFirst()
            .orElseThrow();

    assertThat(outcome.status()).isEqualTo(status);
  }
}
