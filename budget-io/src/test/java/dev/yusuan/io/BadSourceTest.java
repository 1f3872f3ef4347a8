package dev.yusuan.io;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.Iterables;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.LimitsBuilder;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.testing.PublishedBudgets;
import dev.yusuan.testing.Shared;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that hold no text to read, and texts beyond a limit. */
class BadSourceTest {
  private static final Limits SMALL =
      new LimitsBuilder()
          .documentBytes(4_000)
          .lines(100)
          .lineChars(200)
          .cells(500)
          .cellChars(50)
          .columns(20)
          .rowsPerTable(3)
          .rowsPerDocument(5)
          .tables(2)
          .headings(2)
          .figures(3)
          .problems(4)
          .build();

  @TempDir Path folder;

  @Test
  void refusesAMissingFile() {
    assertThatThrownBy(() -> Disclosures.read(folder.resolve("none.txt")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void refusesADirectory() {
    assertThatThrownBy(() -> Disclosures.read(folder))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageContaining("directory");
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    Path file = Files.writeString(folder.resolve("empty.txt"), " \n\t\n", UTF_8);
    assertThatThrownBy(() -> Disclosures.read(file)).hasMessageContaining("empty");
  }

  @Test
  void namesTheFileThatIsNotRead() throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), "2024年单位预算\n", UTF_8);
    Path binary = Files.write(folder.resolve("bad.txt"), new byte[] {'a', 'b', 0, 'c', 1});
    assertThatThrownBy(() -> Disclosures.read(List.of(good, binary)))
        .isInstanceOfSatisfying(
            UnreadableSourceException.class,
            refused ->
                assertThat(refused.reason()).isEqualTo(UnreadableSourceException.Reason.BINARY))
        .hasMessage(binary + ": not a text but a binary file: byte 0x00 at offset 2");
    assertThatThrownBy(() -> Disclosures.read(folder))
        .hasMessage(folder + ": a directory, not a file");
  }

