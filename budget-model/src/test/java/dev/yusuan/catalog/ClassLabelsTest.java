package dev.yusuan.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.code.FunctionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassLabelsTest {
  @ParameterizedTest
  @CsvSource({
    "一、一般公共服务, 201",
    "（一）一般公共服务支出, 201",
    "(一) 一般公共服务支出, 201",
    "一般公共服务, 201",
    "1.一般公共服务支出, 201",
    "（七）文化体育旅游与传媒支出, 207",
    "七、文化旅游体育与传媒, 207",
    "九、社会保险基金支出, 209",
    "十二、城乡社区事务, 212",
    "（十二）城乡社区事务支出, 212",
    "十一、城乡社区支出, 212",
    "十三、农林水事务, 213",
    "二十一、住房保障支出, 221",
    "十九、住房保障支出, 221",
    "三十四、抗疫特别国债安排的支出, 234",
    "二十 九、其他 支出, 229",
  })
  void resolvesToItsClass(String label, String code) {
    assertThat(ClassLabels.find(label)).hasValue(new FunctionCode(code));
  }

  @ParameterizedTest
  @CsvSource({"（九）医疗卫生与计划生育支出", "（十）卫生健康支出", "七、卫生健康支出", "三、卫生健康"})
  void theOrdinalIsNotTrusted(String label) {
    assertThat(ClassLabels.find(label)).hasValue(new FunctionCode("210"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "一、", "（一）", "支出", "一、财政拨款收入", "行政运行", "本年支出合计", "般公共服务"})
  void whatIsNoClassHasNoCode(String label) {
    assertThat(ClassLabels.find(label)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {2018, 2019, 2020, 2022, 2024, 2026})
  void everyNameOfAClassInAnyEditionIsALabel(int year) {
    for (CatalogEntry<FunctionCode> entry : Catalog.of(year).functional()) {
      if (entry.level() == 1) {
        assertThat(ClassLabels.find(entry.name())).as(entry.name()).hasValue(entry.code());
      }
    }
  }

  @Test
  void aLabelKeepsItsEvidence() {
    assertThat(ClassLabels.all())
        .filteredOn(label -> label.name().equals("社保和就业支出"))
        .singleElement()
        .satisfies(label -> assertThat(label.evidence()).hasToString("unattested"));
    assertThat(ClassLabels.all())
        .filteredOn(label -> label.name().equals("城乡社区事务支出"))
        .singleElement()
        .satisfies(
            label -> assertThat(label.evidence().grade()).isEqualTo(Evidence.Grade.DOCUMENT));
  }
}
