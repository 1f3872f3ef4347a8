package dev.yusuan.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import dev.yusuan.contact.ContactMask;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.reading.Coverage;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.source.SourceMap;
import dev.yusuan.source.SourcePlace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What was read from a document as an object: disclosures with places, problems, coverage. */
final class ReadResultCodec {
  static final String FORMAT = "yusuan.read/1";

  private static final String[] CELL_NAMES = PlaceCodec.withNames("path", "inference");
  private static final String[] STATEMENT_NAMES = PlaceCodec.withNames("statement");
  private static final String[] LINE_NAMES = PlaceCodec.withNames("block");

  private final Contacts contacts;
  private final UnaryOperator<String> texts;

  ReadResultCodec(Contacts contacts) {
    this.contacts = contacts;
    this.texts = contacts == Contacts.KEEP ? UnaryOperator.identity() : ContactMask::mask;
  }

  /** How the texts of a document are written. */
  UnaryOperator<String> texts() {
    return texts;
  }

  void write(ReadResult read, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    json.writeArrayFieldStart("parts");
    for (ReadResult.Part part : read.parts()) {
      write(part, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("problems");
    for (Problem problem : read.problems()) {
      ProblemCodec.write(problem, json, texts);
    }
    json.writeEndArray();
    Coverage coverage = read.coverage();
    json.writeObjectFieldStart("coverage");
    json.writeNumberField("cells", coverage.cells());
    json.writeNumberField("typed", coverage.typed());
    json.writeNumberField("headings", coverage.headings());
    json.writeNumberField("notes", coverage.notes());
    json.writeNumberField("unrecognised", coverage.unrecognised());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void write(ReadResult.Part part, JsonGenerator json) throws IOException {
    Disclosure written = contacts.in(part.disclosure());
    SourceMap sources = part.sources();
    json.writeStartObject();
    json.writeFieldName("disclosure");
    new DisclosureWriter(json).write(written);
    json.writeArrayFieldStart("cells");
    for (CellPath path : sources.cells()) {
      boolean asPrinted = part.disclosure().get(path).equals(written.get(path));
      json.writeStartObject();
      json.writeStringField("path", path.toString());
      PlaceCodec.write(
          sources.find(path).orElseThrow(), json, asPrinted ? texts : any -> ContactMask.MASK);
      new TextWriter(json).write("inference", sources.inference(path));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("statements");
    for (Map.Entry<Integer, SourcePlace> statement : sources.statements().entrySet()) {
      json.writeStartObject();
      json.writeNumberField("statement", statement.getKey());
      boolean asPrinted =
          contacts == Contacts.KEEP
              || !written
                  .narrative()
                  .get(statement.getKey())
                  .passage()
                  .sentence()
                  .contains(ContactMask.MASK);
      PlaceCodec.write(statement.getValue(), json, asPrinted ? texts : any -> ContactMask.MASK);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("lines");
    for (int block = 0; block < sources.lines().size(); block++) {
      List<?> printed = part.disclosure().unrecognised().get(block).lines();
      List<?> shown = written.unrecognised().get(block).lines();
      for (int line = 0; line < sources.lines().get(block).size(); line++) {
        boolean asPrinted = printed.get(line).equals(shown.get(line));
        json.writeStartObject();
        json.writeNumberField("block", block);
        PlaceCodec.write(
            sources.lines().get(block).get(line),
            json,
            asPrinted ? texts : any -> ContactMask.MASK);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Reads what the cursor stands on the beginning of. */
  static ReadResult read(JsonCursor cursor) throws IOException {
    JsonObject object =
        JsonObject.entered(
            cursor,
            "what was read",
            "format",
            "parts",
            "problems",
            "coverage",
            JsonObject.EXTENSIONS);
    ImmutableList.Builder<ReadResult.Part> parts = ImmutableList.builder();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Coverage coverage = new Coverage(0, 0, 0, 0, 0);
    for (String name = object.next(); name != null; name = object.next()) {
      switch (name) {
        case "format" -> cursor.nextFormat(FORMAT);
        case "parts" -> {
          cursor.enterArray("the disclosures");
          while (cursor.next() != JsonToken.END_ARRAY) {
            parts.add(part(cursor));
          }
        }
        case "problems" -> {
          cursor.enterArray("the problems");
          while (cursor.next() != JsonToken.END_ARRAY) {
            problems.add(ProblemCodec.read(cursor));
          }
        }
        case "coverage" -> coverage = coverage(cursor);
        default -> cursor.skipObject(name);
      }
    }
    object.require("format", "parts", "problems", "coverage");
    ImmutableList<ReadResult.Part> all = parts.build();
    if (all.isEmpty()) {
      throw cursor.failure("expected at least one disclosure in “parts”, if an empty one");
    }
    return new ReadResult(all, problems.build(), coverage);
  }

  private static ReadResult.Part part(JsonCursor cursor) throws IOException {
    JsonObject object =
        JsonObject.entered(cursor, "a part", "disclosure", "cells", "statements", "lines");
    Disclosure disclosure = Disclosure.builder().build();
    SourceMap.Builder sources = new SourceMap.Builder();
    for (String name = object.next(); name != null; name = object.next()) {
      switch (name) {
        case "disclosure" -> {
          cursor.next();
          disclosure = new DisclosureReader(cursor).read();
        }
        case "cells" -> cells(cursor, sources);
        case "lines" -> lines(cursor, sources);
        default -> statements(cursor, sources);
      }
    }
    object.require("disclosure", "cells", "statements");
    return new ReadResult.Part(disclosure, sources.build());
  }

  private static void cells(JsonCursor cursor, SourceMap.Builder sources) throws IOException {
    cursor.enterArray("the places of cells");
    Set<CellPath> seen = new HashSet<>();
    while (cursor.next() != JsonToken.END_ARRAY) {
      JsonObject object = JsonObject.entered(cursor, "the place of a cell", CELL_NAMES);
      PlaceCodec place = new PlaceCodec();
      String path = "";
      Optional<String> inference = Optional.empty();
      for (String name = object.next(); name != null; name = object.next()) {
        switch (name) {
          case "path" -> path = cursor.nextText("the path of a cell");
          case "inference" -> inference = Optional.of(cursor.nextText("an inference"));
          default -> place.read(name, cursor);
        }
      }
      object.require("path", "line");
      CellPath cell = path(path, cursor);
      if (!seen.add(cell)) {
        throw cursor.failure("the cell " + cell + " stands twice");
      }
      sources.put(cell, place.place(object).orElseThrow(), inference);
    }
  }

  private static CellPath path(String text, JsonCursor cursor) throws JsonFormatException {
    try {
      return CellPath.parse(text);
    } catch (IllegalArgumentException noPath) {
      throw cursor.failure("expected the path of a cell: " + noPath.getMessage());
    }
  }

  private static void statements(JsonCursor cursor, SourceMap.Builder sources) throws IOException {
    cursor.enterArray("the places of statements");
    Set<Integer> seen = new HashSet<>();
    while (cursor.next() != JsonToken.END_ARRAY) {
      JsonObject object = JsonObject.entered(cursor, "the place of a statement", STATEMENT_NAMES);
      PlaceCodec place = new PlaceCodec();
      int statement = 0;
      for (String name = object.next(); name != null; name = object.next()) {
        if (name.equals("statement")) {
          statement = cursor.nextCount("the number of a statement", 0);
        } else {
          place.read(name, cursor);
        }
      }
      object.require("statement", "line");
      if (!seen.add(statement)) {
        throw cursor.failure("the statement " + statement + " stands twice");
      }
      sources.putStatement(statement, place.place(object).orElseThrow());
    }
  }

  /** The places of lines that are not typed, each with the number of its block, in order. */
  private static void lines(JsonCursor cursor, SourceMap.Builder sources) throws IOException {
    cursor.enterArray("the places of lines");
    List<ImmutableList.Builder<SourcePlace>> blocks = new ArrayList<>();
    while (cursor.next() != JsonToken.END_ARRAY) {
      JsonObject object = JsonObject.entered(cursor, "the place of a line", LINE_NAMES);
      PlaceCodec place = new PlaceCodec();
      int block = 0;
      for (String name = object.next(); name != null; name = object.next()) {
        if (name.equals("block")) {
          block = cursor.nextCount("the number of a block", 0);
        } else {
          place.read(name, cursor);
        }
      }
      object.require("block", "line");
      if (block == blocks.size()) {
        blocks.add(ImmutableList.builder());
      }
      if (block != blocks.size() - 1) {
        throw cursor.failure("the block " + block + " does not follow the one before");
      }
      blocks.get(block).add(place.place(object).orElseThrow());
    }
    blocks.forEach(block -> sources.putLines(block.build()));
  }

  private static Coverage coverage(JsonCursor cursor) throws IOException {
    JsonObject object =
        JsonObject.enter(
            cursor, "the coverage", "cells", "typed", "headings", "notes", "unrecognised");
    int cells = 0;
    int typed = 0;
    int headings = 0;
    int notes = 0;
    int unrecognised = 0;
    for (String name = object.next(); name != null; name = object.next()) {
      int count = cursor.nextCount("a number of cells", 0);
      switch (name) {
        case "cells" -> cells = count;
        case "typed" -> typed = count;
        case "headings" -> headings = count;
        case "notes" -> notes = count;
        default -> unrecognised = count;
      }
    }
    object.require("cells", "typed", "headings", "notes", "unrecognised");
    return new Coverage(cells, typed, headings, notes, unrecognised);
  }
}
