package dev.yusuan.io.narrative.noun;

import dev.yusuan.narrative.Subject;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the words before a figure name.
 *
 * @param subject the subject; empty where they name only a year or a stage
 * @param year the year that they name
 * @param phase the stage that they name, by the word of the vocabulary
 * @param clear whether no word is left that might change what they mean
 */
public record Noun(
    Optional<Subject> subject, OptionalInt year, Optional<String> phase, boolean clear) {

  /** The same in the year that words before it name, where it names none. */
  public Noun inYearOf(Noun earlier) {
    return year.isPresent() ? this : new Noun(subject, earlier.year, phase, clear);
  }
}
