package dev.yusuan.catalog;

import static dev.yusuan.catalog.NameComparison.Variant.BLANKS;
import static dev.yusuan.catalog.NameComparison.Variant.BRACKETS;
import static dev.yusuan.catalog.NameComparison.Variant.TRAILING_EXPENDITURE;
import static dev.yusuan.catalog.NameComparison.Variant.WORD_ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.catalog.NameComparison.Verdict;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameComparisonTest {
  @Test
  void equalNamesAreEqual() {
    assertThat(NameComparison.of("公务接待费", "公务接待费").verdict()).isEqualTo(Verdict.EQUAL);
  }

  @ParameterizedTest
  @CsvSource({
    "维修(护)费, 维修（护）费, BRACKETS",
    "公务用车运行 维护费, 公务用车运行维护费, BLANKS",
    "公务用车\u3000运行\u00A0维护费, 公务用车运行维护费, BLANKS",
    "一般公共服务, 一般公共服务支出, TRAILING_EXPENDITURE",
    "文化体育旅游与传媒支出, 文化旅游体育与传媒支出, WORD_ORDER",
    "旅游体育文化与传媒支出, 文化旅游体育与传媒支出, WORD_ORDER",
    "文化体育旅游与传媒, 文化旅游体育与传媒支出, TRAILING_EXPENDITURE WORD_ORDER",
    "资本性 支出(一), 资本性支出（一）, BLANKS BRACKETS",
  })
  void harmlessVariantsAreNamed(String printed, String official, String variants) {
    NameComparison comparison = NameComparison.of(printed, official);
    assertThat(comparison.verdict()).isEqualTo(Verdict.VARIANT);
    assertThat(comparison.agrees()).isTrue();
    assertThat(comparison.variants())
        .containsExactlyElementsOf(
            Arrays.stream(variants.split(" ")).map(NameComparison.Variant::valueOf).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "工资奖金津贴, 工资奖金津补贴, '', 补",
    "文化体育与传媒支出, 文化旅游体育与传媒支出, '', 旅游",
    "文化体育体育与传媒支出, 文化旅游体育与传媒支出, 体育, 旅游",
    "医疗卫生与计划生育支出, 卫生健康支出, 医疗卫生与计划生育, 卫生健康",
    "城乡社区事务支出, 城乡社区支出, 事务, ''",
    "事业运行（政府办公厅（室）及相关机构事务）, 事业运行, （政府办公厅（室）及相关机构事务）, ''",
    "支出, 其他支出, '', 其他",
    "'', 其他支出, '', 其他支出",
    "aaa, aa, a, ''",
  })
  void realDifferencesAreShown(String printed, String official, String only, String lacking) {
    NameComparison comparison = NameComparison.of(printed, official);
    assertThat(comparison.verdict()).isEqualTo(Verdict.DIFFERENT);
    assertThat(comparison.agrees()).isFalse();
    assertThat(comparison.variants()).isEmpty();
    assertThat(comparison.onlyPrinted()).isEqualTo(only);
    assertThat(comparison.onlyOfficial()).isEqualTo(lacking);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018", "2019", "2020", "2024"})
  void noTwoSiblingsDifferByAVariantOnly(int year) {
    for (CatalogEntry<?> parent : Catalog.of(year).functional()) {
      assertThat(parent.children().stream().map(child -> Names.key(child.name())))
          .as("children of %s", parent)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void saysWhatItFound() {
    assertThat(NameComparison.of("工资奖金津贴", "工资奖金津补贴"))
        .hasToString("“工资奖金津贴” / “工资奖金津补贴”: different: “” / “补”");
    assertThat(NameComparison.of("维修(护)费", "维修（护）费"))
        .hasToString("“维修(护)费” / “维修（护）费”: equal but for [BRACKETS]");
    assertThat(NameComparison.of("电费", "电费")).hasToString("“电费” / “电费”: equal");
  }

  @Property(tries = 200)
  void theVerdictDoesNotDependOnTheOrder(
      @ForAll("names") String one, @ForAll("names") String other) {
    assertThat(NameComparison.of(one, other).verdict())
        .isEqualTo(NameComparison.of(other, one).verdict());
    assertThat(NameComparison.of(one, other).variants())
        .isEqualTo(NameComparison.of(other, one).variants());
  }

  @Property(tries = 200)
  void aBlankAnywhereIsABlank(@ForAll("names") String name, @ForAll int place) {
    int at = Math.floorMod(place, name.length() + 1);
    NameComparison comparison =
        NameComparison.of(name.substring(0, at) + "\u3000" + name.substring(at), name);
    assertThat(comparison.variants()).containsExactly(BLANKS);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("文化", "旅游", "体育", "支出", "（一）", "(一)", "与传媒", " ")
        .list()
        .ofMaxSize(5)
        .map(parts -> String.join("", parts));
  }

  @Test
  void theVariantsAreTried() {
    assertThat(NameComparison.Variant.values())
        .containsExactlyInAnyOrder(BLANKS, BRACKETS, TRAILING_EXPENDITURE, WORD_ORDER);
  }
}
