package dev.yusuan.validation.cause;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.money.Amount;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.result.Repair;
import dev.yusuan.validation.rule.Figure;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * A figure whose change, with the same change of others in its row, would repair several failed
 * comparisons, or may repair them (疑点).
 *
 * @param place where it stands
 * @param failures all the failures that it stands in, by their place among the failed findings
 * @param isProven whether that was tried; else there are too many figures to try
 * @param value the one value that would repair them; empty where there are several, or none
 * @param along what else of its row would have to change by the same amount
 */
public record Cause(
    Place place,
    ImmutableMap<Integer, Failure> failures,
    boolean isProven,
    Optional<Amount> value,
    ImmutableList<Repair> along) {
  /** Several figures of a row, with what would have to stand in place of each. */
  static Cause inRow(Map<Place, Amount> values, ImmutableMap<Integer, Failure> failures) {
    ImmutableList<Place> places =
        ImmutableList.sortedCopyOf(
            Comparator.comparingInt((Place place) -> place.column().index()), values.keySet());
    ImmutableList<Repair> repairs =
        places.stream()
            .flatMap(place -> repair(place, Optional.ofNullable(values.get(place))).stream())
            .collect(ImmutableList.toImmutableList());
    return new Cause(
        places.get(0),
        failures,
        /* isProven= */ true,
        Optional.of(repairs.get(0).value()),
        repairs.subList(1, repairs.size()));
  }

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
    return repair(place, value).map(known -> known.with(along));
  }

  private static Optional<Repair> repair(Place place, Optional<Amount> value) {
    Figure figure = place.figure();
    return figure
        .amount()
        .flatMap(
            printed ->
                value.map(known -> new Repair(figure.cell(), Terms.place(figure), printed, known)));
  }
}
