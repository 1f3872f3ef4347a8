package dev.yusuan.io.vocabulary;

import dev.yusuan.io.reading.VocabularyFormatException;
import dev.yusuan.io.reading.VocabularyFormatException.Reason;

/** A line of a file of words. */
record WordsPlace(String file, int line) {
  VocabularyFormatException refuse(Reason reason, String found, String expected, String message) {
    return new VocabularyFormatException(file, line, reason, found, expected, message);
  }

  @Override
  public String toString() {
    return file + " line " + line;
  }
}
