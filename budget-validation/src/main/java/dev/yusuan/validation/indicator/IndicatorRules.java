package dev.yusuan.validation.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Severity;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.kind.FactRule;
import dev.yusuan.validation.kind.FactRule.Fact;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.PrintedIndicator;
import dev.yusuan.validation.printed.PrintedIndicators;
import dev.yusuan.validation.printed.SwappedTargets;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules on performance indicators: whether name, target, unit and funds fit together. */
public final class IndicatorRules {
  public static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          each(
              "indicator.rate-without-percent",
              Severity.WARNING,
              IndicatorDemands::rateIsPercentage),
          each("indicator.rate-without-number", Severity.INFO, IndicatorDemands::rateIsNumber),
          each("indicator.count-with-percent", Severity.WARNING, IndicatorDemands::countIsNumber),
          each("indicator.bound-never-missed", Severity.WARNING, IndicatorDemands::canBeMissed),
          each("indicator.share-above-whole", Severity.WARNING, IndicatorDemands::canBeReached),
          each(
              "indicator.improvement-bounded-above",
              Severity.WARNING,
              IndicatorDemands::improvementHasLowerBound),
          each("indicator.without-value", Severity.WARNING, IndicatorDemands::hasTarget),
          each("indicator.without-name", Severity.WARNING, IndicatorDemands::hasName),
          each("indicator.value-repeats-name", Severity.WARNING, IndicatorDemands::targetSaysMore),
          units("indicator.value-without-unit", IndicatorUnits::printed),
          units("indicator.units-differ", IndicatorUnits::agree),
          projects("indicator.project-without-indicators", Optional.empty(), ProjectsMeasured::in),
          projects(
              "indicator.cost-within-funds",
              Optional.of(Texts.of("formula.indicator.cost-within-funds")),
              CostWithinFunds::in));

  private IndicatorRules() {}

  /**
   * A rule on each indicator by itself, as far as the demand is about it. Where a blank half may be
   * the text that stands in no column, nothing is decided.
   */
  private static Rule each(
      String id, Severity severity, Function<PrintedIndicator, Optional<Boolean>> demand) {
    return new FactRule(
        of(id, severity),
        checking ->
            checking.once(PrintedIndicators.ALL).stream()
                .mapMulti(
                    (indicator, facts) ->
                        demand
                            .apply(indicator)
                            .ifPresent(met -> facts.accept(fact(id, indicator, met, checking)))),
        PrintedIndicators::none);
  }

  private static Fact fact(String id, PrintedIndicator indicator, boolean met, Checking checking) {
    return Fact.of(
        met,
        indicator.isDoubtful(),
        indicator.targetAndName(),
        () -> told(id, indicator, checking.once(SwappedTargets.ALL)));
  }

  private static Wording told(String id, PrintedIndicator indicator, SwappedTargets swapped) {
    Wording told =
        Texts.of(id, indicator.place(), indicator.nameInWords(), indicator.targetInWords());
    return swapped
        .otherOf(indicator)
        .map(
            other ->
                Texts.of(
                    "indicator.swapped",
                    told,
                    Terms.number(other.row() + 1),
                    other.nameInWords(),
                    other.targetInWords()))
        .orElse(told);
  }

  private static Rule units(String id, Function<Checking, Stream<Fact>> facts) {
    return new FactRule(of(id, Severity.INFO), facts, PrintedIndicators::none);
  }

  private static RuleDescription of(String id, Severity severity) {
    return new RuleDescription(
        id,
        severity,
        Texts.of("rule." + id),
        Optional.empty(),
        Texts.of("basis.indicator"),
        ImmutableSet.copyOf(PrintedIndicators.KINDS));
  }

  private static Rule projects(
      String id, Optional<Wording> formula, Function<Checking, Stream<Fact>> facts) {
    return new FactRule(
        new RuleDescription(
            id,
            Severity.WARNING,
            Texts.of("rule." + id),
            formula,
            Texts.of("basis.indicator.projects"),
            ImmutableSet.of(TableKind.PROJECT_PERFORMANCE, TableKind.PROJECT_DECLARATION)),
        facts,
        PrintedIndicators::none);
  }
}
