package dev.yusuan.validation.rule;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.wording.Wording;
import java.util.Locale;

/**
 * A line of text that is odd (文字行核对).
 *
 * @param block the 0-based place of its block in {@code Disclosure.unrecognised()}
 * @param number the 0-based place of the line in the block
 * @param heading the heading of the block
 * @param line the printed line
 * @param message what is odd, in one line
 */
public record LineCheck(int block, int number, String heading, String line, Wording message)
    implements Check {
  /** That it is not as it should be. */
  @Override
  public Verdict verdict() {
    return Verdict.INCONSISTENT;
  }

  /** None: it stands in no table. */
  @Override
  public ImmutableList<CellPath> cells() {
    return ImmutableList.of();
  }

  @Override
  public String message(Locale language) {
    return message.in(language);
  }

  /** The verdict and the message in English. */
  @Override
  public String toString() {
    return verdict() + ": " + message;
  }
}
