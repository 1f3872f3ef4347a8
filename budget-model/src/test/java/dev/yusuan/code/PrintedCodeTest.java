package dev.yusuan.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedCodeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2010306",
        "201 03 06",
        " 201\u00A003\u300006 ",
        "２０１０３０６",
        "201\t03\t06",
        "20103\n06",
        "201\u200903\u202F06"
      })
  void readsPrintedDefects(String printed) {
    assertThat(FunctionCode.parse(printed)).isEqualTo(new FunctionCode("2010306"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2",
        "20",
        "2010",
        "201030",
        "20103061",
        "3010306",
        "2O10306",
        "201-03",
        "201\u200B03"
      })
  void refusesWhatIsNoFunctionalCode(String printed) {
    assertThatThrownBy(() -> FunctionCode.parse(printed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("“" + printed.replace("\u200B", "<U+200B>") + "”");
  }

  @ParameterizedTest
  @CsvSource({"201, 1, ''", "20103, 2, 201", "2010306, 3, 20103"})
  void knowsItsLevelAndItsParent(String digits, int level, String parent) {
    FunctionCode code = new FunctionCode(digits);
    assertThat(code.level()).isEqualTo(level);
    assertThat(code.parent().map(FunctionCode::digits).orElse("")).isEqualTo(parent);
    assertThat(code.topClass()).hasToString("201");
    assertThat(code.isWithin(new FunctionCode("201"))).isTrue();
    assertThat(code.isWithin(new FunctionCode("202"))).isFalse();
  }

  @Test
  void otherClassificationsHaveTheirOwnShapes() {
    assertThat(DepartmentEconomicCode.parse("302 27").parent())
        .hasValue(new DepartmentEconomicCode("302"));
    assertThat(GovernmentEconomicCode.parse("502 05").parent())
        .hasValue(new GovernmentEconomicCode("502"));
    assertThat(RevenueCode.parse("103 01 48 01").level()).isEqualTo(4);
    assertThatThrownBy(() -> DepartmentEconomicCode.parse("3022701"))
        .hasMessageContaining("3022701");
    assertThatThrownBy(() -> GovernmentEconomicCode.parse("30227")).hasMessageContaining("30227");
  }
}
