package dev.yusuan.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Lays JSON out so that files compare well: two spaces a level, and what is nested deepest, such as
 * a row of a table, on one line. Line ends are LF. For one document, as it counts the levels.
 */
final class RowPerLine implements PrettyPrinter {
  private final int levels;
  private int level;

  /** With the number of levels that are indented. */
  RowPerLine(int levels) {
    this.levels = levels;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    json.writeRaw('{');
    level++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    breakLine(json);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    if (level > levels) {
      json.writeRaw(':');
    } else {
      json.writeRaw(": ");
    }
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    breakLine(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    end(json, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    json.writeRaw('[');
    level++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    breakLine(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    breakLine(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    end(json, values, ']');
  }

  private void end(JsonGenerator json, int entries, char bracket) throws IOException {
    boolean broken = level <= levels && entries > 0;
    level--;
    if (broken) {
      indent(json);
    }
    json.writeRaw(bracket);
  }

  private void breakLine(JsonGenerator json) throws IOException {
    if (level <= levels) {
      indent(json);
    }
  }

  private void indent(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
    for (int i = 0; i < level; i++) {
      json.writeRaw("  ");
    }
  }
}
