package dev.yusuan.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yusuan.testing.Targets;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
  @ParameterizedTest
  @CsvSource({
    "≥98%,            AT_LEAST, 98,    %",
    "=100%,           EQUAL,    100,   %",
    "4次,             ,         4,     次",
    "140元/人/天,     ,         140,   元/人/天",
    "1450元/人/月,    ,         1450,  元/人/月",
    ">5年,            MORE,     5,     年",
    "≤24小时,         AT_MOST,  24,    小时",
    "7万元,           ,         7,     万元",
    "4.5万元/年,      ,         4.5,   万元/年",
    "≥20000人次,      AT_LEAST, 20000, 人次",
    "≤5起,            AT_MOST,  5,     起",
    "100 %,           ,         100,   %",
    "3级,             ,         3,     级",
    "0,               ,         0,",
    "≥ 95%,           AT_LEAST, 95,    %",
    "≤1.3万,          AT_MOST,  1.3,   万",
    "≥2G,             AT_LEAST, 2,     G",
    "<=3.50元/平方米, AT_MOST,  3.50,  元/平方米",
    "'＜２，０００件', LESS,     2000,  件",
    "'1,000,000.5元', ,         1000000.5, 元"
  })
  void readsNumbers(String printed, TargetComparator comparator, BigDecimal number, String unit) {
    NumericTarget target = (NumericTarget) Target.parse(printed);

    assertThat(target.comparator()).isEqualTo(Optional.ofNullable(comparator));
    assertThat(target.number()).isEqualTo(number);
    assertThat(target.unit()).isEqualTo(Optional.ofNullable(unit));
    assertThat(target).hasToString(printed);
  }

  @Test
  void tellsWhatANumberIsCountedPer() {
    assertThat(((NumericTarget) Target.parse("140元/人/天")).per()).containsExactly("人", "天");
    assertThat(((NumericTarget) Target.parse("4次")).per()).isEmpty();
    assertThat(((NumericTarget) Target.parse("0")).per()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"及时", "明显提升", "显著", "可控", "认可", "合理"})
  void readsQualities(String printed) {
    assertThat(Target.parse(printed)).isInstanceOf(QualitativeTarget.class).hasToString(printed);
  }

  @ParameterizedTest
  @CsvSource({"90%-95%, 90, 95, %", "3至5天, 3, 5, 天", "1.5 ~ 2.50万元, 1.5, 2.50, 万元"})
  void readsRanges(String printed, BigDecimal lowest, BigDecimal highest, String unit) {
    RangeTarget target = (RangeTarget) Target.parse(printed);

    assertThat(target.lowest()).isEqualTo(lowest);
    assertThat(target.highest()).isEqualTo(highest);
    assertThat(target.unit()).isEqualTo(unit);
    assertThat(target).hasToString(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "等级三级",
        "每月25号",
        "一季度一次",
        "小于当年全省平均次数",
        "全市30多个部门60多个业务系统",
        "12月31日前",
        "6月底前",
        "3级以上",
        "≥3次且≤5次",
        "2023-175号",
        "1-2",
        "95%-90%",
        "90%-95次",
        "1.2.3",
        "5.",
        "1,0000元",
        "12,34件",
        "1e9",
        "≥",
        "-",
        "—",
        "1234567890123456件",
        "0.1234567%",
        "5/次",
        "5元/",
        "5元//天",
        "\u00A0",
        "\uD83D\uDE00",
        "第1名"
      })
  void keepsAllElseAsText(String printed) {
    assertThat(Target.parse(printed)).isInstanceOf(TextTarget.class).hasToString(printed);
  }

  @Test
  void keepsALongCellAsText() {
    String digits = "9".repeat(32_767);

    assertThat(Target.parse(digits)).isInstanceOf(TextTarget.class);
    assertThat(Target.parse(digits).printed()).isEqualTo(digits);
    assertThat(Target.parse("及".repeat(32_767))).isInstanceOf(TextTarget.class);
  }

  @Test
  void refusesBlanks() {
    assertThatIllegalArgumentException().isThrownBy(() -> Target.parse(" \t"));
    assertThatIllegalArgumentException().isThrownBy(() -> Target.parse(""));
  }

  @Test
  void targetsThatPrintTheSameAreEqual() {
    assertThat(Target.parse("100%")).isEqualTo(Target.parse("100%"));
    assertThat(Target.parse("100%")).isNotEqualTo(Target.parse("100 %"));
    assertThat(Target.parse("100%")).hasSameHashCodeAs(Target.parse("100%"));
  }

  @Provide
  Arbitrary<Target> targets() {
    return Targets.targets();
  }

  @Provide
  Arbitrary<String> nearlyTargets() {
    return Arbitraries.strings()
        .withChars("≥≤=><0123456789.,，-~至/% 次元人天\u3000\u00A0")
        .ofMaxLength(12)
        .filter(text -> !text.isBlank());
  }

  @Property(tries = 500)
  void printsWhatItRead(@ForAll("targets") Target target) {
    assertThat(Target.parse(target.printed())).isEqualTo(target).hasSameClassAs(target);
  }

  @Property(tries = 500)
  void readsWhateverIsPrinted(@ForAll("nearlyTargets") String printed) {
    assertThat(Target.parse(printed).printed()).isEqualTo(printed);
  }
}
