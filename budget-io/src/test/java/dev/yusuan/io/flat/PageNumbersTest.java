package dev.yusuan.io.flat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.table.BasicExpenditureRow;
import dev.yusuan.table.TableKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of pages among the rows of a table without columns are no figures of it. */
class PageNumbersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"3", "- 3 -", "— 3 —", "第3页", "第 3 页 共 20 页", "第3页，共20页", "3/20", "3 / 20"})
  void aPageEndsWithinTheTable(String number) {
    ReadResult read =
        Disclosures.parse(
            String.join(
                "\n",
                "一般公共预算基本支出表",
                "单位：万元",
                "科目编码 科目名称 合计 人员经费 公用经费",
                "合计 650.00 500.00 150.00",
                "301 工资福利支出 500.00 500.00",
                number,
                "\f302 商品和服务支出 150.00 150.00"));
    List<BasicExpenditureRow> rows =
        read.disclosure()
            .find(TableKind.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE)
            .orElseThrow()
            .rows();
    assertThat(rows).hasSize(3);
    assertThat(rows)
        .extracting(BasicExpenditureRow::personnel)
        .extracting(amount -> amount.map(each -> each.digits()))
        .containsExactly(Optional.of("500.00"), Optional.of("500.00"), Optional.empty());
    assertThat(read.coverage().isComplete()).isTrue();
  }
}
