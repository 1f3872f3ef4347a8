package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.yusuan.document.Disclosure;
import dev.yusuan.table.TableKind;
import org.junit.jupiter.api.Test;

/** Titles that stand in a row of a grid, as in workbooks. */
class TitlesInGridsTest {
  private static final String HEADER = "支出经济分类科目\t2024年预算\n";

  @Test
  void aTitleThatEndsInBracketsBeginsATable() {
    Disclosure disclosure =
        Disclosures.parse(
                "某市某局2024年部门预算\n\n"
                    + "一般公共预算基本支出情况表（按支出经济分类科目）\t\n单位：万元\t\n"
                    + HEADER
                    + "合计\t3.00\n[301]工资福利支出\t3.00\n"
                    + "一般公共预算项目支出情况表（按支出经济分类科目）\t\n单位：万元\t\n"
                    + HEADER
                    + "合计\t5.00\n[302]商品和服务支出\t5.00\n")
            .disclosure();

    assertThat(disclosure.tables())
        .extracting(table -> table.kind(), table -> table.rows().size())
        .containsExactly(
            tuple(TableKind.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, 2), tuple(TableKind.OTHER, 2));
  }
}
