package dev.yusuan.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.table.ProjectPerformanceRow;
import dev.yusuan.table.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts of two lines that stand around the only line of the other cells of their row. */
class LabelsAroundLinesTest {
  @Test
  void areTheLabelOfTheLineBetweenThem() {
    List<ProjectPerformanceRow> rows =
        Disclosures.parse(
                """
                某市某街道2023年部门预算

                                              项目支出绩效目标表
                                                                                        单位：万元

                  项目名称         项目金额      一级指标      二级指标        三级指标          指标值

                  新建社区服务中心     410.00    产出指标      数量指标        规划建筑面积        ≥13459平方米

                                                    质量指标        完工合格率         ≥98%
                                                    服务对象满意度
                                          满意度指标                 居民满意度         ≥80%
                                                    指标
                """)
            .disclosure()
            .get(TableKind.PROJECT_PERFORMANCE)
            .rows();

    assertThat(rows).hasSize(3);
    assertThat(rows.get(2).toString()).contains("居民满意度", "服务对象满意度指标");
    assertThat(rows.get(1).toString()).contains("完工合格率").doesNotContain("服务对象满意度");
  }
}
