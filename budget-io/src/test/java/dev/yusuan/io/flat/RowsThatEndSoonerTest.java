package dev.yusuan.io.flat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.RevenueRow;
import dev.yusuan.table.TableKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows that end sooner than others: blank cells at their end are gone, or one between. */
class RowsThatEndSoonerTest {
  /** 200.00 and 100.00 are of 事业收入 and 其他收入: only sums over the rows tell that cells are gone. */
  @Test
  void amountsThatAddUpOverTheirRowsInOtherColumnsOnlyHaveNoColumn() {
    ReadResult read =
        Disclosures.parse(
            """
            收入预算总表
            单位：万元
            单位名称\t总计\t一般公共预算\t政府性基金预算\t国有资本经营预算\t事业收入\t其他收入
            合计\t1,530.00\t1,200.00\t30.00\t200.00\t100.00
            某市交通运输局（本级）\t730.00\t700.00\t30.00
            某市公路管理中心\t800.00\t500.00\t200.00\t100.00
            """);

    assertThat(read.disclosure().revenue().rows())
        .hasSize(3)
        .allSatisfy(row -> assertThat(row.cells().find(RevenueRow.TOTAL)).isEmpty());
    assertThat(read.problems()).extracting(Problem::code).contains(ProblemCode.ROW_UNPLACED);
  }

  /** Two rows lost the blank cell of 项目支出: 增减额 and a rate without its sign stand too far left. */
  @Test
  void rowsThatEndWithARateAndLostABlankCellHaveNoColumns() {
    ReadResult read =
        Disclosures.parse(
            """
            某县林业局2024年部门预算

            一般公共预算支出表
            单位：万元
            科目编码\t科目名称\t2023年执行数\t2024年预算数\t\t\t增减额\t增减%
            \t\t\t小计\t基本支出\t项目支出\t\t
            \t合计\t19.00\t21.00\t13.00\t8.00\t2.00\t10.53
            2010301\t行政运行\t12.00\t11.00\t11.00\t-1.00\t-8.33
            2010302\t一般行政管理事务\t6.00\t8.00\t\t8.00\t2.00\t33.33
            2080505\t机关事业单位基本养老保险缴费支出\t1.00\t2.00\t2.00\t1.00\t100.00
            """);

    assertThat(
            read.disclosure()
                .find(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE)
                .orElseThrow()
                .rows())
        .extracting(row -> row.cells().find(ExpenditureRow.PROJECT))
        .containsExactly(amount("8.00"), Optional.empty(), amount("8.00"), Optional.empty());
    assertThat(read.problems()).extracting(Problem::code).contains(ProblemCode.ROW_UNPLACED);
  }

  /** 5.00 is of 其他收入: the rows of the level add up to the total in other columns only. */
  @Test
  void theRowThatEndsSoonerHasNoColumnsWhereItsLevelDoesNotAddUp() {
    ReadResult read =
        Disclosures.parse(
            """
            收入预算表
            单位：万元
            科目编码\t科目名称\t合计\t财政拨款收入\t上级补助收入\t事业收入\t其他收入
            \t合计\t20.00\t12.00\t\t\t8.00
            2010301\t行政运行\t9.00\t4.00\t5.00
            2010302\t一般行政管理事务\t11.00\t8.00\t\t\t3.00
            """);

    assertThat(read.disclosure().revenue().rows())
        .extracting(row -> row.cells().find(RevenueRow.TOTAL))
        .containsExactly(amount("20.00"), Optional.empty(), amount("11.00"));
  }

  private static Optional<Amount> amount(String printed) {
    return Optional.of(Amount.parse(printed, AmountUnit.TEN_THOUSAND_YUAN));
  }
}
