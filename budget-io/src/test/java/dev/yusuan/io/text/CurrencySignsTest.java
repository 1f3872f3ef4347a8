package dev.yusuan.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.table.ExpenditureRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrencySignsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ¥20.00        | 20.00
          ￥1,804.90    | 1,804.90
          ¥ -20.00      | -20.00
          -¥20.00       | -20.00
          ¥-            | -
          (¥20.00)      | (20.00)
          ¥20           | ¥20
          ≤¥20.00       | ≤¥20.00
          ¥20.00/人     | ¥20.00/人
          ¥1,804        | 1,804
          ¥18,04        | ¥18,04
          """)
  void leavesAnAmount(String cell, String amount) {
    assertThat(CurrencySigns.without(cell)).isEqualTo(amount);
  }

  /** A column of whole yuan that a workbook shows with the sign: ¥#,##0. */
  @Test
  void wholeAmountsWithTheSignAreAmountsInColumnsOfAmounts() {
    ReadResult read =
        Disclosures.parse(
            """
            2024年部门支出预算表
            单位：元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            201\t一般公共服务支出\t¥1,804\t￥500\t¥ 1,304
            """);

    ExpenditureRow row = read.disclosure().expenditure().rows().get(0);
    assertThat(row.total()).hasValue(Amount.parse("1,804", AmountUnit.YUAN));
    assertThat(row.basic().total()).hasValue(Amount.parse("500", AmountUnit.YUAN));
    assertThat(row.project().total()).hasValue(Amount.parse("1,304", AmountUnit.YUAN));
    assertThat(read.problems()).noneMatch(problem -> problem.code() == ProblemCode.CELL_MALFORMED);
  }

  @Test
  void amountsWithTheSignAreAmounts() {
    ReadResult read =
        Disclosures.parse(
            """
            2024年部门支出预算表
            单位：元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            201\t一般公共服务支出\t¥1,804.90\t￥-\t¥1,804.90
            """);

    ExpenditureRow row = read.disclosure().expenditure().rows().get(0);
    assertThat(row.total()).hasValue(Amount.parse("1,804.90", AmountUnit.YUAN));
    assertThat(row.project().total()).hasValue(Amount.parse("1,804.90", AmountUnit.YUAN));
    assertThat(read.problems()).noneMatch(problem -> problem.code() == ProblemCode.CELL_MALFORMED);
  }
}
