package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.schema.RowLevel;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Final accounts (决算) have the tables of budgets, but are none. */
class FinalAccountsTest {
  private static final String SUMMARY =
      """
      2023年度收入支出%s总表
      单位：万元
      收入\t\t支出\t
      项目\t金额\t项目\t金额
      一、一般公共预算财政拨款收入\t500.00\t一、一般公共服务支出\t450.00
      本年收入合计\t500.00\t本年支出合计\t450.00
      年初结转和结余\t10.00\t年末结转和结余\t60.00
      总计\t510.00\t总计\t510.00
      """;

  @Test
  void saysThatTheAmountsAreNoBudget() {
    assertThat(Disclosures.parse(SUMMARY.formatted("决算")).problems())
        .filteredOn(problem -> problem.code() == ProblemCode.TABLE_OF_FINAL_ACCOUNTS)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place().orElseThrow().line()).isEqualTo(1);
              assertThat(problem.message(Locale.CHINESE)).contains("收入支出决算总表", "不是预算数");
            });
  }

  @Test
  void saysNothingOfABudget() {
    assertThat(Disclosures.parse(SUMMARY.formatted("预算")).problems())
        .extracting(Problem::code)
        .doesNotContain(ProblemCode.TABLE_OF_FINAL_ACCOUNTS);
  }

  /** A form has this header, but other words for the rows below the subtotal. */
  @Test
  void tellsLevelsByTheWordsOfAllPlacesWhereTheFormKnowsNoTotal() {
    assertThat(Disclosures.parse(SUMMARY.formatted("预算")).disclosure().summary().rows())
        .extracting(row -> row.revenue().level(), row -> row.expenditure().level())
        .containsExactly(
            both(RowLevel.CLASS),
            both(RowLevel.SUBTOTAL),
            both(RowLevel.CLASS),
            both(RowLevel.TOTAL));
  }

  private static Tuple both(RowLevel level) {
    return tuple(Optional.of(level), Optional.of(level));
  }
}
