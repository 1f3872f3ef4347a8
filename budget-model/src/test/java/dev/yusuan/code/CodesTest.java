package dev.yusuan.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yusuan.testing.Codes;
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

class CodesTest {
  @Provide
  Arbitrary<ClassificationCode<?>> codes() {
    return Arbitraries.oneOf(
        Codes.functions(),
        Codes.departmentEconomics(),
        Codes.governmentEconomics(),
        Codes.revenues());
  }

  @Provide
  Arbitrary<UnitCode> units() {
    return Codes.units();
  }

  @Provide
  Arbitrary<ProjectCode> projects() {
    return Codes.projects();
  }

  @Property
  void aCodeIsReadAsItIsPrintedAndStandsBelowItsParents(
      @ForAll("codes") ClassificationCode<?> code) {
    checkLaws(code);
  }

  private static <C extends ClassificationCode<C>> void checkLaws(ClassificationCode<C> code) {
    C same = code.withDigits(code.toString());
    assertThat(same).isEqualTo(code).hasToString(code.digits());
    assertThat(code.isWithin(same)).isTrue();
    assertThat(code.isWithin(code.topClass())).isTrue();
    assertThat(code.topClass().level()).isEqualTo(1);
    Optional<C> parent = code.parent();
    assertThat(parent.isEmpty()).isEqualTo(code.level() == 1);
    if (parent.isPresent()) {
      assertThat(code.isWithin(parent.get())).isTrue();
      assertThat(parent.get().isWithin(same)).isFalse();
      assertThat(parent.get().level()).isEqualTo(code.level() - 1);
      assertThat(parent.get()).isLessThan(same);
    }
  }

  @Property
  void aUnitStandsBelowItsDepartment(@ForAll("units") UnitCode unit) {
    assertThat(UnitCode.parse(unit.toString())).isEqualTo(unit);
    assertThat(unit.isDepartment()).isEqualTo(unit.parent().isEmpty());
    unit.parent()
        .ifPresent(
            parent -> {
              assertThat(unit.isWithin(parent)).isTrue();
              assertThat(parent.isWithin(unit)).isFalse();
              assertThat(parent).isLessThan(unit);
              assertThat(parent.level()).isEqualTo(unit.level() - 1);
            });
  }

  @Property
  void aProjectCodeIsReadAsItIsPrinted(@ForAll("projects") ProjectCode project) {
    assertThat(ProjectCode.parse(project.toString())).isEqualTo(project);
    assertThat(project.hasStandardLength()).isEqualTo(project.digits().length() == 21);
  }

  @ParameterizedTest
  @CsvSource({"201 03 06, 2010306", "２０１, 201", "'\u00A0208\u300005 ', 20805", "2010306, 2010306"})
  void readsBlanksAndFullWidthDigits(String printed, String digits) {
    assertThat(FunctionCode.parse(printed)).hasToString(digits);
  }

  @Test
  void knowsTheLevelsOfAFunctionCode() {
    FunctionCode item = FunctionCode.parse("2010306");

    assertThat(item.level()).isEqualTo(3);
    assertThat(item.parent()).contains(new FunctionCode("20103"));
    assertThat(item.topClass()).isEqualTo(new FunctionCode("201"));
    assertThat(item.isWithin(new FunctionCode("20140"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2",
        "20",
        "2010",
        "201030",
        "20103060",
        "301",
        "１0",
        "201-03",
        "201.03",
        "4.19001E+19",
        "20l",
        "٢٠١",
        "201\u200B03",
        "201\n",
        "99999999999999999999999999999999999"
      })
  void refusesWhatIsNoFunctionCode(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FunctionCode.parse(text))
        .withMessageContaining("not a functional code")
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(160));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2010", "201", "3021", "3022701"})
  void refusesWhatIsNoDepartmentalEconomicCode(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> DepartmentEconomicCode.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "302", "5020", "5020501"})
  void refusesWhatIsNoGovernmentalEconomicCode(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> GovernmentEconomicCode.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10", "1030", "10301481234", "201"})
  void refusesWhatIsNoRevenueCode(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> RevenueCode.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00", "0030", "00300", "003006001001001", "00x"})
  void refusesWhatIsNoUnitCode(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> UnitCode.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "123456789", "4.19001E+19", "123456789012345678901234567890123"})
  void refusesWhatIsNoProjectCode(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> ProjectCode.parse(text));
  }
}
