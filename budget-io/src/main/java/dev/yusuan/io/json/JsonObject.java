package dev.yusuan.io.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.yusuan.text.Excerpt;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the properties of an object whose names are known: none twice, none unknown. */
final class JsonObject {
  /** The property that is left to programs: what stands in it is passed over. */
  static final String EXTENSIONS = "extensions";

  private final JsonCursor cursor;
  private final String what;
  private final List<String> known;
  private final boolean[] seen;

  private JsonObject(JsonCursor cursor, String what, String... known) {
    this.cursor = cursor;
    this.what = what;
    this.known = Arrays.asList(known);
    this.seen = new boolean[known.length];
  }

  /** Goes to the next token, which begins the object. */
  static JsonObject enter(JsonCursor cursor, String what, String... known) throws IOException {
    cursor.enterObject(what);
    return new JsonObject(cursor, what, known);
  }

  /** For an object that the cursor stands on the beginning of. */
  static JsonObject entered(JsonCursor cursor, String what, String... known) throws IOException {
    cursor.expect(cursor.current(), JsonToken.START_OBJECT, what);
    return new JsonObject(cursor, what, known);
  }

  /** Goes to the next property, past unknown ones if the cursor lets them be; null at the end. */
  @Nullable String next() throws IOException {
    String name = cursor.nextName();
    int place = known.indexOf(name);
    while (name != null && place < 0 && cursor.ignoresUnknown()) {
      cursor.skip();
      name = cursor.nextName();
      place = known.indexOf(name);
    }
    if (name == null) {
      return null;
    }
    if (place < 0) {
      throw cursor.failure(
          "unknown property “" + Excerpt.of(name) + "”; " + what + " has " + known);
    }
    if (seen[place]) {
      throw cursor.failure("property “" + name + "” stands twice");
    }
    seen[place] = true;
    return name;
  }

  /** Whether properties stood in the object up to here. */
  boolean has(String... names) {
    for (String name : names) {
      if (!seen[known.indexOf(name)]) {
        return false;
      }
    }
    return true;
  }

  /** Checks that properties stood in the object up to here. */
  void require(String... names) throws IOException {
    for (String name : names) {
      if (!has(name)) {
        throw cursor.failure("property “" + name + "” is missing; " + what + " needs it");
      }
    }
  }
}
