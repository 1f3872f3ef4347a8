package dev.yusuan.io.narrative.noun;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.narrative.Base;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stages that the words of a disclosure of 2024 mean. */
class CalendarTest {
  private static final Calendar BUDGET = new Calendar(OptionalInt.of(2024), false);
  private static final Calendar ACCOUNTS = new Calendar(OptionalInt.of(2024), true);
  private static final Calendar UNDATED = new Calendar(OptionalInt.empty(), false);

  private static OptionalInt year(Integer year) {
    return year == null ? OptionalInt.empty() : OptionalInt.of(year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          false | BUDGET        | 2024 | BUDGET
          false |               | 2024 | BUDGET
          false |               |      | BUDGET
          true  |               | 2024 | FINAL_ACCOUNT
          true  | BUDGET        | 2024 | BUDGET
          false | FINAL_ACCOUNT | 2024 | FINAL_ACCOUNT
          false | EXECUTION     | 2024 |
          false | BUDGET        | 2023 | LAST_BUDGET
          false | EXECUTION     | 2023 | LAST_EXECUTION
          false | FINAL_ACCOUNT | 2023 |
          false |               | 2023 |
          false | BUDGET        | 2022 |
          false | BUDGET        | 2025 |
          """)
  void stages(boolean accounts, String word, Integer year, String stage) {
    Calendar calendar = accounts ? ACCOUNTS : BUDGET;

    assertThat(calendar.phase(Optional.ofNullable(word), year(year)).map(Object::toString))
        .isEqualTo(Optional.ofNullable(stage));
  }

  @Test
  void yearsBeforeThatOfTheDisclosure() {
    assertThat(BUDGET.relative("-1")).hasValue(2023);
    assertThat(BUDGET.relative("0")).hasValue(2024);
    assertThat(UNDATED.relative("-1")).isEmpty();
  }

  @Test
  void ofNoKnownYearAStageIsThatOfTheDisclosure() {
    assertThat(UNDATED.phase(Optional.of("BUDGET"), year(2020)).map(Object::toString))
        .contains("BUDGET");
  }

  @Test
  void aComparisonStartsFromAStageOnlyWhereOneIsNamed() {
    assertThat(BUDGET.base(year(2023), Optional.empty()))
        .isEqualTo(new Base(year(2023), Optional.empty()));
    assertThat(BUDGET.base(year(2023), Optional.of("BUDGET")).phase().map(Object::toString))
        .contains("LAST_BUDGET");
  }
}
