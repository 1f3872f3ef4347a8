package dev.yusuan.validation.rule;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.wording.Wording;
import java.util.Locale;

/**
 * A check of anything but sums of figures (事实核对): it holds, it does not, or it was not checked.
 *
 * @param verdict {@code EXACT} where it holds, {@code INCONSISTENT} where not, or {@code
 *     NOT_CHECKED}
 * @param cells the cells that it is about, the principal one first; may be empty
 * @param message what was found, in one line
 */
public record FactCheck(Verdict verdict, ImmutableList<CellPath> cells, Wording message)
    implements Check {
  /**
   * Checks the verdict.
   *
   * @throws IllegalArgumentException if it is one on rounding
   */
  public FactCheck {
    if (verdict == Verdict.WITHIN_ROUNDING || verdict == Verdict.WITHIN_TRUNCATION) {
      throw new IllegalArgumentException("a fact holds or not; " + verdict + " is for figures");
    }
  }

  /** A check that holds or not. */
  public static FactCheck of(boolean holds, ImmutableList<CellPath> cells, Wording message) {
    return new FactCheck(holds ? Verdict.EXACT : Verdict.INCONSISTENT, cells, message);
  }

  /** This check, but one that fails is not decided because of what the reason says. */
  public FactCheck unless(Reason doubt) {
    return verdict == Verdict.INCONSISTENT
        ? new FactCheck(Verdict.NOT_CHECKED, cells, doubt.after(message))
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
