package dev.yusuan.benchmarks;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Lays JSON out as the library does: up to four levels are indented, deeper ones on a line. */
final class RowLines extends MinimalPrettyPrinter {
  private static final long serialVersionUID = 1L;
  private static final int LEVELS = 4;

  private int level;

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    json.writeRaw('{');
    level++;
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    json.writeRaw('[');
    level++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    lineBreak(json, level);
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    lineBreak(json, level);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(level > LEVELS ? ":" : ": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    lineBreak(json, level);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    lineBreak(json, level);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    end(json, entries, '}');
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    end(json, values, ']');
  }

  private void end(JsonGenerator json, int count, char bracket) throws IOException {
    if (count > 0) {
      lineBreak(json, level - 1);
    }
    level--;
    json.writeRaw(bracket);
  }

  private void lineBreak(JsonGenerator json, int indent) throws IOException {
    if (level <= LEVELS) {
      json.writeRaw('\n');
      for (int i = 0; i < indent; i++) {
        json.writeRaw("  ");
      }
    }
  }
}
