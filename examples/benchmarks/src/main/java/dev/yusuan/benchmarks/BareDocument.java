package dev.yusuan.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Column;
import dev.yusuan.table.TableKind;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A disclosure as a program would read it from JSON by hand: rows with their cells by column,
 * amounts as numbers, everything else as the texts that the parser gives, each its own.
 */
final class BareDocument {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Map<String, Map<String, Boolean>> IS_AMOUNT = new HashMap<>();

  static {
    for (TableKind<?> kind : TableKind.values()) {
      Map<String, Boolean> columns = new HashMap<>();
      for (Column<?, ?> column : kind.schema().columns()) {
        columns.put(column.id(), column.type() == (Object) CellType.AMOUNT);
      }
      IS_AMOUNT.put(kind.name(), columns);
    }
  }

  private final List<Object> content;

  private BareDocument(List<Object> content) {
    this.content = content;
  }

  static BareDocument read(byte[] json) throws IOException {
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      return new BareDocument(object(parser));
    }
  }

  /** Names and values by turns. */
  private static List<Object> object(JsonParser parser) throws IOException {
    List<Object> members = new ArrayList<>();
    String kind = "";
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      Object value =
          name.equals("rows") && token == JsonToken.START_ARRAY
              ? rows(parser, IS_AMOUNT.getOrDefault(kind, Map.of()))
              : value(parser, token);
      if (name.equals("kind")) {
        kind = value.toString();
      }
      members.add(name);
      members.add(value);
    }
    return members;
  }

  private static Object value(JsonParser parser, JsonToken token) throws IOException {
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_NUMBER_INT -> parser.getIntValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> parser.getText();
    };
  }

  private static Object[] array(JsonParser parser) throws IOException {
    List<Object> values = new ArrayList<>();
    for (JsonToken next = parser.nextToken();
        next != JsonToken.END_ARRAY;
        next = parser.nextToken()) {
      values.add(value(parser, next));
    }
    return values.toArray();
  }

  private static BareRow[] rows(JsonParser parser, Map<String, Boolean> isAmount)
      throws IOException {
    List<BareRow> rows = new ArrayList<>();
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      List<String> names = new ArrayList<>();
      List<Object> cells = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        JsonToken token = parser.nextToken();
        names.add(name);
        cells.add(
            token == JsonToken.VALUE_STRING && isAmount.getOrDefault(name, false)
                ? new BigDecimal(parser.getText())
                : value(parser, token));
      }
      rows.add(new BareRow(names.toArray(String[]::new), cells.toArray()));
    }
    return rows.toArray(BareRow[]::new);
  }

  /** Writes the same bytes. */
  void write(OutputStream out) throws IOException {
    try (JsonGenerator generator = JSON.createGenerator(out)) {
      generator.setPrettyPrinter(new RowLines());
      write(generator, content);
      generator.writeRaw('\n');
    }
  }

  private static void write(JsonGenerator generator, Object value) throws IOException {
    if (value instanceof List<?> members) {
      generator.writeStartObject();
      for (int i = 0; i < members.size(); i += 2) {
        generator.writeFieldName((String) members.get(i));
        write(generator, members.get(i + 1));
      }
      generator.writeEndObject();
    } else if (value instanceof BareRow[] rows) {
      generator.writeStartArray();
      for (BareRow row : rows) {
        generator.writeStartObject();
        for (int i = 0; i < row.names.length; i++) {
          generator.writeFieldName(row.names[i]);
          write(generator, row.cells[i]);
        }
        generator.writeEndObject();
      }
      generator.writeEndArray();
    } else if (value instanceof Object[] values) {
      generator.writeStartArray();
      for (Object each : values) {
        write(generator, each);
      }
      generator.writeEndArray();
    } else if (value instanceof BigDecimal amount) {
      generator.writeString(amount.toPlainString());
    } else if (value instanceof Integer number) {
      generator.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      generator.writeBoolean(flag);
    } else {
      generator.writeString((String) value);
    }
  }

  private static final class BareRow {
    private final String[] names;
    private final Object[] cells;

    private BareRow(String[] names, Object[] cells) {
      this.names = names;
      this.cells = cells;
    }
  }
}
