package dev.yusuan.validation.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.validation.OneYearExamples;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Outcome;
import dev.yusuan.validation.result.Outcome.Status;
import dev.yusuan.validation.rule.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneYearProjectsTest {
  @ParameterizedTest
  @CsvSource({
    "2020-01-01 2020-12-31 5.00 5.00 . ., HELD, the amount of the year",
    "2020-03-01 2020-06-30 5.00 4.99 . ., FAILED, another amount",
    "2020-01-01 2022-12-31 9.00 3.00 . ., NOT_APPLICABLE, several years",
    ". 2020-12-31 9.00 3.00 . ., NOT_APPLICABLE, no beginning",
    "2020-01-01 2020-12-31 393.00 24.00 369.00 369.00, HELD, with what was paid last year",
    "2020-01-01 2020-12-31 393.00 24.00 369.00 368.00, FAILED, with less than that",
    "2020-01-01 2020-12-31 0.00 10.90 . ., NOT_APPLICABLE, less than a part of it",
    "2020-01-01 2020-12-31 . 10.90 . ., NOT_APPLICABLE, a blank",
  })
  void theTotalOfAProjectOfOneYear(String project, Status status, String how) {
    assertThat(outcome("declarations.one-year.total", project).status()).as(how).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01 2020-12-31 5.00 5.00 7.00 7.00, HELD",
    "2020-01-01 2020-12-31 5.00 5.00 7.00 6.00, FAILED",
    "2020-01-01 2020-12-31 5.00 5.00 7.00 ., NOT_APPLICABLE",
    "2019-01-01 2020-12-31 5.00 5.00 7.00 6.00, NOT_APPLICABLE",
  })
  void theTotalOfLastYear(String project, Status status) {
    assertThat(outcome("declarations.one-year.last-total", project).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01 2020-12-31 185.60 181.90 197.00 197.00, 1",
    "2020-01-01 2020-12-31 393.00 24.10 369.00 369.00, 2",
  })
  void tellsWhatComesNearer(String project, int parts) {
    Outcome outcome = outcome("declarations.one-year.total", project);

    assertThat(outcome.findings()).hasSize(1);
    assertThat(outcome.findings().get(0).cells()).hasSize(1 + parts);
  }

  private static Outcome outcome(String id, String project) {
    Rule rule = Validator.standard().find(id).orElseThrow();
    return Outcome.of(rule.description(), rule.check(OneYearExamples.declared(project)));
  }
}
