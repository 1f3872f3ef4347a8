package dev.yusuan.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.yusuan.text.Excerpt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A position in a JSON text.
 *
 * @param line the 1-based line; 0 if it is not known
 * @param column the 1-based column, in characters; 0 if it is not known
 */
record JsonPosition(int line, int column) {
  static final JsonPosition UNKNOWN = new JsonPosition(0, 0);

  private static final Pattern LONG_WORD = Pattern.compile("[^ ]{41,}");
  private static final int LONGEST_MESSAGE = 200;

  /** Where the parser tells of its own methods, or where in a text something began. */
  private static final Pattern OWN_NAMES =
      Pattern.compile(", from `[^`]{1,99}`| \\(start marker at \\[Source: [^\\]]{0,200}]\\)");

  /** The position of a location; its column counted in characters if the bytes are at hand. */
  static JsonPosition of(JsonLocation location, byte @Nullable [] source) {
    long offset = location.getByteOffset();
    if (source != null && offset >= 0) {
      return at(source, (int) Math.min(offset, source.length));
    }
    return new JsonPosition(Math.max(location.getLineNr(), 0), Math.max(location.getColumnNr(), 0));
  }

  /** The position of a byte in UTF-8 that begins with no byte order mark. */
  static JsonPosition at(byte[] source, int offset) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < offset; i++) {
      boolean lineEnd = source[i] == '\n' || (source[i] == '\r' && !isLineFeed(source, i + 1));
      if (lineEnd) {
        line++;
        column = 1;
      } else if ((source[i] & 0xC0) != 0x80) {
        column++;
      }
    }
    return new JsonPosition(line, column);
  }

  private static boolean isLineFeed(byte[] source, int at) {
    return at < source.length && source[at] == '\n';
  }

  /** A failure here that concerns the whole text. */
  JsonFormatException failure(String what) {
    return failure("", 0, what);
  }

  /** A failure here; the first characters of the pointer lead to the disclosure. */
  JsonFormatException failure(String pointer, int outer, String what) {
    return new JsonFormatException(line, column, pointer, outer, what);
  }

  /** What the parser says, made short and harmless. */
  static String describe(JsonProcessingException e) {
    String message = e.getOriginalMessage() == null ? "not JSON" : e.getOriginalMessage();
    String firstLine = OWN_NAMES.matcher(message.lines().findFirst().orElse("")).replaceAll("");
    String bounded = firstLine.substring(0, Math.min(firstLine.length(), LONGEST_MESSAGE));
    StringBuilder words = new StringBuilder("not JSON, or beyond a limit:");
    for (String word : bounded.split(" ", -1)) {
      words.append(' ').append(LONG_WORD.matcher(word).matches() ? "…" : Excerpt.of(word));
    }
    return words.toString();
  }
}
