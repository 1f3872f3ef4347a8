package dev.yusuan.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelPatternTest {
  @ParameterizedTest
  @CsvSource({
    "收入总计, 收 入 总 计, true",
    "收入总计, 收入总计额, false",
    "#、*, 二十一、住房保障支出, true",
    "#、*, 、住房保障支出, false",
    "#、*, 二十一住房保障支出, false",
    "（#）*, (二十四) 灾害防治及应急管理, true",
    "（#）*, （二）政府性基金预算拨款, true",
    "（#）*, 二、上年结转, false",
    "*整体绩效目标表, 部门(单位)整体绩效目标表, true",
    "*整体绩效目标表, 整体绩效目标表说明, false",
    "预算*表, 预算01表, true",
    "预算*表, 预算表, true",
    "预算*表, 决算01表, false",
    "*, 任何文字, true"
  })
  void comparesALabelWithAPattern(String pattern, String label, boolean fits) {
    assertThat(new LabelPattern(pattern).matches(label)).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({"项目名称（单位：万元）, 项目名称(单位:万元)", "收 入 总 计, 收入总计"})
  void tellsTheOnlyTextThatAPatternFits(String pattern, String text) {
    assertThat(new LabelPattern(pattern).onlyText()).contains(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#、收入", "预算*表", "*表", "*绩效*", "*"})
  void tellsNoneOfAPatternThatFitsSeveral(String pattern) {
    assertThat(new LabelPattern(pattern).onlyText()).isEmpty();
  }
}
