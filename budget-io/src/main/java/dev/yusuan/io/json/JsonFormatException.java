package dev.yusuan.io.json;

import java.io.IOException;

/**
 * JSON that is no disclosure in our form; the one failure of content that reading has. Writing has
 * it too, for half of a surrogate pair, which no text can hold.
 */
public final class JsonFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;
  private final String pointer;

  JsonFormatException(int line, int column, String pointer, String what) {
    super(
        "line "
            + line
            + ", column "
            + column
            + (pointer.isEmpty() ? "" : ", at " + pointer)
            + ": "
            + what);
    this.line = line;
    this.column = column;
    this.pointer = pointer;
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
