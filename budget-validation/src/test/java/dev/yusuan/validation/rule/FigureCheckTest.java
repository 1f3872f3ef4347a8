package dev.yusuan.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.schema.Column;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.Sheets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FigureCheckTest {
  private static final Table<?> TABLE =
      Sheets.table(
          TableKind.EXPENDITURE,
          "level name total basic project",
          "ITEM 甲 10.00 6.00 4.00",
          "ITEM 乙 . . 4.00",
          "ITEM 丙 9.00 ~暂缺 4.00");

  @Test
  void figureIsAtMostWhatIsNotLess() {
    assertThat(FigureCheck.atMost(basic(0), List.of(total(0))).verdict()).isEqualTo(Verdict.EXACT);
    assertThat(FigureCheck.atMost(total(0), List.of(basic(0))).verdict())
        .isEqualTo(Verdict.INCONSISTENT);
  }

  @Test
  void blankFigureIsNotCheckedAndTheReasonDependsOnTheComparison() {
    assertNotChecked(FigureCheck.atMost(total(1), List.of(project(1))), Reason.NOTHING_PRINTED);
    assertNotChecked(FigureCheck.same(total(1), project(1)), Reason.FIGURE_BLANK);
    assertNotChecked(FigureCheck.same(project(1), total(1)), Reason.FIGURE_BLANK);
    assertNotChecked(FigureCheck.same(total(1), basic(1)), Reason.NOTHING_PRINTED);
    assertNotChecked(FigureCheck.sum(total(1), List.of(project(1))), Reason.SUM_BLANK);
    assertNotChecked(FigureCheck.sum(total(1), List.of(basic(1))), Reason.NOTHING_PRINTED);
    assertNotChecked(FigureCheck.ofWhich(project(1), List.of(basic(1))), Reason.NOTHING_PRINTED);
  }

  @Test
  void markInThePlaceOfAnyFigureLeavesAllUnchecked() {
    assertNotChecked(FigureCheck.sum(total(2), List.of(basic(2), project(2))), Reason.MARK);
    assertNotChecked(FigureCheck.same(basic(2), project(2)), Reason.MARK);
    assertThat(FigureCheck.same(basic(2), project(2)).residual()).isEmpty();
  }

  @Test
  void equalChecksAreOfTheSameFiguresInTheSameComparison() {
    FigureCheck check = FigureCheck.sum(total(0), List.of(basic(0), project(0)));

    assertThat(check)
        .isEqualTo(FigureCheck.sum(total(0), ImmutableList.of(basic(0), project(0))))
        .hasSameHashCodeAs(FigureCheck.sum(total(0), List.of(basic(0), project(0))))
        .isNotEqualTo(FigureCheck.ofWhich(total(0), List.of(basic(0), project(0))))
        .isNotEqualTo(FigureCheck.sum(total(0), List.of(project(0), basic(0))))
        .isNotEqualTo(FigureCheck.sum(total(2), List.of(basic(0), project(0))))
        .isNotEqualTo(check.toString());
    assertThat(FigureCheck.notChecked(Comparison.SUM, total(0), Reason.MARK))
        .isNotEqualTo(FigureCheck.notChecked(Comparison.SUM, total(0), Reason.UNPLACED_TEXT));
  }

  @Test
  void toStringIsTheVerdictAndTheFigures() {
    assertThat(FigureCheck.sum(total(0), List.of(basic(0), project(0))).toString())
        .startsWith("EXACT: ")
        .contains("10.00", "6.00", "4.00");
  }

  /** 10.00 = 6.00 + 3.00 + 1.00, of which two stand in no known column of their rows. */
  @Test
  void amountsInUnknownColumnsMayBelongWhereTheirRowsAreBlank() {
    Table<?> table =
        Sheets.table(
            TableKind.EXPENDITURE,
            "level name total basic project otherAmount.1 otherAmount.2",
            "TOTAL 合计 10.00 7.50 2.00 . .",
            "ITEM 甲 6.00 6.00 . . .",
            "ITEM 乙 . . . 3.00 2.00",
            "ITEM 丙 . . . 1.00 .",
            "ITEM 丁 . 1.00 . 0.50 .");

    assertNotChecked(sumOfColumn(table, ExpenditureRow.TOTAL), Reason.UNPLACED_TEXT);
    assertNotChecked(sumOfColumn(table, ExpenditureRow.PROJECT), Reason.UNPLACED_TEXT);
    // 0.50 stands in a row that prints its basic expenditure, and 6.00 + 1.00 + 1.00 is not 7.50.
    assertThat(sumOfColumn(table, ExpenditureRow.BASIC).verdict()).isEqualTo(Verdict.INCONSISTENT);
  }

  @Test
  void anAmountInAnUnknownColumnMayBeTheOneThatIsBlank() {
    Table<?> table =
        Sheets.table(
            TableKind.EXPENDITURE,
            "level name total basic project otherAmount.1",
            "ITEM 甲 5.00 . . .",
            "ITEM 甲 . . . 5.00",
            "ITEM 甲 . . . 4.00");

    Figure whole = new Figure(table, 0, ExpenditureRow.TOTAL);
    Figure other = new Figure(table, 1, ExpenditureRow.TOTAL);
    Figure third = new Figure(table, 2, ExpenditureRow.TOTAL);
    assertNotChecked(FigureCheck.atMost(whole, List.of(other)), Reason.UNPLACED_TEXT);
    assertThat(FigureCheck.atMost(whole, List.of(third)).verdict()).isEqualTo(Verdict.INCONSISTENT);
  }

  @Test
  void amountsInUnknownColumnsMayBeWhatASumLacks() {
    Table<?> table =
        Sheets.table(
            TableKind.EXPENDITURE,
            "level name total basic project otherAmount.1 otherAmount.2",
            "ITEM 甲 10.00 6.00 1.00 2.00 1.00",
            "ITEM 乙 10.00 6.00 1.00 2.00 0.50",
            "ITEM 丙 10.00 6.00 5.00 1.00 .");

    assertNotChecked(sumOfRow(table, 0), Reason.UNPLACED_TEXT);
    assertThat(sumOfRow(table, 1).verdict()).isEqualTo(Verdict.INCONSISTENT);
    assertThat(sumOfRow(table, 2).verdict()).isEqualTo(Verdict.INCONSISTENT);
  }

  /** What stands in the row of the total belongs to no other row. */
  @Test
  void anAmountInAnUnknownColumnOfTheTotalIsNoRowThatItLacks() {
    Table<?> table =
        Sheets.table(
            TableKind.EXPENDITURE,
            "level name total basic otherAmount.1",
            "TOTAL 合计 10.00 . 3.00",
            "ITEM 甲 6.00 . .",
            "ITEM 乙 1.00 . .");

    assertThat(sumOfColumn(table, ExpenditureRow.TOTAL).verdict()).isEqualTo(Verdict.INCONSISTENT);
  }

  @Test
  void aTextWithoutDigitsIsNoAmountThatCannotBeRead() {
    Table<?> garbled =
        Sheets.table(
            TableKind.EXPENDITURE, "level name total basic project", "ITEM 甲 10.00 6.00 1.00 ^3O");
    Table<?> letters =
        Sheets.table(
            TableKind.EXPENDITURE, "level name total basic project", "ITEM 甲 10.00 6.00 1.00 ^O");

    assertNotChecked(sumOfRow(garbled, 0), Reason.UNPLACED_TEXT);
    assertThat(sumOfRow(letters, 0).verdict()).isEqualTo(Verdict.INCONSISTENT);
  }

  /** Of eleven such amounts some will always add up to what is lacking; of ten they need to. */
  @Test
  void veryManyAmountsInUnknownColumnsMayBeAnySum() {
    assertThat(sumOfRow(withOthers(10), 0).verdict()).isEqualTo(Verdict.INCONSISTENT);
    assertNotChecked(sumOfRow(withOthers(11), 0), Reason.UNPLACED_TEXT);
  }

  private static Table<?> withOthers(int others) {
    StringBuilder columns = new StringBuilder("level name total basic project");
    StringBuilder row = new StringBuilder("ITEM 甲 10.00 6.00 1.00");
    for (int i = 1; i <= others; i++) {
      columns.append(" otherAmount.").append(i);
      row.append(" 0.01");
    }
    return Sheets.table(TableKind.EXPENDITURE, columns.toString(), row.toString());
  }

  /** The first row, and all others. */
  private static FigureCheck sumOfColumn(Table<?> table, Column<?, Amount> column) {
    return FigureCheck.sum(
        new Figure(table, 0, column),
        IntStream.range(1, table.rows().size())
            .mapToObj(row -> new Figure(table, row, column))
            .toList());
  }

  private static FigureCheck sumOfRow(Table<?> table, int row) {
    return FigureCheck.sum(
        new Figure(table, row, ExpenditureRow.TOTAL),
        List.of(
            new Figure(table, row, ExpenditureRow.BASIC),
            new Figure(table, row, ExpenditureRow.PROJECT)));
  }

  private static void assertNotChecked(FigureCheck check, Reason reason) {
    assertThat(check.verdict()).isEqualTo(Verdict.NOT_CHECKED);
    assertThat(check.reason()).contains(reason);
  }

  private static Figure total(int row) {
    return new Figure(TABLE, row, ExpenditureRow.TOTAL);
  }

  private static Figure basic(int row) {
    return new Figure(TABLE, row, ExpenditureRow.BASIC);
  }

  private static Figure project(int row) {
    return new Figure(TABLE, row, ExpenditureRow.PROJECT);
  }
}
