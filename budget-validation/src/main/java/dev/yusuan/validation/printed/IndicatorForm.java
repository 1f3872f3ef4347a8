package dev.yusuan.validation.printed;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.indicator.NumericTarget;
import dev.yusuan.indicator.Target;
import dev.yusuan.validation.name.Likeness;
import dev.yusuan.validation.name.NameWords;
import java.math.BigDecimal;

/** What the names of indicators say of their targets, and the units that fit (指标名称与指标值的形式). */
public final class IndicatorForm {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Names of shares and other quotients (率, 满意度), which are printed as percentages. */
  private static final NameWords RATE = NameWords.of("rate");

  /** Names of counts (人数, 次数), which are printed as numbers of something. */
  private static final NameWords COUNT = NameWords.of("count");

  /** Names of shares of a whole, which are never below 0% nor above 100%. */
  private static final NameWords SHARE = NameWords.of("share");

  /** Names of something to be raised or kept, which a target bounds from below. */
  private static final NameWords IMPROVEMENT = NameWords.of("improvement");

  /** Words that name what is measured and say nothing of how much of it there is to be. */
  private static final NameWords MEASURE = NameWords.of("measure");

  private static final ImmutableSet<String> PERCENT = ImmutableSet.of("%", "％", "‰", "百分点", "个百分点");
  private static final String SCORE = "分";
  private static final String SATISFACTION = "满意度";

  private IndicatorForm() {}

  public static boolean isRate(PrintedIndicator indicator) {
    return RATE.match(indicator.key());
  }

  public static boolean isCount(PrintedIndicator indicator) {
    return COUNT.match(indicator.key());
  }

  public static boolean isShare(PrintedIndicator indicator) {
    return SHARE.match(indicator.key()) || (isRate(indicator) && indicator.isUnder(SATISFACTION));
  }

  public static boolean isImprovement(PrintedIndicator indicator) {
    return IMPROVEMENT.match(indicator.key());
  }

  /** Whether the target is printed as a percentage. */
  public static boolean isPercentage(PrintedIndicator indicator) {
    return indicator.unit().filter(PERCENT::contains).isPresent();
  }

  /**
   * Whether a measured target of a rate can be one: a percentage, a fraction of one, marks out of a
   * hundred for satisfaction; or the name itself says %.
   */
  public static boolean fitsRate(PrintedIndicator indicator) {
    boolean isFraction =
        indicator.unit().isEmpty()
            && indicator
                .numeric()
                .filter(target -> target.number().compareTo(BigDecimal.ONE) <= 0)
                .isPresent();
    boolean isScore =
        indicator.unit().filter(SCORE::equals).isPresent()
            && (indicator.key().contains(SATISFACTION) || indicator.isUnder(SATISFACTION));
    return isPercentage(indicator)
        || isFraction
        || isScore
        || indicator.key().contains("%")
        || indicator.key().contains("％");
  }

  /** Whether a measured target contradicts what the name says that it is. */
  public static boolean isUnfit(PrintedIndicator indicator) {
    return indicator.isMeasured()
        && ((isRate(indicator) && !fitsRate(indicator))
            || (isCount(indicator) && isPercentage(indicator)));
  }

  /** Whether the target is the name once more, or its last word: 完整性 of 预算编制完整性. */
  public static boolean repeatsName(PrintedIndicator indicator) {
    String target = indicator.target().map(Target::printed).map(Likeness::comparable).orElse("");
    String name = Likeness.comparable(indicator.key());
    return !target.isEmpty()
        && (target.equals(name) || (name.endsWith(target) && MEASURE.match(target)));
  }

  /** How the number of a percentage stands to 100: below, equal or above as -1, 0 or 1. */
  public static int comparedWithWhole(NumericTarget target) {
    return target.number().compareTo(HUNDRED);
  }
}
