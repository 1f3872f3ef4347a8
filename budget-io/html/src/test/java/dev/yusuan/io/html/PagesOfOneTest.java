package dev.yusuan.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.table.TableKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that a site shows on several pages. */
class PagesOfOneTest {
  private static final String ROW = "<tr><td>%s<td>%s<td>%s<td>%s<td>%s";

  @TempDir private Path folder;

  private Path page(String name, String content) throws IOException {
    String head = "<meta charset=utf-8><meta name=ArticleTitle content='某市某局2024年部门预算'>";
    return Files.writeString(
        folder.resolve(name), head + "<div class=TRS_Editor>" + content + "</div>下一页");
  }

  @Test
  void aTableGoesOnOverPagesThatRepeatTheirTitle() throws IOException {
    Path first =
        page(
            "1.html",
            "<p>部门支出预算表</p><p>单位：万元</p><table>"
                + ROW.formatted("科目编码", "科目名称", "合计", "基本支出", "项目支出")
                + ROW.formatted("", "合计", "30.00", "10.00", "20.00")
                + ROW.formatted("2010301", "行政运行", "10.00", "10.00", "")
                + "</table>");
    Path second =
        page(
            "2.html",
            "<table>" + ROW.formatted("2010302", "一般行政管理事务", "20.00", "", "20.00") + "</table>");

    Disclosure disclosure = Disclosures.reader().read(List.of(first, second)).disclosure();

    assertThat(disclosure.tables()).hasSize(1);
    assertThat(disclosure.tables().get(0).kind()).isEqualTo(TableKind.EXPENDITURE);
    assertThat(disclosure.tables().get(0).rows()).hasSize(3);
  }

  @Test
  void theFirstTitleIsReadWhereAnEarlierFileHasNone() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "某局说明\n");
    Path page =
        Files.writeString(
            folder.resolve("b.html"),
            "<meta charset=utf-8><h1>2025年支出预算总表</h1><p>单位：万元</p><table>"
                + ROW.formatted("科目编码", "科目名称", "合计", "基本支出", "项目支出")
                + ROW.formatted("", "合计", "10.00", "10.00", "")
                + ROW.formatted("2010301", "行政运行", "10.00", "10.00", "")
                + "</table>");

    Disclosure disclosure = Disclosures.reader().read(List.of(text, page)).disclosure();

    assertThat(disclosure.fiscalYear()).hasValue(2025);
    assertThat(disclosure.tables().get(0).kind()).isEqualTo(TableKind.EXPENDITURE);
  }
}
