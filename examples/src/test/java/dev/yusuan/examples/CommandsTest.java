package dev.yusuan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.io.csv.TablesCsv;
import dev.yusuan.io.json.DisclosureJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands besides {@code audit}. */
class CommandsTest {
  private static final String DEPARTMENT =
      """
      某局2024年部门预算
      2024年部门支出预算表
      部门名称：某局
      单位：万元
      科目编码\t单位代码\t单位（科目名称）\t合计\t基本支出\t项目支出
      \t\t合计\t30.00\t18.00\t12.00
      \t001\t某局\t30.00\t18.00\t12.00
      \t001001\t某局（本级）\t10.00\t6.00\t4.00
      2010301\t001001\t行政运行\t10.00\t6.00\t4.00
      \t001002\t某中心\t20.00\t12.00\t8.00
      2010350\t001002\t事业运行\t20.00\t12.00\t8.00
      """;
  private static final String UNIT =
      """
      某中心2024年单位预算
      2024年单位支出预算表
      单位名称：某中心
      单位：万元
      科目编码\t单位代码\t单位（科目名称）\t合计\t基本支出\t项目支出
      \t\t合计\t20.00\t12.00\t8.00
      \t001002\t某中心\t20.00\t12.00\t8.00
      2010350\t001002\t事业运行\t20.00\t12.00\t8.00
      """;

  @TempDir private Path folder;

  @Test
  void comparesADepartmentWithItsUnit() throws IOException {
    Path department = Files.writeString(folder.resolve("department.txt"), DEPARTMENT);
    Path unit = Files.writeString(folder.resolve("unit.txt"), UNIT);
    Path wrong = Files.writeString(folder.resolve("wrong.txt"), UNIT.replace("20.00", "21.00"));

    Run agree = Run.of("compare", department, unit);
    Run differ = Run.of("compare", department, wrong);

    assertThat(agree.out()).contains("1  某局 2024：表1张（" + department, "2  某中心 2024：表1张（" + unit);
    assertThat(agree.status()).isZero();
    assertThat(differ.status()).isEqualTo(1);
    assertThat(differ.out()).contains("between.unit-expenditure", "21.00", "20.00");
  }

  @Test
  void tellsWhatChangedFromOneDisclosureToAnother() throws IOException {
    Path before = Files.writeString(folder.resolve("before.txt"), UNIT);
    Path after = Files.writeString(folder.resolve("after.txt"), UNIT.replace("20.00", "21.00"));
    Path changes = folder.resolve("changes.csv");

    Run run = Run.of("compare", before, after, "--changes", changes);

    assertThat(run.out()).contains("由1到2的变化", "只对照本年预算数");
    assertThat(run.status()).isZero();
    assertThat(run.out()).doesNotContain("编制单位不同");
    assertThat(run.out().lines().filter(line -> line.contains("事业运行")))
        .singleElement()
        .asString()
        .matches(" *变化 .*万元 +20\\.00 +21\\.00 +1\\.00 +5\\.0%");
    assertThat(changes)
        .content()
        .contains("EXPENDITURE,2010350,事业运行,合计,CHANGED,200000,210000,10000,5.0,false,,\r\n");
  }

  @Test
  void saysThatTheIssuersDiffer() throws IOException {
    Path one = Files.writeString(folder.resolve("one.txt"), UNIT);
    Path other = Files.writeString(folder.resolve("other.txt"), UNIT.replace("某中心", "另一中心"));

    Run run = Run.of("compare", one, other);

    assertThat(run.out()).contains("编制单位不同，且不是部门与其所属单位：某中心、另一中心");
    assertThat(run.status()).isZero();
  }

  @Test
  void drawsWhatChangedAsAPage() throws IOException {
    Path before = Files.writeString(folder.resolve("before.txt"), UNIT);
    Path after = Files.writeString(folder.resolve("after.txt"), UNIT.replace("20.00", "21.00"));
    Path page = folder.resolve("changes.html");

    Run.of("compare", before, after, "--html", page);

    assertThat(page)
        .content()
        .contains("新增0项，取消0项，变化3项，仅改名0项，不变6项", "verdict compared", "5.0%", "21.00");
  }

