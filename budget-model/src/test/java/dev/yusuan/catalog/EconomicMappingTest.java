package dev.yusuan.catalog;

import static dev.yusuan.catalog.UnitNature.ADMINISTRATIVE;
import static dev.yusuan.catalog.UnitNature.PUBLIC_INSTITUTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.code.DepartmentEconomicCode;
import dev.yusuan.code.GovernmentEconomicCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EconomicMappingTest {
  private static final EconomicMapping MAPPING = Catalog.of(2024).economicMapping();

  @ParameterizedTest
  @CsvSource({
    "30101, 50101, 50501",
    "30108, 50102, 50501",
    "30113, 50103, 50501",
    "30217, 50206, 50502",
    "30226, 50205, 50502",
    "30302, 50905, 50905",
    "31002, 50306, 50601",
  })
  void theNatureOfTheUnitChoosesThePartner(
      String department, String administrative, String institution) {
    DepartmentEconomicCode code = new DepartmentEconomicCode(department);
    assertThat(MAPPING.partners(code, ADMINISTRATIVE))
        .containsExactly(new GovernmentEconomicCode(administrative));
    assertThat(MAPPING.partners(code, PUBLIC_INSTITUTION))
        .containsExactly(new GovernmentEconomicCode(institution));
  }

  @Test
  void wagesAreNoneOfAnAdministrativeUnitByMeritPay() {
    assertThat(MAPPING.partners(new DepartmentEconomicCode("30107"), ADMINISTRATIVE)).isEmpty();
    assertThat(MAPPING.partners(new DepartmentEconomicCode("30107"), PUBLIC_INSTITUTION))
        .containsExactly(new GovernmentEconomicCode("50501"));
  }

  @Test
  void worksInTheOtherDirectionToo() {
    GovernmentEconomicCode code = new GovernmentEconomicCode("50205");
    assertThat(MAPPING.partners(code, ADMINISTRATIVE))
        .extracting(Object::toString)
        .containsExactly("30203", "30226", "30227");
    assertThat(MAPPING.partners(code, PUBLIC_INSTITUTION)).isEmpty();
  }

  @Test
  void aPairSaysWhatItRestsOn() {
    EconomicMapping.Pairing pairing =
        MAPPING
            .find(new DepartmentEconomicCode("30226"), new GovernmentEconomicCode("50205"))
            .orElseThrow();
    assertThat(pairing.natures()).containsExactly(ADMINISTRATIVE);
    assertThat(pairing.evidence()).hasToString("document: pingdingshan-bigdata-2024");
    assertThat(pairing).hasToString("30226 ~ 50205 [ADMINISTRATIVE]");
  }

  @Test
  void anUnknownPairIsEmpty() {
    assertThat(
            MAPPING.find(new DepartmentEconomicCode("30226"), new GovernmentEconomicCode("50101")))
        .isEmpty();
    assertThat(MAPPING.pairings(new DepartmentEconomicCode("30288"))).isEmpty();
    assertThat(MAPPING.pairings(new GovernmentEconomicCode("50188"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2020, 50801", "2024, 50803"})
  void onlyPairsOfTheEditionApply(int year, String partner) {
    assertThat(
            Catalog.of(year)
                .economicMapping()
                .partners(new DepartmentEconomicCode("31201"), PUBLIC_INSTITUTION))
        .containsExactly(new GovernmentEconomicCode(partner));
  }

  @Test
  void bothDirectionsHoldTheSamePairs() {
    for (EconomicMapping.Pairing pairing : MAPPING.pairings()) {
      assertThat(MAPPING.pairings(pairing.department())).contains(pairing);
      assertThat(MAPPING.pairings(pairing.government())).contains(pairing);
    }
  }
}
