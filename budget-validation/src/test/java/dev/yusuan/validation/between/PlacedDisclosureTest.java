package dev.yusuan.validation.between;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.code.UnitCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.validation.printed.PrintedUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacedDisclosureTest {
  /** The same code goes with a name that is like; without two codes, only the same name tells. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          159001 |        | 159001 |        | true
          159001 |        | 159002 |        | false
                 |        |        |        | false
                 | 第一中学 |        |        | false
          159001 | 第一中学 | 159001 |        | true
          159001 |        | 159001 | 第一中学 | true
          159001 | 第一中学 | 159001 | 第一中学 | true
          159001 | 第一中学 | 159001 | 财政局   | false
          159001 | 第一中学 | 159002 | 第一中学 | false
          159001 | 第一中学 |        | 第一中学 | true
                 | 第一中学 | 159001 | 第一中学 | true
                 | 第一中学 |        | 第一中学 | true
                 | 第一中学 |        | 财政局   | false
          """)
  void unitsAreTheSameByTheirCodesAndTheirNames(
      String code, String name, String otherCode, String otherName, boolean same) {
    assertThat(PlacedDisclosure.isSame(unit(code, name), unit(otherCode, otherName)))
        .isEqualTo(same);
  }

  @Test
  void whatTellsNoIssuerIsNamedByItsPlace() {
    Disclosure unnamed = Disclosure.builder().build();
    Disclosure named =
        Disclosure.builder().issuer(new Issuer("某局", Optional.empty())).fiscalYear(2024).build();

    assertThat(PlacedDisclosure.of(List.of(named, unnamed)))
        .extracting(placed -> placed.inWords().chinese())
        .containsExactly("某局2024年", "第2份文件");
  }

  private static PrintedUnit unit(String code, String name) {
    return new PrintedUnit(
        Optional.ofNullable(code).map(UnitCode::parse), Optional.ofNullable(name));
  }
}
