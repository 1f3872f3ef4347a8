package dev.yusuan.validation.cause;

import dev.yusuan.money.Rounding;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.StatementCheck;
import dev.yusuan.validation.wording.Wording;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Tells whether a text rounds some percentages and cuts off others (尾数处理不一). */
final class MixedRounding {
  private MixedRounding() {}

  /** The note on it; empty where all that tell it were treated alike. */
  static Optional<Wording> note(Iterable<? extends Check> checks) {
    Map<Rounding, Integer> counts = new EnumMap<>(Rounding.class);
    for (Check check : checks) {
      if (check instanceof StatementCheck stated && check.verdict() != Verdict.INCONSISTENT) {
        stated.rounding().ifPresent(mode -> counts.merge(mode, 1, Integer::sum));
      }
    }
    return counts.size() < 2
        ? Optional.empty()
        : Optional.of(
            Texts.of(
                "note.mixed",
                Terms.number(counts.getOrDefault(Rounding.HALF_UP, 0)),
                Terms.number(counts.getOrDefault(Rounding.TRUNCATION, 0))));
  }
}
