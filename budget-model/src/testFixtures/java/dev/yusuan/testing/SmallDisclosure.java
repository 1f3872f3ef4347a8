package dev.yusuan.testing;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.UnitCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.document.Issuer;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.OtherRow;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.SummaryRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.time.LocalDate;
import java.util.Optional;

/** An invented disclosure of three tables and a text, whose words tell all that it says. */
public final class SmallDisclosure {
  private static final String OFFICE = "某市水利局";

  private SmallDisclosure() {}

  /** The disclosure. */
  public static Disclosure of() {
    return Disclosure.builder()
        .issuer(Issuer.of(OFFICE, UnitCode.parse("101001")))
        .fiscalYear(2025)
        .kind(DisclosureKind.UNIT)
        .date(LocalDate.of(2025, 2, 20))
        .addTables(summary(), expenditure(), dredging())
        .addUnrecognised(
            new UnrecognisedBlock(
                Optional.empty(),
                "第一部分 单位概况",
                ImmutableList.of(ImmutableList.of("第一部分 单位概况"), ImmutableList.of("本单位负责河道的维护。"))))
        .build();
  }

  private static Amount amount(String digits) {
    return Amount.parse(digits, AmountUnit.TEN_THOUSAND_YUAN);
  }

  private static Table<SummaryRow> summary() {
    return Table.builder(TableKind.REVENUE_EXPENDITURE_SUMMARY, AmountUnit.TEN_THOUSAND_YUAN)
        .title("2025年单位收支总体情况表")
        .issuer(OFFICE)
        .columns(
            SummaryRow.REVENUE_ITEM,
            SummaryRow.REVENUE_AMOUNT,
            SummaryRow.EXPENDITURE_ITEM,
            SummaryRow.EXPENDITURE_AMOUNT)
        .row(
            SummaryRow.builder()
                .revenue(
                    side -> side.level(RowLevel.CLASS).item("一、一般公共预算").amount(amount("320.50")))
                .expenditure(
                    side -> side.level(RowLevel.CLASS).item("一、一般公共服务支出").amount(amount("20.00"))))
        .row(
            SummaryRow.builder()
                .expenditure(
                    side -> side.level(RowLevel.CLASS).item("二、农林水支出").amount(amount("300.50"))))
        .row(
            SummaryRow.builder()
                .revenue(side -> side.level(RowLevel.TOTAL).item("收入总计").amount(amount("320.50")))
                .expenditure(
                    side -> side.level(RowLevel.TOTAL).item("支出总计").amount(amount("320.50"))))
        .build();
  }

  private static Table<ExpenditureRow> expenditure() {
    return Table.builder(TableKind.EXPENDITURE, AmountUnit.TEN_THOUSAND_YUAN)
        .title("2025年单位支出总体情况表")
        .issuer(OFFICE)
        .columns(
            ExpenditureRow.FUNCTION,
            ExpenditureRow.NAME,
            ExpenditureRow.TOTAL,
            ExpenditureRow.BASIC,
            ExpenditureRow.WAGES,
            ExpenditureRow.INDIVIDUALS,
            ExpenditureRow.GOODS,
            ExpenditureRow.PROJECT)
        .row(row("合计", "320.50", "120.50", "90.00", "10.50", "20.00", "200.00"))
        .row(row("行政运行", "20.00", "20.00", "20.00", "", "0", "").function("2010301"))
        .row(
            row("水利工程运行与维护", "300.50", "100.50", "70.00", "10.50", "20.00", "200.00")
                .function("2130306"))
        .notes(ImmutableList.of("注：本表含上年结转。"))
        .build();
  }

  private static ExpenditureRow.Builder row(String name, String... amounts) {
    ExpenditureRow.Builder row = ExpenditureRow.builder().name(name);
    ImmutableList<Column<ExpenditureRow, Amount>> columns =
        ImmutableList.of(
            ExpenditureRow.TOTAL,
            ExpenditureRow.BASIC,
            ExpenditureRow.WAGES,
            ExpenditureRow.INDIVIDUALS,
            ExpenditureRow.GOODS,
            ExpenditureRow.PROJECT);
    for (int i = 0; i < amounts.length; i++) {
      row.print(columns.get(i), amounts[i]);
    }
    return row;
  }

  private static Table<OtherRow> dredging() {
    return Table.builder(TableKind.OTHER, AmountUnit.TEN_THOUSAND_YUAN)
        .title("2025年河道清淤经费安排表")
        .issuer(OFFICE)
        .columns(
            ImmutableList.of(
                new PrintedColumn(OtherRow.LABEL, "河道"),
                new PrintedColumn(OtherRow.SCHEMA.otherAmount(1), "清淤经费/上半年"),
                new PrintedColumn(OtherRow.SCHEMA.otherAmount(2), "清淤经费/下半年")))
        .row(
            OtherRow.builder()
                .label("东河")
                .print(OtherRow.SCHEMA.otherAmount(1), "12.50")
                .print(OtherRow.SCHEMA.otherAmount(2), "0.00"))
        .row(OtherRow.builder().label("西河").print(OtherRow.SCHEMA.otherAmount(2), "7.5"))
        .asPrinted();
  }
}