  @Test
  void refusesNoFiles() {
    assertThatThrownBy(() -> Disclosures.read(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no files to read");
  }

  @Test
  void limitsBeginWithTheDefaultOnes() {
    Limits limits = Limits.builder().tables(3).build();
    assertThat(limits.tables()).isEqualTo(3);
    assertThat(limits.documentBytes()).isEqualTo(Limits.DEFAULT.documentBytes());
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7, PDF, budget-io-pdf",
    "<html><body></body></html>, 网页, budget-io-html",
  })
  void namesTheArtifactThatReadsAFormat(String begin, String format, String artifact) {
    assertThatThrownBy(() -> read(begin.getBytes(UTF_8)))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageContaining("add the artifact dev.yusuan:" + artifact)
        .hasMessageContaining("这是 " + format + "；请加入 " + artifact);
  }

  @Test
  void refusesABinaryFileAndNamesTheByte() {
    assertThatThrownBy(() -> read(new byte[] {'a', 'b', 0, 'c', 1}))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageContaining("binary")
        .hasMessageContaining("offset 2");
  }

  @Test
  void refusesWhatIsInNoEncodingAndNamesTheByte() {
    assertThatThrownBy(() -> read(new byte[] {'a', (byte) 0xFF, (byte) 0xFE, 'b'}))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageContaining("offset 1");
  }

  @Test
  void readsOtherEncodingsAndSaysSo() throws IOException {
    assertThat(read("ab预算".getBytes(Charset.forName("GBK"))).problems())
        .extracting(problem -> problem.code().id())
        .contains("source.encoding");
    assertThat(read("预算".getBytes(UTF_16)).disclosure().unrecognised().get(0).lines().get(0))
        .containsExactly("预算");
  }

  @Test
  void passesAnErrorOfTheSourceOn() {
    InputStream broken =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("unplugged");
          }
        };
    assertThatThrownBy(() -> Disclosures.read(broken, Limits.DEFAULT)).hasMessage("unplugged");
    assertThatThrownBy(() -> Disclosures.read(broken)).hasMessage("unplugged");
  }

  @Test
  void refusesADocumentBeyondTheLimit() {
    assertThatThrownBy(
            () ->
                Disclosures.read(
                    new ByteArrayInputStream("预".repeat(1_334).getBytes(UTF_8)), SMALL))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageContaining("documentBytes")
        .hasMessageContaining("4000");
    assertThat(Disclosures.parse("预".repeat(150), SMALL).coverage().isComplete()).isTrue();
  }

  @Test
  void keepsALineBeyondTheLimitAsOneCell() {
    verifyLimit("a\t" + "b".repeat(199), "lineChars", "200", "201");
    verifyLimit("a\t" + "b".repeat(51), "cellChars", "50", "51");
    verifyLimit("a" + "\t".repeat(20), "columns", "20", "21");
    ReadResult within =
        Disclosures.parse("2024年单位预算\na\t" + "b".repeat(50) + "\t".repeat(18), SMALL);
    assertThat(within.coverage().cells()).isEqualTo(3);
  }

  private static void verifyLimit(String line, String limit, String value, String found) {
    ReadResult result = Disclosures.parse("2024年单位预算\n" + line + "\n", SMALL);
    Problem problem =
        result.problems().stream()
            .filter(candidate -> candidate.code() == ProblemCode.LIMIT)
            .findFirst()
            .orElseThrow();
    assertThat(problem.arguments().values()).containsExactly(limit, value, found);
    assertThat(problem.place().orElseThrow().line()).isEqualTo(2);
    assertThat(result.coverage().cells()).isEqualTo(2);
    assertThat(result.coverage().isComplete()).isTrue();
  }

  @Test
  void stopsReadingRowsAtTheLimitAndKeepsTheRest() {
    ReadResult result = Disclosures.parse(threePublicWithRows(5), SMALL);
    assertThat(result.disclosure().threePublic().rows()).hasSize(3);
    assertThat(result.disclosure().unrecognised().get(0).lines()).hasSize(2);
    assertThat(result.coverage().isComplete()).isTrue();
    assertThat(result.problems()).anyMatch(problem -> problem.code() == ProblemCode.LIMIT);
  }

  @Test
  void keepsOnlySoManyProblemsAndCountsTheOthers() {
    ReadResult result = Disclosures.parse("甲\t乙\n\n一段文字。\n\n".repeat(9), SMALL);
    assertThat(result.problems()).hasSize(5);
    assertThat(result.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.LIMIT)
        .singleElement()
        .satisfies(problem -> assertThat(problem.arguments()).containsEntry("limit", "problems"));
  }

  @Test
  void keepsTablesAndHeadingsBeyondTheLimitInOneBlock() {
    ReadResult result = Disclosures.parse("# 甲\n# 乙\n# 丙\n# 丁\n", SMALL);
    assertThat(result.disclosure().unrecognised()).hasSize(2);
    assertThat(result.coverage().isComplete()).isTrue();
  }

  @TestFactory
  Stream<DynamicTest> readsEveryHostileFileOrRefusesIt() throws IOException {
    List<Path> files = Shared.files("hostile");
    DynamicTest own =
        dynamicTest(
            "written and made here",
            () -> assertThat(readOrRefused(HostileBytes.all())).isGreaterThan(400));
    return files.isEmpty()
        ? Stream.of(own)
        : Stream.of(
            own,
            dynamicTest(
                "of other projects",
                () -> assertThat(readOrRefused(bytesOf(files))).isGreaterThan(1_000)));
  }

  private static Iterable<byte[]> bytesOf(List<Path> files) {
    return Iterables.transform(
        files,
        file -> {
          try {
            return Files.readAllBytes(file);
          } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
          }
        });
  }

  /** How many are read; all others are refused in words. */
  private static int readOrRefused(Iterable<byte[]> sources) throws IOException {
    int read = 0;
    for (byte[] source : sources) {
      try {
        ReadResult result = read(source);
        assertThat(result.coverage().isComplete()).as(new String(source, UTF_8)).isTrue();
        read++;
      } catch (UnreadableSourceException refused) {
        assertThat(refused).message().isNotBlank();
      }
    }
    return read;
  }

  @ParameterizedTest
  @MethodSource("dev.yusuan.testing.PublishedBudgets#all")
  void readsEveryRealDisclosureWithoutLosingACell(String name) throws IOException {
    ReadResult result = Disclosures.read(PublishedBudgets.file(name));
    assertThat(result.coverage().isComplete()).isTrue();
    assertThat(result.disclosure().fiscalYear()).isPresent();
    assertThat(result.disclosure().kind()).isPresent();
  }

  private static String threePublicWithRows(int rows) {
    return """
    2024年一般公共预算“三公”经费预算表
    单位：万元
    “三公”经费合计\t因公出国（境）费\t公务用车购置及运行费\t\t\t公务接待费
    \t\t小计\t公务用车购置费\t公务用车运行费
    """
        + "1\t\t\t\t\t1\n".repeat(rows);
  }

  private static ReadResult read(byte[] bytes) throws IOException {
    return Disclosures.read(new ByteArrayInputStream(bytes), Limits.DEFAULT);
  }
}
