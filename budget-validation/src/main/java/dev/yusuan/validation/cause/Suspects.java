package dev.yusuan.validation.cause;

import com.google.common.base.Equivalence;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Verdict;
import dev.yusuan.table.Table;
import dev.yusuan.validation.kind.NotNegative;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The figures that stand in several failed comparisons, and whether a change of one of them, or one
 * change of several in a row, would repair all of these and spoil none of the others.
 */
public final class Suspects {
  /**
   * Most suspects of one comparison that are tried. More would be no evidence against any, and each
   * is tried by making the comparison again.
   */
  private static final int MAX_TRIED = 32;

  /** More figures of one row are not wrong by one slip. */
  private static final int MAX_IN_ROW = 6;

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
    Set<Failure> explained = Sets.newIdentityHashSet();
    Set<Place> unexplained = new LinkedHashSet<>();
    for (Place place : failures.keySet()) {
      Optional<Cause> cause = examine(place, failures.get(place));
      cause.ifPresent(causes::add);
      if (cause.isPresent()) {
        explained.addAll(failures.get(place));
      } else {
        unexplained.add(place);
      }
    }
    return causes.addAll(inRows(unexplained, explained)).build();
  }

  /** What several figures of a row explain together that are wrong by the same amount. */
  private List<Cause> inRows(Set<Place> places, Set<Failure> explained) {
    ListMultimap<InRow, Place> rows = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Place place : places) {
      List<Failure> failed = failures.get(place);
      if (failed.stream().noneMatch(explained::contains)) {
        failed.stream()
            .filter(Failure::demandsOneValue)
            .findFirst()
            .ifPresent(failure -> rows.put(InRow.of(place, failure.changeOf(place)), place));
      }
    }
    List<Cause> causes = new ArrayList<>();
    for (InRow row : rows.keySet()) {
      List<Place> alike = rows.get(row);
      if (alike.size() > 1 && alike.size() <= MAX_IN_ROW) {
        together(alike, row.yuan()).ifPresent(causes::add);
      }
    }
    return causes;
  }

  private Optional<Cause> together(List<Place> places, BigDecimal yuan) {
    Map<Place, Amount> values = new LinkedHashMap<>();
    Set<Failure> failed = Sets.newIdentityHashSet();
    for (Place place : places) {
      boolean isTried =
          checks.get(place).stream()
              .allMatch(check -> suspectsOf.getOrDefault(check, 0) <= MAX_TRIED);
      if (isTried && place.figure().amount().isPresent()) {
        changed(place.figure(), yuan).ifPresent(value -> values.put(place, value));
      }
      failed.addAll(failures.get(place));
    }
    return values.size() == places.size() && repairs(values)
        ? Optional.of(Cause.inRow(values, Maps.uniqueIndex(failed, Failure::index)))
        : Optional.empty();
  }

  /**
   * Figures of a row that are wrong by the same amount.
   *
   * @param table the table, told by its identity
   * @param row the row
   * @param yuan by how much they would have to change
   */
  private record InRow(Equivalence.Wrapper<Table<?>> table, int row, BigDecimal yuan) {
    static InRow of(Place place, BigDecimal yuan) {
      return new InRow(
          Equivalence.identity().wrap(place.table()), place.row(), yuan.stripTrailingZeros());
    }
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
      return Optional.of(
          new Cause(place, byIndex, /* isProven= */ false, Optional.empty(), ImmutableList.of()));
    }
    List<Amount> repairs =
        candidates(place, failed).stream().filter(value -> repairs(Map.of(place, value))).toList();
    if (repairs.isEmpty()) {
      return Optional.empty();
    }
    boolean one = repairs.size() == 1 && failed.stream().anyMatch(Failure::demandsOneValue);
    return Optional.of(
        new Cause(
            place,
            byIndex,
            /* isProven= */ true,
            one ? Optional.of(repairs.get(0)) : Optional.empty(),
            ImmutableList.of()));
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

  private boolean repairs(Map<Place, Amount> values) {
    return values.entrySet().stream()
        .allMatch(
            each ->
                (each.getValue().unscaled() >= 0
                        || NotNegative.mayBeNegative(each.getKey().figure()))
                    && checks.get(each.getKey()).stream()
                        .allMatch(check -> agreesWith(values, check)));
  }

  private static boolean agreesWith(Map<Place, Amount> values, FigureCheck check) {
    Verdict verdict =
        check.verdictWith(
            figure -> Optional.ofNullable(values.get(Place.of(figure))).or(figure::amount));
    return verdict != Verdict.INCONSISTENT && verdict.compareTo(check.verdict()) <= 0;
  }
}
