package dev.yusuan.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.yusuan.io.file.NewFile;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.text.Excerpt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes problems as {@code problems.json}, in the given order: code, severity, page or sheet,
 * line, cell and column (1-based; left out where the problem concerns the whole), an excerpt of
 * what is printed, the arguments, and the message in Chinese and in English. Excerpts have at most
 * 40 characters, and contacts are masked.
 */
public final class ProblemsJson {
  /** The format and its version, in the property {@code format}. */
  public static final String FORMAT = "yusuan.problems/1";

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int INDENTED_LEVELS = 3;

  private ProblemsJson() {}

  /** The JSON Schema (2020-12) of the form, also the resource {@code problems.schema.json}. */
  public static String schema() {
    return JsonSchemas.text("problems.schema.json");
  }

  /**
   * Writes a file; an older file is replaced.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(List<Problem> problems, Path file) throws IOException {
    NewFile.write(file, out -> write(problems, out));
  }

  /**
   * Writes to a stream, which is flushed and not closed.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(List<Problem> problems, OutputStream out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
    try (json) {
      json.setPrettyPrinter(new RowPerLine(INDENTED_LEVELS));
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeArrayFieldStart("problems");
      for (Problem problem : problems) {
        ProblemCodec.write(problem, json, Excerpt::of);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
