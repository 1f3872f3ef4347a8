package dev.yusuan.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import dev.yusuan.io.bounds.Bounds;
import dev.yusuan.io.reading.Limits;
import java.io.IOException;

/**
 * How a mapper writes and reads a value that is an object in JSON, with our own writers and
 * readers.
 *
 * @param write writes a value
 * @param read reads the value that a cursor stands on the beginning of
 */
record ObjectCodec<T>(Write<T> write, Read<T> read) {
  /** Writes a value. */
  interface Write<T> {
    void write(T value, JsonGenerator json) throws IOException;
  }

  /** Reads a value. */
  interface Read<T> {
    T read(JsonCursor cursor) throws IOException;
  }

  /** Something that writes. */
  interface Writing {
    void run() throws IOException;
  }

  JsonSerializer<T> serializer() {
    return new Serializer();
  }

  JsonDeserializer<T> deserializer() {
    return new Deserializer();
  }

  /** Writes a value where a mapper states types: the type stands around it. */
  static void writeTyped(Object value, JsonGenerator json, TypeSerializer types, Writing writing)
      throws IOException {
    WritableTypeId type = types.typeId(value, JsonToken.VALUE_EMBEDDED_OBJECT);
    types.writeTypePrefix(json, type);
    writing.run();
    types.writeTypeSuffix(json, type);
  }

  /** Reads the value that a parser stands on the beginning of, as the mapper is set. */
  T read(JsonParser parser, DeserializationContext context) throws IOException {
    boolean ignoresUnknown = !context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    return read.read(new JsonCursor(parser, null, new Bounds(Limits.DEFAULT), ignoresUnknown));
  }

  private final class Serializer extends JsonSerializer<T> {
    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      write.write(value, json);
    }

    @Override
    public void serializeWithType(
        T value, JsonGenerator json, SerializerProvider provider, TypeSerializer types)
        throws IOException {
      writeTyped(value, json, types, () -> write.write(value, json));
    }
  }

  private final class Deserializer extends JsonDeserializer<T> {
    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      return read(parser, context);
    }
  }
}
