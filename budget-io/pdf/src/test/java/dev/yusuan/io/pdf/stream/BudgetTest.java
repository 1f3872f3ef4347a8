package dev.yusuan.io.pdf.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class BudgetTest {
  private static final int MOST_OF_PAGE = 200_000;

  /** One content stream may be that of many pages, so that a small file prints without end. */
  @Test
  void countsTheCharactersOfAllPages() {
    Budget budget = new Budget();
    for (int page = 0; page < 40; page++) {
      budget.page();
      for (int i = 0; i < MOST_OF_PAGE; i++) {
        budget.glyph();
      }
    }
    budget.page();

    assertThatExceptionOfType(Budget.LimitReached.class)
        .isThrownBy(budget::glyph)
        .satisfies(
            reached -> assertThat(reached.limit()).isEqualTo(new Limit("glyphs", 8_000_000)));
  }
}
