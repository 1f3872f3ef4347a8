package dev.yusuan.validation.rule;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.money.Rounding;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.wording.Wording;
import java.util.Locale;
import java.util.Optional;

/**
 * A check of what a sentence states (陈述核对), against tables or other sentences.
 *
 * @param verdict the verdict
 * @param statement the 0-based place of the statement in {@code Disclosure.narrative()}
 * @param cells the cells that it is compared with; empty where none is
 * @param message what was found, in one line, with the words of the sentence
 * @param rounding how the figure was rounded (尾数处理), where its last digit tells
 */
public record StatementCheck(
    Verdict verdict,
    int statement,
    ImmutableList<CellPath> cells,
    Wording message,
    Optional<Rounding> rounding)
    implements Check {
  /**
   * Checks the place.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public StatementCheck {
    if (statement < 0) {
      throw new IllegalArgumentException("no statement " + statement);
    }
  }

  /** A check of a figure that does not tell how it was rounded. */
  public StatementCheck(
      Verdict verdict, int statement, ImmutableList<CellPath> cells, Wording message) {
    this(verdict, statement, cells, message, Optional.empty());
  }

  /** This check, but one that fails is not decided because of what the reason says. */
  public StatementCheck unless(Reason doubt) {
    return verdict == Verdict.INCONSISTENT
        ? new StatementCheck(Verdict.NOT_CHECKED, statement, cells, doubt.after(message))
        : this;
  }

  @Override
  public String message(Locale language) {
    return message.in(language);
  }

  /** The verdict and the message in English. */
  @Override
  public String toString() {
    return verdict + ": " + message;
  }
}
