package dev.yusuan.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.bounds.Bounds;
import dev.yusuan.io.text.Utf8;
import dev.yusuan.text.Excerpt;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Steps through the tokens of a JSON text and says where something else was expected. */
final class JsonCursor {
  private final JsonParser parser;
  private final byte @Nullable [] source;
  private final Bounds bounds;
  private final boolean ignoresUnknown;
  private final Map<String, String> texts;
  private final int outer;
  private int tokens;

  /**
   * With the bytes that the parser reads, if they are at hand, so that columns count characters.
   */
  JsonCursor(JsonParser parser, byte @Nullable [] source, Bounds bounds) {
    this(parser, source, bounds, /* ignoresUnknown= */ false);
  }

  /** With bytes, and with whether properties that nothing knows are passed over. */
  JsonCursor(JsonParser parser, byte @Nullable [] source, Bounds bounds, boolean ignoresUnknown) {
    this.parser = parser;
    this.source = source;
    this.bounds = bounds;
    this.ignoresUnknown = ignoresUnknown;
    this.texts = new HashMap<>();
    this.outer = pointer().length();
  }

  private JsonCursor(JsonParser parser, JsonCursor from) {
    this.parser = parser;
    this.source = from.source;
    this.bounds = from.bounds;
    this.ignoresUnknown = from.ignoresUnknown;
    this.texts = from.texts;
    this.outer = from.outer;
  }

  /** Whether properties that nothing knows are passed over. */
  boolean ignoresUnknown() {
    return ignoresUnknown;
  }

  /** Passes over the value of the property that the cursor stands on. */
  void skip() throws IOException {
    int depth = 0;
    do {
      depth += change(next());
    } while (depth > 0);
  }

  /**
   * Passes over the value of the property that the cursor stands on, and gives a cursor before it,
   * to read it later. What fails there is placed where the value begins.
   */
  JsonCursor kept() throws IOException {
    try (TokenBuffer buffer = new TokenBuffer(parser)) {
      int depth = change(next());
      JsonCursor later = new JsonCursor(buffer.asParser(parser), this);
      buffer.copyCurrentEvent(parser);
      while (depth > 0) {
        depth += change(next());
        buffer.copyCurrentEvent(parser);
      }
      return later;
    } catch (JsonFormatException e) {
      throw e;
    } catch (JsonProcessingException e) {
      throw malformed(e);
    }
  }

  /** Passes over the object behind the name that the cursor stands on. */
  void skipObject(String name) throws IOException {
    enterObject("an object in “" + name + "”");
    int depth = 1;
    while (depth > 0) {
      depth += change(next());
    }
  }

  private int change(@Nullable JsonToken token) throws IOException {
    if (token == null) {
      throw expected("a value");
    }
    return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
  }

  /** What is counted of the disclosure. */
  Bounds bounds() {
    return bounds;
  }

  /** Fails where something is beyond a limit. */
  void require(Optional<String> breach) throws JsonFormatException {
    if (breach.isPresent()) {
      throw failure(breach.get());
    }
  }

  /** The next token; null at the end. */
  @Nullable JsonToken next() throws IOException {
    if (++tokens > JsonLimits.TOKENS) {
      throw failure("more than " + JsonLimits.TOKENS + " tokens");
    }
    try {
      return parser.nextToken();
    } catch (JsonProcessingException e) {
      throw malformed(e);
    }
  }

  /** The token that the cursor stands on; null before the first and after the last. */
  @Nullable JsonToken current() {
    return parser.currentToken();
  }

  /** Goes to the next token, which begins an object. */
  void enterObject(String what) throws IOException {
    expect(next(), JsonToken.START_OBJECT, what);
  }

  /** Goes to the next token, which begins an array. */
  void enterArray(String what) throws IOException {
    expect(next(), JsonToken.START_ARRAY, what);
  }

  /** Goes to the next token, which ends an array. */
  void leaveArray(String what) throws IOException {
    expect(next(), JsonToken.END_ARRAY, what);
  }

  /** Checks that the cursor stands on a token. */
  void expect(@Nullable JsonToken token, JsonToken expected, String what) throws IOException {
    if (token != expected) {
      throw expected(what);
    }
  }

  /** Goes to the next name of the object; null at its end. */
  @Nullable String nextName() throws IOException {
    if (next() != JsonToken.FIELD_NAME) {
      return null;
    }
    return name();
  }

