package dev.yusuan.io.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.yusuan.narrative.Direction;
import dev.yusuan.narrative.FigureRole;
import dev.yusuan.narrative.Funding;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Scope;
import dev.yusuan.schema.Phase;

/** The part of the JSON Schema of disclosures that is about statements. */
final class NarrativeSchema {
  /** The properties that no statement of a kind is without. */
  private static final ImmutableListMultimap<StatementKind, String> REQUIRED =
      ImmutableListMultimap.<StatementKind, String>builder()
          .put(StatementKind.TOTAL, "value")
          .put(StatementKind.COUNT, "value")
          .putAll(StatementKind.PART, "topic", "list", "whole")
          .putAll(StatementKind.COMPARISON, "topic", "base")
          .putAll(StatementKind.UNCHANGED, "topic", "base")
          .put(StatementKind.ZERO, "topic")
          .put(StatementKind.TEXT, "figures")
          .build();

  private final ObjectNode definitions;
  private final String amount;
  private final String percent;
  private final String code;

  private NarrativeSchema(ObjectNode definitions, String amount, String percent, String code) {
    this.definitions = definitions;
    this.amount = amount;
    this.percent = percent;
    this.code = code;
  }

  /** Adds what sentences, statements and their parts are. */
  static void define(ObjectNode definitions, String amount, String percent, String code) {
    new NarrativeSchema(definitions, amount, percent, code).define();
  }

  private void define() {
    ObjectNode sentence = define("sentence", "section", "sentence", "statements");
    reference(sentence, "section", "texts");
    sentence.putObject("sentence").put("type", "string");
    ObjectNode statements = sentence.putObject("statements").put("type", "array");
    statements.put("minItems", 1).putObject("items").put("$ref", "#/$defs/statement");
    ArrayNode kinds = definitions.putObject("statement").putArray("oneOf");
    for (StatementKind kind : StatementKind.values()) {
      statement(kinds.addObject(), kind);
    }
    whole();
    figure();
    topic();
    ObjectNode base = define("base");
    year(base);
    constants(base, "phase", Phase.values());
    ObjectNode movement = define("movement", "direction", "figure");
    constants(movement, "direction", Direction.values());
    reference(movement, "figure", "figure");
  }

  private void statement(ObjectNode statement, StatementKind kind) {
    ImmutableList.Builder<String> required = ImmutableList.<String>builder().add("kind");
    ObjectNode properties =
        DisclosureSchema.object(
                statement, required.addAll(REQUIRED.get(kind)).build().toArray(new String[0]))
            .putObject("properties");
    properties.putObject("kind").put("const", kind.name());
    properties.putObject("explains").put("const", true);
    for (String name : kind.properties()) {
      switch (name) {
        case "list" -> properties.putObject(name).put("type", "integer");
        case "reason" -> properties.putObject(name).put("type", "string");
        case "figures" -> reference(array(properties, name), "items", "figure");
        case "topic", "base", "whole" -> reference(properties, name, name);
        case "change", "rate", "result" -> reference(properties, name, "movement");
        default -> reference(properties, name, "figure");
      }
    }
  }

  private void whole() {
    ObjectNode whole = define("whole", "topic");
    reference(whole, "topic", "topic");
    reference(whole, "value", "figure");
  }

  private void figure() {
    ObjectNode figure = define("figure", "role", "topic", "printed");
    constants(figure, "role", FigureRole.values());
    reference(figure, "topic", "topic");
    figure.putObject("amount").put("type", "string").put("pattern", amount);
    figure.putObject("percent").put("type", "string").put("pattern", percent);
    figure.putObject("number").put("type", "string").put("pattern", "^-?[0-9.]+$");
    figure.putObject("unit").put("type", "string");
    figure.putObject("approximate").put("const", true);
    figure.putObject("printed").put("type", "string");
  }

  private void topic() {
    ObjectNode topic = define("topic", "item", "name");
    constants(topic, "item", Item.values());
    constants(topic, "funding", Funding.values());
    constants(topic, "scope", Scope.values());
    reference(array(topic, "classes"), "items", "texts");
    topic.putObject("code").put("type", "string").put("pattern", code);
    topic.putObject("owner").put("type", "string");
    topic.putObject("name").put("type", "string");
    year(topic);
    constants(topic, "phase", Phase.values());
  }

  private ObjectNode define(String name, String... required) {
    return DisclosureSchema.object(definitions.putObject(name), required).putObject("properties");
  }

  private static void reference(ObjectNode properties, String name, String definition) {
    properties.putObject(name).put("$ref", "#/$defs/" + definition);
  }

  private static ObjectNode array(ObjectNode properties, String name) {
    return properties.putObject(name).put("type", "array");
  }

  private static void year(ObjectNode properties) {
    properties.putObject("year").put("type", "integer").put("minimum", 1949).put("maximum", 2999);
  }

  private static void constants(ObjectNode properties, String name, Enum<?>... values) {
    ArrayNode names = properties.putObject(name).putArray("enum");
    for (Enum<?> value : values) {
      names.add(value.name());
    }
  }
}
