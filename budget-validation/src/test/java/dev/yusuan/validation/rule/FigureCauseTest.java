package dev.yusuan.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.RevenueRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.Sheets;
import dev.yusuan.validation.rule.FigureCause.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureCauseTest {
  private static final String REVENUE = "level name total thisYear carryOver";

  private static Figure figure(Table<?> table, int row, Column<?, Amount> column) {
    return new Figure(table, row, column);
  }

  /** All of a row but what is carried over: 100 is not 88, and 12 is carried over. */
  private static FigureCheck withoutCarried(String... rows) {
    Table<?> table = Sheets.table(TableKind.REVENUE, REVENUE, rows);
    return FigureCheck.sum(
        figure(table, 0, RevenueRow.TOTAL), List.of(figure(table, 0, RevenueRow.THIS_YEAR)));
  }

  @Test
  void whatIsCarriedOverInTheRowIsTheDifference() {
    FigureCheck check = withoutCarried("ITEM 甲 100.00 88.00 12.00");

    assertThat(FigureCause.of(check).map(FigureCause::kind)).hasValue(Kind.CARRIED);
    assertThat(check.message(Locale.CHINESE)).contains("差额等于").contains("上年结转结余");
    assertThat(FigureCause.of(withoutCarried("ITEM 甲 100.00 112.00 12.00")).map(FigureCause::kind))
        .hasValue(Kind.CARRIED);
    assertThat(FigureCause.of(withoutCarried("ITEM 甲 100.00 88.00 12.01"))).isEmpty();
  }

  /** What exceeds another figure need not be the same. */
  @Test
  void whatIsCarriedOverExplainsSumsAndFiguresThatShouldBeTheSame() {
    Table<?> table = Sheets.table(TableKind.REVENUE, REVENUE, "ITEM 甲 100.00 88.00 12.00");
    Figure total = figure(table, 0, RevenueRow.TOTAL);
    Figure thisYear = figure(table, 0, RevenueRow.THIS_YEAR);

    assertThat(FigureCause.of(FigureCheck.same(total, thisYear)).map(FigureCause::kind))
        .hasValue(Kind.CARRIED);
    assertThat(FigureCause.of(FigureCheck.atMost(total, List.of(thisYear)))).isEmpty();
  }

  /** The difference stands in a column of something else, and what is carried over is added up. */
  @Test
  void whatIsNotCarriedOverOrIsAddedUpIsNoCause() {
    Table<?> spent =
        Sheets.table(
            TableKind.EXPENDITURE, "level name total basic project", "ITEM 甲 100.00 88.00 12.00");
    Table<?> added = Sheets.table(TableKind.REVENUE, REVENUE, "ITEM 甲 100.00 76.00 12.00");

    assertThat(
            FigureCause.of(
                FigureCheck.sum(
                    figure(spent, 0, ExpenditureRow.TOTAL),
                    List.of(figure(spent, 0, ExpenditureRow.BASIC)))))
        .isEmpty();
    assertThat(
            FigureCause.of(
                FigureCheck.sum(
                    figure(added, 0, RevenueRow.TOTAL),
                    List.of(
                        figure(added, 0, RevenueRow.THIS_YEAR),
                        figure(added, 0, RevenueRow.CARRY_OVER)))))
        .isEmpty();
  }

  @Test
  void whatIsCarriedOverInTheColumnIsTheDifference() {
    assertThat(
            FigureCause.of(withoutCarried("TOTAL 合计 100.00 88.00 .", "ITEM 上年结转 12.00 . ."))
                .map(cause -> cause.figure().label()))
        .hasValue("上年结转");
    assertThat(FigureCause.of(withoutCarried("TOTAL 合计 100.00 88.00 .", "ITEM 甲 12.00 . .")))
        .isEmpty();
  }

  private static Optional<Kind> sameInRow(int row, String... totals) {
    Table<?> one = Sheets.table(TableKind.REVENUE, "level name total", "ITEM 甲 56.00");
    Table<?> other = Sheets.table(TableKind.REVENUE, "level name total", totals);
    return FigureCause.of(
            FigureCheck.same(
                figure(one, 0, RevenueRow.TOTAL), figure(other, row, RevenueRow.TOTAL)))
        .map(FigureCause::kind);
  }

  @Test
  void theFigureOfTheRowAboveOrBelowIsPrinted() {
    assertThat(sameInRow(0, "ITEM 甲 70.00", "ITEM 乙 56.00")).hasValue(Kind.ROW);
    assertThat(sameInRow(1, "ITEM 甲 56.00", "ITEM 乙 70.00")).hasValue(Kind.ROW);
    assertThat(sameInRow(1, "ITEM 甲 56.00", "ITEM 乙 70.00", "ITEM 丙 56.00")).isEmpty();
    assertThat(sameInRow(0, "ITEM 甲 70.00", "ITEM 乙 80.00", "ITEM 丙 56.00")).isEmpty();
    assertThat(sameInRow(2, "ITEM 甲 56.00", "ITEM 乙 80.00", "ITEM 丙 70.00")).isEmpty();
    assertThat(sameInRow(0, "ITEM 甲 70.00", "ITEM 乙 .")).isEmpty();
  }

  /** 12 and 88 are 100; of few digits anything may be a slip. */
  @Test
  void oneSlipOfAPartIsTheCauseWhereItHasDigitsEnough() {
    assertThat(slip("ITEM 甲 100.00 21.00 88.00"))
        .satisfies(
            cause -> {
              assertThat(cause.orElseThrow().kind()).isEqualTo(Kind.TRANSPOSED);
              assertThat(cause.orElseThrow().value()).map(Amount::toString).hasValue("12.00万元");
            });
    assertThat(slip("ITEM 甲 10.0 2.1 8.8")).isEmpty();
    assertThat(slip("ITEM 甲 21.00 12.00 .")).as("either may be exchanged").isEmpty();
    assertThat(slip("ITEM 甲 10.00 1.00 9.90").map(FigureCause::kind)).hasValue(Kind.SHIFTED);
    assertThat(slip("ITEM 甲 10.00 1.00 9.90").flatMap(FigureCause::value).map(Amount::toString))
        .hasValue("0.10万元");
  }

  /** A figure that the message tells already is named with what is printed in it. */
  @Test
  void theCauseIsToldWithItsFigureAndWhatWouldHaveToStandThere() {
    assertThat(message("ITEM 甲 100.00 21.00 88.00")).endsWith("；基本支出/小计 21.00 两位数字颠倒，应为 12.00 则相符");
    assertThat(message("ITEM 甲 190.00 21.00 88.00")).endsWith("；合计 190.00 两位数字颠倒，应为 109.00 则相符");
    assertThat(withoutCarried("ITEM 甲 100.00 88.00 12.00").message(Locale.CHINESE))
        .endsWith("；差额等于上年结转结余/合计");
  }

  private static String message(String row) {
    Table<?> table = Sheets.table(TableKind.EXPENDITURE, "level name total basic project", row);
    return FigureCheck.sum(
            figure(table, 0, ExpenditureRow.TOTAL),
            List.of(
                figure(table, 0, ExpenditureRow.BASIC), figure(table, 0, ExpenditureRow.PROJECT)))
        .message(Locale.CHINESE);
  }

  private static Optional<FigureCause> slip(String row) {
    Table<?> table = Sheets.table(TableKind.EXPENDITURE, "level name total basic project", row);
    return FigureCause.of(
        FigureCheck.sum(
            figure(table, 0, ExpenditureRow.TOTAL),
            List.of(
                figure(table, 0, ExpenditureRow.BASIC), figure(table, 0, ExpenditureRow.PROJECT))));
  }
}
