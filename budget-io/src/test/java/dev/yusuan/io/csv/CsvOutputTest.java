package dev.yusuan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.yusuan.text.CsvProfile;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvOutputTest {
  @Property
  void writesWhatFastCsvWrites(@ForAll("records") List<List<String>> records) throws IOException {
    StringWriter expected = new StringWriter();
    CsvWriter fastCsv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(expected);
    records.forEach(fastCsv::writeRecord);
    fastCsv.flush();

    assertThat(written(records)).isEqualTo(expected.toString());
  }

  /** Records of two to four cells; some cells are those of the record before, as in facts. */
  @Provide
  Arbitrary<List<List<String>>> records() {
    Arbitrary<String> cells =
        Arbitraries.oneOf(
                Arbitraries.of("", "#", "\"", ",", "\r\n", "预算", "12.50", "😀", "a\"b,c"),
                Arbitraries.strings()
                    .withChars("#\",\r\n '合计\uFEFF")
                    .withChars('a', 'c')
                    .ofMaxLength(6),
                Arbitraries.strings().ofMinLength(8_000).ofMaxLength(9_000).withChars("甲\""))
            .filter(cell -> !cell.startsWith("\uFEFF"));
    return Arbitraries.integers()
        .between(2, 4)
        .flatMap(count -> cells.list().ofSize(count).list().ofMaxSize(8))
        .map(CsvOutputTest::withRepeatedCells);
  }

  private static List<List<String>> withRepeatedCells(List<List<String>> records) {
    List<List<String>> repeated = new ArrayList<>();
    for (List<String> record : records) {
      repeated.add(record);
      List<String> next = new ArrayList<>(record);
      next.set(next.size() - 1, "other");
      repeated.add(next);
    }
    return repeated;
  }

  @Test
  void quotesTheOnlyCellWhereItIsEmpty() throws IOException {
    assertThat(written(List.of(List.of("a"), List.of("")))).isEqualTo("a\r\n\"\"\r\n");
  }

  @Test
  void quotesWhatWouldBeTakenForAByteOrderMark() throws IOException {
    assertThat(written(List.of(List.of("\uFEFFa", "b")))).isEqualTo("\"\uFEFFa\",b\r\n");
  }

  @ParameterizedTest
  @CsvSource({"a\uD83D, 2", "\uDE00, 1", "😀\uDE00, 1", "\uD83D\uD83D\uDE00, 2"})
  void refusesHalfOfASurrogatePair(String cell, int at) {
    List<String> cells = at == 1 ? List.of(cell, "") : List.of("", cell);

    assertThatExceptionOfType(CsvFormatException.class)
        .isThrownBy(() -> written(List.of(List.of("a", "b"), cells)))
        .withMessage("a.csv, line 2, cell " + at + ": CSV cannot hold half of a surrogate pair");
  }

  @Test
  void refusesARecordThatCouldNotBeRead() throws IOException {
    // With the separator and the end of the line it is as long as a record may be.
    String longest = "x".repeat(CsvGuard.RECORD_CHARS - 3);

    assertThat(written(List.of(List.of(longest, "")))).hasSize(CsvGuard.RECORD_CHARS);
    assertThatExceptionOfType(CsvFormatException.class)
        .isThrownBy(() -> written(List.of(List.of(longest, "y"))))
        .withMessageContaining("a record of more than");
  }

  private static String written(List<List<String>> records) throws IOException {
    StringWriter out = new StringWriter();
    CsvOutput csv = new CsvOutput("a.csv", CsvProfile.EXACT, out);
    for (List<String> record : records) {
      csv.write(record);
    }
    csv.flush();
    return out.toString();
  }
}
