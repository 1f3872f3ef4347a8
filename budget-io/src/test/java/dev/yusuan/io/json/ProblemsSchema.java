package dev.yusuan.io.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yusuan.document.Severity;
import dev.yusuan.io.reading.ProblemCode;
import java.util.List;

/** The JSON Schema of problems, made of the list of their codes. */
final class ProblemsSchema {
  private static final String PROBLEM = "#/$defs/problem";

  private ProblemsSchema() {}

  /** The schema. */
  static ObjectNode make() {
    ObjectNode schema = new ObjectMapper().createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:yusuan:problems:1");
    schema.put("title", "What is wrong with a document, as ProblemsJson writes it");
    DisclosureSchema.object(schema, "format", "problems");
    ObjectNode file = schema.putObject("properties");
    file.putObject("format").put("const", ProblemsJson.FORMAT);
    file.putObject("problems").put("type", "array").putObject("items").put("$ref", PROBLEM);
    DisclosureSchema.extensions(file);
    ObjectNode problem = schema.putObject("$defs").putObject("problem");
    problem.put("type", "object").put("additionalProperties", false);
    ArrayNode required = problem.putArray("required");
    required.add("code").add("severity").add("arguments").add("message").add("messageEn");
    ObjectNode needed = problem.putObject("dependentRequired");
    needed.putArray("line").add("printed");
    needed.putArray("printed").add("line");
    for (String part : List.of("part", "cell", "column", "box")) {
      needed.putArray(part).add("line");
    }
    ObjectNode properties = problem.putObject("properties");
    ArrayNode codes = properties.putObject("code").putArray("enum");
    ArrayNode severities = properties.putObject("severity").putArray("enum");
    properties.putObject("part").put("type", "string");
    properties.putObject("line").put("type", "integer").put("minimum", 0);
    properties.putObject("cell").put("type", "integer").put("minimum", 1);
    properties.putObject("column").put("type", "integer").put("minimum", 1);
    ObjectNode box = properties.putObject("box").put("type", "array");
    box.put("minItems", 4).put("maxItems", 4).putObject("items").put("type", "number");
    properties.putObject("printed").put("type", "string");
    ObjectNode arguments = properties.putObject("arguments").put("type", "object");
    arguments.putObject("additionalProperties").put("type", "string");
    properties.putObject("message").put("type", "string");
    properties.putObject("messageEn").put("type", "string");
    for (Severity severity : Severity.values()) {
      severities.add(severity.name());
    }
    ArrayNode rules = problem.putArray("allOf");
    for (ProblemCode code : ProblemCode.values()) {
      codes.add(code.id());
      ObjectNode rule = rules.addObject();
      rule.putObject("if").putObject("properties").putObject("code").put("const", code.id());
      ObjectNode then = rule.putObject("then").putObject("properties");
      then.putObject("severity").put("const", code.severity().name());
      ObjectNode named = then.putObject("arguments");
      ArrayNode names = named.putArray("required");
      code.arguments().forEach(names::add);
      named.put("maxProperties", code.arguments().size());
    }
    return schema;
  }
}
