package dev.yusuan.io;

import dev.yusuan.io.file.FileInput;
import dev.yusuan.io.reading.VocabularyFormatException;
import dev.yusuan.io.vocabulary.KnownWords;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The words by which documents name their tables, columns and captions (词表). Words of one's own
 * come from a file and are given to a reader by {@link DisclosureReader#with}. Immutable.
 */
public final class Vocabulary {
  private final KnownWords words;

  private Vocabulary(KnownWords words) {
    this.words = words;
  }

  /**
   * Reads a file of words in UTF-8: lines of four fields separated by tabs, namely what the words
   * are, what they mean, the words separated by {@code |}, with alternatives in braces, and where
   * they are printed.
   *
   * @throws VocabularyFormatException if a line is not of that form; the message names it
   * @throws IOException if the file cannot be read
   */
  public static Vocabulary read(Path file) throws IOException {
    FileInput.refuseDirectory(file);
    return new Vocabulary(KnownWords.read(file));
  }

  /**
   * Words that a program has as a text, such as a resource of its own, in lines as those of {@link
   * #read a file}.
   *
   * @throws VocabularyFormatException if a line is not of that form; the message names it
   */
  public static Vocabulary parse(String lines) throws VocabularyFormatException {
    return new Vocabulary(KnownWords.parse("words", lines));
  }

  KnownWords words() {
    return words;
  }

  /** How many lines of words there are. */
  @Override
  public String toString() {
    return words.toString();
  }
}
