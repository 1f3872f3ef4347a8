package dev.yusuan.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import dev.yusuan.code.ClassificationCode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Looks up every code and name that five published disclosures print, in the edition of their year.
 */
class PrintedNamesTest {
  static Stream<List<String>> printedNames() throws IOException {
    return Resource.read("printed-names.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("printedNames")
  void agreesWithTheCatalogueAsReadByEye(List<String> row) {
    int year = Integer.parseInt(row.get(0).substring(row.get(0).length() - 4));
    NameComparison comparison = NameComparison.of(row.get(2), officialName(year, row.get(1)));
    assertThat(comparison.verdict()).as("%s", comparison).hasToString(row.get(3));
    assertThat(explanation(comparison)).isEqualTo(row.get(4));
  }

  @Test
  void theOnlyRealDifferencesAreAnAppendedSectionAndASlip() throws IOException {
    assertThat(printedNames().filter(row -> row.get(3).equals("DIFFERENT")).map(row -> row.get(1)))
        .containsOnly("2010350", "50101")
        .hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "2010301, 一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）",
    "2010306, 一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）政务公开审批（项）",
    "2010350, 一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）事业运行（项）",
    "2080501, 社会保障和就业支出（类）行政事业单位养老支出（款）行政单位离退休（项）",
    "2080505, 社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）",
    "2101101, 卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）",
    "2210201, 住房保障支出（类）住房改革支出（款）住房公积金（项）",
  })
  void thePathIsWhatANarrativePrints(String code, String printed) {
    assertThat(Catalog.of(2024).function(code).toString().replace(" › ", "/"))
        .isEqualTo(printed.replaceAll("（[类款]）", "/").replace("（项）", ""));
  }

  private static String officialName(int year, String code) {
    Catalog catalog = Catalog.of(year);
    return switch (code.charAt(0)) {
      case '2' -> name(catalog.functional(), code);
      case '3' -> name(catalog.departmentEconomic(), code);
      default -> name(catalog.governmentEconomic(), code);
    };
  }

  private static <C extends ClassificationCode<C>> String name(
      Classification<C> classification, String code) {
    return classification.find(code).orElseThrow().name();
  }

  private static String explanation(NameComparison comparison) {
    return comparison.agrees()
        ? Joiner.on(' ').join(comparison.variants())
        : comparison.onlyPrinted() + "/" + comparison.onlyOfficial();
  }
}
