package dev.yusuan.validation.cause;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Interner;
import dev.yusuan.money.Amount;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import java.math.BigDecimal;

/**
 * A failed comparison of figures, with what its diagnosis asks again and again.
 *
 * @param index its place among the failed findings
 * @param check the comparison
 * @param places where its figures stand
 * @param residual the figure less its parts, in yuan
 * @param slack at least what rounding of any kind explains, in yuan
 */
public record Failure(
    int index,
    FigureCheck check,
    ImmutableSet<Place> places,
    BigDecimal residual,
    BigDecimal slack) {

  /** With the sets of places of the failures before, so that equal sets are one object. */
  static Failure of(int index, FigureCheck check, Interner<ImmutableSet<Place>> sets) {
    ImmutableSet.Builder<Place> places = ImmutableSet.builder();
    BigDecimal slack = BigDecimal.ZERO;
    for (Figure figure : check.figures()) {
      places.add(Place.of(figure));
      slack = slack.add(figure.amount().map(Amount::lastPlace).orElse(BigDecimal.ZERO));
    }
    int unit = check.whole().amount().orElseThrow().unit().powerOfTen();
    BigDecimal residual = check.residual().orElseThrow().scaleByPowerOfTen(unit);
    return new Failure(index, check, sets.intern(places.build()), residual, slack);
  }

  /** Whether the figures agree to the digit with one value of a figure only. */
  boolean demandsOneValue() {
    return switch (check.comparison()) {
      case SUM, SAME -> true;
      case OF_WHICH, AT_MOST -> false;
    };
  }

  /** By how many yuan a figure would have to change for the figures to agree to the digit. */
  BigDecimal changeOf(Place place) {
    return place.isOf(check.whole()) ? residual.negate() : residual;
  }

  /** Whether one change of a figure may repair both. */
  boolean mayShareCause(Failure other, Place place) {
    BigDecimal difference = changeOf(place).subtract(other.changeOf(place)).abs();
    return !demandsOneValue()
        || !other.demandsOneValue()
        || difference.compareTo(slack.add(other.slack)) <= 0;
  }

  /** How directly it tells of a figure, the best first: about it, in its row, in its table. */
  int distanceFrom(Place place) {
    if (places.stream().anyMatch(other -> !other.isInTableOf(place))) {
      return 3;
    }
    if (place.isOf(check.whole())) {
      return 0;
    }
    return places.stream().allMatch(other -> other.row() == place.row()) ? 1 : 2;
  }
}
