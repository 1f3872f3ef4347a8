package dev.yusuan.io.recognise.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.Disclosures;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Levels of rows that units name, of projects beside their units, and of a row without a name. */
class LevelsOfUnitsTest {
  private static final String ISSUER = "某县2024年部门预算\n\n";

  @ParameterizedTest
  @ValueSource(strings = {"单位", "单位名称", "部门名称", "部门（单位）名称", "预算单位"})
  void takesRowsBelowAHeadingOfUnitsForUnits(String heading) {
    assertThat(
            levels(
                "部门收入总表\n单位：万元\n"
                    + heading
                    + "\t合计\t一般公共预算拨款收入\t其他收入\n"
                    + "甲林场\t60.00\t50.00\t10.00\n"
                    + "乙苗圃\t40.00\t30.00\t10.00\n"
                    + "合计\t100.00\t80.00\t20.00\n"))
        .containsExactly("UNIT", "UNIT", "TOTAL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"部门收入总表", "部门支出总表", "“三公”经费支出表", "部门项目支出明细表"})
  void readsTablesOfUnitsWithoutRows(String title) {
    assertThat(levels(title + "\n单位：万元\n单位名称\t合计\t其他收入\n")).isEmpty();
  }

  @Test
  void takesTheSumOfUnitsForTheirDepartment() {
    assertThat(
            levels(
                """
                部门收入总表
                单位：万元
                单位名称\t合计\t一般公共预算拨款收入\t其他收入
                某林业局\t100.00\t80.00\t20.00
                甲林场\t60.00\t50.00\t10.00
                乙苗圃\t40.00\t30.00\t10.00
                合计\t100.00\t80.00\t20.00
                """))
        .containsExactly("DEPARTMENT", "UNIT", "UNIT", "TOTAL");
  }

  @Test
  void takesRowsThatOtherThingsNameForItems() {
    assertThat(
            levels(
                """
                部门收入总表
                单位：万元
                科目名称\t合计\t一般公共预算拨款收入\t其他收入
                行政运行\t60.00\t50.00\t10.00
                林区巡护\t40.00\t30.00\t10.00
                合计\t100.00\t80.00\t20.00
                """))
        .containsExactly("ITEM", "ITEM", "TOTAL");
  }

  @Test
  void tellsTheUnitsOfThreePublicExpenses() {
    String header = "“三公”经费支出表\n单位：万元\n单位名称\t合计\t因公出国（境）费\t公务接待费\n";

    assertThat(
            levels(header + "甲林场\t5.00\t2.00\t3.00\n乙苗圃\t4.00\t1.00\t3.00\n合计\t9.00\t3.00\t6.00\n"))
        .containsExactly("UNIT", "UNIT", "TOTAL");
    assertThat(levels(header + "甲林场\t5.00\t2.00\t3.00\n乙苗圃\t4.00\t1.00\t3.00\n"))
        .containsExactly("UNIT", "UNIT");
    assertThat(
            levels(
                header + "某林业局\t9.00\t3.00\t6.00\n甲林场\t5.00\t2.00\t3.00\n乙苗圃\t4.00\t1.00\t3.00\n"))
        .containsExactly("DEPARTMENT", "UNIT", "UNIT");
    assertThat(
            levels(header + "甲林场\t5.00\t2.00\t3.00\n乙苗圃\t4.00\t1.00\t3.00\n合计\t8.00\t2.00\t6.00\n"))
        .containsExactly("-", "-", "TOTAL");
  }

  @Test
  void takesAProjectBesideItsUnitForAnItem() {
    assertThat(
            levels(
                """
                项目支出表
                单位：万元
                单位编码\t单位名称\t功能科目编码\t功能科目名称\t项目名称\t预算数
                101001\t甲林场\t2130205\t森林资源培育\t林区巡护\t12.02
                101001\t甲林场\t2130205\t森林资源培育\t苗圃维护\t9.15
                合计\t\t\t\t\t21.17
                """))
        .containsExactly("ITEM", "ITEM", "TOTAL");
  }

  @Test
  void takesTheOnlyRowForTheTotalWhereNoColumnNamesRows() {
    assertThat(
            levels(
                """
                部门收入总表
                单位：万元
                合计\t上年结转\t一般公共预算拨款收入\t其他收入
                981.79\t32.92\t836.34\t112.53
                """))
        .containsExactly("TOTAL");
    assertThat(
            levels(
                """
                部门收入总表
                单位：万元
                单位名称\t合计\t上年结转\t一般公共预算拨款收入\t其他收入
                \t981.79\t32.92\t836.34\t112.53
                """))
        .containsExactly("-");
  }

  private static ImmutableList<String> levels(String text) {
    Table<?> table = Disclosures.parse(ISSUER + text).disclosure().tables().get(0);
    Side side = table.schema().sides().get(0);
    return table.rows().stream()
        .map(row -> side.level(row.cells()).map(RowLevel::name).orElse("-"))
        .collect(ImmutableList.toImmutableList());
  }
}
