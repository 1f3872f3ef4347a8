package dev.yusuan.examples;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.yusuan.io.csv.TablesCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MainTest {
  @TempDir private Path folder;

  @Test
  void auditsTheBundledSampleWhenAskedForNothing() {
    Run run = Run.of();

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("济源产城融合示范区管理委员会办公室（本级）  003001", "2024年", "单位预算", "已识别的表 12 张", "全部有着落")
        .contains("结果写入 " + Path.of("target", "audit", "jiyuan-office-2024"));
  }

  @Test
  void writesTheResultsOfEachFileIntoAFolderOfItsOwn() throws IOException {
    Path copy = Files.copy(Run.SAMPLE, folder.resolve("copy.v2.txt"));
    Path out = folder.resolve("a/b");

    Run run = Run.of("audit", Run.SAMPLE, "--out", out, copy);

    assertThat(run.status()).isZero();
    for (String name : List.of("jiyuan-office-2024", "copy.v2")) {
      assertThat(namesIn(out.resolve(name)))
          .containsExactlyInAnyOrder(
              "disclosure.json",
              "facts.csv",
              "statements.csv",
              "indicators.csv",
              "tables",
              "findings.json",
              "problems.json",
              "report.html",
              "inspection.html",
              "inspection.csv",
              "inspection.xlsx",
              "data.xlsx",
              ".yusuan.lock");
      assertThat(namesIn(out.resolve(name).resolve("tables")))
          .hasSize(13)
          .contains("index.csv", "REVENUE.csv", "PROJECT_EXPENDITURE.csv")
          .allMatch(table -> table.endsWith(".csv"));
    }
  }

  @Test
  void writesTheSameBytesAgainOverOlderResults() throws IOException {
    Run.of("audit", Run.SAMPLE, "--out", folder);
    Map<Path, String> first = filesIn(folder);

    Run.of("audit", Run.SAMPLE, "--out", folder);

    // The empty file of the lock is one of them.
    assertThat(first).hasSize(25);
    assertThat(filesIn(folder)).isEqualTo(first);
  }

  @Test
  void removesTablesThatTheDocumentDoesNotPrintAnyMore() throws IOException {
    Path tables = Files.createDirectories(folder.resolve("jiyuan-office-2024/tables"));
    for (String name : List.of("STATE_CAPITAL_EXPENDITURE.csv", "OTHER.csv", "OTHER.12.csv")) {
      Files.writeString(tables.resolve(name), "old");
    }
    Files.writeString(tables.resolve("mine.csv"), "mine");

    Run.of("audit", Run.SAMPLE, "--out", folder);

    assertThat(namesIn(tables)).hasSize(14).contains("mine.csv").doesNotContain("OTHER.12.csv");
  }

  @Test
  void exitsWith1WhereAFigureContradictsAnother() throws IOException {
    Path changed = folder.resolve("changed.txt");
    // The total of 收入预算表 no longer equals the sum of its sources.
    Files.writeString(
        changed,
        Files.readString(Run.SAMPLE)
            .replace("\t合计\t2,753.26\t2,753.26\t2,155.16", "\t合计\t2,753.26\t2,763.26\t2,155.16"));

    Run run = Run.of("audit", changed, "--out", folder.resolve("out"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "[错误] revenue.rows.sum",
            "同因，revenue.total.sum",
            "同因，revenue.this-year.sum",
            "修正建议：第62行第4格“2,763.26”：收入预算表 第1行 合计：本年收入/合计 2,763.26万元 → 2,753.26万元",
            "第62行第4格“2,763.26”：",
            "2,763.26 ≠ ");
  }

  @Test
  void exitsWith4WhereNothingWasChecked() throws IOException {
    Path page = Files.writeString(folder.resolve("page.txt"), "你好\n");
    Path columns = folder.resolve("columns.txt");
    // Titles of tables without columns that could be read.
    Files.writeString(columns, "2024年单位支出预算表\n单位：万元\n合计 1 2\n");

    for (Path file : List.of(page, columns)) {
      Run run = Run.of("audit", file, "--out", folder.resolve("out"));

      assertThat(run.status()).isEqualTo(4);
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).contains("什么也没有核对");
    }
    assertThat(Run.of("audit", page, Run.SAMPLE, "--out", folder.resolve("out")).status())
        .isEqualTo(4);
  }

  /** A total is blank, and the amounts of another table stand below headings of nothing. */
  @Test
  void writesAllFormatsOfACheckThatIsNearAndNotDecided() throws IOException {
    Path near = folder.resolve("near.txt");
    Files.writeString(
        near,
        """
        2024年一般公共预算基本支出预算表
        单位：万元
        科目编码\t科目名称\t科目编码\t科目名称\t合计\t人员经费\t公用经费
        \t\t\t合计\t\t\t24\t
        2024年一般公共预算基本支出明细表
        单位：万元
        项目单位\t类型\t项目名称\t合计\t\t\t\t\t\t\t财政专户管理资金\t单位资金
        \t公用经费\t\t\t\t\t\t\t\t\t\t
        \t\t在职人员定额公用经费（事业）\t21.14\t\t\t\t\t\t\t\t
        """);

    Run run =
        Run.of(
            "audit",
            near,
            "--out",
            folder,
            "--format",
            "text",
            "--format",
            "csv",
            "--format",
            "sarif");

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("near/findings.txt"))).contains("未核对");
  }

  @Test
  void writesTheFormatsThatAreAskedForAndNoOlderOnes() throws IOException {
    Path results = folder.resolve("jiyuan-office-2024");

    Run.of("audit", Run.SAMPLE, "--out", folder, "--format", "csv", "--format", "sarif");
    assertThat(namesIn(results))
        .contains("findings.json", "findings.csv", "findings.sarif")
        .doesNotContain("findings.txt");
    assertThat(Files.readString(results.resolve("findings.sarif")))
        .contains("\"uri\" : \"data/jiyuan-office-2024.txt\"")
        .contains("\"startLine\" : 214");
    String printed = Files.readString(Run.SAMPLE);
    assertThat(regionsOf(results.resolve("findings.sarif")))
        .contains("工资奖金津贴", "0次", "≤5%")
        .allMatch(printed::contains);

    Run.of("audit", Run.SAMPLE, "--out", folder, "--format", "text");
    assertThat(namesIn(results))
        .contains("findings.json", "findings.txt")
        .doesNotContain("findings.csv", "findings.sarif");
  }

  @Test
  void reportsInEnglishWhenAskedTo() {
    Run run = Run.of("audit", Run.SAMPLE, "--out", folder, "--lang", "en");

    assertThat(run.out())
        .contains("Fiscal year  2024", "budget of a unit", "Tables recognised: 12", "Checks\n")
        .contains("[warning] catalog.governmental-economic.name")
        .contains("line 214, cell 6 “工资奖金津贴”: ")
        .contains("Results written to " + folder);
    assertThat(run.out().replaceAll("“[^”]*”", "")).doesNotContain("错误", "警告", "核对", "格");
  }

  @Test
  void checksWithTheProfileThatIsAskedFor() throws IOException {
    Path mine =
        Files.writeString(
            folder.resolve("mine.json"),
            "{\"id\": \"mine\", \"title\": {\"zh\": \"自查\", \"en\": \"own check\"},"
                + " \"extends\": \"arithmetic\", \"forms\": [\"department-2024\"]}");

    assertThat(Run.of("audit", Run.SAMPLE, "--out", folder, "--profile", "arithmetic").out())
        .contains("方案 arithmetic：只核对数")
        .doesNotContain("catalog.");
    Run strict = Run.of("audit", Run.SAMPLE, "--out", folder, "--profile", "strict");
    assertThat(strict.status()).isEqualTo(1);
    assertThat(strict.out()).contains("[错误] catalog.governmental-economic.name");
    assertThat(Run.of("audit", Run.SAMPLE, "--out", folder, "--profile", mine).out())
        .contains("方案 mine：自查", "方案 mine 不是为这份文件的表式准备的");
  }

  @Test
  void exitsWith1OnWhatTheUserWantsToo() {
    assertThat(Run.of("audit", Run.SAMPLE, "--out", folder).status()).isZero();
    for (String what : List.of("warning", "reading")) {
      assertThat(Run.of("audit", Run.SAMPLE, "--out", folder, "--fail-on", what).status())
          .as(what)
          .isEqualTo(1);
    }
  }

  @Test
  void writesCsvForSpreadsheetsWhenAskedTo() throws IOException {
    Path results = folder.resolve("jiyuan-office-2024");
    Run.of("audit", Run.SAMPLE, "--out", folder, "--format", "csv", "--csv", "spreadsheet");

    for (String name :
        List.of(
            "facts.csv",
            "statements.csv",
            "indicators.csv",
            "findings.csv",
            "tables/EXPENDITURE.csv")) {
      assertThat(Files.readString(results.resolve(name))).as(name).startsWith("\uFEFF");
    }
    assertThat(Files.readString(results.resolve("facts.csv"))).contains(",'003001,");
    assertThat(TablesCsv.read(results.resolve("tables"))).hasSize(12);
  }

  @Test
  void explainsARule() {
    Run run = Run.of("rules", "--explain", "expenditure.basic.sum");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("规则 expenditure.basic.sum\n")
        .contains("错误", "支出预算表的每一行，“基本支出/小计”等于", "表头所示各栏的隶属关系", "unit-2024", "截位误差");
    assertThat(Run.of("rules", "--lang", "en", "--explain", "expenditure.basic.sum").out())
        .startsWith("Rule expenditure.basic.sum\n")
        .contains("In each row of the table expenditure, basic is the sum of");
    assertThat(Run.of("rules", "--explain", "between.unit-revenue").out())
        .startsWith("规则 between.unit-revenue\n")
        .contains("收入预算表");
  }

  @Test
  void namesTheFormsThatPrintATableAsSheets() {
    assertThat(Run.of("rules", "--explain", "identity.project-twice.declaration").out())
        .containsPattern("可读这些表的表式 .*department-2020");
  }

  static Stream<Arguments> unreadableFiles() {
    return Stream.of(
        Arguments.of("空", new byte[0]),
        Arguments.of("GB18030 文本，或已损坏", new byte[] {'a', (byte) 0xFF, (byte) 0xFF, '\n'}),
        Arguments.of("二进制", new byte[] {'a', 0, 'b', 'c', 0, 0, 0, 0}),
        Arguments.of("已损坏", "%PDF-1.7\n".getBytes(UTF_8)),
        Arguments.of("是图片，不能读；请先识别其中的文字", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}),
        Arguments.of("是RTF 文档，不能读；请另存为 .docx", "{\\rtf1\\ansi }".getBytes(UTF_8)),
        Arguments.of(
            "是Excel 95 或更早的工作簿，不能读；请另存为 .xlsx", new byte[] {9, 8, 8, 0, 0, 5, 0x10, 0, 0, 0}));
  }

  @ParameterizedTest
  @MethodSource("unreadableFiles")
  void saysOnOneLineWhyAFileCannotBeReadAndDoesTheOthers(String reason, byte[] content)
      throws IOException {
    Path bad = Files.write(folder.resolve("bad.txt"), content);

    Run run = Run.of("audit", bad, Run.SAMPLE, "--out", folder.resolve("out"));

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err().lines()).singleElement().asString().contains(bad.toString(), reason);
    assertThat(namesIn(folder.resolve("out")))
        .contains("jiyuan-office-2024", "index.html")
        .doesNotContain("bad");
  }

  @Test
  void saysThatAFileIsMissing() {
    Run run = Run.of("audit", folder.resolve("none.txt"), "--out", folder.resolve("out"));

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err().lines()).containsExactly("读不了 " + folder.resolve("none.txt") + "：没有这个文件");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void saysThatAFolderHoldsNoDocument() {
    Run run = Run.of("audit", folder, "--out", folder.resolve("out"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("“" + folder + "”中没有可审的文件");
  }

  @Test
  void saysThatTheFolderOfResultsCannotBeMade() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    Run run = Run.of("audit", Run.SAMPLE, "--out", file);

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err().lines()).singleElement().asString().startsWith("写不出 " + file);
  }

  @Test
  void anUnreadableFileOutweighsAFailedCheck() throws IOException {
    Path changed = folder.resolve("changed.txt");
    Files.writeString(
        changed, Files.readString(Run.SAMPLE).replace("\t948.36\t240.00", "\t948.36\t340.00"));

    assertThat(Run.of("audit", changed, "--out", folder.resolve("out")).status()).isEqualTo(1);
    assertThat(
            Run.of("audit", folder.resolve("none"), changed, "--out", folder.resolve("out"))
                .status())
        .isEqualTo(3);
    Path page = Files.writeString(folder.resolve("page.txt"), "你好\n");
    assertThat(Run.of("audit", page, changed, "--out", folder.resolve("out")).status())
        .isEqualTo(1);
  }

  @Test
  void printsUtf8WhateverTheCharsetOfThePlatform() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-Dfile.encoding=US-ASCII",
                "-Dstdout.encoding=US-ASCII",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "audit",
                Run.SAMPLE.toString(),
                "--out",
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(printed).contains("济源产城融合示范区管理委员会办公室（本级）");
  }

  /** What the sample prints where the results of a log begin and end. */
  private static List<String> regionsOf(Path log) throws IOException {
    List<String> sample = Files.readAllLines(Run.SAMPLE);
    List<String> regions = new ArrayList<>();
    for (JsonNode result : new ObjectMapper().readTree(log.toFile()).at("/runs/0/results")) {
      JsonNode region = result.at("/locations/0/physicalLocation/region");
      regions.add(
          sample
              .get(region.get("startLine").asInt() - 1)
              .substring(
                  region.get("startColumn").asInt() - 1, region.get("endColumn").asInt() - 1));
    }
    return regions;
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Map<Path, String> filesIn(Path folder) throws IOException {
    Map<Path, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(file, Files.readString(file, ISO_8859_1));
      }
    }
    return files;
  }
}
