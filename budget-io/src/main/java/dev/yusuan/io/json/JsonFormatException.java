package dev.yusuan.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;

/**
 * JSON that is no disclosure in our form; the one failure of content that reading has. Writing has
 * it too, for half of a surrogate pair, which no text can hold.
 *
 * <p>It is one of Jackson's own, with location and path, so that web frameworks answer that the
 * request was bad.
 */
public final class JsonFormatException extends JsonMappingException {
  private static final long serialVersionUID = 1L;
  private static final Splitter SEGMENTS = Splitter.on('/').omitEmptyStrings();
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final int MOST_DIGITS = 9;

  private final int line;
  private final int column;
  private final String pointer;
  private final String message;

  /**
   * A failure at a place.
   *
   * @param outer how many characters of the pointer lead to the disclosure; mappers add that part
   *     of the path by themselves
   */
  JsonFormatException(int line, int column, String pointer, int outer, String what) {
    this(line, column, pointer, outer, what, "");
  }

  private JsonFormatException(
      int line, int column, String pointer, int outer, String what, String file) {
    super(null, what, location(line, column));
    this.line = line;
    this.column = column;
    this.pointer = pointer;
    this.message =
        file
            + "line "
            + line
            + ", column "
            + column
            + (pointer.isEmpty() ? "" : ", at " + pointer)
            + ": "
            + what;
    ImmutableList<String> segments =
        ImmutableList.copyOf(SEGMENTS.split(pointer.substring(Math.min(outer, pointer.length()))));
    segments.reverse().forEach(this::prepend);
  }

  /** The same failure of a file that holds nothing else, with its name. */
  JsonFormatException in(Path file) {
    JsonFormatException named =
        new JsonFormatException(
            line, column, pointer, 0, getOriginalMessage(), file.getFileName() + ", ");
    named.setStackTrace(getStackTrace());
    return named;
  }

  private static JsonLocation location(int line, int column) {
    return line == 0
        ? JsonLocation.NA
        : new JsonLocation(ContentReference.unknown(), -1, line, column);
  }

  private void prepend(String segment) {
    if (segment.length() <= MOST_DIGITS && DIGITS.matchesAllOf(segment)) {
      prependPath(null, Integer.parseInt(segment));
    } else {
      prependPath(null, segment.replace("~1", "/").replace("~0", "~"));
    }
  }

  /** The name of the file, if it is one, line, column, pointer, and what is wrong. */
  @Override
  public String getMessage() {
    return message;
  }

  /** The same. */
  @Override
  public String getLocalizedMessage() {
    return message;
  }

  /** The 1-based line; 0 where it is not known. */
  public int line() {
    return line;
  }

  /** The 1-based column, in characters; 0 where it is not known. */
  public int column() {
    return column;
  }

  /** The place as a JSON pointer, such as {@code /tables/0/rows/3/total}; empty for the whole. */
  public String pointer() {
    return pointer;
  }
}
