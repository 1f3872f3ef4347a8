package dev.yusuan.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.yusuan.io.text.Utf8;
import dev.yusuan.text.Excerpt;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes texts, of which none may hold half of a surrogate pair. */
final class TextWriter {
  private final JsonGenerator json;

  TextWriter(JsonGenerator json) {
    this.json = json;
  }

  void write(String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      write(name, text.get());
    }
  }

  void write(String name, String text) throws IOException {
    json.writeFieldName(name);
    write(text);
  }

  void write(List<String> texts) throws IOException {
    json.writeStartArray();
    for (String text : texts) {
      write(text);
    }
    json.writeEndArray();
  }

  void write(String text) throws IOException {
    if (Utf8.hasLoneSurrogate(text)) {
      throw JsonPosition.UNKNOWN.failure(
          "half of a surrogate pair is no text: “" + Excerpt.of(text) + "”");
    }
    json.writeString(text);
  }
}
