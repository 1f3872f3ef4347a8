package dev.yusuan.io.reading;

import java.io.IOException;

/** A file of words that is not as a vocabulary expects it; the message says where. */
public final class VocabularyFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  /** With a message that names the file, the line, what was found and what was expected. */
  public VocabularyFormatException(String message) {
    super(message);
  }
}
