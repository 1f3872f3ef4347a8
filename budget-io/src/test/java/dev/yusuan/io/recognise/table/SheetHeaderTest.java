package dev.yusuan.io.recognise.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.table.ProjectDeclarationRow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings above the indicators of a sheet of labels. */
class SheetHeaderTest {
  private static final String SHEET =
      """
      青山市财政局2025年部门预算

      项目支出绩效目标申报表
      填报单位：青山市财政局\t单位：万元
      项目名称\t会计培训
      项目类别\t特定目标类\t项目性质\t延续项目
      开始日期\t2025-01-01\t完成日期\t2025-12-31
      项目总预算\t12.00\t项目当年预算\t12.00
      项目总目标\t项目当年目标
      提高会计人员素质\t培训四期
      一级指标\t二级指标\t%s\t指标目标值\t指标权重
      产出指标\t数量指标\t培训期数\t4期\t30
      """;

  @Test
  void contentsAreNamesWhereNoneAreCalledSo() {
    ProjectDeclarationRow row =
        Disclosures.parse(SHEET.formatted("指标内容"))
            .disclosure()
            .projectDeclarationRows()
            .rows()
            .stream()
            .filter(each -> each.target().isPresent())
            .findFirst()
            .orElseThrow();

    assertThat(row.indicator()).contains("培训期数");
    assertThat(row.target().map(Object::toString)).contains("4期");
  }

  @Test
  void labelsOfDatesAndOfTheYearAreKnown() {
    List<ProjectDeclarationRow> rows =
        Disclosures.parse(SHEET.formatted("三级指标")).disclosure().projectDeclarationRows().rows();

    assertThat(rows.get(0).start()).isPresent();
    assertThat(rows.get(0).end()).isPresent();
    assertThat(rows.get(1).overallGoal()).contains("提高会计人员素质");
    assertThat(rows.get(1).annualGoal()).contains("培训四期");
  }
}
