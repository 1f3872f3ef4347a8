package dev.yusuan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.junit.jupiter.api.Test;
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

  @Test
  void readsTheSpectrumOfCsvAsExpected() throws IOException {
    for (Path file : Shared.files("hostile/csv-spectrum/csvs")) {
      String name = file.getFileName().toString();
      List<List<String>> records = records(Files.readAllBytes(file));
      List<Map<String, String>> objects = new ArrayList<>();
      for (List<String> record : records.subList(1, records.size())) {
        Map<String, String> object = new LinkedHashMap<>();
        for (int i = 0; i < record.size(); i++) {
          object.put(records.get(0).get(i), record.get(i));
        }
        objects.add(object);
      }

      assertThat(objects)
          .as(name)
          .isEqualTo(
              new ObjectMapper()
                  .readValue(
                      Shared.require("hostile/csv-spectrum/json/" + name.replace(".csv", ".json"))
                          .toFile(),
                      new TypeReference<List<Map<String, String>>>() {}));
    }
  }

  @Test
  void filesFoundByFuzzersAreReadOrRefused() throws IOException {
    int read = 0;
    int refused = 0;
    for (Path file : Shared.files("hostile/go-fuzz-corpus/csv")) {
      try {
        assertThat(records(Files.readAllBytes(file))).isNotEmpty();
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