  @Test
  void tellsProjectsThatAreRenamed() throws IOException {
    String table =
        """
        某中心2024年单位预算

        项目支出预算表
        单位：万元
        单位（项目）名称\t项目类型\t合计\t一般公共预算
        合计\t\t166.37\t166.37
        信访系统\t特定目标类\t145.37\t145.37
        干部培训\t特定目标类\t21.00\t21.00
        """;
    Path before = Files.writeString(folder.resolve("before.txt"), table);
    Path after =
        Files.writeString(
            folder.resolve("after.txt"),
            table
                .replace("信访系统", "接诉即办平台")
                .replace("干部培训", "干部培训经费")
                .replace("21.00", "22.00")
                .replace("166.37", "167.37"));
    Path changes = folder.resolve("changes.csv");
    Path page = folder.resolve("changes.html");

    Run run = Run.of("compare", before, after, "--changes", changes, "--html", page);

    assertThat(run.out())
        .contains("信访系统 → 接诉即办平台（金额全同）", "干部培训 → 干部培训经费（写法不同）")
        .contains("新增0项，取消0项，变化4项，仅改名2项，不变0项");
    assertThat(changes)
        .content()
        .contains("RENAMED,1453700,1453700,0,0.0,false,接诉即办平台,FIGURES\r\n")
        .contains("CHANGED,210000,220000,10000,4.8,false,干部培训经费,SPELLING\r\n");
    assertThat(page)
        .content()
        .contains("信访系统 → 接诉即办平台", "<span class=\"badge renamed\">改名</span>", "金额全同");
  }

  @Test
  void putsADepartmentAndItsUnitsSideBySide() throws IOException {
    Path department = Files.writeString(folder.resolve("department.txt"), DEPARTMENT);
    Path unit = Files.writeString(folder.resolve("unit.txt"), UNIT);
    Path amounts = folder.resolve("amounts.csv");
    Path page = folder.resolve("page.html");

    Run run = Run.of("compare", department, unit, unit, "--changes", amounts, "--html", page);

    assertThat(run.out().lines().filter(line -> line.matches(".*事业运行 +合计 .*")))
        .singleElement()
        .asString()
        .matches(" *支出预算表 +事业运行 +合计 +万元( +20\\.00){3}");
    assertThat(amounts)
        .content()
        .contains("EXPENDITURE,2010301,行政运行,合计," + department + ",100000,false\r\n");
    assertThat(page).content().contains("3份预算公开的对照");
  }

  @Test
  void needsTwoDisclosuresToCompare() throws IOException {
    Path unit = Files.writeString(folder.resolve("unit.txt"), UNIT);

    assertThat(Run.of("compare", unit).status()).isEqualTo(4);
    assertThat(Run.of("compare", unit, "none.txt").status()).isEqualTo(3);
    assertThat(Run.of("compare", unit, "none.txt").err()).contains("读不了 none.txt：没有这个文件", "至少要有两份");
  }

  @Test
  void listsTheRules() {
    Run run = Run.of("rules");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("规则")
        .contains("expenditure.basic.sum", "between.unit-revenue", "identity.title-year");
    assertThat(Run.of("rules", "--profile", "arithmetic").out()).doesNotContain("catalog.");
    assertThat(Run.of("rules", "--lang", "en").out()).contains("warning", "In each row of");
  }

  @Test
  void convertsToText() {
    Run run = Run.of("convert", Run.SAMPLE);

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("2024年政府性基金预算支出预算表", "598.10      598.10");
    assertThat(run.out().lines().findFirst().orElseThrow())
        .contains(" 2024：表")
        .doesNotContain("tables");
  }

  @Test
  void saysWhereAConversionIsToBeWritten() throws IOException {
    Path missing = folder.resolve("no/a.xlsx");
    Path directory = Files.createDirectory(folder.resolve("directory"));

    assertThat(Run.of("convert", Run.SAMPLE, "--to", "csv").err()).contains("写到哪个目录");
    assertThat(Run.of("convert", Run.SAMPLE, "--to", "xlsx").err()).contains("写到哪个文件");
    assertThat(Run.of("convert", "none.txt", "--to", "csv").err()).contains("没有这个文件");
    assertThat(Run.of("convert", Run.SAMPLE, "--to", "xlsx", "--out", missing).err())
        .isEqualTo("写不出 " + missing + "：没有目录 " + missing.getParent() + "\n");
    assertThat(Run.of("convert", Run.SAMPLE, "--to", "json", "--out", directory).err())
        .isEqualTo("写不出 " + directory + "：是目录，不是文件\n");
  }

