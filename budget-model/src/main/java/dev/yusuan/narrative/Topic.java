package dev.yusuan.narrative;

import dev.yusuan.schema.Phase;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a figure says something of: a subject in a year and a stage.
 *
 * @param subject the subject
 * @param year the year; empty where the sentence and those before it name none
 * @param phase the stage, as seen from the year of the disclosure; empty where it is not told
 */
public record Topic(Subject subject, OptionalInt year, Optional<Phase> phase) {
  /** Of a figure that is not bound. */
  public static final Topic UNKNOWN =
      new Topic(Subject.UNKNOWN, OptionalInt.empty(), Optional.empty());

  /** The same with ＊＊＊ in place of contacts (联系人). */
  Topic withoutContacts() {
    Subject masked = subject.withoutContacts();
    return masked.equals(subject) ? this : new Topic(masked, year, phase);
  }

  /** Year, subject and stage. */
  @Override
  public String toString() {
    return (year.isPresent() ? year.getAsInt() + " " : "")
        + subject
        + phase.map(known -> " " + known).orElse("");
  }
}
