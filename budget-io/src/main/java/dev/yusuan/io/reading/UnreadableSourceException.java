package dev.yusuan.io.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that holds no text that could be read. */
public final class UnreadableSourceException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final @Nullable FileFormat format;

  /** With a message that says what was found, where, and what was expected. */
  public UnreadableSourceException(Reason reason, String message) {
    super(message);
    this.reason = reason;
    this.format = null;
  }

  /** Of a file of a format that nothing here reads. */
  public UnreadableSourceException(Reason reason, String message, FileFormat format) {
    super(message);
    this.reason = reason;
    this.format = format;
  }

  private UnreadableSourceException(UnreadableSourceException failure, Path file) {
    super(file + ": " + failure.getMessage(), failure.getCause());
    this.reason = failure.reason;
    this.format = failure.format;
    setStackTrace(failure.getStackTrace());
  }

  /** The same failure, with the file before its message. */
  public UnreadableSourceException in(Path file) {
    return new UnreadableSourceException(this, file);
  }

  /** The format of the file, where that is why it could not be read. */
  public Optional<FileFormat> format() {
    return Optional.ofNullable(format);
  }

  /** Why it could not be read, for programs that word it themselves. */
  public Reason reason() {
    return reason;
  }

  /** Why a file could not be read. */
  public enum Reason {
    /** It is a directory. */
    DIRECTORY,
    /** It holds nothing but blanks. */
    EMPTY,
    /** It is no text. */
    BINARY,
    /** It is text in another encoding, or damaged. */
    NOT_UTF_8,
    /** It is larger than the limit. */
    TOO_LARGE,
    /** Nothing here reads its format: an artifact is missing, or none reads it. */
    FORMAT,
    /** It opens with a password only. */
    ENCRYPTED,
    /** It is damaged so that nothing of it can be read. */
    DAMAGED,
    /** It is XML that is not well-formed: cut off, or the template of a program. */
    MALFORMED,
    /** It shows pictures of text, or text without characters, and so nothing that can be read. */
    NO_TEXT
  }
}
