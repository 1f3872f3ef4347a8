package dev.yusuan.io.reading;

import java.io.IOException;

/** A file of words that is not as a vocabulary expects it; the message says where. */
public final class VocabularyFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final long line;
  private final String found;
  private final String expected;

  /**
   * With a message in English.
   *
   * @param file the name of the file
   * @param line the 1-based line; 0 where it is the whole file
   * @param found what was found
   * @param expected what was expected
   * @param message the reason in words, with what was found and expected
   */
  public VocabularyFormatException(
      String file, long line, Reason reason, String found, String expected, String message) {
    super(file + (line > 0 ? " line " + line : "") + ": " + message);
    this.reason = reason;
    this.line = line;
    this.found = found;
    this.expected = expected;
  }

  /** What is wrong, for programs that word it themselves. */
  public Reason reason() {
    return reason;
  }

  /** The 1-based line; 0 where it is the whole file. */
  public long line() {
    return line;
  }

  /** What was found; empty where that is nothing. */
  public String found() {
    return found;
  }

  /** What was expected. */
  public String expected() {
    return expected;
  }

  /** What is wrong with a file of words. */
  public enum Reason {
    /** It has more bytes or lines than the limit. */
    TOO_LARGE,
    /** It is text in another encoding. */
    NOT_UTF_8,
    /** A line has not the fields that were expected. */
    FIELDS,
    /** A line has a kind of words that is not known. */
    KIND,
    /** A line has no words. */
    NO_WORDS,
    /** A brace of alternatives has no partner, or a word stands for too many. */
    BRACES,
    /** The words of a line mean something that is not known. */
    MEANING
  }
}
