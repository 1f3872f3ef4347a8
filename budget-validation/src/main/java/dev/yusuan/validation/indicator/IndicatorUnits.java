package dev.yusuan.validation.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import dev.yusuan.indicator.NumericTarget;
import dev.yusuan.validation.kind.FactRule.Fact;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.IndicatorForm;
import dev.yusuan.validation.printed.PrintedIndicator;
import dev.yusuan.validation.printed.PrintedIndicators;
import dev.yusuan.validation.rule.Checking;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Indicators of one name, wherever the disclosure prints them, and their units. What contradicts
 * its own name is left to the rules on that.
 */
final class IndicatorUnits {
  private static final ImmutableMap<String, String> SAME_UNITS =
      ImmutableMap.of("％", "%", "日", "天", "个月", "月", "家", "个", "名", "人");
  private static final String MULTIPLES = "万亿千百";

  private static final Function<Checking, ImmutableListMultimap<String, PrintedIndicator>> BY_NAME =
      IndicatorUnits::byName;

  private IndicatorUnits() {}

  private static ImmutableListMultimap<String, PrintedIndicator> byName(Checking checking) {
    return Multimaps.index(
        checking.once(PrintedIndicators.ALL).stream()
            .filter(indicator -> !indicator.key().isEmpty() && indicator.isMeasured())
            .filter(indicator -> !IndicatorForm.isUnfit(indicator))
            .toList(),
        PrintedIndicator::key);
  }

  /** Numbers without a unit where others of the name have one. */
  static Stream<Fact> printed(Checking checking) {
    return compared(
        checking,
        "indicator.value-without-unit",
        (indicator, usual) -> Optional.of(unit(indicator).isPresent() || needsNone(indicator)));
  }

  /** Numbers with another unit than most of the name. */
  static Stream<Fact> agree(Checking checking) {
    return compared(
        checking,
        "indicator.units-differ",
        (indicator, usual) -> unit(indicator).map(usual::equals));
  }

  private static Stream<Fact> compared(
      Checking checking,
      String fault,
      BiFunction<PrintedIndicator, String, Optional<Boolean>> agrees) {
    return Multimaps.asMap(checking.once(BY_NAME)).values().stream()
        .flatMap(namesakes -> compared(namesakes, fault, agrees));
  }

  private static Stream<Fact> compared(
      List<PrintedIndicator> namesakes,
      String fault,
      BiFunction<PrintedIndicator, String, Optional<Boolean>> agrees) {
    Multiset<String> units = LinkedHashMultiset.create();
    namesakes.forEach(indicator -> unit(indicator).ifPresent(units::add));
    if (units.isEmpty() || namesakes.size() == 1) {
      return Stream.empty();
    }
    String usual = Multisets.copyHighestCountFirst(units).iterator().next();
    PrintedIndicator model =
        namesakes.stream()
            .filter(indicator -> unit(indicator).equals(Optional.of(usual)))
            .findFirst()
            .orElseThrow();
    return namesakes.stream()
        .filter(indicator -> !indicator.targetCell().equals(model.targetCell()))
        .mapMulti(
            (indicator, facts) ->
                agrees
                    .apply(indicator, usual)
                    .ifPresent(holds -> facts.accept(fact(indicator, model, holds, fault))));
  }

  private static Fact fact(
      PrintedIndicator indicator, PrintedIndicator model, boolean holds, String fault) {
    return Fact.of(
        holds,
        Stream.of(indicator, model)
            .flatMap(each -> each.targetAndName().stream())
            .collect(ImmutableList.toImmutableList()),
        () ->
            Texts.of(
                fault,
                indicator.place(),
                indicator.nameInWords(),
                indicator.targetInWords(),
                model.place(),
                model.targetInWords()));
  }

  /** Zero needs no unit, nor does the fraction of a rate. */
  private static boolean needsNone(PrintedIndicator indicator) {
    return IndicatorForm.isRate(indicator)
        || indicator
            .numeric()
            .map(NumericTarget::number)
            .filter(number -> number.signum() == 0)
            .isPresent();
  }

  /** The unit without multiples of it: 元 for 万元. */
  private static Optional<String> unit(PrintedIndicator indicator) {
    return indicator
        .unit()
        .map(unit -> SAME_UNITS.getOrDefault(unit, unit))
        .map(
            unit ->
                unit.length() > 1 && MULTIPLES.indexOf(unit.charAt(0)) >= 0
                    ? unit.substring(1)
                    : unit);
  }
}
