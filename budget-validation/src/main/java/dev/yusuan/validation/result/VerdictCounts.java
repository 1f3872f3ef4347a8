package dev.yusuan.validation.result;

import dev.yusuan.money.Verdict;
import dev.yusuan.validation.rule.Check;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How many checks had which verdict (各结论的次数).
 *
 * @param exact those that agree to the digit
 * @param withinRounding those that rounding explains
 * @param withinTruncation those that only decimals cut off explain
 * @param inconsistent those that nothing explains
 * @param notChecked those that could not be made
 */
public record VerdictCounts(
    int exact, int withinRounding, int withinTruncation, int inconsistent, int notChecked) {

  static VerdictCounts of(List<Check> checks) {
    int exact = 0;
    int withinRounding = 0;
    int withinTruncation = 0;
    int inconsistent = 0;
    int notChecked = 0;
    for (Check check : checks) {
      switch (check.verdict()) {
        case EXACT -> exact++;
        case WITHIN_ROUNDING -> withinRounding++;
        case WITHIN_TRUNCATION -> withinTruncation++;
        case INCONSISTENT -> inconsistent++;
        case NOT_CHECKED -> notChecked++;
      }
    }
    return new VerdictCounts(exact, withinRounding, withinTruncation, inconsistent, notChecked);
  }

  /** How many had a verdict. */
  public int count(Verdict verdict) {
    return switch (verdict) {
      case EXACT -> exact;
      case WITHIN_ROUNDING -> withinRounding;
      case WITHIN_TRUNCATION -> withinTruncation;
      case INCONSISTENT -> inconsistent;
      case NOT_CHECKED -> notChecked;
    };
  }

  /** Those that occurred: {@code 12 EXACT, 1 INCONSISTENT}. */
  @Override
  public String toString() {
    String occurred =
        Arrays.stream(Verdict.values())
            .filter(verdict -> count(verdict) > 0)
            .map(verdict -> count(verdict) + " " + verdict)
            .collect(Collectors.joining(", "));
    return occurred.isEmpty() ? "no checks" : occurred;
  }
}
