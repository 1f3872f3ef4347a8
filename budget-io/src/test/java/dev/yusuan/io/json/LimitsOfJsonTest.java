package dev.yusuan.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.LimitsBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits of reading JSON, at the limit and one beyond. */
class LimitsOfJsonTest {
  @TempDir private Path folder;

  /** Each line: a text of the sample that is made longer, and where it stands. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "某办公室"         | /issuer/name
          "unit"            | /form
          "支出预算表"       | /tables/0/title
          "某办公室（本级）"  | /tables/0/issuer
          "科目名称"         | /tables/0/columns/1/title
          "行政运行"         | /tables/0/rows/1/name
          "—"               | /tables/0/rows/1/basic/printed
          "y"               | /tables/0/rows/1/unplaced/1
          "注：四舍五入。"    | /tables/0/notes/0
          "第一部分"         | /unrecognised/0/heading
          "单位概况"         | /unrecognised/0/lines/0/0
          """)
  void refusesATextBeyondTheLimitWhereverItStands(String part, String pointer) throws IOException {
    Limits limits = new LimitsBuilder().from(Limits.DEFAULT).cellChars(50).build();
    String longest = withFirst(part, "字".repeat(50));
    String longer = withFirst(part, "字".repeat(51));

    assertThat(DisclosureJson.read(longest, limits)).isEqualTo(DisclosureJson.read(longest));
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> DisclosureJson.read(longer, limits))
        .withMessageContaining("more than 50 characters in a text, the limit cellChars")
        .satisfies(e -> assertThat(e.pointer()).isEqualTo(pointer));
  }

  @Test
  void refusesATextThatNoDocumentCanHold() {
    String text = "\"" + "字".repeat(Limits.DEFAULT.cellChars() + 1) + "\"";

    assertRefused(
        Samples.JSON.replace("\"单位概况\"", text), Limits.DEFAULT, "32767 characters in a text");
    assertRefused(
        Samples.JSON.replace("\"单位概况\"", "\"" + "字".repeat(JsonLimits.STRING_CHARS + 1) + "\""),
        Limits.DEFAULT,
        "exceeds the maximum allowed (1048576)");
  }

  @Test
  void refusesRowsBeyondTheLimitOfATableAndOfAll() throws IOException {
    assertThat(DisclosureJson.read(Samples.JSON, limits().rowsPerTable(2).build()))
        .isEqualTo(Samples.DISCLOSURE);
    assertThat(DisclosureJson.read(Samples.JSON, limits().rowsPerDocument(2).build()))
        .isEqualTo(Samples.DISCLOSURE);
    assertRefused(
        Samples.JSON,
        limits().rowsPerTable(1).build(),
        "1 rows in a table, the limit rowsPerTable");
    assertRefused(
        Samples.JSON,
        limits().rowsPerDocument(1).build(),
        "1 rows in all tables, the limit rowsPerDocument");
  }

  @Test
  void refusesTablesBeyondTheLimit() throws IOException {
    assertThat(DisclosureJson.read(Samples.JSON, limits().tables(1).build()))
        .isEqualTo(Samples.DISCLOSURE);
    assertRefused(Samples.JSON, limits().tables(0).build(), "0 tables, the limit tables");
  }

  @Test
  void refusesCellsSideBySideBeyondTheLimit() throws IOException {
    assertThat(DisclosureJson.read(Samples.JSON, limits().columns(3).build()))
        .isEqualTo(Samples.DISCLOSURE);
    assertRefused(
        Samples.JSON, limits().columns(2).build(), "2 cells side by side, the limit columns");
    String line = Samples.JSON.replace("[\"a\",\"\"]", "[\"a\",\"b\",\"c\",\"d\"]");
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> DisclosureJson.read(line, limits().columns(3).build()))
        .satisfies(e -> assertThat(e.pointer()).isEqualTo("/unrecognised/0/lines/1/3"));
    String unplaced = Samples.JSON.replace("[\"x\",\"y\"]", "[\"v\",\"w\",\"x\",\"y\"]");
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> DisclosureJson.read(unplaced, limits().columns(3).build()))
        .satisfies(e -> assertThat(e.pointer()).isEqualTo("/tables/0/rows/1/unplaced/3"));
  }

  /** A row reaches to its last cell, so that few of them may take much room. */
  @Test
  void refusesRowsThatReachTooFarIntoUnknownColumns() throws IOException {
    String json =
        Samples.JSON
            .replace("\"id\":\"total\"", "\"id\":\"otherAmount.7\"")
            .replace("\"total\":\"1314.20\"", "\"otherAmount.7\":\"1314.20\"");

    assertThat(DisclosureJson.read(json, limits().cells(14).build()))
        .isEqualTo(DisclosureJson.read(json));
    assertRefused(json, limits().cells(13).build(), "13 cells of unknown columns, the limit cells");
  }

