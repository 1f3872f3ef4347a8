package dev.yusuan.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Contacts;
import dev.yusuan.testing.Documents;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * The shipped schemas are those of the descriptions, and what is written keeps to them. {@code
 * -Dyusuan.golden=write} writes the files anew.
 */
class JsonSchemasTest {
  private static final Path FOLDER = Path.of("src/main/resources/dev/yusuan/io/json");

  /** What a reader says of what a schema cannot say; the unit is that of the table. */
  private static final ImmutableList<String> NOT_SAID =
      ImmutableList.of("stands twice", "prints no column", "is no mark", "万元”", "2023-02-29");

  private static final ImmutableList<String> OTHER_TEXTS =
      ImmutableList.of(
          "",
          " ",
          "\u3000",
          "\u00A0",
          "\u2007",
          "\\u001c",
          "\\u0000",
          "—",
          "无",
          "0",
          "-0",
          "0.00",
          "-0.00",
          "-0.01",
          "+1",
          "1.",
          ".5",
          "007",
          "1e9",
          "1,314.20",
          "123456789012345",
          "1234567890123456",
          "123456789012.123456",
          "1234567890123.123456",
          "1.1234567",
          "12.00元",
          "12.00千元",
          "12.00万元",
          "-0.00元",
          "1 元",
          "12.00%",
          "201",
          "2010",
          "2010301",
          "301",
          "30101",
          "501",
          "003",
          "0030010",
          "410000240000000000001",
          "2024-02-29",
          "2023-02-29",
          "2024-04-31",
          "1948-12-31",
          "2999-12-31",
          "3000-01-01",
          "+2024-01-01",
          "TOTAL",
          "DEPARTMENT",
          "REVENUE",
          "OTHER",
          "万元",
          "百元",
          "total",
          "basic.personnel",
          "otherAmount.1",
          "otherAmount.01",
          "otherText.4096",
          "unplaced",
          "printed",
          "issuer",
          "extensions");

  @Provide
  Arbitrary<Disclosure> disclosures() {
    return Documents.disclosures();
  }

  @Test
  void theSchemasAreThoseOfTheDescriptions() throws IOException {
    assertShipped("disclosure.schema.json", DisclosureSchema.make(), 4);
    assertShipped("problems.schema.json", ProblemsSchema.make(), 4);
  }

  @Test
  void theSchemasAreSchemas() {
    Schema ofSchemas =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(ofSchemas.validate(DisclosureJson.schema(), InputFormat.JSON)).isEmpty();
    assertThat(ofSchemas.validate(ProblemsJson.schema(), InputFormat.JSON)).isEmpty();
    assertThat(ofSchemas.validate("{\"type\": \"word\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Property(tries = 50)
  void everyDisclosureThatIsWrittenKeepsToTheSchema(@ForAll("disclosures") Disclosure disclosure) {
    for (Contacts contacts : Contacts.values()) {
      String json = DisclosureJson.toString(disclosure, contacts);

      assertThat(WrittenSchema.DISCLOSURE.faults(json)).as(json).isEmpty();
    }
  }

  /** Puts each of some texts in the place of each text and name of a disclosure. */
  @Test
  void theSchemaRefusesWhatTheReaderRefusesAndNothingElse() {
    int read = 0;
    Matcher text = Pattern.compile("\"[^\"]*\"").matcher(Samples.JSON);
    while (text.find()) {
      for (String other : OTHER_TEXTS) {
        String json =
            Samples.JSON.substring(0, text.start())
                + '"'
                + other
                + '"'
                + Samples.JSON.substring(text.end());
        Optional<String> refused = refused(json);
        boolean said = refused.stream().noneMatch(m -> NOT_SAID.stream().anyMatch(m::contains));
        if (said && !namesTwice(json)) {
          assertThat(WrittenSchema.DISCLOSURE.faults(json).isEmpty())
              .as("the schema takes %s, as reading says %s", json, refused)
              .isEqualTo(refused.isEmpty());
        }
        read += refused.isEmpty() ? 1 : 0;
      }
    }
    assertThat(read).isGreaterThan(OTHER_TEXTS.size());
  }

  /** Whether a name stands twice in an object, of which those who validate see one. */
  private static boolean namesTwice(String json) {
    try {
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build()
          .readTree(json);
      return false;
    } catch (JsonProcessingException e) {
      return true;
    }
  }

  private static Optional<String> refused(String json) {
    try {
      DisclosureJson.read(json);
      return Optional.empty();
    } catch (JsonFormatException e) {
      return Optional.of(e.getMessage());
    }
  }

  private static void assertShipped(String name, ObjectNode schema, int levels) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setCodec(new ObjectMapper());
      json.setPrettyPrinter(new RowPerLine(levels));
      json.writeTree(schema);
      json.writeRaw('\n');
    }
    Path shipped = FOLDER.resolve(name);
    if ("write".equals(System.getProperty("yusuan.golden"))) {
      Files.writeString(shipped, text.toString(), UTF_8);
    }
    assertThat(text.toString()).isEqualTo(Files.readString(shipped, UTF_8));
  }
}
