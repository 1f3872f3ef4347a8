package dev.yusuan.validation.rule;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.wording.Wording;
import java.util.Locale;
import java.util.Optional;

/**
 * A check between several disclosures (文件间核对); its message names each by issuer and year.
 *
 * @param verdict the verdict
 * @param reason why it was not checked; empty where it was
 * @param places the cells with their disclosures, the principal one first
 * @param message what was found, in one line
 */
public record BetweenCheck(
    Verdict verdict, Optional<Reason> reason, ImmutableList<DocumentCell> places, Wording message)
    implements Check {

  /** The cells without their disclosures; see {@link #places()}. */
  @Override
  public ImmutableList<CellPath> cells() {
    return places.stream().map(DocumentCell::cell).collect(ImmutableList.toImmutableList());
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
