package dev.yusuan.indicator;

import java.util.Optional;

/**
 * A performance indicator (绩效指标).
 *
 * @param level its class (一级指标)
 * @param name its name (三级指标); empty where the document prints a target alone
 * @param target its target (指标值); empty where the document prints a name alone
 */
public record Indicator(IndicatorLevel level, Optional<String> name, Optional<Target> target) {
  /** Class, name and target. */
  @Override
  public String toString() {
    return level + " " + name.orElse("（无名称）") + " " + target.map(Target::toString).orElse("（无指标值）");
  }
}
