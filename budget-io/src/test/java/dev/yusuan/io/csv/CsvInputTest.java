package dev.yusuan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.yusuan.io.bounds.Bounds;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.testing.Shared;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvInputTest {
  static List<List<String>> records(String text) throws IOException {
    return records(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<List<String>> records(byte[] bytes) throws IOException {
    List<List<String>> records = new ArrayList<>();
    try (CsvInput csv =
        new CsvInput("t.csv", new ByteArrayInputStream(bytes), new Bounds(Limits.DEFAULT))) {
      records.add(csv.header());
      for (Optional<ImmutableList<String>> next = csv.next(); next.isPresent(); next = csv.next()) {
        records.add(next.get());
      }
    }
    return records;
  }

  /** Escapes as in Java; the message is that of the exception without the name of the file. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a,a\\n1,2            | line 1, cell 2: the title “a” stands twice
          a,b\\n1              | line 2: expected 2 cells as in the header, found 1
          a,b\\n1,2\\n1,2,3    | line 3: expected 2 cells as in the header, found 3
          a,b\\n\\n1,2         | line 2, cell 1: an empty line
          \\na,b               | line 1, cell 1: an empty line
          a,b\\r\\n1,2\\r\\n\\r\\n | line 3, cell 1: an empty line
          a,b\\n1,"2           | line 2, cell 2: the quote that begins this cell is not closed
          a,b\\n"1\\n2"x,3     | line 3, cell 1: text behind the closing quote of a cell
          a,b\\n1,2"3          | line 2, cell 2: a quote inside a cell that is not quoted
          a,b\\n1, "2"         | line 2, cell 2: a quote inside a cell that is not quoted
          a,b\\n1,\\0          | line 2, cell 2: the character NUL
          a,b\\n1,"\\0"        | line 2, cell 2: the character NUL
          """)
  void refusesWithFileLineAndCell(String escaped, String message) {
    String text = escaped.translateEscapes();

    assertThatExceptionOfType(CsvFormatException.class)
        .isThrownBy(() -> records(text))
        .withMessage("t.csv, " + message);
  }

  @Test
  void refusesAnEmptyFile() {
    assertThatExceptionOfType(CsvFormatException.class)
        .isThrownBy(() -> records(""))
        .withMessage("t.csv: the file is empty");
    assertThatExceptionOfType(CsvFormatException.class).isThrownBy(() -> records("\uFEFF"));
  }

  @Test
  void readsAllLineEndsQuotesAndAByteOrderMark() throws IOException {
    assertThat(records("\uFEFFa,b\r\n1,\"x\r\ny\"\n\"\",\"\"\"\"\r\"\uFEFF\",,".replace(",,", ",")))
        .containsExactly(
            List.of("a", "b"), List.of("1", "x\r\ny"), List.of("", "\""), List.of("\uFEFF", ""));
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    assertThatExceptionOfType(CsvFormatException.class)
        .isThrownBy(() -> records(new byte[] {'a', '\n', (byte) 0xC0, (byte) 0xAF}))
        .withMessageContaining("not in UTF-8");
  }

  @Test
  void refusesARecordBeyondTheLimitWithoutReadingOn() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            java.util.Arrays.fill(buffer, offset, offset + length, (byte) 'x');
            return length;
          }
        };

    assertThatExceptionOfType(CsvFormatException.class)
        .isThrownBy(() -> new CsvInput("t.csv", endless, new Bounds(Limits.DEFAULT)))
        .withMessageContaining("a record of more than 1048576 characters");
  }

  @Test
  void readsARecordOfTheLimit() throws IOException {
    String cell = "x".repeat(CsvGuard.RECORD_CHARS - 1);

    assertThat(records("a\n" + cell + "\nb\n").get(1)).containsExactly(cell);
  }

  /**
   * Escapes as in Java; of the records, cells are set apart by {@code |} and lines by {@code /}.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      textBlock =
          """
          a,b,c\\n1,2,3\\n # a|b|c/1|2|3
          a,b,c\\n1,2,3 # a|b|c/1|2|3
          a,b\\r\\n1,2\\r\\n # a|b/1|2
          a,b\\r1,2\\r # a|b/1|2
          a,b\\n1,"2,3"\\n # a|b/1|2,3
          a,b\\n"1","2"\\n # a|b/1|2
          a,b\\n1,"x""y"\\n # a|b/1|x"y
          a,b\\n1,\"\"\"\"\\n # a|b/1|"
          a,b\\n1,"x\\ny"\\n # a|b/1|x\\ny
          a,b\\n1,"x\\r\\ny"\\n # a|b/1|x\\r\\ny
          a,b\\n"x\\ny","z\\n"\\n # a|b/x\\ny|z\\n
          "a,b",c\\n1,2\\n # a,b|c/1|2
          a,b\\n1,{"k":"v"}\\n # !
          a,b\\n1,\"{\"\"k\"\":\"\"v\"\"}\"\\n # a|b/1|{"k":"v"}
          a,b\\n,\\n # a|b/|
          a,b\\n"",""\\n # a|b/|
          科目,金额\\n合计,1\\n # 科目|金额/合计|1
          a,b\\n1,ʤ𠮷\\n # a|b/1|ʤ𠮷
          """)
  void readsWhatCsvMayPrint(String escaped, String expected) throws IOException {
    String text = escaped.translateEscapes();
    if (expected.equals("!")) {
      assertThatExceptionOfType(CsvFormatException.class).isThrownBy(() -> records(text));
      return;
    }
    Splitter cells = Splitter.on('|');

    assertThat(records(text))
        .isEqualTo(
            Splitter.on('/')
                .splitToStream(expected)
                .map(record -> cells.splitToList(record.translateEscapes()))
                .toList());
  }

  @Test
  void whatChanceMakesOfAFileIsReadOrRefused() throws IOException {
    Random random = new Random(1);
    List<byte[]> files = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      byte[] bytes = "a,b\n1,\"x,y\"\r\n\"科目\",\"\"\"\"\n".getBytes(StandardCharsets.UTF_8);
      for (int edits = random.nextInt(3); edits > 0; edits--) {
        bytes[random.nextInt(bytes.length)] = (byte) ",\"\n\ra1\0\u00ff".charAt(random.nextInt(8));
      }
      files.add(bytes);
    }
    assertReadOrRefused(files);
  }

  @TestFactory
  Stream<DynamicTest> filesOfOtherProjects() throws IOException {
    List<Path> spectrum = Shared.files("hostile/csv-spectrum/csvs");
    List<Path> fuzzed = Shared.files("hostile/go-fuzz-corpus/csv");
    return spectrum.isEmpty() || fuzzed.isEmpty()
        ? Stream.of()
        : Stream.of(
            dynamicTest("a spectrum of CSV", () -> verifySpectrum(spectrum)),
            dynamicTest("found by fuzzers", () -> assertReadOrRefused(bytesOf(fuzzed))));
  }

  private static List<byte[]> bytesOf(List<Path> files) throws IOException {
    List<byte[]> bytes = new ArrayList<>();
    for (Path file : files) {
      bytes.add(Files.readAllBytes(file));
    }
    return bytes;
  }

  private static void verifySpectrum(List<Path> files) throws IOException {
    for (Path file : files) {
      String name = file.getFileName().toString();
      Path expected = file.resolve("../../json").resolve(name.replace(".csv", ".json"));
      assertThat(objects(records(Files.readAllBytes(file))))
          .as(name)
          .isEqualTo(
              new ObjectMapper()
                  .readValue(
                      expected.normalize().toFile(),
                      new TypeReference<List<Map<String, String>>>() {}));
    }
  }

  private static List<Map<String, String>> objects(List<List<String>> records) {
    List<Map<String, String>> objects = new ArrayList<>();
    for (List<String> record : records.subList(1, records.size())) {
      Map<String, String> object = new LinkedHashMap<>();
      for (int i = 0; i < record.size(); i++) {
        object.put(records.get(0).get(i), record.get(i));
      }
      objects.add(object);
    }
    return objects;
  }

  private static void assertReadOrRefused(List<byte[]> files) throws IOException {
    int read = 0;
    int refused = 0;
    for (byte[] file : files) {
      try {
        assertThat(records(file)).isNotEmpty();
        read++;
      } catch (CsvFormatException e) {
        assertThat(e.file()).isEqualTo("t.csv");
        refused++;
      }
    }
    assertThat(read).isPositive();
    assertThat(refused).isPositive();
  }
}
