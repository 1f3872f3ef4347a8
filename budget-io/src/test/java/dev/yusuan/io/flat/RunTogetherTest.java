package dev.yusuan.io.flat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.io.flat.row.RunTogether;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.table.BasicExpenditureRow;
import dev.yusuan.table.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of a text without columns that ran into one string. */
class RunTogetherTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "合计 650.00500.00 150.00",
        "合计 650.00 500.00150.00",
        "合计650.00 500.00 150.00",
        "合计650.00500.00150.00"
      })
  void figuresAreReadWhereTheyAreMeant(String total) {
    ReadResult read =
        Disclosures.parse(
            String.join(
                "\n",
                "表6 一般公共预算基本支出表",
                "单位：万元",
                "科目编码 科目名称 合计 人员经费 公用经费",
                total,
                "301 工资福利支出 500.00 500.00",
                "30101 基本工资 500.00 500.00",
                "302 商品和服务支出 150.00 150.00",
                "30201 办公费 150.00 150.00"));
    BasicExpenditureRow row =
        read.disclosure()
            .find(TableKind.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE)
            .orElseThrow()
            .rows()
            .get(0);
    assertThat(List.of(row.total(), row.personnel(), row.publicExpenses()))
        .extracting(amount -> amount.orElseThrow().digits())
        .containsExactly("650.00", "500.00", "150.00");
    assertThat(read.coverage().isComplete()).isTrue();
    assertThat(read.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.ROW_PARTED)
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "12285.107711.68, 12285.10|7711.68",
    "'1,234.56789.00', '1,234.56|789.00'",
    "-5.200.00, -5.20|0.00",
    "（五）住房保障支出143.77, （五）住房保障支出|143.77"
  })
  void everyFigureOfTwoDecimalsEnds(String text, String cells) {
    assertThat(String.join("|", RunTogether.cells(text))).isEqualTo(cells);
  }

  @Test
  void whatPrintsOtherDecimalsIsOneCell() {
    for (String text :
        List.of(
            "4528.21",
            "2024.01.15",
            "1.2",
            "12.5613.4",
            "4-5",
            "5.00-10.00",
            "-4.50",
            "2010301行政运行",
            "第3.00版")) {
      assertThat(RunTogether.cells(text)).as(text).containsExactly(text);
    }
  }
}
