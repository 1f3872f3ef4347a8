package dev.yusuan.io.reading;

import java.io.IOException;

/** A file that holds no text that could be read: empty, binary, or not in UTF-8. */
public final class UnreadableSourceException extends IOException {
  private static final long serialVersionUID = 1L;

  /** With a message that says what was found, where, and what was expected. */
  public UnreadableSourceException(String message) {
    super(message);
  }
}
