package dev.yusuan.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Contacts;
import dev.yusuan.testing.Documents;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** JSON as databases, proxies and mappers of programs hand it on. */
class ForeignJsonTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();
  private static final String WRONG = Samples.JSON.replace("\"1314.20\",\"basic\"", "0,\"basic\"");

  @Provide
  Arbitrary<Disclosure> disclosures() {
    return Documents.disclosures();
  }

  @Property(tries = 100)
  void keysStandInAnyOrder(@ForAll("disclosures") Disclosure disclosure, @ForAll Random random)
      throws IOException {
    JsonNode tree = MAPPER.readTree(DisclosureJson.toString(disclosure, Contacts.KEEP));

    assertThat(DisclosureJson.read(shuffled(tree, random).toString())).isEqualTo(disclosure);
  }

  private static JsonNode shuffled(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      List<Map.Entry<String, JsonNode>> properties = new ArrayList<>(object.properties());
      Collections.shuffle(properties, random);
      ObjectNode shuffled = MAPPER.createObjectNode();
      properties.forEach(each -> shuffled.set(each.getKey(), shuffled(each.getValue(), random)));
      return shuffled;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode elements = MAPPER.createArrayNode();
      array.forEach(element -> elements.add(shuffled(element, random)));
      return elements;
    }
    return node;
  }

  @Test
  void aWrongValueBeforeTheKindOfItsTableHasItsPath() {
    String json =
        """
        {"tables": [
          {"rows": [{"total": "1.00"}, {"total": 2}],
           "columns": [], "notes": [], "unit": "元", "title": "", "kind": "EXPENDITURE"}],
         "unrecognised": [], "format": "yusuan.disclosure/1"}
        """;

    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> DisclosureJson.read(json))
        .withMessageContaining("expected a text")
        .satisfies(e -> assertThat(e.pointer()).isEqualTo("/tables/0/rows/1/total"))
        .satisfies(e -> assertThat(e.line()).isEqualTo(2));
  }

  @Test
  void theModuleIsFound() throws IOException {
    assertThat(MAPPER.readValue(Samples.JSON, Disclosure.class)).isEqualTo(Samples.DISCLOSURE);
    assertThat(
            new ObjectMapper().findAndRegisterModules().readValue(Samples.JSON, Disclosure.class))
        .isEqualTo(Samples.DISCLOSURE);
  }

  /** Web frameworks take such an exception for a bad request. */
  @Test
  void failuresAreThoseOfJackson() {
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> MAPPER.readValue(WRONG, Disclosure.class))
        .satisfies(e -> assertThat(e.getLocation().getLineNr()).isEqualTo(24))
        .satisfies(e -> assertThat(path(e)).containsExactly("tables", "0", "rows", "1", "total"));
    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> DisclosureJson.read("{"));
  }

  @Test
  void thePathLeadsThroughWhatHoldsTheDisclosure() {
    String json = "{\"note\": \"\", \"budgets\": [" + Samples.JSON + "," + WRONG + "]}";

    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> MAPPER.readValue(json, Holder.class))
        .satisfies(e -> assertThat(e.pointer()).isEqualTo("/budgets/1/tables/0/rows/1/total"))
        .satisfies(
            e ->
                assertThat(path(e))
                    .containsExactly("budgets", "1", "tables", "0", "rows", "1", "total"));
  }

  record Holder(String note, List<Disclosure> budgets) {}

  private static List<String> path(JsonMappingException e) {
    return e.getPath().stream().map(ForeignJsonTest::segment).toList();
  }

  private static String segment(Reference reference) {
    return reference.getFieldName() == null
        ? Integer.toString(reference.getIndex())
        : reference.getFieldName();
  }

  @Test
  void theMapperSaysWhetherUnknownPropertiesAreRefused() throws IOException {
    String more = Samples.JSON.replace("\"fiscalYear\"", "\"x\": {\"y\": [1, {}]}, \"fiscalYear\"");
    JsonMapper lenient =
        JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    assertThat(lenient.readValue(more, Disclosure.class)).isEqualTo(Samples.DISCLOSURE);
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> MAPPER.readValue(more, Disclosure.class))
        .withMessageContaining("unknown property “x”");
    String figure = Samples.JSON.replace("\"unplaced\"", "\"unknown\": \"1.00\", \"unplaced\"");
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> lenient.readValue(figure, Disclosure.class))
        .withMessageContaining("no column “unknown”");
  }
}
