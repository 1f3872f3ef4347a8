package dev.yusuan.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.yusuan.io.file.NewFile;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.text.Excerpt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes problems as a JSON array, in the given order: code, severity, line and cell (1-based; left
 * out where the problem concerns the whole), an excerpt of what is printed, the arguments, and the
 * message in Chinese and in English. Excerpts have at most 40 characters, and telephone numbers are
 * masked.
 */
public final class ProblemsJson {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int INDENTED_LEVELS = 2;

  private ProblemsJson() {}

  /** The JSON Schema (2020-12) of the form, also the resource {@code problems.schema.json}. */
  public static String schema() {
    return JsonSchemas.text("problems.schema.json");
  }

  /** Writes a file; an older file is replaced. */
  public static void write(List<Problem> problems, Path file) throws IOException {
    NewFile.write(file, out -> write(problems, out));
  }

  /** Writes to a stream, which is flushed and not closed. */
  public static void write(List<Problem> problems, OutputStream out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
    try (json) {
      json.setPrettyPrinter(new RowPerLine(INDENTED_LEVELS));
      json.writeStartArray();
      for (Problem problem : problems) {
        write(problem, json);
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private static void write(Problem problem, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", problem.code().id());
    json.writeStringField("severity", problem.severity().name());
    if (problem.place().isPresent()) {
      write(problem.place().get(), json);
    }
    json.writeObjectFieldStart("arguments");
    for (Map.Entry<String, String> argument : problem.arguments().entrySet()) {
      json.writeStringField(argument.getKey(), Excerpt.of(argument.getValue()));
    }
    json.writeEndObject();
    json.writeStringField("message", problem.message(Locale.CHINESE));
    json.writeStringField("messageEn", problem.message(Locale.ENGLISH));
    json.writeEndObject();
  }

  private static void write(SourcePlace place, JsonGenerator json) throws IOException {
    if (!place.part().isEmpty()) {
      json.writeStringField("part", Excerpt.of(place.part()));
    }
    json.writeNumberField("line", place.line());
    if (place.cell() > 0) {
      json.writeNumberField("cell", place.cell());
    }
    json.writeStringField("printed", Excerpt.of(place.printed()));
  }
}
