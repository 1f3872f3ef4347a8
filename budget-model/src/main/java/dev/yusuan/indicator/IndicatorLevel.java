package dev.yusuan.indicator;

import java.util.Optional;

/** The classes of indicators (一级指标), in the order in which tables print them. */
public enum IndicatorLevel {
  /** 成本指标. */
  COST("成本指标"),
  /** 产出指标. */
  OUTPUT("产出指标"),
  /** 效益指标. */
  BENEFIT("效益指标"),
  /** 满意度指标. */
  SATISFACTION("满意度指标");

  private final String title;

  IndicatorLevel(String title) {
    this.title = title;
  }

  /** The usual title in Chinese. */
  public String title() {
    return title;
  }

  /** The class that a printed name names by its first word: 产出指标, 产出目标; empty for other names. */
  public static Optional<IndicatorLevel> of(String printed) {
    for (IndicatorLevel level : values()) {
      if (printed.startsWith(level.title.substring(0, 2))) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /** The title. */
  @Override
  public String toString() {
    return title;
  }
}
