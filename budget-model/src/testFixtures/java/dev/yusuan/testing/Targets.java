package dev.yusuan.testing;

import dev.yusuan.indicator.Target;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates targets of indicators: numbers, ranges, qualities and any other text. */
public final class Targets {
  private Targets() {}

  /** Targets of every kind. */
  public static Arbitrary<Target> targets() {
    return Arbitraries.frequencyOf(
            Tuple.of(4, numeric()),
            Tuple.of(1, range()),
            Tuple.of(2, Arbitraries.of("及时", "明显提升", "可控", "等级三级", "一季度一次")),
            Tuple.of(2, Texts.printed()))
        .map(Target::parse)
        .withoutEdgeCases();
  }

  private static Arbitrary<String> numeric() {
    return Combinators.combine(
            Arbitraries.of("", "≥", "≤", "=", ">", "<", "≥ ", "<=", "＞"),
            numbers(),
            Arbitraries.of("", "%", " %", "次", "元/人/天", "万元", "人次", "小时", "级", "2"))
        .as((comparator, number, unit) -> comparator + number + unit);
  }

  private static Arbitrary<String> range() {
    return Combinators.combine(numbers(), Arbitraries.of("-", "~", "至"), numbers())
        .as((from, sign, to) -> from + sign + to + "天");
  }

  private static Arbitrary<String> numbers() {
    return Combinators.combine(
            Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(17),
            Arbitraries.of("", ".5", ".00", "，000", ",000.1", "."))
        .as(String::concat);
  }
}
