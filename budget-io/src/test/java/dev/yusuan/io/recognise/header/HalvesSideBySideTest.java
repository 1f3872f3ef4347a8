package dev.yusuan.io.recognise.header;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that print their rows in two halves beside each other. */
class HalvesSideBySideTest {
  private static final String TITLE = "某县林业局2024年部门预算\n\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "部门预算支出经济分类科目\t\t\t政府预算支出经济分类科目\t\t\n科目编码\t科目名称\t金额\t科目编码\t科目名称\t金额\n",
        "部门预算支出经济分类\t\t\t政府预算支出经济分类\t\t\n科目编码\t科目名称\t预算数\t科目编码\t科目名称\t预算数\n",
        "科目编码\t科目名称\t金额\t科目编码\t科目名称\t金额\n",
      })
  void takesNoCodesOfOneClassificationForThoseOfAnother(String header) throws IOException {
    String table =
        TITLE
            + "支出经济分类汇总表\n单位：万元\n"
            + header
            + """
            301\t工资福利支出\t46.02\t501\t机关工资福利支出\t45.00
            30101\t基本工资\t26.01\t50101\t工资奖金津补贴\t45.00
            30113\t住房公积金\t20.01
            \t合计\t46.02\t\t合计\t45.00
            """;
    ReadResult read = Disclosures.parse(table);

    assertThat(named(read))
        .containsExactly(
            "ECONOMIC_CLASSIFICATION 301 工资福利支出 total 46.02",
            "ECONOMIC_CLASSIFICATION 30101 基本工资 total 26.01",
            "ECONOMIC_CLASSIFICATION 30113 住房公积金 total 20.01",
            "ECONOMIC_CLASSIFICATION  合计 total 46.02",
            "OTHER  机关工资福利支出  45.00",
            "OTHER  工资奖金津补贴  45.00",
            "OTHER  合计  45.00");
    assertThat(read.coverage().isComplete()).isTrue();
    assertThat(read.problems())
        .anyMatch(problem -> problem.code() == ProblemCode.TABLE_OTHER)
        .noneMatch(problem -> problem.code() == ProblemCode.CELL_MALFORMED)
        .noneMatch(problem -> problem.code() == ProblemCode.ROW_SECOND_TOTAL);
    assertThat(read.disclosure().tables())
        .extracting(each -> each.rows().size())
        .containsExactly(4, 3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          政府性基金预算收支表 | 收入,,支出, | 项目,预算数,项目,预算数 | GOVERNMENT_FUND_EXPENDITURE
          政府性基金收支预算表 | 收入,,支出, | 项目,2024年预算数,项目,2024年预算数 | GOVERNMENT_FUND_EXPENDITURE
          国有资本经营预算收支表 | 收入项目,预算数,支出项目,预算数 | | STATE_CAPITAL_EXPENDITURE
          """)
  void incomeOfABudgetIsNoRowOfItsExpenditure(
      String title, String first, @Nullable String second, String kind) throws IOException {
    String header = first + "\n" + (second == null ? "" : second + "\n");
    ReadResult read =
        Disclosures.parse(
            TITLE
                + title
                + "\n单位：万元\n"
                + header.replace(',', '\t')
                + """
                一、利润收入\t51.00\t一、解决历史遗留问题\t30.50
                二、股利收入\t9.00\t二、资本金注入\t29.50
                收入合计\t60.00\t支出合计\t60.00
                """);

    assertThat(named(read))
        .containsExactly(
            "OTHER  一、利润收入  51.00",
            "OTHER  二、股利收入  9.00",
            "OTHER  收入合计  60.00",
            kind + "  一、解决历史遗留问题 total 30.50",
            kind + "  二、资本金注入 total 29.50",
            kind + "  支出合计 total 60.00");
    assertThat(read.coverage().isComplete()).isTrue();
  }

  @Test
  void eachItemBesideExpenditureHasItsOwnName() throws IOException {
    ReadResult read =
        Disclosures.parse(
            TITLE
                + """
                政府性基金收支表
                单位：万元
                收入\t\t支出\t\t\t
                项目\t预算数\t支出功能分类科目\t预算数\t支出经济分类科目\t预算数
                一、政府性基金拨款\t15.00\t一、城乡社区支出\t15.00\t一、商品和服务支出\t15.00
                收入总计\t15.00\t支出总计\t15.00\t支出总计\t15.00
                """);

    assertThat(named(read))
        .containsExactly(
            "OTHER  一、政府性基金拨款  15.00",
            "OTHER  收入总计  15.00",
            "GOVERNMENT_FUND_EXPENDITURE  一、城乡社区支出 total 15.00",
            "GOVERNMENT_FUND_EXPENDITURE  支出总计 total 15.00",
            "OTHER  一、商品和服务支出  15.00",
            "OTHER  支出总计  15.00");
    assertThat(FactLines.of(read.disclosure(), "table_kind", "label", "row_level"))
        .contains("GOVERNMENT_FUND_EXPENDITURE 支出总计 TOTAL");
  }

  @Test
  void takesCodesOfBothClassificationsBeforeOneAmountForThoseOfItsRow() throws IOException {
    String table =
        TITLE
            + """
            支出经济分类汇总表
            单位：万元
            部门预算支出经济分类科目\t\t政府预算支出经济分类科目\t\t金额
            科目编码\t科目名称\t科目编码\t科目名称\t
            30101\t基本工资\t50101\t工资奖金津补贴\t26.01
            """;

    assertThat(facts(table)).containsExactly("30101 total 26.01");
    assertThat(Disclosures.parse(table).problems())
        .noneMatch(problem -> problem.code() == ProblemCode.COLUMN_UNKNOWN);
  }

  @Test
  void namesAColumnByTheHeadingsOfBothHalves() {
    ReadResult read =
        Disclosures.parse(
            TITLE
                + """
                一般公共预算基本支出表
                单位：万元
                人员经费\t\t\t公用经费\t\t
                科目编码\t科目名称\t金额\t科目编码\t科目名称\t金额
                301\t工资福利支出\t58.66\t302\t商品和服务支出\t12.64
                30101\t基本工资\t58.66\t30201\t办公费\t12.64
                """);

    assertThat(read.disclosure().tables().get(0).columns())
        .extracting(column -> column.title())
        .containsExactly("人员经费、公用经费/科目编码", "人员经费、公用经费/科目名称", "人员经费、公用经费/金额");
  }

  private static ImmutableList<String> named(ReadResult read) throws IOException {
    return FactLines.of(
        read.disclosure(), "table_kind", "department_economic_code", "label", "measure", "amount");
  }

  private static ImmutableList<String> facts(String text) throws IOException {
    return FactLines.of(
        Disclosures.parse(text).disclosure(), "department_economic_code", "measure", "amount");
  }
}
