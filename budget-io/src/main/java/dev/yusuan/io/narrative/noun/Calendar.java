package dev.yusuan.io.narrative.noun;

import dev.yusuan.narrative.Base;
import dev.yusuan.schema.Phase;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The years and stages of a disclosure, as words name them.
 *
 * @param year the year of the disclosure
 * @param accounts whether it is of final accounts (决算), where a stage that is not named is that
 */
public record Calendar(OptionalInt year, boolean accounts) {
  public OptionalInt relative(String years) {
    return year.isPresent()
        ? OptionalInt.of(year.getAsInt() + Integer.parseInt(years))
        : OptionalInt.empty();
  }

  /** The stage of a figure; {@code word} is that of the vocabulary, if one is printed. */
  public Optional<Phase> phase(Optional<String> word, OptionalInt of) {
    int years = year.isPresent() && of.isPresent() ? of.getAsInt() - year.getAsInt() : 0;
    String known = word.orElse(accounts ? "FINAL_ACCOUNT" : "BUDGET");
    if (years == 0) {
      return switch (known) {
        case "BUDGET" -> Optional.of(Phase.BUDGET);
        case "FINAL_ACCOUNT" -> Optional.of(Phase.FINAL_ACCOUNT);
        default -> Optional.empty();
      };
    }
    return years == -1 && word.isPresent() ? last(known) : Optional.empty();
  }

  private static Optional<Phase> last(String word) {
    return switch (word) {
      case "BUDGET" -> Optional.of(Phase.LAST_BUDGET);
      case "EXECUTION" -> Optional.of(Phase.LAST_EXECUTION);
      default -> Optional.empty();
    };
  }

  /** What a comparison starts from; without a year it is another stage of the same year. */
  public Base base(OptionalInt of, Optional<String> word) {
    return new Base(of, word.isEmpty() ? Optional.empty() : phase(word, of));
  }
}
