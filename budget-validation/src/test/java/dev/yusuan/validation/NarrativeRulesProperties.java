package dev.yusuan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.testing.Statements;
import dev.yusuan.validation.narrative.NarrativeRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NarrativeRulesProperties {
  private static final Validator VALIDATOR = Validator.of(NarrativeRules.ALL);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Property
  void takeAnyStatements(@ForAll("narratives") List<Statement> statements) {
    Disclosure disclosure =
        new Disclosure(
            Optional.empty(),
            OptionalInt.of(2024),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.copyOf(statements));

    assertThat(VALIDATOR.check(disclosure).findings())
        .allSatisfy(finding -> assertThat(finding.message(Locale.CHINESE)).isNotBlank());
  }

  @Provide
  Arbitrary<List<Statement>> narratives() {
    return Statements.statements().list().ofMaxSize(12);
  }

  /** Amounts of at least 100.00万元, of which a cent is at most 0.01 %. */
  @Property
  void holdRightRatesAndNoOthers(
      @ForAll @IntRange(min = 10_000, max = 9_000_000) int from,
      @ForAll @IntRange(min = 10_000, max = 9_000_000) int to,
      @ForAll("slips") int slip) {
    BigDecimal base = BigDecimal.valueOf(from, 2);
    BigDecimal value = BigDecimal.valueOf(to, 2);
    BigDecimal change = value.subtract(base).abs();
    BigDecimal rate = change.multiply(HUNDRED).divide(base, 2, RoundingMode.HALF_UP);
    BigDecimal wrong = rate.add(BigDecimal.valueOf(slip, 2).multiply(rate.max(BigDecimal.ONE)));

    assertThat(failed(value, change, rate, to >= from)).isEmpty();
    assertThat(failed(value, change, wrong.setScale(2, RoundingMode.UP), to >= from)).hasSize(1);
  }

  @Provide
  Arbitrary<Integer> slips() {
    return Arbitraries.integers().between(5, 50_000);
  }

  private static List<?> failed(
      BigDecimal value, BigDecimal change, BigDecimal rate, boolean isRise) {
    String direction = isRise ? "增加" : "减少";
    return VALIDATOR
        .check(
            NarrativeExamples.read(
                "培训费%s万元，比上年%s%s万元，%s%s%%。"
                    .formatted(
                        value.toPlainString(),
                        direction,
                        change.toPlainString(),
                        isRise ? "增长" : "下降",
                        rate.toPlainString())))
        .failed();
  }
}
