package dev.yusuan.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.yusuan.examples.audit.Audit;
import dev.yusuan.examples.audit.ExitStatus;
import dev.yusuan.io.file.FileSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders, patterns and several files: a line for each, a summary, and results of all of them. */
class ManyFilesTest {
  private static final String WRONG = "\t合计\t2,753.26\t2,763.26\t2,155.16";
  private static final String RIGHT = "\t合计\t2,753.26\t2,753.26\t2,155.16";

  @TempDir private Path folder;
  private Path documents;
  private Path out;

  @BeforeEach
  void copiesDocuments() throws IOException {
    documents = Files.createDirectories(folder.resolve("documents/deep"));
    String sample = Files.readString(Run.SAMPLE);
    Files.writeString(documents.resolve("a.txt"), sample.replace(RIGHT, WRONG));
    Files.writeString(documents.resolve("a.md"), "你好\n");
    Files.writeString(documents.resolve("b.txt"), sample);
    Files.writeString(documents.resolve("broken.pdf"), "%PDF-1.7\n");
    Files.writeString(documents.resolve(".hidden.txt"), sample);
    Files.writeString(documents.resolve("program.exe"), sample);
    out = folder.resolve("documents/results");
  }

  @Test
  void tellsALineForEachFileOfAFolderAndASummary() throws IOException {
    Run run = Run.of("audit", folder.resolve("documents"), "--out", out);

    assertThat(run.status()).isEqualTo(3);
    List<String> errors = run.err().lines().toList();
    assertThat(errors).hasSize(2);
    assertThat(errors.get(0)).contains("1个文件", "跳过", "program.exe");
    assertThat(errors.get(1)).contains("broken.pdf", "已损坏");
    List<String> lines = run.out().lines().toList();
    assertThat(lines.get(0)).startsWith("[1/4] 未能核对  ").contains("a.md");
    assertThat(lines.get(1)).startsWith("[2/4] 有错误  ").contains("a.txt", "错误1，警告8");
    assertThat(lines.get(2)).startsWith("[3/4] 无错误  ").contains("b.txt", "表12张，错误0，警告8");
    assertThat(lines.get(3)).startsWith("[4/4] 读不了或写不出  ");
    assertThat(run.out())
        .contains("文件4个，预算公开3份", "读入表内", "[错误]  revenue.rows.sum", "2份")
        .contains("结果写入 " + out);
  }

