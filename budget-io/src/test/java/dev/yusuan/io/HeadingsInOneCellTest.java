package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.schema.Column;
import dev.yusuan.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A heading that is known in two cells is known in one. */
class HeadingsInOneCellTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "部门预算支出经济科目",
        "部门预算经济科目",
        "部门预算支出经济分类",
        "部门预算支出经济分类科目",
        "部门支出经济分类",
        "支出经济分类科目",
        "单位预算支出经济分类科目"
      })
  void namesCodeAndNameOfTheDepartmentalClass(String head) {
    assertThat(columns(head)).contains("departmentEconomic", "departmentEconomic.name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"政府预算支出经济分类", "政府预算支出经济分类科目", "政府预算支出经济科目", "政府预算经济科目"})
  void namesCodeAndNameOfTheGovernmentalClass(String head) {
    assertThat(columnsBeside(head))
        .contains(
            "governmentEconomic",
            "governmentEconomic.name",
            "departmentEconomic",
            "departmentEconomic.name");
  }

  @Test
  void anUnknownHeadIsNotMadeUpOfParts() {
    assertThat(columns("某某经济")).noneMatch(id -> id.startsWith("departmentEconomic"));
  }

  private static List<String> columns(String head) {
    ReadResult read =
        Disclosures.parse(
            """
            2024年一般公共预算基本支出情况表（按支出经济分类科目）
            单位：万元
            %1$s编码\t%1$s名称\t2024年预算
            \t合计\t700.00
            301\t工资福利支出\t700.00
            """
                .formatted(head));
    return columns(read.disclosure().tables().get(0));
  }

  private static List<String> columnsBeside(String head) {
    ReadResult read =
        Disclosures.parse(
            """
            2024年一般公共预算基本支出情况表（按支出经济分类科目）
            单位：万元
            %1$s编码\t%1$s名称\t部门预算支出经济科目编码\t部门预算支出经济科目名称\t2024年预算
            \t合计\t\t\t700.00
            501\t机关工资福利支出\t301\t工资福利支出\t700.00
            """
                .formatted(head));
    return columns(read.disclosure().tables().get(0));
  }

  private static List<String> columns(Table<?> table) {
    return table.schema().columns().stream().filter(table::prints).map(Column::id).toList();
  }
}
