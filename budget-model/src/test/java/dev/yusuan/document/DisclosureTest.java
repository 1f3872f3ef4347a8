package dev.yusuan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTest {
  @ParameterizedTest
  @ValueSource(ints = {1949, 2024, 2999})
  void takesAPossibleYear(int year) {
    assertThat(new DisclosureBuilder().fiscalYear(year).build().fiscalYear()).hasValue(year);
    assertThat(new DisclosureBuilder().date(LocalDate.of(year, 6, 9)).build().date())
        .hasValue(LocalDate.of(year, 6, 9));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -5, 0, 24, 1948, 3000, Year.MAX_VALUE, Integer.MAX_VALUE})
  void refusesAYearThatNoBudgetIsOf(int year) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DisclosureBuilder().fiscalYear(year).build())
        .withMessage("a year of [1949..2999], not " + year);
  }

  @ParameterizedTest
  @ValueSource(ints = {-5, 0, 1948, 3000, Year.MAX_VALUE})
  void refusesADayOfSuchAYear(int year) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DisclosureBuilder().date(LocalDate.of(year, 1, 1)).build())
        .withMessage("a year of [1949..2999], not " + year);
  }
}
