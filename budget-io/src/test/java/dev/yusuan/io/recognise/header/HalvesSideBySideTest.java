package dev.yusuan.io.recognise.header;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    assertThat(facts(table))
        .containsExactly(
            "301 total 46.02",
            "301  45.00",
            "30101 total 26.01",
            "30101  45.00",
            "30113 total 20.01",
            " total 46.02",
            "  45.00");
    assertThat(read.problems())
        .anyMatch(problem -> problem.code() == ProblemCode.COLUMN_UNKNOWN)
        .noneMatch(problem -> problem.code() == ProblemCode.CELL_MALFORMED)
        .noneMatch(problem -> problem.code() == ProblemCode.ROW_SECOND_TOTAL);
    assertThat(read.disclosure().tables().get(0).rows()).hasSize(4);
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

  private static ImmutableList<String> facts(String text) throws IOException {
    return FactLines.of(
        Disclosures.parse(text).disclosure(), "department_economic_code", "measure", "amount");
  }
}
