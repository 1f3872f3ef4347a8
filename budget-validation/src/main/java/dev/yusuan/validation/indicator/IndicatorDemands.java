package dev.yusuan.validation.indicator;

import dev.yusuan.indicator.NumericTarget;
import dev.yusuan.indicator.QualitativeTarget;
import dev.yusuan.indicator.TargetComparator;
import dev.yusuan.validation.printed.IndicatorForm;
import dev.yusuan.validation.printed.PrintedIndicator;
import java.util.Optional;

/**
 * What is demanded of each indicator by itself; each answer is empty for indicators that the demand
 * is not about.
 */
final class IndicatorDemands {
  private IndicatorDemands() {}

  /** A rate with a number has a percentage. */
  static Optional<Boolean> rateIsPercentage(PrintedIndicator indicator) {
    return IndicatorForm.isRate(indicator) && indicator.isMeasured()
        ? Optional.of(IndicatorForm.fitsRate(indicator))
        : Optional.empty();
  }

  /** A rate has a number, not the name of a quality. */
  static Optional<Boolean> rateIsNumber(PrintedIndicator indicator) {
    return IndicatorForm.isRate(indicator) && !IndicatorForm.repeatsName(indicator)
        ? indicator.target().map(target -> !(target instanceof QualitativeTarget))
        : Optional.empty();
  }

  /** A count has no percentage. */
  static Optional<Boolean> countIsNumber(PrintedIndicator indicator) {
    return IndicatorForm.isCount(indicator) && indicator.isMeasured()
        ? Optional.of(!IndicatorForm.isPercentage(indicator))
        : Optional.empty();
  }

  /** The bound of a share or a count is not one that every result keeps. */
  static Optional<Boolean> canBeMissed(PrintedIndicator indicator) {
    boolean isShare = IndicatorForm.isShare(indicator) && IndicatorForm.isPercentage(indicator);
    return isShare || IndicatorForm.isCount(indicator)
        ? indicator
            .numeric()
            .map(target -> !isFloorOfNothing(target) && !(isShare && isCeilingOfAll(target)))
        : Optional.empty();
  }

  private static boolean isFloorOfNothing(NumericTarget target) {
    return target.number().signum() == 0
        && target.comparator().equals(Optional.of(TargetComparator.AT_LEAST));
  }

  private static boolean isCeilingOfAll(NumericTarget target) {
    int toWhole = IndicatorForm.comparedWithWhole(target);
    return target
        .comparator()
        .filter(
            comparator ->
                (comparator == TargetComparator.AT_MOST && toWhole >= 0)
                    || (comparator == TargetComparator.LESS && toWhole > 0))
        .isPresent();
  }

  /** The target of a share is not above the whole. */
  static Optional<Boolean> canBeReached(PrintedIndicator indicator) {
    return IndicatorForm.isShare(indicator) && IndicatorForm.isPercentage(indicator)
        ? indicator.numeric().map(target -> !isBeyondWhole(target))
        : Optional.empty();
  }

  private static boolean isBeyondWhole(NumericTarget target) {
    int toWhole = IndicatorForm.comparedWithWhole(target);
    return switch (target.comparator().orElse(TargetComparator.EQUAL)) {
      case EQUAL, AT_LEAST -> toWhole > 0;
      case MORE -> toWhole >= 0;
      case AT_MOST, LESS -> false;
    };
  }

  /** What is to be raised has no upper bound alone. */
  static Optional<Boolean> improvementHasLowerBound(PrintedIndicator indicator) {
    return IndicatorForm.isImprovement(indicator) && IndicatorForm.isPercentage(indicator)
        ? indicator.numeric().map(target -> !isUpperBound(target))
        : Optional.empty();
  }

  private static boolean isUpperBound(NumericTarget target) {
    return target
        .comparator()
        .filter(
            comparator ->
                comparator == TargetComparator.AT_MOST || comparator == TargetComparator.LESS)
        .isPresent();
  }

  /** A name has a value beside it. */
  static Optional<Boolean> hasTarget(PrintedIndicator indicator) {
    return indicator.name().map(name -> indicator.target().isPresent());
  }

  /** A value has a name beside it. */
  static Optional<Boolean> hasName(PrintedIndicator indicator) {
    return indicator.target().map(target -> indicator.name().isPresent());
  }

  /** A value is not the name once more. */
  static Optional<Boolean> targetSaysMore(PrintedIndicator indicator) {
    return indicator.name().isPresent() && indicator.target().isPresent()
        ? Optional.of(!IndicatorForm.repeatsName(indicator))
        : Optional.empty();
  }
}
