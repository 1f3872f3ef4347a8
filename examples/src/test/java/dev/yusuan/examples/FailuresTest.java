package dev.yusuan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.examples.audit.Audit;
import dev.yusuan.examples.audit.Auditor;
import dev.yusuan.examples.audit.ExitStatus;
import dev.yusuan.io.file.FileSet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The program fails on a file: that is told, and the others are done. */
class FailuresTest {
  @TempDir private Path folder;

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(
            new IllegalStateException("张三丰\n的电话"),
            "程序处理 bad.txt 时出错（IllegalStateException, FailuresTest.failures:"),
        Arguments.of(new StackOverflowError(), "程序处理 bad.txt 时出错（StackOverflowError, "),
        Arguments.of(
            new ExceptionInInitializerError("x"), "程序处理 bad.txt 时出错（ExceptionInInitializerError, "),
        Arguments.of(new OutOfMemoryError("Java heap space"), "内存不足以处理 bad.txt；请用 -Xmx 加大内存"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aFailureOfTheProgramIsOneLineAndTheOtherFilesAreDone(Throwable failure, String line)
      throws IOException {
    Auditor auditor = failingOn("bad.txt", failure);

    Run run = Run.with(auditor, "audit", "bad.txt", Run.SAMPLE, "--out", folder);

    assertThat(run.status()).isEqualTo(5);
    assertThat(run.err().lines()).singleElement().asString().startsWith(line);
    assertThat(run.err()).doesNotContain("张三丰");
    assertThat(run.out()).contains("[2/2] 无错误  " + Run.SAMPLE, "表12张");
    assertThat(folder.resolve("bad")).doesNotExist();
    assertThat(folder.resolve("jiyuan-office-2024/disclosure.json")).exists();
  }

  @Test
  void aFailureOfTheProgramOutweighsAllElse() {
    Auditor auditor = failingOn("bad.txt", new IllegalStateException());

    assertThat(
            Run.with(auditor, "audit", "none.txt", "bad.txt", "too.txt", "--out", folder).status())
        .isEqualTo(5);
  }

  @Test
  void speaksEnglishOfAFailureOfTheProgram() {
    Auditor auditor = failingOn("bad.txt", new OutOfMemoryError());

    assertThat(Run.with(auditor, "audit", "bad.txt", "--out", folder, "--lang", "en").err())
        .isEqualTo("Not enough memory for bad.txt; give the program more with -Xmx\n");
  }

  @Test
  void marksTheOlderResultsOfAFileThatCannotBeReadAnyMore() throws IOException {
    Path file = Files.copy(Run.SAMPLE, folder.resolve("a.txt"));
    Path results = folder.resolve("out/a");
    Run.of("audit", file, "--out", folder.resolve("out"));
    String before = Files.readString(results.resolve("facts.csv"));
    Files.writeString(file, "");

    Run run = Run.of("audit", file, "--out", folder.resolve("out"));

    assertThat(run.status()).isEqualTo(3);
    assertThat(results.resolve(FileSet.MARK))
        .hasContent("这些是更早一次运行的结果，最近一次没有成功：\n读不了 " + file + "：是空文件");
    assertThat(results.resolve("facts.csv")).hasContent(before);

    Files.copy(Run.SAMPLE, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(Run.of("audit", file, "--out", folder.resolve("out")).status()).isZero();
    assertThat(results.resolve(FileSet.MARK)).doesNotExist();
  }

  @Test
  void marksTheOlderResultsOfAFileThatTheProgramFailsOn() throws IOException {
    Path file = Files.copy(Run.SAMPLE, folder.resolve("a.txt"));
    Run.of("audit", file, "--out", folder.resolve("out"));

    Run.with(
        failingOn("a.txt", new IllegalStateException()),
        "audit",
        file,
        "--out",
        folder.resolve("out"));

    assertThat(Files.readString(folder.resolve("out/a").resolve(FileSet.MARK)))
        .contains("程序处理 " + file + " 时出错（IllegalStateException");
  }

  @Test
  void removesTheResultsOfADisclosureThatTheFileDoesNotPrintAnyMore() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), table("某局") + "\n" + table("某中心"));
    Path second = folder.resolve("out/a/2");
    Run.of("audit", file, "--out", folder.resolve("out"));
    Files.writeString(second.resolve("mine.txt"), "mine");
    assertThat(second.resolve("tables/index.csv")).exists();
    Files.writeString(file, table("某局"));

    Run.of("audit", file, "--out", folder.resolve("out"));

    try (Stream<Path> left = Files.walk(second)) {
      assertThat(left.filter(Files::isRegularFile).map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder(".yusuan.lock", "mine.txt");
    }
    assertThat(folder.resolve("out/a/tables/index.csv")).exists();
  }

  @Test
  void marksTheResultsOfAllDisclosuresOfAFileThatCannotBeReadAnyMore() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), table("某局") + "\n" + table("某中心"));
    Run.of("audit", file, "--out", folder.resolve("out"));
    Files.delete(file);

    Run.of("audit", file, "--out", folder.resolve("out"));

    assertThat(folder.resolve("out/a").resolve(FileSet.MARK)).exists();
    assertThat(folder.resolve("out/a/2").resolve(FileSet.MARK)).exists();
  }

  private static String table(String issuer) {
    return """
    2024年单位支出预算表
    单位名称：%1$s
    单位：万元
    科目编码\t单位代码\t单位（科目名称）\t合计\t基本支出\t项目支出
    \t\t合计\t20.00\t12.00\t8.00
    \t001002\t%1$s\t20.00\t12.00\t8.00
    2010350\t001002\t事业运行\t20.00\t12.00\t8.00
    """
        .formatted(issuer);
  }

  @Test
  void leavesFoldersThatHoldNoResultsAlone() throws IOException {
    Path mine = Files.createDirectories(folder.resolve("out/bad"));
    Files.writeString(mine.resolve("mine.txt"), "mine");

    Run.of("audit", "bad.txt", "--out", folder.resolve("out"));

    assertThat(mine).isDirectoryContaining("glob:**mine.txt");
    try (Stream<Path> files = Files.list(mine)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void tellsThatItsOwnReportCannotBeWritten() {
    PrintStream full =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("No space left on device");
              }
            },
            true,
            StandardCharsets.UTF_8);
    Main main = new Main(full, full, false, Path.of(""), Audit::of);

    assertThat(main.run(List.of("audit", Run.SAMPLE.toString(), "--out", folder.toString())))
        .isEqualTo(ExitStatus.FILE_FAILED);
  }

  @Test
  void aWordInTheNameOfAFileMovesNoTerminal() {
    Run run = Run.of("audit", "no\u001b[31mne.txt", "--out", folder);

    assertThat(run.err()).isEqualTo("读不了 no\uFFFD[31mne.txt：没有这个文件\n");
  }

  private static Auditor failingOn(String name, Throwable failure) {
    return (reader, file, profile) -> {
      if (file.endsWith(name)) {
        if (failure instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) failure;
      }
      return Audit.of(reader, file, profile);
    };
  }
}
