package dev.yusuan.validation.cause;

import com.google.common.collect.ImmutableMap;
import dev.yusuan.money.Amount;
import dev.yusuan.validation.result.Repair;
import dev.yusuan.validation.rule.Figure;
import java.util.Comparator;
import java.util.Optional;

/**
 * A figure whose change would repair several failed comparisons, or may repair them (疑点).
 *
 * @param place where it stands
 * @param failures all the failures that it stands in, by their place among the failed findings
 * @param isProven whether that was tried; else there are too many figures to try
 * @param value the one value that would repair them; empty where there are several, or none
 */
public record Cause(
    Place place,
    ImmutableMap<Integer, Failure> failures,
    boolean isProven,
    Optional<Amount> value) {

  /** Whether it accounts for all that the other would account for. */
  boolean covers(Cause other) {
    return failures.keySet().containsAll(other.failures.keySet());
  }

  /** The failure that tells of the figure most directly. */
  Failure first() {
    return failures.values().stream()
        .min(
            Comparator.comparingInt((Failure failure) -> failure.distanceFrom(place))
                .thenComparingInt(Failure::index))
        .orElseThrow();
  }

  /** Its repair, if a figure is printed there. */
  Optional<Repair> repair() {
    Figure figure = place.figure();
    return figure
        .amount()
        .flatMap(printed -> value.map(known -> new Repair(figure.cell(), printed, known)));
  }
}
