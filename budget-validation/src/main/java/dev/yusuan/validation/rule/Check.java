package dev.yusuan.validation.rule;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.money.Verdict;
import java.util.Locale;
import java.util.Optional;

/** One thing that a rule looked at, and what it found (一次核对). */
public sealed interface Check
    permits FigureCheck, FactCheck, BetweenCheck, StatementCheck, LineCheck {
  /** The verdict. */
  Verdict verdict();

  /** Why it was not checked; empty where it was, or where the message alone tells it. */
  default Optional<Reason> reason() {
    return Optional.empty();
  }

  /** The cells that are involved, the one that the message is about first; may be empty. */
  ImmutableList<CellPath> cells();

  /** The cell that the message is about; empty where there is none. */
  default Optional<CellPath> principal() {
    return cells().stream().findFirst();
  }

  /** One line for people, in Chinese or English: place, figures, and what is wrong with them. */
  String message(Locale language);
}
