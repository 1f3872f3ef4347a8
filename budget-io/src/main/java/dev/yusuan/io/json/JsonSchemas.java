package dev.yusuan.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The schemas that are shipped beside what they describe. */
final class JsonSchemas {
  private JsonSchemas() {}

  static String text(String name) {
    try (InputStream in = requireNonNull(JsonSchemas.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the schema " + name + " cannot be read", e);
    }
  }
}
