package dev.yusuan.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.reading.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormatTest {
  /** A schema takes 2024.0 for whole, knows no titles, and sees no property that stands twice. */
  private static final Set<String> BEYOND_SCHEMAS =
      Set.of(
          "\"fiscalYear\": 2024.0",
          "\"kind\": \"UNIT\"",
          "\"id\":\"name\"",
          "\"title\":\"科目名称\"",
          "\"level\":\"ITEM\"");

  /** Each line: what is replaced in the sample, by what, the pointer, and words of the message. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "yusuan.disclosure/1"      | "yusuan.disclosure/2"       | /format                 | expected the format
          "format": "yusuan.disclosure/1", | ` `                   | ` `                     | “format” is missing
          "fiscalYear": 2024         | "fiscalYear": "2024"        | /fiscalYear             | expected a year as a number, found a text
          "fiscalYear": 2024         | "fiscalYear": 2024.0        | /fiscalYear             | found a number
          "fiscalYear": 2024         | "fiscalYear": 99999999999   | /fiscalYear             | expected a year
          "fiscalYear": 2024         | "fiscalYear": null          | /fiscalYear             | found null
          "UNIT"                     | "TOWN"                      | /kind                   | expected one of
          "2024-06-09"               | "2024-6-9"                  | /date                   | expected a date
          "2024-06-09"               | "2024-02-30"                | /date                   | expected a date
          "003001"                   | "00300"                     | /issuer/code            | expected a unit code
          "003001"                   | 3001                        | /issuer/code            | expected a unit code as a text, found a number
          "name": "某办公室",         | ` `                         | /issuer                 | “name” is missing
          "fiscalYear"               | "year"                      | /year                   | unknown property “year”
          "form": "unit"             | "kind": "UNIT"              | /kind                   | “kind” stands twice
          "EXPENDITURE"              | "EXPENSES"                  | /tables/0/kind          | unknown kind
          "unit": "万元",             | ` `                         | /tables/0               | “unit” is missing
          "万元"                      | "百元"                       | /tables/0/unit          | expected one of the units
          "id":"total"               | "id":"sum"                  | /tables/0/columns/2/id  | no column “sum”
          "id":"total"               | "id":"name"                 | /tables/0/columns/2     | stands twice
          "title":"合计"              | "title":"科目名称"           | /tables/0/columns/2     | stands twice
          "title":"合计"              | "title":" "                 | /tables/0/columns/2/title | blank
          "function":"2010301"       | "function":2010301          | /tables/0/rows/1/function | expected a text
          "function":"2010301"       | "function":"201 03 01"      | /tables/0/rows/1/function | canonical
          "function":"2010301"       | "function":"9010301"        | /tables/0/rows/1/function | function code
          "function":"2010301"       | "functions":"2010301"       | /tables/0/rows/1/functions | no column “functions”
          "function":"2010301"       | "level":"ITEM"              | /tables/0/rows/1/level  | stands twice
          "level":"ITEM"             | "level":"LINE"              | /tables/0/rows/1/level  | the level of level
          "name":"行政运行"           | "name":" "                  | /tables/0/rows/1/name   | blank
          "name":"行政运行"           | "name":{"printed":"无"}      | /tables/0/rows/1/name/printed | no mark
          {"printed":"—"}            | {"printed":"12.50"}         | /tables/0/rows/1/basic/printed | no mark
          {"printed":"—"}            | {"printed":""}              | /tables/0/rows/1/basic/printed | no mark
          {"printed":"—"}            | {}                          | /tables/0/rows/1/basic  | “printed” is missing
          {"printed":"—"}            | {"text":"—"}                | /tables/0/rows/1/basic/text | unknown property
          {"printed":"—"}            | "—"                         | /tables/0/rows/1/basic  | the amount of basic
          {"printed":"—"}            | 12.50                       | /tables/0/rows/1/basic  | expected a text
          {"printed":"—"}            | null                        | /tables/0/rows/1/basic  | found null
          {"printed":"—"}            | "1,314.20"                  | /tables/0/rows/1/basic  | canonical
          {"printed":"—"}            | "1e9"                       | /tables/0/rows/1/basic  | the amount of basic
          "unplaced":["x","y"]       | "unplaced":["x",1]          | /tables/0/rows/1/unplaced/1 | expected a text
          "unplaced":["x","y"]       | "unplaced":"x"              | /tables/0/rows/1/unplaced | expected an array
          ["a",""]                   | ["a",["b"]]                 | /unrecognised/0/lines/1/1 | expected a text
          ["a",""]                   | "a"                         | /unrecognised/0/lines/1 | expected an array
          "heading": "第一部分",      | ` `                         | /unrecognised/0         | “heading” is missing
          """)
  void refusesWhatIsNotTheForm(String part, String by, String pointer, String message) {
    String json = Samples.JSON.replace(part, by);
    assertThat(json).isNotEqualTo(Samples.JSON);

    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> DisclosureJson.read(json))
        .withMessageContaining(message)
        .satisfies(e -> assertThat(e.pointer()).isEqualTo(pointer.strip()))
        .satisfies(e -> assertThat(e.line()).isPositive());
    if (!BEYOND_SCHEMAS.contains(by)) {
      assertThat(WrittenSchema.DISCLOSURE.faults(json)).as(json).isNotEmpty();
    }
  }

  @Test
  void saysLineAndColumnInCharacters() {
    String json = Samples.JSON.replace("\"total\":\"1314.20\",\"basic\"", "\"total\":0,\"basic\"");

    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> DisclosureJson.read(json))
        .satisfies(
            e -> {
              assertThat(e.line()).isEqualTo(24);
              // eight blanks, then {"level":"ITEM","function":"2010301","name":"行政运行","total":
              assertThat(e.column()).isEqualTo(68);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "[]", "null", "1", "\"\"", "{}", "{", "{\"format\"", "[[", "{}{}", "{]"})
  void refusesWhatIsNoDisclosure(String json) {
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> DisclosureJson.read(json));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "{}", "1", ",", "\u0000", "]"})
  void refusesAnythingAfterTheDisclosure(String rest) {
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> DisclosureJson.read(Samples.JSON + rest))
        .satisfies(e -> assertThat(e.line()).isEqualTo(Samples.JSON.lines().count() + 1));
  }

  @Test
  void refusesTwoTablesOfAKind() {
    String table = "{\"kind\":\"THREE_PUBLIC\",\"title\":\"\",\"unit\":\"元\",";
    String both = table + "\"columns\":[],\"rows\":[],\"notes\":[]}";

    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(
            () ->
                DisclosureJson.read(
                    "{\"format\":\"yusuan.disclosure/1\",\"tables\":[" + both + "," + both + "]}"))
        .withMessageContaining("second table");
  }

  @Test
  void refusesBytesThatAreNotStrictUtf8() {
    byte[] overlong = Samples.JSON.replace("2024-06-09", "#").getBytes(StandardCharsets.UTF_8);
    int at = new String(overlong, StandardCharsets.ISO_8859_1).indexOf('#');
    overlong[at] = (byte) 0xC0;
    overlong[at + 1] = (byte) 0xAF;

    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> DisclosureJson.read(new ByteArrayInputStream(overlong)))
        .withMessageContaining("byte " + at)
        .satisfies(e -> assertThat(e.line()).isEqualTo(10));
  }

  @Test
  void refusesOtherEncodings() {
    for (var charset :
        new java.nio.charset.Charset[] {
          StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      byte[] bytes = Samples.JSON.getBytes(charset);
      assertThatExceptionOfType(JsonFormatException.class)
          .isThrownBy(() -> DisclosureJson.read(new ByteArrayInputStream(bytes)))
          .withMessageContaining("not in UTF-8");
    }
  }

  @Test
  void refusesHalfASurrogatePair() {
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> DisclosureJson.read(Samples.JSON.replace("单位概况", "\\ud800")));
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> DisclosureJson.read(Samples.JSON.replace("行政运行", "\\udc00x")));
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> DisclosureJson.read("\ud800"));
  }

  @Test
  void messagesQuoteShortlyAndWithoutControls() {
    String name = "\\u202e\\u0007" + "名".repeat(200);

    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> DisclosureJson.read(Samples.JSON.replace("\"kind\"", "\"" + name + "\"")))
        .satisfies(
            e -> {
              assertThat(e.getMessage()).doesNotContain("\u202e", "\u0007", "名".repeat(41));
              assertThat(e.getMessage()).contains("<U+202E><U+0007>");
            });
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> DisclosureJson.read("{\"format\": " + "x".repeat(100) + "}"))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("x".repeat(41)));
  }

  @Test
  void theModuleHasTheSameFailure() {
    ObjectMapper mapper = new ObjectMapper().registerModule(new DisclosureModule());

    for (String json :
        new String[] {"[]", "{}", "{\"format\":1}", "{\"format\":\"a\"", "{\"a\":"}) {
      assertThatExceptionOfType(JsonFormatException.class)
          .isThrownBy(() -> mapper.createParser(json).readValueAs(Disclosure.class));
    }
  }

  @Test
  void keepsToTheLimitsOfDepthTextAndSize() throws IOException {
    String text = "\"" + "字".repeat(Limits.DEFAULT.cellChars()) + "\"";
    Disclosure longText = DisclosureJson.read(Samples.JSON.replace("\"单位概况\"", text));
    assertThat(longText.unrecognised().get(0).lines().get(0).get(0))
        .hasSize(Limits.DEFAULT.cellChars());

    assertRefused(Samples.JSON.replace("\"单位概况\"", "\"x" + text.substring(1)));
    assertRefused("[".repeat(100_000));
    assertRefused("{\"a\":".repeat(100_000));
    assertRefused(Samples.JSON.replace("2024", "2".repeat(100_000)));
    assertRefused(Samples.JSON.replace("\"form\"", "\"" + "f".repeat(100_000) + "\""));
  }

  private static void assertRefused(String json) {
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> DisclosureJson.read(json));
  }

  @Test
  void refusesMoreThanTheLimitOfBytesWithoutReadingOn() {
    InputStream blanks = new Blanks();

    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> DisclosureJson.read(blanks))
        .withMessageContaining("longer than 67108864 bytes");
  }

  @Test
  void refusesMoreThanTheLimitOfTokens() {
    String texts = String.join(",", Collections.nCopies(JsonLimits.TOKENS, "\"\""));

    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> DisclosureJson.read(Samples.JSON.replace("\"注：四舍五入。\"", texts)))
        .withMessageContaining("more than 5000000 tokens");
  }

  /** Gives blanks without end. */
  private static final class Blanks extends InputStream {
    @Override
    public int read() {
      return ' ';
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      java.util.Arrays.fill(buffer, offset, offset + length, (byte) ' ');
      return length;
    }
  }
}
