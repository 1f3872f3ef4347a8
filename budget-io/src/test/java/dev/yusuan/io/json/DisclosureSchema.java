package dev.yusuan.io.json;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.table.TableKind;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema of a disclosure, made of the descriptions of its tables. */
final class DisclosureSchema {
  /** What Java takes for blank, as other regular expressions know it. */
  private static final String BLANK =
      "\\u0009-\\u000D\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000";

  private static final String NOT_BLANK = "[^" + BLANK + "]";
  private static final String UNITS =
      Arrays.stream(AmountUnit.values()).map(AmountUnit::symbol).collect(joining("|"));

  /** Up to 15 digits before the point and 6 behind it, 18 together; zero has no sign. */
  private static final String NUMBER =
      "(?!-0(\\.0+)?(?![0-9.]))(?=-?[0-9.]{1,19}(?![0-9.]))-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?";

  private static final String KINDS =
      TableKind.values().stream().map(TableKind::name).collect(joining("|"));

  private static final String NUMBERED = "\\.[1-9][0-9]{0,3}$";

  private static final String DATE =
      "^(19(49|[5-9][0-9])|2[0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
          + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$";

  private static final Map<CellType<?>, String> PATTERNS =
      Map.ofEntries(
          Map.entry(CellType.TEXT, NOT_BLANK),
          Map.entry(CellType.TARGET, NOT_BLANK),
          Map.entry(CellType.CONTACT, NOT_BLANK),
          Map.entry(CellType.LEVEL, "^(" + names(RowLevel.values()) + ")$"),
          Map.entry(CellType.FUNCTION_CODE, "^2[0-9]{2}([0-9]{2}){0,2}$"),
          Map.entry(CellType.DEPARTMENT_ECONOMIC_CODE, "^3[0-9]{2}([0-9]{2})?$"),
          Map.entry(CellType.GOVERNMENT_ECONOMIC_CODE, "^5[0-9]{2}([0-9]{2})?$"),
          Map.entry(CellType.UNIT_CODE, "^([0-9]{3}){1,4}$"),
          Map.entry(CellType.PROJECT_CODE, "^[0-9]{10,32}$"),
          Map.entry(CellType.DATE, "^[+-]?[0-9]{4,}-[0-9]{2}-[0-9]{2}$"),
          Map.entry(CellType.QUANTITY, "^" + NUMBER + "$"),
          Map.entry(CellType.PERCENT, "^" + NUMBER + "$"),
          Map.entry(CellType.AMOUNT, "^" + NUMBER + "(" + UNITS + ")?$"),
          Map.entry(CellType.PRICE, "^" + NUMBER + "(" + UNITS + ")?$"));

  private final ObjectMapper mapper = new ObjectMapper();
  private final IdentityHashMap<TableSchema<?>, TableKind<?>> firstOfSchema =
      new IdentityHashMap<>();

  private DisclosureSchema() {
    for (TableKind<?> kind : TableKind.values()) {
      firstOfSchema.putIfAbsent(kind.schema(), kind);
    }
  }

  /** The schema. */
  static ObjectNode make() {
    return new DisclosureSchema().document();
  }

  private ObjectNode document() {
    ObjectNode schema = mapper.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:yusuan:disclosure:1");
    schema.put("title", "预算公开 (a disclosed budget), as DisclosureJson writes it");
    object(schema, "format", "tables", "unrecognised");
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("format").put("const", DisclosureWriter.FORMAT);
    ObjectNode issuer = object(properties.putObject("issuer"), "name");
    ObjectNode ofIssuer = issuer.putObject("properties");
    ofIssuer.set("name", text(NOT_BLANK));
    ofIssuer.set("code", text(PATTERNS.get(CellType.UNIT_CODE)));
    properties
        .putObject("fiscalYear")
        .put("type", "integer")
        .put("minimum", 1949)
        .put("maximum", 2999);
    oneOf(properties.putObject("kind"), names(DisclosureKind.values()));
    properties.putObject("form").put("type", "string");
    properties.set("date", text(DATE).put("format", "date"));
    ObjectNode tables = properties.putObject("tables").put("type", "array");
    tables.putObject("items").put("$ref", "#/$defs/table");
    ArrayNode once = tables.putArray("allOf");
    for (TableKind<?> kind : TableKind.values()) {
      if (kind != TableKind.OTHER) {
        atMostOne(once.addObject(), kind);
      }
    }
    ObjectNode blocks = properties.putObject("unrecognised").put("type", "array");
    blocks.putObject("items").put("$ref", "#/$defs/block");
    ObjectNode narrative = properties.putObject("narrative").put("type", "array");
    narrative.put("minItems", 1).putObject("items").put("$ref", "#/$defs/sentence");
    extensions(properties);
    definitions(schema.putObject("$defs"));
    return schema;
  }

  private static void atMostOne(ObjectNode rule, TableKind<?> kind) {
    ObjectNode found = rule.putObject("contains");
    found.putArray("required").add("kind");
    found.putObject("properties").putObject("kind").put("const", kind.name());
    rule.put("minContains", 0).put("maxContains", 1);
  }

