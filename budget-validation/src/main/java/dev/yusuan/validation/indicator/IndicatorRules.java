package dev.yusuan.validation.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Severity;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.PrintedIndicators;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.util.Optional;

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
          new IndicatorUnits(of("indicator.value-without-unit", Severity.INFO), /* bare= */ true),
          new IndicatorUnits(of("indicator.units-differ", Severity.INFO), /* bare= */ false),
          new ProjectsMeasured(
              ofProjects("indicator.project-without-indicators", Optional.empty())),
          new CostWithinFunds(
              ofProjects(
                  "indicator.cost-within-funds",
                  Optional.of(Texts.of("formula.indicator.cost-within-funds")))));

  private IndicatorRules() {}

  private static Rule each(String id, Severity severity, EachIndicator.Demand demand) {
    return new EachIndicator(of(id, severity), demand, id);
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

  private static RuleDescription ofProjects(String id, Optional<Wording> formula) {
    return new RuleDescription(
        id,
        Severity.WARNING,
        Texts.of("rule." + id),
        formula,
        Texts.of("basis.indicator.projects"),
        ImmutableSet.of(TableKind.PROJECT_PERFORMANCE, TableKind.PROJECT_DECLARATION));
  }
}
