package dev.yusuan.scale;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.reading.Limits;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A document as large as the limit allows is read, checked, written and read again in a heap of 512
 * MiB, whatever it has most of.
 */
class HeapTest {
  private static final String TOP = "# 2024年度某单位预算\n\n";
  private static final Set<String> EVERY_DAY =
      Set.of("blank lines", "headings", "one line of cells");

  @TempDir Path folder;

  /**
   * A document of equal parts.
   *
   * @param name what it has most of
   * @param beginning what stands before the parts
   * @param part what it consists of
   */
  record Document(String name, String beginning, String part) {
    Path writeTo(Path file) throws IOException {
      byte[] bytes = part.getBytes(UTF_8);
      int size = beginning.getBytes(UTF_8).length;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        out.write(beginning.getBytes(UTF_8));
        for (; size + bytes.length <= Limits.DEFAULT.documentBytes(); size += bytes.length) {
          out.write(bytes);
        }
      }
      return file;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Document> everyDay() {
    return all().stream().filter(each -> EVERY_DAY.contains(each.name())).toList();
  }

  static List<Document> all() {
    Map<String, Sample.Table> tables = Sample.tables();
    String expenditure = tables.get("单位支出预算表").beginning();
    String projects = tables.get("项目支出预算表").beginning();
    String performance = tables.get("单位预算项目绩效目标表").beginning();
    return List.of(
        new Document("whole documents", "", Sample.text() + "\n"),
        new Document("lines of text", TOP, "这是一行文字，没有数字，也没有表。\n"),
        new Document("sentences", TOP, "2024年支出预算10万元，比上年增加2万元，增长25%，其中：基本支出1万元，占10%。\n"),
        new Document("sentences without figures", TOP, "没有政府性基金预算拨款安排的支出。\n"),
        new Document("figures", TOP, "1元".repeat(5_000) + "\n"),
        new Document("one line", TOP, "x"),
        new Document("blank lines", TOP, "\n"),
        new Document("headings", TOP, "#\n"),
        new Document("marked headings", TOP, "# 甲\n"),
        new Document("one line of cells", TOP, "1\t"),
        new Document("rows of 12 cells", expenditure, "201\t03\t01\t\t运行\t1\t1\t1\t\t\t\t\t\n"),
        new Document("rows of projects", projects, "003001\t项目\t其他\t1\t1\n"),
        new Document(
            "indicators",
            performance + "419001230000000000001\t项目\t1.0\t1.0\n",
            "\t\t\t\t\t\t\t\t数量\t≥5种\n"),
        new Document("rows of all columns", TOP, "1\t".repeat(1_023) + "1\n"),
        new Document("rows of two cells", TOP, "1\t1\n"),
        new Document("a long row and short ones", TOP + "1\t".repeat(1_023) + "1\n", "1\t1\n"),
        new Document("tables of one row", TOP, "表\n1\t1\n\n文\n"),
        new Document("unknown tables", TOP, "某表\n单位：万元\n项目\t金额\n甲\t1\n乙\t2\n\n"),
        new Document("rows between pipes", TOP, "|1|1|\n"),
        new Document("records of CSV", "", "1,1\n"),
        new Document("rows laid out by blanks", TOP, "项目    金额    合计\n甲      1       2\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyDay")
  void halfAGibibyteIsEnough(Document document) throws Exception {
    assertThat(worked(document)).isEqualTo("done");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  @EnabledIfSystemProperty(named = "yusuan.scale", matches = "all")
  void halfAGibibyteIsEnoughForAll(Document document) throws Exception {
    assertThat(worked(document)).isEqualTo("done");
  }

  static List<Document> pages() {
    String page = "<html><body>";
    String open = "<p><b><i><u><s><a><em><font><big><code><tt><strong><small>";
    return List.of(
        new Document("rows of a page", page + "<table>", "<tr><td>甲<td>1<td>2\n"),
        new Document("cells of a page", page + "<table><tr>", "<td>1"),
        new Document("paragraphs of a page", page, "<p>1"),
        new Document("blank elements", page + "甲", "<p>"),
        new Document("elements with attributes", page, "<p a b c>1"),
        new Document("elements made anew", page + open, "1<p>"),
        new Document("comments", page + "甲", "<!>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  @EnabledIfSystemProperty(named = "yusuan.scale", matches = "all")
  void halfAGibibyteIsEnoughForPages(Document page) throws Exception {
    assertThat(worked(page.writeTo(folder.resolve("a.html")))).isEqualTo("done");
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  @EnabledIfSystemProperty(named = "yusuan.scale", matches = "all")
  void halfAGibibyteIsEnoughForWorkbooks(LargeWorkbook workbook) throws Exception {
    assertThat(worked(workbook.writeTo(folder.resolve("a.xlsx")))).isEqualTo("done");
  }

  private String worked(Document document) throws Exception {
    return worked(document.writeTo(folder.resolve("a.txt")));
  }

  private String worked(Path file) throws Exception {
    return Child.run(
        List.of("-Xmx512m", "-XX:+ExitOnOutOfMemoryError"), WorkOnFile.class, file, folder);
  }
}
