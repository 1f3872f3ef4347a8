package dev.yusuan.io.flat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.schema.Row;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Figures of tables without columns that the label beside them does not tell: totals of two sides
 * below one heading, and lines that name items.
 */
class SharedTotalsTest {
  private static final String SUMMARY =
      """
      收支预算总表
      单位：万元
      收入 支出
      项目名称 金额 功能分类 支出用途
      功能科目名称 金额 项目名称 金额
      """;

  private static List<String> figures(ReadResult read, TableKind<?> kind) {
    assertThat(read.coverage().isComplete()).isTrue();
    Disclosure budget = read.disclosure();
    List<String> figures = new ArrayList<>();
    for (Table<?> table : budget.tables()) {
      if (table.kind() == kind) {
        table.rows().forEach(row -> add(table, row, figures));
      }
    }
    return figures;
  }

  private static void add(Table<?> table, Row row, List<String> figures) {
    for (PrintedColumn printed : table.columns()) {
      printed
          .column()
          .asAmounts()
          .flatMap(column -> row.cells().find(column))
          .ifPresent(amount -> figures.add(printed.column().id() + " " + amount.digits()));
    }
  }

  private static List<String> summary(String rows) {
    return figures(
        Disclosures.parse("某县林业局2024年部门预算\n\n" + SUMMARY + rows),
        TableKind.REVENUE_EXPENDITURE_SUMMARY);
  }

  @Test
  void aTotalThatFitsTwoSidesBelowOneHeadingHasNoColumn() {
    assertThat(
            summary(
                """
                一、财政拨款 90.00 一、一般公共服务支出 60.00 一、基本支出 50.00
                二、其他资金 二、外交支出 二、项目支出 40.00
                三、公共安全支出 30.00
                当年收入小计 90.00 当年支出小计 90.00
                收入合计 90.00 支出合计 90.00
                """))
        .containsExactly(
            "revenue.amount 90.00",
            "expenditure.amount 60.00",
            "use.amount 50.00",
            "use.amount 40.00",
            "expenditure.amount 30.00",
            "revenue.amount 90.00",
            "otherAmount.1 90.00",
            "revenue.amount 90.00",
            "otherAmount.1 90.00");
  }

  @Test
  void aTotalThatFitsOneSideStandsThere() {
    assertThat(
            summary(
                """
                一、财政拨款 90.00 一、一般公共服务支出 55.00 一、基本支出 50.00
                二、其他资金 二、外交支出 二、项目支出 40.00
                三、公共安全支出 30.00
                收入合计 90.00 支出合计 90.00
                """))
        .endsWith("revenue.amount 90.00", "use.amount 90.00");
    assertThat(
            summary(
                """
                一、财政拨款 90.00 一、一般公共服务支出 60.00 一、基本支出 45.00
                二、其他资金 二、外交支出 二、项目支出 40.00
                三、公共安全支出 30.00
                收入合计 90.00 支出合计 90.00
                """))
        .endsWith("revenue.amount 90.00", "expenditure.amount 90.00");
  }

  @Test
  void aTotalOfEachSideStandsInEach() {
    assertThat(
            summary(
                """
                一、财政拨款 90.00 一、一般公共服务支出 60.00 一、基本支出 50.00
                二、其他资金 二、外交支出 二、项目支出 40.00
                三、公共安全支出 30.00
                收入合计 90.00 支出合计 90.00 90.00
                """))
        .endsWith("revenue.amount 90.00", "expenditure.amount 90.00", "use.amount 90.00");
  }

  private static List<String> revenue(String rows) {
    return figures(
        Disclosures.parse("某县林业局2024年部门预算\n\n收入预算总表\n单位：万元\n项目名称 金额\n" + rows), TableKind.REVENUE);
  }

  @Test
  void itemsOfTwoLevelsStandInTheirColumns() {
    assertThat(
            revenue(
                """
                收入总计 100.00
                一般公共预算资金 小计 80.00
                公共财政拨款（补助）资金 80.00
                政府性基金 小计 20.00
                """))
        .containsExactly(
            "total 100.00",
            "thisYear.generalPublicBudget 80.00",
            "thisYear.generalPublicBudget.appropriation 80.00",
            "thisYear.governmentFund 20.00");
  }

  @Test
  void itemsThatAreNotKnownAreNoRowsOfTheTotal() {
    assertThat(
            revenue(
                """
                收入总计 100.00
                库区扶持款 70.00
                林场往来款 20.00
                苗圃代管款 10.00
                """))
        .containsExactlyInAnyOrder(
            "total 100.00", "otherAmount.1 70.00", "otherAmount.2 20.00", "otherAmount.3 10.00");
  }

  private static List<String> procurement(String rows) {
    return figures(
        Disclosures.parse(
            "某县林业局2024年部门预算\n\n政府采购汇总表\n单位：万元\n" + "科目编码 单位名称 采购项目 采购目录 计量单位 采购数量 金额\n" + rows),
        TableKind.GOVERNMENT_PROCUREMENT);
  }

  /** 1.30 would round to 1, and 1.00 is 1; but the total of whole things has no decimals. */
  @Test
  void aWrongTotalOfAmountsIsNoQuantity() {
    assertThat(procurement("合计 1.30\n2010302 某县林业局 信息系统 服务 项 1 0.13\n"))
        .containsExactly("otherAmount.1 1.30", "amount 0.13");
    assertThat(procurement("合计 1.00\n2010302 某县林业局 信息系统 服务 项 1 0.10\n"))
        .containsExactly("otherAmount.1 1.00", "amount 0.10");
  }

  @Test
  void aTotalOfAmountsAboveQuantitiesIsTheTotalOfAmounts() {
    assertThat(
            procurement(
                """
                合计 1.00
                2010302 某县林业局 信息系统 服务 项 1 0.65
                2010302 某县林业局 打印机 货物 台 2 0.35
                """))
        .containsExactly("amount 1.00", "amount 0.65", "amount 0.35");
  }

  @Test
  void aTotalOfQuantitiesPrintsTheDecimalsOfItsParts() {
    assertThat(
            procurement(
                """
                合计 3.5 1.00
                2010302 某县林业局 苗木 货物 吨 1.5 0.65
                2010302 某县林业局 打印机 货物 台 2 0.35
                """))
        .containsExactly("amount 1.00", "amount 0.65", "amount 0.35");
  }

  /** 小计 stands before what it adds up: here it is all that stands below 单位资金. */
  @Test
  void aSubtotalBehindOtherFundsIsOfTheNextHeading() {
    assertThat(
            figures(
                Disclosures.parse(
                    """
                    某县林业局2024年部门预算

                    项目支出预算表
                    单位：万元
                    单位代码 单位（项目）名称 项目类型 合计 本年拨款 单位资金
                    一般公共预算 政府性基金预算 国有资本经营预算 小计
                    159001 苗木采购 特定目标类 9.00 4.00 2.00 1.00 2.00
                    """),
                TableKind.PROJECT_EXPENDITURE))
        .containsExactly(
            "total 9.00",
            "thisYear.generalPublicBudget 4.00",
            "thisYear.governmentFund 2.00",
            "thisYear.stateCapital 1.00",
            "unitFunds 2.00");
  }
}
