package dev.yusuan.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Severity;
import dev.yusuan.validation.wording.Wording;

/**
 * A choice of rules and severities (核对方案).
 *
 * @param id the id, such as {@code standard}
 * @param title what it is for
 * @param forms the forms of documents that it is meant for; empty where it is meant for any
 * @param steps how the rules are chosen, beginning with none
 */
public record Profile(
    String id, Wording title, ImmutableSet<String> forms, ImmutableList<Step> steps) {

  /** Whether it is meant for the form of a disclosure. */
  public boolean isMeantFor(Disclosure disclosure) {
    return forms.isEmpty() || disclosure.form().filter(forms::contains).isPresent();
  }

  /** The id. */
  @Override
  public String toString() {
    return id;
  }

  /** One step of a choice. */
  public sealed interface Step permits Include, Exclude, Exact, Grade {
    /** The id of a rule, or the ids that begin or end alike: {@code catalog.*}. */
    String pattern();
  }

  /**
   * Adds rules.
   *
   * @param pattern which
   */
  public record Include(String pattern) implements Step {}

  /**
   * Takes rules out.
   *
   * @param pattern which
   */
  public record Exclude(String pattern) implements Step {}

  /**
   * Holds the figures of tables to be exact, not rounded, whether the rules are chosen already or
   * not.
   *
   * @param pattern for which rules
   */
  public record Exact(String pattern) implements Step {}

  /**
   * Gives rules another severity, whether they are chosen already or not.
   *
   * @param pattern which
   * @param severity the severity
   */
  public record Grade(String pattern, Severity severity) implements Step {}
}
