package dev.yusuan.io.office;

import static dev.yusuan.io.office.WordDocumentsTest.p;
import static dev.yusuan.io.office.WordDocumentsTest.t;
import static dev.yusuan.io.office.WordDocumentsTest.tbl;
import static dev.yusuan.io.office.WordDocumentsTest.tc;
import static dev.yusuan.io.office.WordDocumentsTest.tr;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.source.Source;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Headers of pages as titles of what stands below them. */
class WordHeadersTest {
  private static final String INCOME = p(t("收入总表")) + p(t("单位：万元"));

  private static final ImmutableMap<String, String> PARTS =
      ImmutableMap.of(
          "header1.xml", Packages.word("hdr", INCOME),
          "header2.xml", Packages.word("hdr", p(t("支出") + t("总表"))),
          "footer1.xml", Packages.word("ftr", p(t("填表：某科")) + p(t("1"))));

  private static String section(String... headers) {
    String references = "";
    for (String header : headers) {
      references += "<w:headerReference w:type='default' r:id='" + header + ".xml'/>";
    }
    return "<w:sectPr>" + references + "</w:sectPr>";
  }

  private static String end(String... headers) {
    return p("<w:pPr>" + section(headers) + "</w:pPr>");
  }

  private static String table(String amount) {
    return tbl(tr(tc("项目"), tc("金额")), tr(tc("合计"), tc(amount)));
  }

  @Test
  void eachSectionBeginsWithItsHeader() throws IOException {
    Source source =
        Sources.read(
            Packages.docx(
                table("1.00")
                    + end("header1")
                    + table("2.00")
                    + end("header2")
                    + p("")
                    + p(t("说明"))
                    + section(),
                PARTS));

    assertThat(Sources.show(source))
        .containsExactly(
            "收入总表",
            "单位：万元",
            "| 0 项目 | 1 金额",
            "| 0 合计 | 1 1.00",
            "支出总表",
            "| 0 项目 | 1 金额",
            "| 0 合计 | 1 2.00",
            "说明");
    assertThat(Sources.problems(source)).containsExactly("source.edges-left-out{printed=填表：某科}");
  }

  @Test
  void theSameHeaderIsToldOnce() throws IOException {
    ImmutableMap<String, String> alike =
        ImmutableMap.of(
            "header1.xml", Packages.word("hdr", INCOME),
            "header2.xml", Packages.word("hdr", INCOME + p(t("— 3 —"))));

    assertThat(
            Sources.show(
                Packages.docx(
                    table("1.00") + end("header1") + table("2.00") + section("header2"), alike)))
        .containsOnlyOnce("收入总表")
        .contains("| 0 合计 | 1 2.00");
  }

  @Test
  void aHeaderThatTheTextPrintsTooIsToldOnce() throws IOException {
    assertThat(
            Sources.show(
                Packages.docx(p("") + p(t("支出 总表")) + table("1.00") + section("header2"), PARTS)))
        .containsExactly("支出 总表", "| 0 项目 | 1 金额", "| 0 合计 | 1 1.00");
  }
}
