package dev.yusuan.io.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.code.UnitCode;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Mark;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.SummaryRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void alignsColumnsUnderTheTitlesOfTheirGroups() {
    Cells total =
        row(RowLevel.TOTAL)
            .put(ExpenditureRow.NAME, "合计")
            .put(ExpenditureRow.TOTAL, amount("1,604.20"))
            .put(ExpenditureRow.BASIC, amount("1,314.20"))
            .put(ExpenditureRow.WAGES, amount("1,127.4"))
            .put(ExpenditureRow.PROJECT, amount("290"))
            .build();
    Cells unit =
        row(RowLevel.UNIT)
            .put(ExpenditureRow.UNIT, UnitCode.parse("003001"))
            .put(ExpenditureRow.NAME, "办公室")
            .put(ExpenditureRow.TOTAL, amount("1,604.20"))
            .mark(ExpenditureRow.PROJECT, new Mark("—"))
            .build();
    Cells item =
        row(RowLevel.ITEM)
            .put(ExpenditureRow.FUNCTION, FunctionCode.parse("201 03 01"))
            .put(ExpenditureRow.NAME, "行政运行")
            .put(ExpenditureRow.TOTAL, amount("0.00"))
            .put(ExpenditureRow.WAGES, Amount.parse("5亿元"))
            .build();

    assertThat(TextTable.of(expenditure(total, unit, item)))
        .isEqualTo(
            """
            单位支出预算表  单位：万元
                                                            ------ 基本支出 ------  项目支出
                                                                          人员经费
            科目编码  单位代码  单位（科目名称）      合计      小计  工资福利支出      小计
                                合计              1,604.20  1,314.20       1,127.4       290
                      003001    办公室            1,604.20                                 —
            2010301               行政运行            0.00                   5亿元
            （另有 1 栏全空，未列出）
            """);
  }

  @Test
  void showsWhatStandsInNoPrintedColumn() {
    Cells row =
        row(RowLevel.TOTAL)
            .put(ExpenditureRow.NAME, "合计")
            .put(ExpenditureRow.SPECIFIC_TARGET, amount("598.10"))
            .unplaced("备注")
            .unplaced("甲")
            .build();

    assertThat(TextTable.of(expenditure(row)))
        .isEqualTo(
            """
            单位支出预算表  单位：万元
                                项目支出
            单位（科目名称）  特定目标类  未归栏
            合计                  598.10  备注 | 甲
            （另有 7 栏全空，未列出）
            """);
  }

  @Test
  void setsInThePartsOfALineOnEachSide() {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(summary(RowLevel.CLASS, "一、一般公共预算", "2,155.16"));
    rows.add(summary(RowLevel.OF_WHICH, "其中：财政拨款", "2,148.90"));
    rows.add(summary(RowLevel.TOTAL, "收入总计", "2,155.16"));
    Table<SummaryRow> table =
        new Table<>(
            TableKind.REVENUE_EXPENDITURE_SUMMARY,
            "收支预算表",
            Optional.empty(),
            AmountUnit.TEN_THOUSAND_YUAN,
            ImmutableList.of(
                new PrintedColumn(SummaryRow.REVENUE_ITEM, "收入/项目"),
                new PrintedColumn(SummaryRow.REVENUE_AMOUNT, "收入/金额")),
            ImmutableList.copyOf(rows),
            ImmutableList.of());

    assertThat(TextTable.of(table))
        .isEqualTo(
            """
            收支预算表  单位：万元
            ---------- 收入 ----------
            项目                  金额
            一、一般公共预算  2,155.16
              其中：财政拨款  2,148.90
            收入总计          2,155.16
            """);
  }

  private static Cells.Builder row(RowLevel level) {
    return Cells.builder(ExpenditureRow.SCHEMA).put(ExpenditureRow.LEVEL, level);
  }

  @Test
  void doesNotPartATitleFurtherThanAnyHeaderDoes() {
    TableSchema<SummaryRow> schema = SummaryRow.SCHEMA;
    Table<SummaryRow> table =
        new Table<>(
            TableKind.REVENUE_EXPENDITURE_SUMMARY,
            "收支预算表",
            Optional.empty(),
            AmountUnit.TEN_THOUSAND_YUAN,
            ImmutableList.of(new PrintedColumn(SummaryRow.REVENUE_ITEM, "1/2/3/4/5/6/7/8/9/10")),
            ImmutableList.of(
                schema.row(Cells.builder(schema).put(SummaryRow.REVENUE_ITEM, "甲").build())),
            ImmutableList.of());

    assertThat(TextTable.of(table).lines().skip(1))
        .containsExactly(
            "     1", "     2", "     3", "     4", "     5", "     6", "     7", "8/9/10", "甲");
  }

  private static SummaryRow summary(RowLevel level, String item, String amount) {
    TableSchema<SummaryRow> schema = SummaryRow.SCHEMA;
    return schema.row(
        Cells.builder(schema)
            .put(SummaryRow.REVENUE_LEVEL, level)
            .put(SummaryRow.REVENUE_ITEM, item)
            .put(SummaryRow.REVENUE_AMOUNT, amount(amount))
            .build());
  }

  private static Amount amount(String text) {
    return Amount.parse(text, AmountUnit.TEN_THOUSAND_YUAN);
  }

  private static Table<ExpenditureRow> expenditure(Cells... rows) {
    ImmutableList.Builder<PrintedColumn> columns = ImmutableList.builder();
    for (Column<?, ?> column :
        List.of(
            ExpenditureRow.FUNCTION,
            ExpenditureRow.UNIT,
            ExpenditureRow.NAME,
            ExpenditureRow.TOTAL,
            ExpenditureRow.BASIC,
            ExpenditureRow.WAGES,
            ExpenditureRow.GOODS,
            ExpenditureRow.PROJECT)) {
      columns.add(new PrintedColumn(column, column.title()));
    }
    return new Table<>(
        TableKind.EXPENDITURE,
        "单位支出预算表",
        Optional.empty(),
        AmountUnit.TEN_THOUSAND_YUAN,
        columns.build(),
        ImmutableList.copyOf(rows).stream()
            .map(ExpenditureRow::new)
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.of());
  }
}
