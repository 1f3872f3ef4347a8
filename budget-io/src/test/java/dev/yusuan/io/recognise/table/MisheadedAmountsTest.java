package dev.yusuan.io.recognise.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.table.ProjectPerformanceRow;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Amounts beside words that stand below headings of amounts have no column. */
class MisheadedAmountsTest {
  private static final String TITLE = "项目绩效目标表\n单位：万元\n";

  /** The second and third lines lost the blank cells before their first. */
  private static final String SHIFTED =
      """
      单位编码（项目编号）\t项目单位（项目名称）\t项目金额（万元）\t\t\t\t绩效目标\t\t\t\t\t\t\t
      成本指标\t\t产出指标\t\t效益指标\t\t满意度指标\t
      资金总额\t政府预算资金\t财政专户管理资金\t单位资金\t三级指标\t指标值\t三级指标\t指标值\t三级指标\t指标值\t三级指标\t指标值
      """;

  private static final String WHOLE =
      """
      单位编码（项目编号）\t项目单位（项目名称）\t项目金额（万元）\t\t\t\t绩效目标\t\t\t\t\t\t\t
      \t\t\t\t\t\t成本指标\t\t产出指标\t\t效益指标\t\t满意度指标\t
      \t\t资金总额\t政府预算资金\t财政专户管理资金\t单位资金\t三级指标\t指标值\t三级指标\t指标值\t三级指标\t指标值\t三级指标\t指标值
      """;

  private static final String ROWS =
      """
      015001\t某县林业局\t36.0\t36.0\t\t\t\t\t\t\t\t\t\t
      410000240000000000001\t古树名木养护\t21.0\t21.0\t\t\t\t\t养护株数\t≥40株\t\t\t\t
      410000240000000000002\t林区道路修整\t15.0\t15.0\t\t\t\t\t修整里程\t≥6公里\t\t\t\t
      """;

  @Test
  void amountsHaveNoColumnWhereMoreWordsThanAmountsStandBelowOne() {
    ReadResult read = Disclosures.parse(TITLE + SHIFTED + ROWS);
    assertThat(read.coverage().isComplete()).isTrue();
    assertThat(read.disclosure().projectPerformanceRows().rows())
        .hasSize(3)
        .allSatisfy(row -> assertThat(row.specialAccount()).isEmpty())
        .allSatisfy(row -> assertThat(row.unitFunds()).isEmpty());
    assertThat(read.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.ROW_UNPLACED)
        .extracting(problem -> problem.message(Locale.ENGLISH))
        .anySatisfy(message -> assertThat(message).contains("21.0"));
  }

  @Test
  void oneWordBelowAHeadingOfAmountsLeavesTheOtherAmountsInTheirColumns() {
    ReadResult read =
        Disclosures.parse(
            TITLE + WHOLE + ROWS.replace("养护\t21.0\t21.0\t\t", "养护\t21.0\t21.0\t待定\t"));
    ProjectPerformanceRow row = read.disclosure().projectPerformanceRows().rows().get(1);
    assertThat(row.total())
        .isEqualTo(Optional.of(Amount.parse("21.0", AmountUnit.TEN_THOUSAND_YUAN)));
  }
}
