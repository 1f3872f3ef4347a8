package dev.yusuan.io.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings below others that say whose part they are. */
class HeadingsTest {
  private static List<String> columns(String text) {
    Table<?> table = Disclosures.parse(text).disclosure().tables().get(0);
    return table.columns().stream().map(printed -> printed.column().id()).toList();
  }

  @Test
  void aPartOfTheAppropriationHoldsMoneyOfItsBudget() {
    assertThat(
            columns(
                """
                收入预算总表
                单位：万元
                单位名称\t总计\t财政拨款收入\t\t\t\t单位资金\t
                \t\t小计\t一般公共预算收入\t政府性基金预算收入\t国有资本经营预算收入\t事业收入\t其他收入
                合计\t12.00\t12.00\t12.00\t\t\t\t
                青山市财政局\t12.00\t12.00\t12.00\t\t\t\t
                """))
        .containsExactly(
            "name",
            "total",
            "thisYear.fiscalAppropriation",
            "thisYear.fiscalAppropriation.generalPublicBudget",
            "thisYear.fiscalAppropriation.governmentFund",
            "thisYear.fiscalAppropriation.stateCapital",
            "thisYear.unitFunds.institutional",
            "thisYear.unitFunds.other");
  }

  @Test
  void projectsOfATypeAreMoneyAndNoTargets() {
    assertThat(
            columns(
                """
                支出总表
                单位：万元
                科目编码\t科目名称\t合计\t基本支出\t\t\t项目支出\t\t
                \t\t\t小计\t人员类项目\t运转类公用经费项目\t小计\t其中：特定目标类项目\t其他运转类项目
                \t合计\t12.00\t10.00\t8.00\t2.00\t2.00\t1.00\t1.00
                2010301\t行政运行\t12.00\t10.00\t8.00\t2.00\t2.00\t1.00\t1.00
                """))
        .containsExactly(
            "function",
            "name",
            "total",
            "basic",
            "basic.personnel",
            "basic.public",
            "project",
            "project.specificTarget",
            "project.otherOperating");
  }

  @Test
  void aWordForAmountsBetweenOthersSaysNothing() {
    assertThat(
            columns(
                """
                财政拨款收支总表
                单位：万元
                收入\t\t支出\t\t\t
                项目\t预算数\t项目（按功能分类）\t预算数\t\t
                \t\t\t合计\t一般公共预算\t政府性基金预算
                一、本年收入\t12.00\t一、本年支出\t12.00\t12.00\t
                收入总计\t12.00\t支出总计\t12.00\t12.00\t
                """))
        .contains("expenditure.total", "expenditure.generalPublicBudget")
        .noneMatch(id -> id.startsWith("other"));
  }

  @Test
  void labelsOfAFormAreNotThoseOfATableThatPrintsSeveralYears() {
    assertThat(
            columns(
                """
                一般公共预算“三公”经费支出情况表
                单位：万元
                项目\t上年预算\t本年预算
                共计\t3.00\t2.00
                1、因公出国（境）费用\t0.00\t0.00
                2、公务接待费\t1.00\t0.50
                3、公务用车费\t2.00\t1.50
                其中：（1）公务用车运行维护费\t2.00\t1.50
                （2）公务用车购置\t0.00\t0.00
                """))
        .contains(
            "lastBudget.receptions",
            "receptions",
            "lastBudget.vehicles.running",
            "vehicles.running");
  }

  @Test
  void aTotalAloneDoesNotStandATableOnEnd() {
    Table<?> table =
        Disclosures.parse(
                """
                支出总表
                单位：万元
                单位名称\t合计\t奇异支出\t别样支出
                合计\t12.00\t10.00\t2.00
                青山市财政局\t12.00\t10.00\t2.00
                """)
            .disclosure()
            .tables()
            .get(0);

    assertThat(table.kind()).isEqualTo(TableKind.EXPENDITURE);
    assertThat(table.rows()).hasSize(2);
  }
}
