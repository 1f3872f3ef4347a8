package dev.yusuan.validation.cause;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.kind.NotNegative;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The figures that stand in several failed comparisons, and whether a change of one of them would
 * repair all of these and spoil none of the others that it stands in.
 */
public final class Suspects {
  /**
   * Most suspects of one comparison that are tried. More would be no evidence against any, and each
   * is tried by making the comparison again.
   */
  private static final int MAX_TRIED = 32;

  private final ListMultimap<Place, Failure> failures;
  private final ListMultimap<Place, FigureCheck> checks = ArrayListMultimap.create();
  private final IdentityHashMap<FigureCheck, Integer> suspectsOf = new IdentityHashMap<>();

  private Suspects(ListMultimap<Place, Failure> failures) {
    this.failures = failures;
  }

  /** The causes that may explain the failures, in the order in which the failures name them. */
  static ImmutableList<Cause> causes(List<Failure> failures, Iterable<? extends Check> checks) {
    ListMultimap<Place, Failure> suspects =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Failure failure : failures) {
      failure.places().forEach(place -> suspects.put(place, failure));
    }
    suspects.asMap().entrySet().removeIf(entry -> !maySuspect(entry.getKey(), entry.getValue()));
    return new Suspects(suspects).examined(checks);
  }

  /** Whether different comparisons failed in a way that one change of the figure may explain. */
  private static boolean maySuspect(Place place, Iterable<Failure> failures) {
    Failure first = failures.iterator().next();
    boolean differ = false;
    for (Failure failure : failures) {
      if (!failure.mayShareCause(first, place)) {
        return false;
      }
      differ |= !failure.places().equals(first.places());
    }
    return differ;
  }

  private ImmutableList<Cause> examined(Iterable<? extends Check> all) {
    if (failures.isEmpty()) {
      return ImmutableList.of();
    }
    for (Check check : all) {
      if (check instanceof FigureCheck figures && check.verdict() != Verdict.NOT_CHECKED) {
        index(figures);
      }
    }
    ImmutableList.Builder<Cause> causes = ImmutableList.builder();
    for (Place place : failures.keySet()) {
      examine(place, failures.get(place)).ifPresent(causes::add);
    }
    return causes.build();
  }

  private void index(FigureCheck check) {
    for (Figure figure : check.figures()) {
      Place place = Place.of(figure);
      if (failures.containsKey(place)) {
        checks.put(place, check);
        suspectsOf.merge(check, 1, Integer::sum);
      }
    }
  }

  private Optional<Cause> examine(Place place, List<Failure> failed) {
    ImmutableMap<Integer, Failure> byIndex = Maps.uniqueIndex(failed, Failure::index);
    if (checks.get(place).stream()
        .anyMatch(check -> suspectsOf.getOrDefault(check, 0) > MAX_TRIED)) {
      return Optional.of(new Cause(place, byIndex, /* isProven= */ false, Optional.empty()));
    }
    List<Amount> repairs =
        candidates(place, failed).stream().filter(value -> repairs(place, value)).toList();
    if (repairs.isEmpty()) {
      return Optional.empty();
    }
    boolean one = repairs.size() == 1 && failed.stream().anyMatch(Failure::demandsOneValue);
    return Optional.of(
        new Cause(
            place,
            byIndex,
            /* isProven= */ true,
            one ? Optional.of(repairs.get(0)) : Optional.empty()));
  }

  private static ImmutableSet<Amount> candidates(Place place, List<Failure> failed) {
    boolean determined = failed.stream().anyMatch(Failure::demandsOneValue);
    return failed.stream()
        .filter(failure -> failure.demandsOneValue() || !determined)
        .flatMap(failure -> changed(place.figure(), failure.changeOf(place)).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The figure changed by some yuan, with no more decimals than that needs. */
  private static Optional<Amount> changed(Figure figure, BigDecimal yuan) {
    Amount printed = figure.amount().orElseGet(() -> new Amount(0, 0, figure.table().unit()));
    AmountUnit unit = printed.unit();
    BigDecimal value = printed.inYuan().add(yuan).scaleByPowerOfTen(-unit.powerOfTen());
    int decimals = Math.max(printed.decimals(), value.stripTrailingZeros().scale());
    BigDecimal scaled = value.setScale(decimals);
    boolean printable =
        decimals <= Amount.MAX_DECIMALS
            && scaled.precision() <= Amount.MAX_DIGITS
            && scaled.precision() - decimals <= Amount.MAX_INTEGER_DIGITS;
    return printable
        ? Optional.of(new Amount(scaled.unscaledValue().longValueExact(), decimals, unit))
        : Optional.empty();
  }

  private boolean repairs(Place place, Amount value) {
    if (value.unscaled() < 0 && !NotNegative.mayBeNegative(place.figure())) {
      return false;
    }
    for (FigureCheck check : checks.get(place)) {
      Verdict verdict =
          check.verdictWith(figure -> place.isOf(figure) ? Optional.of(value) : figure.amount());
      boolean agrees =
          check.verdict() == Verdict.INCONSISTENT
              ? verdict != Verdict.INCONSISTENT
              : verdict.compareTo(check.verdict()) <= 0;
      if (!agrees) {
        return false;
      }
    }
    return true;
  }
}