  private String name() throws IOException {
    String name;
    try {
      name = parser.currentName();
    } catch (JsonProcessingException e) {
      throw malformed(e);
    }
    if (name.length() > JsonLimits.NAME_CHARS) {
      throw failure("a name of more than " + JsonLimits.NAME_CHARS + " characters");
    }
    return name;
  }

  /** Goes to the next token, which is a text; equal texts are the same object. */
  String nextText(String what) throws IOException {
    expect(next(), JsonToken.VALUE_STRING, what);
    return text();
  }

  /** The text that the cursor stands on, not shared. */
  String rawText() throws IOException {
    String text;
    try {
      text = parser.getText();
    } catch (JsonProcessingException e) {
      throw malformed(e);
    }
    require(bounds.text(text));
    return text;
  }

  /** The text that the cursor stands on; equal texts are the same object. */
  String text() throws IOException {
    String text = rawText();
    String known = texts.putIfAbsent(text, text);
    if (known != null) {
      return known;
    }
    requireWhole(text);
    return text;
  }

  /** Checks that a text holds no half of a surrogate pair. */
  void requireWhole(String text) throws JsonFormatException {
    if (Utf8.hasLoneSurrogate(text)) {
      throw failure("half of a surrogate pair in a text");
    }
  }

  /** Goes to the next token, which is a whole number. */
  int nextInt(String what) throws IOException {
    expect(next(), JsonToken.VALUE_NUMBER_INT, what);
    try {
      return parser.getIntValue();
    } catch (JsonProcessingException e) {
      throw expected(what);
    }
  }

  /** Goes to the next token, which is a whole number of at least so much. */
  int nextCount(String what, int least) throws IOException {
    int count = nextInt(what + " as a number");
    if (count < least) {
      throw failure("expected " + what + " from " + least + ", found " + count);
    }
    return count;
  }

  /** Goes to the next token, which is a number. */
  float nextNumber(String what) throws IOException {
    JsonToken token = next();
    if (token != JsonToken.VALUE_NUMBER_FLOAT && token != JsonToken.VALUE_NUMBER_INT) {
      throw expected(what + " as a number");
    }
    try {
      return parser.getFloatValue();
    } catch (JsonProcessingException e) {
      throw expected(what);
    }
  }

  /** Goes to the next token, which is a text with the version of the format. */
  void nextFormat(String format) throws IOException {
    String text = nextText("the version of the format");
    if (!text.equals(format)) {
      throw failure("expected the format " + format + ", found “" + Excerpt.of(text) + "”");
    }
  }

  /** Goes to the next token, which is a year that disclosures can be of. */
  int nextYear() throws IOException {
    int year = nextInt("a year as a number");
    if (!Disclosure.YEARS.contains(year)) {
      throw failure("expected a year of " + Disclosure.YEARS + ", found " + year);
    }
    return year;
  }

  /** Goes to the next token, which is the name of a constant. */
  <E extends Enum<E>> E nextConstant(Class<E> type) throws IOException {
    String text = nextText("a word");
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    throw failure(
        "expected one of "
            + Arrays.toString(type.getEnumConstants())
            + ", found “"
            + Excerpt.of(text)
            + "”");
  }

  /** A failure that says what was expected and what stands there. */
  JsonFormatException expected(String what) {
    return failure("expected " + what + ", found " + found());
  }

  /** A failure at the token that the cursor stands on. */
  JsonFormatException failure(String what) {
    JsonLocation where = parser.currentTokenLocation();
    return JsonPosition.of(where, source).failure(pointer(), outer, what);
  }

  /** A failure of the parser, at the character where it stopped. */
  JsonFormatException malformed(JsonProcessingException e) {
    JsonLocation where = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    return JsonPosition.of(where, source).failure(pointer(), outer, JsonPosition.describe(e));
  }

  private String found() {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return "the end";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case END_OBJECT -> "the end of the object";
      case END_ARRAY -> "the end of the array";
      case FIELD_NAME -> "a property";
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      default -> token.asString();
    };
  }

  private String pointer() {
    JsonStreamContext context = parser.getParsingContext();
    StringBuilder pointer = new StringBuilder();
    for (; context != null && !context.inRoot(); context = context.getParent()) {
      if (context.inArray() && context.hasCurrentIndex()) {
        pointer.insert(0, "/" + context.getCurrentIndex());
      } else if (context.inObject() && context.getCurrentName() != null) {
        pointer.insert(0, "/" + segment(context.getCurrentName()));
      }
    }
    return pointer.toString();
  }

  private static String segment(String name) {
    return Excerpt.of(name).replace("~", "~0").replace("/", "~1");
  }
}
