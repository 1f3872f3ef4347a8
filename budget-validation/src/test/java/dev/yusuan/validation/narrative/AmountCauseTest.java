package dev.yusuan.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.money.Amount;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.Sheets;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.wording.Wording;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountCauseTest {
  private static final Table<?> TABLE =
      Sheets.table(
          TableKind.EXPENDITURE,
          "level name total basic project",
          "ITEM 甲 190.20 150.20 40.00",
          "ITEM 乙 31.70 31.70 0.00",
          "ITEM 丙 18 18 .");

  @ParameterizedTest
  @CsvSource({
    "0, 31.70万元, 相邻行的支出预算表 第2行",
    "1, 190.20万元, 相邻行的支出预算表 第1行",
    "1, 18万元, 相邻行的支出预算表 第3行",
    "2, 31.70万元, 相邻行的支出预算表 第2行",
    "0, 150.20万元, 相邻栏的支出预算表 第1行",
    "0, 40万元, 相邻栏的支出预算表 第1行",
    "1, 31.70元, 表的单位为元",
    "1, 31.70亿元, 表的单位为亿元",
    "1, 317.00万元, 小数点移位",
    "1, 0.317万元, 小数点移位",
    "1, 3170.00万元, 小数点移位",
    "1, 37.10万元, 两位数字颠倒",
    "1, 13.70万元, 两位数字颠倒",
    "1, 31.90万元, 改正一位数字",
    "1, 61.70万元, 改正一位数字"
  })
  void theSlipThatGivesWhatIsStated(int row, String stated, String told) {
    assertThat(of(stated, new Figure(TABLE, row, ExpenditureRow.TOTAL)))
        .hasValueSatisfying(cause -> assertThat(cause.in(Locale.CHINESE)).contains(told));
  }

  /** So few digits are another number as likely as a slip. */
  @ParameterizedTest
  @CsvSource({"1, 0万元", "1, 77.77万元", "2, 19万元", "1, 38.90万元"})
  void noneWhereNoneFits(int row, String stated) {
    assertThat(of(stated, new Figure(TABLE, row, ExpenditureRow.TOTAL))).isEmpty();
  }

  @Test
  void noneWhereNothingIsPrinted() {
    assertThat(of("0.01万元", new Figure(TABLE, 1, ExpenditureRow.PROJECT))).isEmpty();
    assertThat(of("40万元", new Figure(TABLE, 1, ExpenditureRow.PROJECT))).isPresent();
  }

  /** 3.17万元 are 31.70千元, and 31.70万元 with its point shifted. */
  @Test
  void noneWhereSeveralFit() {
    assertThat(of("3.17万元", new Figure(TABLE, 1, ExpenditureRow.TOTAL))).isEmpty();
  }

  @Test
  void noneWhereSeveralNeighboursAreAsMuch() {
    Table<?> table =
        Sheets.table(
            TableKind.EXPENDITURE,
            "level name total basic",
            "ITEM 甲 31.70 30.00",
            "ITEM 乙 37.10 31.70",
            "ITEM 丙 31.70 30.00");

    assertThat(of("31.70万元", new Figure(table, 1, ExpenditureRow.TOTAL))).isEmpty();
    assertThat(of("30万元", new Figure(table, 1, ExpenditureRow.BASIC))).isEmpty();
  }

  private static Optional<Wording> of(String stated, Figure figure) {
    return AmountCause.of(Amount.parse(stated), figure);
  }
}
