package dev.yusuan.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.Report;
import org.junit.jupiter.api.Test;

/** Rows that print no amount stand for the rows below them. */
class HeadingRowsTest {
  private static final String TABLE =
      """
      一般公共预算支出表

      单位：万元
      单位代码\t单位名称\t科目编码\t科目名称\t合计\t基本支出\t项目支出
      \t合计\t\t\t100.00\t80.00\t20.00
      101\t某某局\t\t\t\t\t
      101001\t某某局本级\t\t\t70.00\t50.00\t20.00
      101002\t某某中心\t\t\t30.00\t30.00\t
      """;

  private static Report check(String text) {
    return Validator.standard().check(Disclosures.parse(text).disclosure());
  }

  @Test
  void totalsAreHeldAgainstTheRowsBelowHeadings() {
    assertThat(check(TABLE).failed()).isEmpty();
    assertThat(check(TABLE.replace("30.00\t30.00", "30.50\t30.50")).failed())
        .extracting(Finding::rule)
        .extracting(rule -> rule.id())
        .contains("general-public-budget-expenditure.rows.sum");
  }
}
