package dev.yusuan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.Report;
import dev.yusuan.validation.rule.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Documents that break off within a table. */
class CutTablesTest {
  private static final String CUT =
      """
      # 一、收支预算总表

      单位：万元

      收入\t\t支出\t
      项目\t预算数\t项目\t预算数
      财政拨款收入\t100.00\t教育支出\t100.00
      收入总计\t100.00\t支出总计\t100.00

      # 二、支出预算表

      单位：万元

      科目编码\t科目名称\t合计\t基本支出\t项目支出
      合计\t\t100.00\t70.00\t30.00
      205\t教育支出\t60.00\t45.00\t15.00
      208\t社会保障和就业支出\t30.00\t22.00\t8.\
      """;

  private static Report check(String text) {
    return Validator.standard().check(Disclosures.parse(text).disclosure());
  }

  @Test
  void sumsOfRowsAreNotDecided() {
    ReadResult read = Disclosures.parse(CUT);
    Report report = Validator.standard().check(read.disclosure());

    assertThat(read.disclosure().expenditure().cut()).isTrue();
    assertThat(read.disclosure().summary().cut()).isFalse();
    assertThat(report.failed()).isEmpty();
    assertThat(report.findings())
        .filteredOn(finding -> finding.check().reason().equals(Optional.of(Reason.TABLE_CUT)))
        .extracting(finding -> finding.rule().id())
        .contains("expenditure.rows.sum");
  }

  @Test
  void wholeRowsAndTotalsAreDecided() {
    assertThat(check(CUT.replace("60.00\t45.00\t15.00", "60.00\t45.00\t51.00")).failed())
        .extracting(Finding::rule)
        .extracting(rule -> rule.id())
        .containsExactly("expenditure.total.sum");
    assertThat(
            check(CUT.replace("合计\t\t100.00\t70.00\t30.00", "合计\t\t110.00\t80.00\t30.00")).failed())
        .extracting(Finding::rule)
        .extracting(rule -> rule.id())
        .contains("totals.summary-equals-expenditure-table");
  }

  /** 8. is all that is left of 80.00. */
  @Test
  void theLastRowMayBeNoWholeOne() {
    assertThat(check(CUT.replace("30.00\t22.00\t8.", "102.00\t22.00\t8.")).failed()).isEmpty();
  }

  @Test
  void sentencesOnOtherTablesAreDecided() {
    String text = "# 说明\n\n2024年收入总计%s万元，支出总计%s万元。\n\n";

    assertThat(check(text.formatted("100.00", "100.00") + CUT).failed()).isEmpty();
    assertThat(check(text.formatted("102.00", "102.00") + CUT).failed())
        .extracting(finding -> finding.rule().id())
        .containsOnly("narrative.tables");
  }

  /** Wherever it breaks off, and the reader tells so, nothing is wrong with what is printed. */
  @Test
  void nothingIsReportedOfAConsistentDocument() throws IOException {
    String text = library();
    int cut = 0;
    for (int end = text.indexOf("# 一、"); end < text.length(); end += 3) {
      ReadResult read = Disclosures.parse(text.substring(0, end));
      if (read.problems().stream().map(Problem::code).anyMatch(ProblemCode.DOCUMENT_CUT::equals)) {
        cut++;
        assertThat(Validator.standard().check(read.disclosure()).failed())
            .as("up to %d", end)
            .isEmpty();
      }
    }
    assertThat(cut).isGreaterThan(10);
  }

  private static String library() throws IOException {
    try (InputStream in = Validator.class.getResourceAsStream("library-2024.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
