package dev.yusuan.indicator;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;

/** A target that is a number (定量指标值): {@code ≥98%}, {@code 4次}, {@code 140元/人/天}, {@code 0}. */
public final class NumericTarget extends Target {
  private static final Splitter SLASH = Splitter.on('/');

  private final Optional<TargetComparator> comparator;
  private final BigDecimal number;
  private final Optional<String> unit;

  NumericTarget(
      String printed,
      Optional<TargetComparator> comparator,
      BigDecimal number,
      Optional<String> unit) {
    super(printed);
    this.comparator = comparator;
    this.number = number;
    this.unit = unit;
  }

  /** The comparator; empty where the number stands alone. */
  public Optional<TargetComparator> comparator() {
    return comparator;
  }

  /** The printed number, with as many decimals as are printed: 4.5 of {@code 4.5万元/年}. */
  public BigDecimal number() {
    return number;
  }

  /** All that is printed behind the number: {@code %}, 万元, {@code 元/人/天}. */
  public Optional<String> unit() {
    return unit;
  }

  /** The units that the number is counted per: 人 and 天 of {@code 140元/人/天}. */
  public ImmutableList<String> per() {
    return unit.map(all -> ImmutableList.copyOf(SLASH.splitToList(all)))
        .map(parts -> parts.subList(1, parts.size()))
        .orElse(ImmutableList.of());
  }
}
