package dev.yusuan.io.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Enums;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.text.Excerpt;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** What stands in the JSON of a form; each failure says what was expected. */
final class FormJson {
  private FormJson() {}

  /** A property that must be there. */
  static JsonNode property(JsonNode node, String name) {
    JsonNode value = node.path(name);
    if (value.isMissingNode()) {
      throw new IllegalArgumentException("the property “" + name + "” is missing");
    }
    return value;
  }

  static ObjectNode object(JsonNode node, String what) {
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw new IllegalArgumentException(what + " is no object of JSON");
  }

  /** The properties of an object that may be missing. */
  static Set<Map.Entry<String, JsonNode>> properties(JsonNode node, String name) {
    return node.has(name) ? object(node.path(name), name).properties() : ImmutableSet.of();
  }

  /** The elements of an array that may be missing. */
  static JsonNode array(JsonNode node, String name) {
    if (node.has(name) && !node.path(name).isArray()) {
      throw new IllegalArgumentException(name + " is no array of JSON");
    }
    return node.path(name);
  }

  /** Whether a property that may be missing is true. */
  static boolean isTrue(JsonNode node, String name) {
    if (node.has(name) && !node.path(name).isBoolean()) {
      throw new IllegalArgumentException(name + " is neither true nor false");
    }
    return node.path(name).booleanValue();
  }

  /** Refuses properties that nothing reads, such as misspelt ones. */
  static void requireKnown(JsonNode node, String what, ImmutableSet<String> known) {
    for (Map.Entry<String, JsonNode> property : object(node, what).properties()) {
      if (!known.contains(property.getKey())) {
        throw new IllegalArgumentException(
            what
                + " has the unknown property “"
                + Excerpt.of(property.getKey())
                + "”; known are "
                + known);
      }
    }
  }

  static String text(JsonNode node) {
    if (!node.isTextual()) {
      throw new IllegalArgumentException("a text was expected, not " + Excerpt.of(node.toString()));
    }
    return node.textValue();
  }

  /** A text, or an array of texts. */
  static ImmutableList<String> texts(JsonNode node) {
    if (node.isMissingNode()) {
      return ImmutableList.of();
    }
    if (!node.isArray()) {
      return ImmutableList.of(text(node));
    }
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    node.forEach(each -> texts.add(text(each)));
    return texts.build();
  }

  /** A constant of an enum by its name. */
  static <E extends Enum<E>> E one(Class<E> type, String name) {
    return Enums.getIfPresent(type, name)
        .toJavaUtil()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "“"
                        + Excerpt.of(name)
                        + "” is none of "
                        + Arrays.toString(type.getEnumConstants())));
  }
}
