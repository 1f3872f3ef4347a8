package dev.yusuan.validation.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import dev.yusuan.document.CellPath;
import dev.yusuan.indicator.NumericTarget;
import dev.yusuan.validation.checked.CheckedDisclosure;
import dev.yusuan.validation.checked.SharingRule;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.IndicatorForm;
import dev.yusuan.validation.printed.PrintedIndicator;
import dev.yusuan.validation.printed.PrintedIndicators;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.List;
import java.util.Optional;

/**
 * Indicators of one name, wherever the disclosure prints them, and their units. What contradicts
 * its own name is left to the rules on that.
 *
 * @param description what the rule is
 * @param bare whether to look at numbers without a unit, or at those with one
 */
record IndicatorUnits(RuleDescription description, boolean bare) implements SharingRule {
  private static final ImmutableMap<String, String> SAME_UNITS =
      ImmutableMap.of("％", "%", "日", "天", "个月", "月", "家", "个", "名", "人");
  private static final String MULTIPLES = "万亿千百";

  @Override
  public Checks check(CheckedDisclosure disclosure) {
    ImmutableListMultimap<String, PrintedIndicator> byName =
        Multimaps.index(
            disclosure.indicators().stream()
                .filter(indicator -> !indicator.key().isEmpty() && indicator.isMeasured())
                .filter(indicator -> !IndicatorForm.isUnfit(indicator))
                .toList(),
            PrintedIndicator::key);
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (String name : byName.keySet()) {
      addChecks(byName.get(name), checks);
    }
    ImmutableList<Check> all = checks.build();
    return all.isEmpty() ? PrintedIndicators.none(disclosure.disclosure()) : Checks.of(all);
  }

  private void addChecks(List<PrintedIndicator> namesakes, ImmutableList.Builder<Check> checks) {
    Multiset<String> units = LinkedHashMultiset.create();
    namesakes.forEach(indicator -> unit(indicator).ifPresent(units::add));
    if (units.isEmpty() || namesakes.size() == 1) {
      return;
    }
    String usual = Multisets.copyHighestCountFirst(units).iterator().next();
    PrintedIndicator model =
        namesakes.stream()
            .filter(indicator -> unit(indicator).equals(Optional.of(usual)))
            .findFirst()
            .orElseThrow();
    for (PrintedIndicator indicator : namesakes) {
      if (!indicator.targetCell().equals(model.targetCell())) {
        agrees(indicator, usual).ifPresent(agrees -> checks.add(check(indicator, model, agrees)));
      }
    }
  }

  private Optional<Boolean> agrees(PrintedIndicator indicator, String usual) {
    return bare
        ? Optional.of(unit(indicator).isPresent() || needsNone(indicator))
        : unit(indicator).map(usual::equals);
  }

  private Check check(PrintedIndicator indicator, PrintedIndicator model, boolean agrees) {
    ImmutableList<CellPath> cells =
        ImmutableList.<CellPath>builder()
            .addAll(indicator.targetAndName())
            .addAll(model.targetAndName())
            .build();
    return FactCheck.of(
        agrees,
        cells,
        agrees
            ? description.sentence()
            : Texts.of(
                bare ? "indicator.value-without-unit" : "indicator.units-differ",
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
