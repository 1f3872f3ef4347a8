package dev.yusuan.io.indicator;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.indicator.NumericTarget;
import dev.yusuan.indicator.Target;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.LabelPattern;
import java.util.Map;
import java.util.Optional;

/**
 * What an indicator itself tells of its class: the words of its name, the same name in a certain
 * column elsewhere, and a target that counts things, which is no cost.
 */
public final class IndicatorEvidence {
  private static final String NO_COUNTS = "%％‰元万亿";

  private final ImmutableListMultimap<IndicatorLevel, LabelPattern> words;
  private final ImmutableListMultimap<IndicatorLevel, LabelPattern> typical;
  private final SetMultimap<String, IndicatorLevel> elsewhere = LinkedHashMultimap.create();

  /** With the words of a form. */
  public IndicatorEvidence(FormTable table) {
    this(table.indicatorWords(), ImmutableListMultimap.of());
  }

  /**
   * With words.
   *
   * @param words words that tell a class
   * @param typical words that nearly all names of a class have
   */
  public IndicatorEvidence(
      ImmutableListMultimap<IndicatorLevel, LabelPattern> words,
      ImmutableListMultimap<IndicatorLevel, LabelPattern> typical) {
    this.words = words;
    this.typical = typical;
  }

  /** Remembers the class of a name whose column is certain. */
  public void learn(IndicatorCell indicator, IndicatorLevel level) {
    indicator.name().ifPresent(name -> elsewhere.put(Blanks.squeeze(name), level));
  }

  /** The class that the words of the name tell. */
  public Optional<IndicatorLevel> byWord(IndicatorCell indicator) {
    return indicator.name().flatMap(this::byWord);
  }

  private Optional<IndicatorLevel> byWord(String name) {
    String text = LabelPattern.comparable(name);
    for (Map.Entry<IndicatorLevel, LabelPattern> entry : words.entries()) {
      if (entry.getValue().fits(text)) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }

  /** The class in which the same name stands elsewhere, if it is always the same. */
  public Optional<IndicatorLevel> elsewhere(IndicatorCell indicator) {
    return indicator
        .name()
        .map(name -> elsewhere.get(Blanks.squeeze(name)))
        .filter(levels -> levels.size() == 1)
        .map(levels -> levels.iterator().next());
  }

  /** How many pieces of evidence speak for a class. */
  public int confirmed(IndicatorCell indicator, IndicatorLevel level) {
    return count(byWord(indicator).filter(level::equals).isPresent())
        + count(elsewhere(indicator).filter(level::equals).isPresent())
        + count(level == IndicatorLevel.COST && isTypical(indicator, level) && isPaid(indicator));
  }

  /** How many pieces of evidence speak against a class. */
  public int contradicted(IndicatorCell indicator, IndicatorLevel level) {
    return count(byWord(indicator).filter(other -> other != level).isPresent())
        + count(elsewhere(indicator).filter(other -> other != level).isPresent())
        + count(level == IndicatorLevel.COST && counts(indicator))
        + count(isUntypical(indicator, level));
  }

  /** Whether an indicator lacks what nearly all of a class have. */
  public boolean isUntypical(IndicatorCell indicator, IndicatorLevel level) {
    return typical.containsKey(level)
        && indicator.name().isPresent()
        && !isTypical(indicator, level)
        && !(level == IndicatorLevel.COST && isPaid(indicator));
  }

  private boolean isTypical(IndicatorCell indicator, IndicatorLevel level) {
    return indicator
        .name()
        .filter(name -> LabelPattern.any(typical.get(level), Blanks.squeeze(name)))
        .isPresent();
  }

  private static boolean isPaid(IndicatorCell indicator) {
    return unit(indicator).filter(IndicatorEvidence::isMoney).isPresent();
  }

  private static int count(boolean found) {
    return found ? 1 : 0;
  }

  private static boolean counts(IndicatorCell indicator) {
    return unit(indicator).filter(IndicatorEvidence::isCount).isPresent();
  }

  private static Optional<String> unit(IndicatorCell indicator) {
    return indicator
        .target()
        .map(Target::parse)
        .filter(NumericTarget.class::isInstance)
        .flatMap(target -> ((NumericTarget) target).unit());
  }

  private static boolean isMoney(String unit) {
    return counted(unit).endsWith("元");
  }

  private static String counted(String unit) {
    int slash = unit.indexOf('/');
    return slash < 0 ? unit : unit.substring(0, slash);
  }

  /** Whether a unit is of things or of time: 次, 份, 万人次, 小时. */
  private static boolean isCount(String unit) {
    String counted = counted(unit);
    return NO_COUNTS.indexOf(counted.charAt(counted.length() - 1)) < 0;
  }

  /** All that was learned. */
  @Override
  public String toString() {
    return ImmutableSetMultimap.copyOf(elsewhere).toString();
  }
}
