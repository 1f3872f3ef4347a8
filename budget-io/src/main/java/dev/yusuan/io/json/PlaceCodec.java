package dev.yusuan.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import dev.yusuan.source.Box;
import dev.yusuan.source.SourcePlace;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The place of something in a file, as properties of the object that tells of it. */
final class PlaceCodec {
  private static final ImmutableList<String> NAMES =
      ImmutableList.of("part", "line", "cell", "column", "box", "printed");

  private String part = "";
  private int line;
  private int cell;
  private int column;
  private Optional<Box> box = Optional.empty();
  private String printed = "";

  /** The names of the properties, and others that stand beside them. */
  static String[] withNames(String... others) {
    return Stream.concat(NAMES.stream(), Arrays.stream(others)).toArray(String[]::new);
  }

  /** Writes the properties; the texts are written as the function makes them. */
  static void write(SourcePlace place, JsonGenerator json, UnaryOperator<String> texts)
      throws IOException {
    TextWriter writer = new TextWriter(json);
    if (!place.part().isEmpty()) {
      writer.write("part", texts.apply(place.part()));
    }
    json.writeNumberField("line", place.line());
    if (place.cell() > 0) {
      json.writeNumberField("cell", place.cell());
    }
    if (place.column() > 0) {
      json.writeNumberField("column", place.column());
    }
    if (place.box().isPresent()) {
      Box box = place.box().get();
      json.writeArrayFieldStart("box");
      for (float number : new float[] {box.left(), box.top(), box.width(), box.height()}) {
        json.writeNumber(number);
      }
      json.writeEndArray();
    }
    writer.write("printed", texts.apply(place.printed()));
  }

  /** Reads one of the properties, whose name the cursor stands on. */
  void read(String name, JsonCursor cursor) throws IOException {
    switch (name) {
      case "part" -> part = cursor.nextText("a part of the file");
      case "line" -> line = cursor.nextCount("a line", 0);
      case "cell" -> cell = cursor.nextCount("a cell", 1);
      case "column" -> column = cursor.nextCount("a column", 1);
      case "box" -> box = Optional.of(box(cursor));
      default -> printed = cursor.nextText("what is printed");
    }
  }

  private static Box box(JsonCursor cursor) throws IOException {
    cursor.enterArray("a box");
    Box box =
        new Box(
            cursor.nextNumber("the left edge"),
            cursor.nextNumber("the upper edge"),
            cursor.nextNumber("the width"),
            cursor.nextNumber("the height"));
    cursor.leaveArray("four numbers");
    return box;
  }

  /** The place; empty where the object has no line. */
  Optional<SourcePlace> place(JsonObject object) throws IOException {
    if (!object.has("line")) {
      for (String name : NAMES) {
        if (object.has(name)) {
          object.require("line");
        }
      }
      return Optional.empty();
    }
    object.require("printed");
    return Optional.of(new SourcePlace(part, line, cell, column, box, printed));
  }
}