  private void definitions(ObjectNode definitions) {
    definitions.set("table", table());
    definitions.set("block", block());
    NarrativeSchema.define(
        definitions,
        PATTERNS.get(CellType.AMOUNT),
        "^" + NUMBER + "%$",
        PATTERNS.get(CellType.FUNCTION_CODE));
    ObjectNode texts = definitions.putObject("texts").put("type", "array");
    texts.putObject("items").put("type", "string");
    PATTERNS.keySet().stream()
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .forEach(type -> definitions.set(type.toString(), cell(type)));
    for (TableKind<?> kind : TableKind.values()) {
      if (firstOfSchema.get(kind.schema()) == kind) {
        definitions.set(kind.name() + ".columns", names(kind.schema()));
        definitions.set(kind.name(), row(kind.schema()));
      }
    }
  }

  private ObjectNode table() {
    ObjectNode table =
        object(mapper.createObjectNode(), "kind", "title", "unit", "columns", "rows", "notes");
    ObjectNode properties = table.putObject("properties");
    oneOf(properties.putObject("kind"), KINDS);
    properties.putObject("title").put("type", "string");
    properties.putObject("issuer").put("type", "string");
    oneOf(properties.putObject("unit"), UNITS);
    ObjectNode columns = properties.putObject("columns").put("type", "array");
    ObjectNode column = object(columns.putObject("items"), "id", "title");
    ObjectNode ofColumn = column.putObject("properties");
    ofColumn.putObject("id").put("type", "string");
    ofColumn.set("title", text(NOT_BLANK));
    properties.putObject("rows").put("type", "array");
    properties.putObject("notes").put("$ref", "#/$defs/texts");
    properties.putObject("cut").put("const", true);
    extensions(properties);
    ArrayNode byKind = table.putArray("allOf");
    for (TableKind<?> kind : TableKind.values()) {
      ObjectNode rule = byKind.addObject();
      rule.putObject("if").putObject("properties").putObject("kind").put("const", kind.name());
      String row = "#/$defs/" + firstOfSchema.get(kind.schema());
      ObjectNode then = rule.putObject("then").putObject("properties");
      then.putObject("columns")
          .putObject("items")
          .putObject("properties")
          .putObject("id")
          .put("$ref", row + ".columns");
      then.putObject("rows").putObject("items").put("$ref", row);
    }
    return table;
  }

  /** What its columns are called. */
  private ObjectNode names(TableSchema<?> described) {
    ObjectNode names = mapper.createObjectNode();
    ArrayNode either = names.putArray("anyOf");
    ArrayNode known = either.addObject().putArray("enum");
    described.columns().forEach(column -> known.add(column.id()));
    either.addObject().put("pattern", "^other(Amount|Text)" + NUMBERED);
    return names;
  }

  private ObjectNode row(TableSchema<?> described) {
    ObjectNode row = object(mapper.createObjectNode());
    ObjectNode properties = row.putObject("properties");
    for (Column<?, ?> column : described.columns()) {
      properties
          .putObject(column.id())
          .put("title", column.title())
          .put("$ref", "#/$defs/" + column.type().toString().replace(" ", "%20"));
    }
    properties.putObject(DisclosureWriter.UNPLACED).put("$ref", "#/$defs/texts");
    ObjectNode others = row.putObject("patternProperties");
    others.putObject("^otherAmount" + NUMBERED).put("$ref", "#/$defs/amount");
    others.putObject("^otherText" + NUMBERED).put("$ref", "#/$defs/text");
    return row;
  }

  private ObjectNode block() {
    ObjectNode block = object(mapper.createObjectNode(), "heading", "lines");
    ObjectNode properties = block.putObject("properties");
    oneOf(properties.putObject("table"), KINDS);
    properties.putObject("heading").put("type", "string");
    ObjectNode lines = properties.putObject("lines").put("type", "array");
    lines.putObject("items").put("$ref", "#/$defs/texts");
    return block;
  }

  /** A value, or a mark that is none. */
  private ObjectNode cell(CellType<?> type) {
    String pattern = PATTERNS.get(type);
    if (!type.allowsMark("—")) {
      return text(pattern);
    }
    ObjectNode cell = mapper.createObjectNode();
    ArrayNode either = cell.putArray("anyOf");
    either.add(text(pattern));
    ObjectNode mark = object(either.addObject(), DisclosureWriter.PRINTED);
    ObjectNode printed = text(NOT_BLANK);
    printed.putObject("not").put("pattern", pattern);
    mark.putObject("properties").set(DisclosureWriter.PRINTED, printed);
    return cell;
  }

  private ObjectNode text(String pattern) {
    return mapper.createObjectNode().put("type", "string").put("pattern", pattern);
  }

  static ObjectNode object(ObjectNode schema, String... required) {
    schema.put("type", "object").put("additionalProperties", false);
    if (required.length > 0) {
      List.of(required).forEach(schema.putArray("required")::add);
    }
    return schema;
  }

  /** The property that is left to programs. */
  static void extensions(ObjectNode properties) {
    properties.putObject(JsonObject.EXTENSIONS).put("type", "object");
  }

  private static void oneOf(ObjectNode schema, String names) {
    List.of(names.split("\\|")).forEach(schema.putArray("enum")::add);
  }

  private static String names(Enum<?>... values) {
    return Arrays.stream(values).map(Enum::name).collect(joining("|"));
  }
}
