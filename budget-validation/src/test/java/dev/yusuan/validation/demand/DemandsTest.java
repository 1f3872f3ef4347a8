package dev.yusuan.validation.demand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.report.ReportText;
import dev.yusuan.validation.result.Report;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DemandsTest {
  private static final String TABLE =
      """


      # 一、支出预算表

      单位：万元

      科目编码\t科目名称\t合计\t基本支出\t项目支出
      205\t教育支出\t90.00\t50.00\t40.00
      合计\t\t90.00\t50.00\t40.00
      """;

  private static Report check(String text) {
    return Validator.standard().check(Disclosures.parse(text).disclosure());
  }

  private static List<String> demands(String text) {
    return check(text).unimplemented().stream().map(demand -> demand.id()).toList();
  }

  @Test
  void areThoseThatApply() {
    assertThat(demands("# 某局2024年部门预算\n\n“三公”经费9.00万元，比上年减少1.00万元。" + TABLE))
        .containsExactly(
            "demand.deadline",
            "demand.functional-items",
            "demand.three-public-reasons",
            "demand.terms");
    assertThat(demands("# 某中心2024年单位预算\n\n会议费9.00万元，比上年减少1.00万元。" + TABLE))
        .containsExactly("demand.functional-items");
    assertThat(demands("# 某中心2017年单位预算" + TABLE)).isEmpty();
  }

  @Test
  void areWrittenBelowTheFindings() {
    List<String> lines = ReportText.lines(check("# 某中心2024年单位预算" + TABLE), Locale.CHINESE);

    assertThat(lines).last().asString().isEqualTo("适用而本库尚未核对的要求1项：支出按功能分类公开到项");
  }
}
