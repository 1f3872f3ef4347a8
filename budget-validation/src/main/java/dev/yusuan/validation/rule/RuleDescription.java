package dev.yusuan.validation.rule;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Severity;
import dev.yusuan.table.TableKind;
import dev.yusuan.text.Excerpt;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.wording.Wording;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a rule is (规则说明).
 *
 * @param id the stable id: words in lower case, joined by hyphens and dots: {@code
 *     expenditure.basic.sum}
 * @param severity how much it matters where the rule fails
 * @param sentence what the rule demands, in one sentence
 * @param formula the demand as a formula over the titles of tables and columns; empty where there
 *     is none
 * @param basis what the rule rests on: the header of the table, its tree of rows, the note of the
 *     form, or a law
 * @param tables the tables that it looks at; empty where it may look at any
 */
public record RuleDescription(
    String id,
    Severity severity,
    Wording sentence,
    Optional<Wording> formula,
    Wording basis,
    ImmutableSet<TableKind<?>> tables) {
  private static final int MAX_ID_LENGTH = 200;
  private static final Pattern ID =
      Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+(?:\\.[a-z0-9]++(?:-[a-z0-9]++)*+)*+");

  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException if it is not made as described
   */
  public RuleDescription {
    if (id.length() > MAX_ID_LENGTH || !ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "not an id of a rule: “" + Excerpt.of(id) + "”; one looks like expenditure.basic.sum");
    }
  }

  /** A rule without a formula that may look at any table. */
  public RuleDescription(String id, Severity severity, Wording sentence, Wording basis) {
    this(id, severity, sentence, Optional.empty(), basis, ImmutableSet.of());
  }

  /** A rule without a formula whose sentence and basis are in the bundles. */
  public static RuleDescription inBundle(
      String id, Severity severity, String basis, TableKind<?>... tables) {
    return new RuleDescription(
        id,
        severity,
        Texts.of("rule." + id),
        Optional.empty(),
        Texts.of(basis),
        ImmutableSet.copyOf(tables));
  }

  /** Whether the rule only refuses a sign (负数): that it holds proves no figure. */
  public boolean isOnSigns() {
    return id.endsWith(".not-negative");
  }

  /** Whether the rule is on blanks and slips of the text (文字): that it holds proves no figure. */
  public boolean isOnWords() {
    return id.startsWith("wording.");
  }

  /** The same rule with another severity. */
  public RuleDescription withSeverity(Severity other) {
    return new RuleDescription(id, other, sentence, formula, basis, tables);
  }

  /** The id and the sentence in English. */
  @Override
  public String toString() {
    return id + ": " + sentence;
  }
}