  @Test
  void namesResultsOfFilesThatDifferInTheirEndingByIt() throws IOException {
    Run.of("audit", folder.resolve("documents"), "--out", out);

    try (var names = Files.list(out)) {
      assertThat(names.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder(
              ".yusuan.lock",
              "deep_a_md",
              "deep_a_txt",
              "b",
              "index.html",
              "data.xlsx",
              "summary.json",
              "facts.csv",
              "statements.csv",
              "indicators.csv",
              "findings.csv",
              "measures.csv",
              "datapackage.json",
              "load-duckdb.sql",
              "load-postgresql.sql",
              "load-sqlite.sql",
              "parquet-duckdb.sql");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2023/a.txt, 2024/a.txt, 2023_a_txt, 2024_a_txt",
    "2023/a.txt, 2024/A.md, 2023_a_txt, 2024_A_md",
    "x/caf\u00E9.txt, y/cafe\u0301.txt, x_caf\u00E9_txt, y_cafe\u0301_txt",
    "trail..txt, trail_.txt, twins_trail__txt, twins_trail__txt_2",
  })
  void namesResultsOfTwinsByTheirFolders(String one, String other, String named, String second)
      throws IOException {
    Path twins = folder.resolve("twins");
    List<Path> files = List.of(twins.resolve(one), twins.resolve(other));
    for (Path file : files) {
      Files.createDirectories(file.getParent());
      Files.copy(Run.SAMPLE, file);
    }

    Run.of("audit", files.get(0), files.get(1), "--out", out);

    assertThat(out.resolve(named).resolve("facts.csv")).exists();
    assertThat(out.resolve(second).resolve("facts.csv")).exists();
  }

  @Test
  void tellsErrorsOfReadingInTheLineAndTheSummary() throws IOException {
    Path file = folder.resolve("misread.txt");
    Files.writeString(file, Files.readString(Run.SAMPLE).replace("\t2,155.16", "\t2,155.16.0"));

    Run run = Run.of("audit", file, documents.resolve("a.md"), "--out", out);

    assertThat(run.out()).containsPattern("misread.txt .*，读取有误[0-9]+处");
    assertThat(run.out()).containsPattern("其中读取有误 +1\n");
  }

  @Test
  void leavesItsOwnResultsOutOfTheNextRun() {
    Run.of("audit", folder.resolve("documents"), "--out", out, "--format", "text");

    assertThat(Run.of("audit", folder.resolve("documents"), "--out", out).out())
        .contains("文件4个，预算公开3份");
  }

  @Test
  void takesPatterns() {
    Run run = Run.of("audit", documents + "/*.txt", "--out", out);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("文件2个，预算公开2份");
    assertThat(Run.of("audit", folder + "/**/b.*", "--out", out).out()).contains("[1/1] 无错误");
    assertThat(Run.of("audit", folder + "/*.none", "--out", out).err())
        .startsWith("读不了 " + folder + "/*.none：没有相符的文件");
  }

  @Test
  void putsTheLinesOfAllDocumentsIntoOneFileWithTheirIds() throws IOException {
    Run.of("audit", folder.resolve("documents"), "--out", out);

    for (String name : List.of("facts.csv", "statements.csv", "indicators.csv")) {
      List<String> all = Files.readAllLines(out.resolve(name));
      List<String> a = Files.readAllLines(out.resolve("deep_a_txt").resolve(name));
      List<String> b = Files.readAllLines(out.resolve("b").resolve(name));
      assertThat(all).as(name).hasSize(a.size() + b.size() - 1).startsWith(a.get(0));
      assertThat(all).containsAll(a).containsAll(b);
      assertThat(all.stream().skip(1))
          .allMatch(line -> line.startsWith("deep_a_txt,") || line.startsWith("b,"));
    }
    List<String> findings = Files.readAllLines(out.resolve("findings.csv"));
    assertThat(findings.get(0)).startsWith("document,fingerprint,");
    assertThat(findings)
        .anyMatch(line -> line.startsWith("deep_a_txt,") && line.contains(",revenue.rows.sum,"))
        .noneMatch(line -> line.startsWith("b,") && line.contains(",revenue.rows.sum,"));
  }

  @Test
  void writesASummaryForPrograms() throws IOException {
    Run.of("audit", folder.resolve("documents"), "--out", out);
    JsonNode summary = new ObjectMapper().readTree(out.resolve("summary.json").toFile());

    assertThat(summary.get("format").asText()).isEqualTo("yusuan.summary/1");
    assertThat(summary.get("files").asInt()).isEqualTo(4);
    assertThat(summary.at("/filesByStatus/check_failed").asInt()).isEqualTo(1);
    assertThat(summary.at("/filesByStatus/file_failed").asInt()).isEqualTo(1);
    JsonNode wrong = summary.at("/results/1/documents/0");
    assertThat(wrong.get("document").asText()).isEqualTo("deep_a_txt");
    assertThat(wrong.get("expenditureYuan").asText()).isEqualTo("27532600");
    assertThat(wrong.at("/failedRules/revenue.rows.sum").asInt()).isEqualTo(1);
    assertThat(summary.at("/results/3/failure").asText()).contains("已损坏");
  }

  @Test
  void writesASummaryWhereNoFileCouldBeRead() throws IOException {
    Path one = Files.writeString(folder.resolve("one.txt"), "");
    Path two = Files.writeString(folder.resolve("two.pdf"), "%PDF-1.7");

    Run run = Run.of("audit", one, two, "--out", out);

    JsonNode summary = new ObjectMapper().readTree(out.resolve("summary.json").toFile());
    assertThat(summary.at("/filesByStatus/file_failed").asInt()).isEqualTo(2);
    assertThat(run.out()).doesNotContain("data.xlsx");
  }

  @Test
  void linksThePagesOfAllDocuments() throws IOException {
    Run.of("audit", folder.resolve("documents"), "--out", out);

    assertThat(Files.readString(out.resolve("index.html")))
        .contains("href=\"./deep_a_txt/report.html\"", "href=\"./b/report.html\"", "broken.pdf");
    assertThat(out.resolve("deep_a_txt/report.html")).exists();
  }

  @Test
  void linksNamesThatAddressesCannotHoldAsTheyAre() throws IOException {
    Files.copy(Run.SAMPLE, documents.resolve("百分 50% #1?.txt"));
    Run.of("audit", documents + "/百*", "--out", out);

    String link = "./%E7%99%BE%E5%88%86%2050%25%20%231%3F/report.html";
    assertThat(Files.readString(out.resolve("index.html"))).contains("href=\"" + link + "\"");
  }

  @Test
  void givesTheSameResultsHoweverManyAreDoneAtATime() throws IOException {
    Run one = Run.of("audit", documents, "--out", out, "-j", "1");
    String facts = Files.readString(out.resolve("facts.csv"));
    Run four = Run.of("audit", documents, "--out", out, "-j", "4");

    assertThat(four).isEqualTo(one);
    assertThat(Files.readString(out.resolve("facts.csv"))).isEqualTo(facts);
  }

  @Test
  void tellsOnlyTheSummaryOrAllWhenAskedTo() {
    assertThat(Run.of("audit", documents, "--out", out, "--quiet").out()).startsWith("文件4个");
    assertThat(Run.of("audit", documents, "--out", out, "--verbose").out())
        .startsWith("文件 " + documents.resolve("a.md"))
        .contains("已识别的表 12 张");
    assertThat(Run.of("audit", Run.SAMPLE, "--out", out, "-q")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void marksTextsAndCodesOfAllFilesForSpreadsheets() throws IOException {
    Run.of("audit", documents, "--out", out, "--csv", "spreadsheet");

    for (String name : List.of("facts.csv", "statements.csv", "indicators.csv", "findings.csv")) {
      assertThat(Files.readString(out.resolve(name)))
          .as(name)
          .startsWith("\uFEFF")
          .satisfies(text -> assertThat(text.indexOf('\uFEFF', 1)).isEqualTo(-1));
    }
  }

  @Test
  void refusesASecondRunOnTheFolder() throws IOException {
    Run.of("audit", documents, "--out", out);
    String facts = Files.readString(out.resolve("facts.csv"));
    try (FileSet other = FileSet.open(out)) {
      Run run = Run.of("audit", documents + "/b.*", "--out", out);

      assertThat(run).isEqualTo(new Run(3, "", "写不出 " + out + "：另一次运行正在写入\n"));
      assertThat(other.path("")).isEmptyDirectory();
    }
    assertThat(out.resolve("facts.csv")).hasContent(facts);
    assertThat(out.resolve(FileSet.MARK)).doesNotExist();
  }

  @Test
  void leavesTheFilesOfTheRunBeforeWhereOneCannotBeWritten() throws IOException {
    Run.of("audit", documents + "/b.*", "--out", out);
    String summary = Files.readString(out.resolve("summary.json"));
    Files.delete(out.resolve("findings.csv"));
    Files.writeString(Files.createDirectory(out.resolve("findings.csv")).resolve("mine"), "mine");

    Run run = Run.of("audit", documents, "--out", out);

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err().lines()).last().asString().startsWith("写不出 ");
    assertThat(out.resolve("summary.json")).hasContent(summary);
    assertThat(out.resolve("findings.csv/mine")).hasContent("mine");
    assertThat(out.resolve(FileSet.MARK)).content().contains("更早一次运行的结果", "写不出 ");
    assertThat(out.resolve("a_txt/report.html")).exists();
  }

  @Test
  void auditsTheOtherFilesWhereTheLinesOfOneCannotBeTaken() throws IOException {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream removing =
        new PrintStream(told, true, UTF_8) {
          @Override
          public void println(String line) {
            super.println(line);
            try {
              Files.deleteIfExists(ManyFilesTest.this.out.resolve("a_txt/facts.csv"));
            } catch (IOException impossible) {
              throw new UncheckedIOException(impossible);
            }
          }
        };
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    Main main =
        new Main(removing, new PrintStream(errors, true, UTF_8), false, Path.of(""), Audit::of);

    ExitStatus status = main.run(List.of("audit", documents.toString(), "--out", out.toString()));

    assertThat(status).isEqualTo(ExitStatus.FILE_FAILED);
    assertThat(told.toString(UTF_8)).contains("[3/4] 无错误").doesNotContain("结果写入");
    assertThat(errors.toString(UTF_8).lines()).hasSize(3).last().asString().startsWith("写不出 ");
    assertThat(out.resolve("b/report.html")).exists();
    assertThat(out.resolve("facts.csv")).doesNotExist();
  }

  @Test
  void removesWhatAKilledRunLeft() throws IOException {
    Files.createDirectories(out.resolve(".yusuan-new"));
    Files.writeString(out.resolve(".yusuan-new/facts.csv"), "cut");
    Files.writeString(out.resolve(".yusuan-7-facts.csv.tmp"), "cut");

    Run.of("audit", documents, "--out", out);

    try (var names = Files.list(out)) {
      assertThat(names.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.startsWith(".yusuan-"));
    }
  }

  @Test
  void tellsOfAFolderThatCannotBeReadAndDoesTheOthers() throws IOException {
    String deep = ("deep".repeat(60) + "/").repeat(10);
    Path lowest = Files.createDirectories(documents.resolve(deep));
    Path other = folder.resolve("other");
    Files.createDirectories(other.resolve(deep));
    // Now its path is longer than systems take, and none can be searched whose name is too long.
    Files.move(other, lowest.resolve("too"));
    try {
      Run run = Run.of("audit", documents, "--out", out);

      assertThat(run.status()).isEqualTo(3);
      assertThat(run.err().lines()).hasSize(3).anyMatch(line -> line.contains("/deepdeep"));
      assertThat(run.out()).contains("预算公开3份");
    } finally {
      Files.move(lowest.resolve("too"), other);
    }
  }

  /** As in many containers; 文.txt is such a name. */
  @Test
  void doesTheOthersWhereTheLanguageOfTheSystemCannotExpressAName() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no sh");
    new ProcessBuilder("sh", "-c", "cp b.txt \"$(printf '\\346\\226\\207.txt')\"")
        .directory(documents.toFile())
        .start()
        .waitFor();
    ProcessBuilder run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "audit",
                documents.toString(),
                "--out",
                out.toString())
            .redirectErrorStream(true);
    run.environment().put("LC_ALL", "C");
    Process process = run.start();
    String told = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).isEqualTo(3);
    assertThat(told).contains("本系统的语言设置无法表示这个文件名；请设 LANG=C.UTF-8", "文件4个，预算公开3份");
  }

  @Test
  void searchesAFolderThatALinkLeadsTo() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), documents);

    Run run = Run.of("audit", link, "--out", link.resolve("results"));

    assertThat(run.out()).contains("[2/4] 有错误  " + link.resolve("a.txt"));
    assertThat(Run.of("audit", documents, "--out", link.resolve("results")).out())
        .contains("文件4个，预算公开3份");
  }
}
