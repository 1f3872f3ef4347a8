package dev.yusuan.io.form;

import static dev.yusuan.io.form.FormJson.object;
import static dev.yusuan.io.form.FormJson.properties;
import static dev.yusuan.io.form.FormJson.property;
import static dev.yusuan.io.form.FormJson.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Completes forms that extend another and state only their differences. A table of the form takes
 * the place of the other's table of that kind, but keeps what it does not state itself.
 */
final class FormInheritance {
  private static final String EXTENDS = "extends";
  private static final String TABLES = "tables";

  private final Map<String, ObjectNode> byId = new LinkedHashMap<>();

  /**
   * Completes a form; those that it extends come before it.
   *
   * @throws IllegalArgumentException if it extends a form that is not known yet
   */
  JsonNode complete(JsonNode form) {
    ObjectNode complete = object(form, "the form").deepCopy();
    if (form.has(EXTENDS)) {
      String parent = text(form.get(EXTENDS));
      ObjectNode known = byId.get(parent);
      if (known == null) {
        throw new IllegalArgumentException(
            "the form "
                + form.path("id")
                + " extends “"
                + parent
                + "”; known are "
                + byId.keySet());
      }
      complete = extend(known, form);
    }
    byId.put(text(property(complete, "id")), complete);
    return complete;
  }

  private static ObjectNode extend(ObjectNode parent, JsonNode form) {
    ObjectNode complete = parent.deepCopy();
    for (Map.Entry<String, JsonNode> field : form.properties()) {
      if (!field.getKey().equals(TABLES)) {
        complete.set(field.getKey(), field.getValue());
      }
    }
    ObjectNode tables = (ObjectNode) complete.required(TABLES);
    for (Map.Entry<String, JsonNode> table : properties(form, TABLES)) {
      tables.set(table.getKey(), table(tables.path(table.getKey()), table.getValue()));
    }
    return complete;
  }

  private static ObjectNode table(JsonNode parent, JsonNode table) {
    ObjectNode complete = object(table, "a table of the form").deepCopy();
    boolean ownColumns = table.has("columns") || table.has("columnsOf") || table.has("sheet");
    for (Map.Entry<String, JsonNode> field : parent.properties()) {
      boolean ofColumns = field.getKey().startsWith("columns") || field.getKey().equals("sheet");
      if (!complete.has(field.getKey()) && !(ofColumns && ownColumns)) {
        complete.set(field.getKey(), field.getValue());
      }
    }
    return complete;
  }
}
