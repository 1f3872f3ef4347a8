package dev.yusuan.validation.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yusuan.document.Severity;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.result.Outcome.Status;
import dev.yusuan.validation.rule.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The JSON Schema of findings, made of the lists of what a report can say. */
final class FindingsSchema {
  private static final String NUMBER = "^-?[0-9]+(\\.[0-9]+)?$";
  private static final String CELL =
      "(%s)(\\.[1-9][0-9]*)?\\[[1-9][0-9]*\\]\\.[A-Za-z0-9.]+$"
          .formatted(
              TableKind.values().stream().map(TableKind::name).collect(Collectors.joining("|")));

  private final ObjectNode definitions;

  private FindingsSchema(ObjectNode definitions) {
    this.definitions = definitions;
  }

  /** The schema. */
  static ObjectNode make() {
    ObjectNode schema = new ObjectMapper().createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:yusuan:findings:1");
    schema.put("title", "What the checks of a disclosure found, as ReportJson writes it");
    ObjectNode properties =
        object(
            schema,
            List.of(
                "format",
                "rulesByStatus",
                "checksByVerdict",
                "rules",
                "findings",
                "groups",
                "notes",
                "unimplemented"));
    properties.putObject("format").put("const", ReportJson.FORMAT);
    counts(properties.putObject("rulesByStatus"), Status.values());
    counts(properties.putObject("checksByVerdict"), Verdict.values());
    arrayOf(properties.putObject("rules"), "rule");
    arrayOf(properties.putObject("findings"), "finding");
    arrayOf(properties.putObject("groups"), "group");
    arrayOf(properties.putObject("notes"), "wording");
    arrayOf(properties.putObject("unimplemented"), "demand");
    properties.putObject("extensions").put("type", "object");
    new FindingsSchema(schema.putObject("$defs")).define();
    return schema;
  }

  private void define() {
    ObjectNode wording = object(definitions.putObject("wording"), List.of("zh", "en"));
    wording.putObject("zh").put("type", "string");
    wording.putObject("en").put("type", "string");
    ObjectNode demand = object(definitions.putObject("demand"), List.of("id", "sentence", "basis"));
    demand.putObject("id").put("type", "string");
    reference(demand, "sentence", "wording");
    reference(demand, "basis", "wording");
    definitions.set("cell", text("^" + CELL));
    definitions.set("cellOfDocument", text("^([1-9][0-9]*:)?" + CELL));
    definitions.set("fingerprint", text("^[0-9a-f]{32}(-[1-9][0-9]*)?$"));
    defineRule();
    defineFinding();
    defineFigure();
    ObjectNode group = object(definitions.putObject("group"), List.of("first", "others"));
    reference(group, "first", "fingerprint");
    arrayOf(group.putObject("others"), "fingerprint");
    reference(group, "repair", "repair");
    ObjectNode repair =
        object(definitions.putObject("repair"), List.of("cell", "printed", "value", "unit"));
    reference(repair, "cell", "cell");
    repair.set("printed", text(NUMBER));
    repair.set("value", text(NUMBER));
    units(repair);
    arrayOf(repair.putObject("along"), "repair");
  }

  private void defineRule() {
    ObjectNode rule =
        object(
            definitions.putObject("rule"),
            List.of("id", "severity", "status", "sentence", "basis", "checks"));
    rule.putObject("id").put("type", "string");
    oneOf(rule.putObject("severity"), Severity.values());
    oneOf(rule.putObject("status"), Status.values());
    oneOf(rule.putObject("reason"), Reason.values());
    reference(rule, "sentence", "wording");
    reference(rule, "basis", "wording");
    counts(rule.putObject("checks"), Verdict.values());
  }

  private void defineFinding() {
    ObjectNode schema = definitions.putObject("finding");
    ObjectNode finding =
        object(schema, List.of("fingerprint", "rule", "severity", "verdict", "message"));
    reference(finding, "fingerprint", "fingerprint");
    finding.putObject("rule").put("type", "string");
    oneOf(finding.putObject("severity"), Severity.values());
    oneOf(finding.putObject("verdict"), Verdict.values());
    oneOf(finding.putObject("reason"), Reason.values());
    finding.putObject("part").put("type", "string");
    finding.putObject("line").put("type", "integer").put("minimum", 0);
    finding.putObject("cell").put("type", "integer").put("minimum", 1);
    finding.putObject("statement").put("type", "integer").put("minimum", 1);
    finding.putObject("printed").put("type", "string");
    oneOf(finding.putObject("comparison"), Comparison.values());
    reference(finding, "whole", "figure");
    arrayOf(finding.putObject("parts"), "figure");
    finding.putObject("blanks").put("type", "integer").put("minimum", 0);
    finding.set("residual", text(NUMBER));
    finding.set("residualInLastPlaces", text(NUMBER));
    arrayOf(finding.putObject("cells"), "cellOfDocument");
    reference(finding, "message", "wording");
    ObjectNode needed = schema.putObject("dependentRequired");
    needed.putArray("line").add("printed");
    needed.putArray("cell").add("line");
    needed.putArray("part").add("line");
    needed.putArray("comparison").add("whole").add("parts").add("blanks");
    needed.putArray("whole").add("comparison");
    needed.putArray("residual").add("comparison");
  }

  private void defineFigure() {
    ObjectNode schema = definitions.putObject("figure");
    ObjectNode figure = object(schema, List.of("cell", "label", "title"));
    reference(figure, "cell", "cell");
    figure.putObject("label").put("type", "string");
    figure.putObject("title").put("type", "string");
    figure.set("amount", text(NUMBER));
    units(figure);
    figure.putObject("mark").put("type", "string");
    ObjectNode needed = schema.putObject("dependentRequired");
    needed.putArray("amount").add("unit");
    needed.putArray("unit").add("amount");
  }

  private static void units(ObjectNode properties) {
    ArrayNode units = properties.putObject("unit").putArray("enum");
    Arrays.stream(AmountUnit.values()).map(AmountUnit::symbol).forEach(units::add);
  }

  /** Makes a schema one of objects, and gives its properties. */
  private static ObjectNode object(ObjectNode schema, List<String> required) {
    schema.put("type", "object").put("additionalProperties", false);
    required.forEach(schema.putArray("required")::add);
    return schema.putObject("properties");
  }

  private static void counts(ObjectNode schema, Enum<?>... values) {
    ObjectNode properties = object(schema, Arrays.stream(values).map(Enum::name).toList());
    for (Enum<?> value : values) {
      properties.putObject(value.name()).put("type", "integer").put("minimum", 0);
    }
  }

  private static void oneOf(ObjectNode schema, Enum<?>... values) {
    ArrayNode names = schema.putArray("enum");
    Arrays.stream(values).map(Enum::name).forEach(names::add);
  }

  private static void reference(ObjectNode properties, String name, String definition) {
    properties.putObject(name).put("$ref", "#/$defs/" + definition);
  }

  private static void arrayOf(ObjectNode schema, String definition) {
    schema.put("type", "array").putObject("items").put("$ref", "#/$defs/" + definition);
  }

  private ObjectNode text(String pattern) {
    return definitions.objectNode().put("type", "string").put("pattern", pattern);
  }
}