  @Test
  void convertsToJsonAndCsvThatAreReadBack() throws IOException {
    var read = Disclosures.read(Run.SAMPLE).disclosure().withoutContacts();
    Path json = folder.resolve("a.json");

    assertThat(Run.of("convert", Run.SAMPLE, "--to", "json", "--out", json).status()).isZero();
    assertThat(DisclosureJson.read(json)).isEqualTo(read);
    assertThat(Run.of("convert", Run.SAMPLE, "--to", "csv", "--out", folder.resolve("csv")).err())
        .isEmpty();
    assertThat(TablesCsv.read(folder.resolve("csv"))).isEqualTo(read.tables());
  }

  @ParameterizedTest
  @ValueSource(strings = {"print", "xlsx"})
  void convertsToPrintThatIsReadBack(String form) throws IOException {
    Path out = folder.resolve("a." + form);

    Run run = Run.of("convert", Run.SAMPLE, "--to", form, "--out", out);

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(Disclosures.read(out).disclosure())
        .isEqualTo(Disclosures.read(Run.SAMPLE).disclosure().withoutContacts());
  }

  @Test
  void saysWhatCannotBeConverted() {
    Run run = Run.of("convert", "none.txt");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).isEqualTo("读不了 none.txt：没有这个文件\n");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void knowsAFormOfOnesOwn() throws IOException {
    Path form = folder.resolve("mine.json");
    Path file =
        Files.writeString(
            folder.resolve("a.txt"), "某某市河道管理局2024年单位预算公开\n出行一览\n单位：万元\n全部\t出行\n1.00\t1.00\n");
    String json =
        """
        {"id": "mine", "extends": "unit-2024", "source": "invented", "tables": {"THREE_PUBLIC":
          {"titles": ["出行一览"], "columns": {"全部": "total", "出行": "abroad"}}}}
        """;

    Files.writeString(form, json);
    assertThat(Run.of("words", file, "--words", form).out().trim()).isEqualTo("# 表名、栏目均有词条");

    Files.writeString(form, json.replace("abroad", "abroads"));
    assertThat(Run.of("words", file, "--words", form))
        .satisfies(run -> assertThat(run.status()).isEqualTo(2))
        .satisfies(
            run -> assertThat(run.err()).startsWith("不能采用表式：mine.json: no column “abroads”"));

    Files.writeString(form, json.replace("mine", "unit-2024-detailed"));
    assertThat(Run.of("words", file, "--words", form).err()).contains("“unit-2024-detailed”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "title EXPENDITURE; 第2行：应有用制表符隔开的类别、所指、词、出处，此行有1栏",
        "money\tX\t某\t某; 第2行：不认识的类别“money”；可用 [",
        "title\tX\t某\t某; 第2行：不认识的所指“X”；可用 [",
        "title\tEXPENDITURE\t |\t某; 第2行：没有写词"
      })
  void saysInChineseWhatIsWrongWithAFileOfWords(String line, String message) throws IOException {
    Path words = Files.writeString(folder.resolve("mine.tsv"), "# 某\n" + line + "\n");

    Run run = Run.of("words", Run.SAMPLE, "--words", words);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("词表 " + words + " 读不了：" + message);
  }

  @Test
  void saysNothingOfTheWordsOfAMissingFile() {
    Run run = Run.of("words", "none.txt");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void listsTheWordsThatAreUnknownReadyToBeFilledIn() throws IOException {
    Path file = Files.writeString(folder.resolve("unit.txt"), UNIT.replace("项目支出", "奇异支出"));

    Run run = Run.of("words", file);

    assertThat(run.status()).isZero();
    String line = "# heading\tEXPENDITURE ?\t奇异支出\tunit.txt";
    assertThat(run.out()).contains(line);
    assertThat(run.out())
        .containsPattern("(?m)^# EXPENDITURE 的栏目：.*, project 项目支出/小计, ")
        .doesNotContain("# REVENUE 的栏目");

    // As a user fills it in.
    Path words =
        Files.writeString(
            folder.resolve("mine.tsv"),
            run.out().replace(line, line.substring(2).replace("?", "project")));
    assertThat(Run.of("words", file, "--words", words).out().trim()).isEqualTo("# 表名、栏目均有词条");
  }
}
