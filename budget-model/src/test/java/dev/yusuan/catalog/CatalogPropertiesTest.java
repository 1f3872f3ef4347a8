package dev.yusuan.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.code.ClassificationCode;
import dev.yusuan.code.DepartmentEconomicCode;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.code.GovernmentEconomicCode;
import dev.yusuan.code.RevenueCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogPropertiesTest {
  static List<Catalog> editions() {
    return Catalog.editions().stream().map(edition -> Catalog.of(edition.year())).toList();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyEntryHasItsParentAmongTheEntriesAndIsAmongItsChildren(Catalog catalog) {
    checkTree(catalog.functional());
    checkTree(catalog.departmentEconomic());
    checkTree(catalog.governmentEconomic());
    checkTree(catalog.revenue());
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyEntryIsFoundByItsPrintedCodeAndNamedAtTheEndOfItsPath(Catalog catalog) {
    checkLookUp(catalog.functional(), FunctionCode::parse);
    checkLookUp(catalog.departmentEconomic(), DepartmentEconomicCode::parse);
    checkLookUp(catalog.governmentEconomic(), GovernmentEconomicCode::parse);
    checkLookUp(catalog.revenue(), RevenueCode::parse);
  }

  @Property(tries = 300)
  void everyPossibleFunctionalCodeHasAPath(@ForAll("functionalDigits") String digits) {
    FunctionCode code = FunctionCode.parse(digits);
    CatalogPath<FunctionCode> path = Catalog.of(2024).functional().path(code);
    assertThat(path.code()).isEqualTo(code);
    assertThat(path.entry()).isEqualTo(Catalog.of(2024).functional().find(code));
    assertThat(path.toString().split(" › ")).hasSize(code.level());
    assertThat(path.entries()).allMatch(entry -> code.isWithin(entry.code()));
  }

  @Property(tries = 300)
  void theParentOfACodeContainsItAndParsingInvertsToString(
      @ForAll("functionalDigits") String digits) {
    FunctionCode code = FunctionCode.parse(digits);
    assertThat(FunctionCode.parse(code.toString())).isEqualTo(code);
    for (Optional<FunctionCode> above = code.parent();
        above.isPresent();
        above = above.get().parent()) {
      assertThat(code.isWithin(above.get())).isTrue();
      assertThat(above.get().isWithin(code)).isFalse();
      assertThat(above.get()).isLessThan(code);
    }
  }

  @Provide
  Arbitrary<String> functionalDigits() {
    return Arbitraries.integers()
        .between(1, 3)
        .flatMap(level -> Arbitraries.strings().numeric().ofLength(2 * level))
        .map(rest -> "2" + rest);
  }

  private static <C extends ClassificationCode<C>> void checkTree(
      Classification<C> classification) {
    List<CatalogEntry<C>> reached = new ArrayList<>();
    for (CatalogEntry<C> entry : classification) {
      assertThat(entry.parent().isPresent()).as("parent of %s", entry).isEqualTo(entry.level() > 1);
      if (entry.level() == 1) {
        reached.add(entry);
      }
      for (CatalogEntry<C> child : entry.children()) {
        assertThat(child.parent()).containsSame(entry);
        assertThat(child.code().isWithin(entry.code())).isTrue();
        reached.add(child);
      }
    }
    assertThat(reached).containsExactlyInAnyOrderElementsOf(classification.entries());
  }

  private static <C extends ClassificationCode<C>> void checkLookUp(
      Classification<C> classification, Function<String, C> parser) {
    List<C> codes = new ArrayList<>();
    for (CatalogEntry<C> entry : classification) {
      codes.add(entry.code());
      assertThat(parser.apply(entry.code().toString())).isEqualTo(entry.code());
      assertThat(classification.find(entry.code())).containsSame(entry);
      assertThat(entry.path().entry()).containsSame(entry);
      assertThat(entry.path().toString()).endsWith(entry.name());
      assertThat(classification.history(entry.code()))
          .extracting(Listing::name)
          .contains(entry.name());
      assertThat(entry.edition()).isEqualTo(classification.edition());
    }
    assertThat(codes).isNotEmpty().isSorted().doesNotHaveDuplicates();
  }
}