  @Test
  void refusesAnUnknownColumnThatTheTableDoesNotPrint() {
    String cell =
        Samples.JSON.replace("\"total\":\"1314.20\",\"basic\"", "\"otherText.1\":\"甲\",\"basic\"");

    assertRefused(cell, Limits.DEFAULT, "the table prints no column otherText.1");
    assertRefused(
        Samples.JSON
            .replace("\"id\":\"total\"", "\"id\":\"otherAmount.1\"")
            .replace("\"id\":\"name\"", "\"id\":\"otherText.1\""),
        Limits.DEFAULT,
        "stands twice");
  }

  @Test
  void refusesANameBeyondTheLimit() {
    String longest = "f".repeat(JsonLimits.NAME_CHARS);

    assertRefused(
        Samples.JSON.replace("\"form\"", "\"" + longest + "\""),
        Limits.DEFAULT,
        "unknown property");
    assertRefused(
        Samples.JSON.replace("\"form\"", "\"" + longest + "f\""),
        Limits.DEFAULT,
        "a name of more than 256 characters");
  }

  /** Whatever is limited to nothing, a disclosure is read as it is or refused. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void readsOrRefusesWhateverTheLimitsAre(int limit) throws IOException {
    for (Limits limits :
        ImmutableList.of(
            limits().documentBytes(limit).build(),
            limits().lines(limit).build(),
            limits().lineChars(limit).build(),
            limits().cells(limit).build(),
            limits().cellChars(limit).build(),
            limits().columns(limit).build(),
            limits().rowsPerTable(limit).build(),
            limits().rowsPerDocument(limit).build(),
            limits().tables(limit).build(),
            limits().headings(limit).build(),
            limits().problems(limit).build())) {
      try {
        assertThat(DisclosureJson.read(Samples.JSON, limits)).isEqualTo(Samples.DISCLOSURE);
      } catch (JsonFormatException refused) {
        assertThat(refused).hasMessageContaining("the limit ");
      }
    }
  }

  @Test
  void everyWayOfReadingKeepsToTheLimits() throws IOException {
    Limits limits = limits().tables(0).build();
    byte[] bytes = Samples.JSON.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("disclosure.json"), bytes);

    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> DisclosureJson.read(file, limits));
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> DisclosureJson.read(new ByteArrayInputStream(bytes), limits));
    ObjectMapper mapper = new ObjectMapper().registerModule(new DisclosureModule());
    String text = "\"" + "字".repeat(Limits.DEFAULT.cellChars() + 1) + "\"";
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(
            () ->
                mapper
                    .createParser(Samples.JSON.replace("\"单位概况\"", text))
                    .readValueAs(Disclosure.class))
        .withMessageContaining("cellChars");
  }

  @ParameterizedTest
  @ValueSource(ints = {-5, 0, 1948, 3000, Integer.MAX_VALUE})
  void refusesAYearThatNoBudgetIsOf(int year) {
    assertRefused(
        Samples.JSON.replace(": 2024", ": " + year),
        Limits.DEFAULT,
        "at /fiscalYear: expected a year of [1949..2999], found " + year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-0005-01-01", "0000-01-01", "1948-12-31", "3000-01-01", "+999999999-12-31"})
  void refusesADayOfAnImpossibleYear(String day) {
    assertRefused(
        Samples.JSON.replace("2024-06-09", day), Limits.DEFAULT, "at /date: expected a date");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "{\"format\":", "{\"a\":[", "{\"format\":\"a", "[[[", "{\"format\":tru"})
  void messagesTellNothingOfTheParserItself(String json) {
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> DisclosureJson.read(json))
        .satisfies(
            e -> assertThat(e.getMessage()).doesNotContain("Source", "REDACTED", "`", "from "));
  }

  /** What is no text in UTF-8 is neither read nor written, in whichever field it stands. */
  @Test
  void refusesToWriteHalfOfASurrogatePair() {
    UnrecognisedBlock block =
        new UnrecognisedBlock(
            Optional.empty(), "甲\uD83D", ImmutableList.of(ImmutableList.of("\uDE00乙")));
    Disclosure disclosure =
        new Disclosure(
            Optional.empty(),
            Samples.DISCLOSURE.fiscalYear(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ImmutableList.of(),
            ImmutableList.of(block));

    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(
            () -> DisclosureJson.write(disclosure, Contacts.KEEP, OutputStream.nullOutputStream()))
        .withMessageContaining("half of a surrogate pair is no text: “甲<U+D83D>”");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> DisclosureJson.toString(disclosure))
        .withCauseInstanceOf(JsonFormatException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"单位概况\"", "\"行政运行\"", "\"支出预算表\"", "\"y\"", "\"某办公室\""})
  void refusesToReadHalfOfASurrogatePair(String part) {
    assertRefused(
        Samples.JSON.replace(part, "\"\\ud83d\""),
        Limits.DEFAULT,
        "half of a surrogate pair in a text");
  }

  private static String withFirst(String part, String text) {
    return Samples.JSON.replaceFirst(Pattern.quote(part), "\"" + text + "\"");
  }

  private static LimitsBuilder limits() {
    return new LimitsBuilder().from(Limits.DEFAULT);
  }

  private static void assertRefused(String json, Limits limits, String message) {
    assertThat(json).isNotEmpty();
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> DisclosureJson.read(json, limits))
        .withMessageContaining(message);
  }
}
