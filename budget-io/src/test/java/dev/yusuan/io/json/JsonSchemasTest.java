package dev.yusuan.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
