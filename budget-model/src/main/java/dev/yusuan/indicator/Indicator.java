package dev.yusuan.indicator;

import com.google.common.collect.ImmutableList;
import dev.yusuan.contact.ContactMask;
import dev.yusuan.text.Excerpt;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A performance indicator (绩效指标) with the branch of the tree of indicators that it stands on.
 *
 * @param level1 its class (一级指标): 产出指标; empty where the document does not tell it
 * @param level2 the class below (二级指标): 数量; empty in tables of two levels
 * @param name its name (三级指标); empty where the document prints a target alone
 * @param target its target (指标值, 目标值); empty where the document prints a name alone
 * @param explanation how it is measured (指标值说明); empty where none is printed beside it
 */
public record Indicator(
    Optional<String> level1,
    Optional<String> level2,
    Optional<String> name,
    Optional<Target> target,
    Optional<String> explanation) {

  /** An indicator of a table that has one column of names for each class. */
  public static Indicator of(IndicatorLevel level, Optional<String> name, Optional<Target> target) {
    return new Indicator(
        Optional.of(level.title()), Optional.empty(), name, target, Optional.empty());
  }

  /**
   * An indicator of a table that has one column of names for each class.
   *
   * @param target as printed: {@code ≥98%}
   * @throws IllegalArgumentException if the name or the target is blank; one without is made of
   *     optional ones
   */
  public static Indicator of(IndicatorLevel level, String name, String target) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an indicator has a name; its target is " + target);
    }
    return of(level, Optional.of(name), Optional.of(Target.parse(target)));
  }

  /** The class, if its name is that of one: 产出指标 and 产出目标 are output; older trees have others. */
  public Optional<IndicatorLevel> level() {
    return level1.flatMap(IndicatorLevel::of);
  }

  /** Classes, name and target. */
  @Override
  public String toString() {
    ImmutableList<String> texts =
        Stream.of(
                level1,
                level2,
                Optional.of(name.orElse("（无名称）")),
                Optional.of(target.map(Target::printed).orElse("（无指标值）")))
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList());
    return ContactMask.maskLine(texts).stream().map(Excerpt::of).collect(Collectors.joining(" "));
  }
}
