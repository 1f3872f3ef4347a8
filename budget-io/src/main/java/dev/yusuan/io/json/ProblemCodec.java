package dev.yusuan.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.text.Excerpt;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A problem as an object; severity and messages follow from the rest. */
final class ProblemCodec {
  private static final String[] NAMES =
      PlaceCodec.withNames("code", "severity", "arguments", "message", "messageEn");

  private ProblemCodec() {}

  /** Writes a problem; the texts of the document are written as the function makes them. */
  static void write(Problem problem, JsonGenerator json, UnaryOperator<String> texts)
      throws IOException {
    TextWriter writer = new TextWriter(json);
    json.writeStartObject();
    json.writeStringField("code", problem.code().id());
    json.writeStringField("severity", problem.severity().name());
    if (problem.place().isPresent()) {
      PlaceCodec.write(problem.place().get(), json, texts);
    }
    json.writeObjectFieldStart("arguments");
    for (Map.Entry<String, String> argument : problem.arguments().entrySet()) {
      writer.write(argument.getKey(), texts.apply(argument.getValue()));
    }
    json.writeEndObject();
    json.writeStringField("message", problem.message(Locale.CHINESE));
    json.writeStringField("messageEn", problem.message(Locale.ENGLISH));
    json.writeEndObject();
  }

  /** Reads the problem that the cursor stands on the beginning of. */
  static Problem read(JsonCursor cursor) throws IOException {
    JsonObject object = JsonObject.entered(cursor, "a problem", NAMES);
    PlaceCodec place = new PlaceCodec();
    ProblemCode code = ProblemCode.LIMIT;
    Map<String, String> arguments = new HashMap<>();
    for (String name = object.next(); name != null; name = object.next()) {
      switch (name) {
        case "code" -> code = code(cursor);
        case "severity", "message", "messageEn" -> cursor.skip();
        case "arguments" -> arguments = arguments(cursor);
        default -> place.read(name, cursor);
      }
    }
    object.require("code", "arguments");
    return new Problem(code, place.place(object), inOrder(code, arguments, cursor));
  }

  private static ProblemCode code(JsonCursor cursor) throws IOException {
    String id = cursor.nextText("the code of a problem");
    return Arrays.stream(ProblemCode.values())
        .filter(code -> code.id().equals(id))
        .findFirst()
        .orElseThrow(() -> cursor.failure("no code of a problem: “" + Excerpt.of(id) + "”"));
  }

  private static Map<String, String> arguments(JsonCursor cursor) throws IOException {
    cursor.enterObject("the arguments");
    Map<String, String> arguments = new HashMap<>();
    for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
      if (arguments.put(name, cursor.nextText("a text")) != null) {
        throw cursor.failure("the argument “" + Excerpt.of(name) + "” stands twice");
      }
    }
    return arguments;
  }

  private static ImmutableMap<String, String> inOrder(
      ProblemCode code, Map<String, String> arguments, JsonCursor cursor) throws IOException {
    ImmutableMap.Builder<String, String> inOrder = ImmutableMap.builder();
    for (String name : code.arguments()) {
      String argument = arguments.remove(name);
      if (argument == null) {
        throw cursor.failure(code.id() + " needs the argument “" + name + "”");
      }
      inOrder.put(name, argument);
    }
    if (!arguments.isEmpty()) {
      throw cursor.failure(code.id() + " takes the arguments " + code.arguments() + " only");
    }
    return inOrder.buildOrThrow();
  }
}
