package dev.yusuan.io.reading;

import com.google.common.collect.ImmutableMap;
import dev.yusuan.document.Severity;
import dev.yusuan.source.SourcePlace;
import java.util.Locale;
import java.util.Optional;

/**
 * Something wrong with a document, as a value (问题): the message is made from it when it is wanted.
 *
 * @param code what is wrong
 * @param place where; empty where it concerns the whole document
 * @param arguments what the message tells, by name
 */
public record Problem(
    ProblemCode code, Optional<SourcePlace> place, ImmutableMap<String, String> arguments) {
  /**
   * Checks the names of the arguments.
   *
   * @throws IllegalArgumentException if they are not those of the code
   */
  public Problem {
    if (!arguments.keySet().asList().equals(code.arguments())) {
      throw new IllegalArgumentException(
          code.id() + " takes " + code.arguments() + ", not " + arguments.keySet());
    }
  }

  /** How much it matters. */
  public Severity severity() {
    return code.severity();
  }

  /** The message for people, in Chinese or English; excerpts are cut short and made harmless. */
  public String message(Locale language) {
    return ProblemMessages.format(this, language);
  }

  /** The code, the place and the message in English. */
  @Override
  public String toString() {
    return code.id()
        + place.map(where -> " at " + where).orElse("")
        + ": "
        + message(Locale.ENGLISH);
  }
}
