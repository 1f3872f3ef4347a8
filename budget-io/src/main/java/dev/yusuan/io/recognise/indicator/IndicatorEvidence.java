package dev.yusuan.io.recognise.indicator;

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

  private final FormTable table;
  private final SetMultimap<String, IndicatorLevel> elsewhere = LinkedHashMultimap.create();

  public IndicatorEvidence(FormTable table) {
    this.table = table;
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
    for (Map.Entry<IndicatorLevel, LabelPattern> entry : table.indicatorWords().entries()) {
      if (entry.getValue().matches(name)) {
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
        + count(elsewhere(indicator).filter(level::equals).isPresent());
  }

  /** How many pieces of evidence speak against a class. */
  public int contradicted(IndicatorCell indicator, IndicatorLevel level) {
    return count(byWord(indicator).filter(other -> other != level).isPresent())
        + count(elsewhere(indicator).filter(other -> other != level).isPresent())
        + count(level == IndicatorLevel.COST && counts(indicator));
  }

  private static int count(boolean found) {
    return found ? 1 : 0;
  }

  private static boolean counts(IndicatorCell indicator) {
    return indicator
        .target()
        .map(Target::parse)
        .filter(NumericTarget.class::isInstance)
        .flatMap(target -> ((NumericTarget) target).unit())
        .filter(unit -> isCount(unit))
        .isPresent();
  }

  /** Whether a unit is of things or of time: 次, 份, 万人次, 小时. */
  private static boolean isCount(String unit) {
    int slash = unit.indexOf('/');
    String counted = slash < 0 ? unit : unit.substring(0, slash);
    return NO_COUNTS.indexOf(counted.charAt(counted.length() - 1)) < 0;
  }

  /** All that was learned. */
  @Override
  public String toString() {
    return ImmutableSetMultimap.copyOf(elsewhere).toString();
  }
}
