package dev.yusuan.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.reading.ReadResult;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of a page whose cells stand in columns of their own, beside those of the header. */
class PlacedRowsTest {
  @TempDir private Path folder;

  /** The only amount of 一般公共预算 stands before all headings of amounts, and is no expenditure. */
  @Test
  void noAmountIsMovedBelowAHeadingByItsTypeAlone() throws Exception {
    Path page =
        Files.writeString(
            folder.resolve("page.html"),
            "<meta charset=utf-8><p>部门收支总体情况表</p><p>单位：万元</p><table>"
                + "<tr><td><td><td>支<td><td><td colspan=2>收 入<td><td>出<td>预算数"
                + row(List.of("项目", "", "功能分类", "", "", "", "预算数"))
                + row(List.of("财政拨款（补助）", "5155.52", "201一般公共服务支出", "", "1993.78"))
                + row(List.of("一般公共预算", "4517.36", "202外交支出"))
                + row(List.of("政府性基金预算", "638.16", "203国防支出"))
                + row(List.of("其他收入", "130.59", "208社会保障和就业支出", "", "3293.74"))
                + row(List.of("收入总计", "5286.11", "支出总计", "", "5287.52"))
                + "</table>");

    ReadResult result = Disclosures.read(page);

    StringWriter facts = new StringWriter();
    FactsCsv.write("page", result.disclosures().get(0), result.sources(), facts);
    assertThat(facts.toString()).doesNotContain("expenditure.amount");
    assertThat(result.problems()).isNotEmpty();
  }

  private static String row(List<String> cells) {
    return "<tr><td>" + String.join("<td>", cells);
  }
}
