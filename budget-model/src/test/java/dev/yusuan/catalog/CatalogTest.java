package dev.yusuan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yusuan.code.FunctionCode;
import dev.yusuan.code.RevenueCode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogTest {
  private static final Catalog CATALOG = Catalog.of(2024);

  @Test
  void aFunctionPrintsItsPath() {
    assertThat(CATALOG.function("2010306")).hasToString("一般公共服务支出 › 政府办公厅（室）及相关机构事务 › 政务公开审批");
  }

  @Test
  void acceptsThePrintedFormsOfACode() {
    assertThat(CATALOG.functional().find("２０１ 03\u00A006").orElseThrow())
        .hasToString("2010306 政务公开审批");
  }

  @Test
  void refusesACodeOfImpossibleShapeAndQuotesIt() {
    assertThatThrownBy(() -> CATALOG.function("2010"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("“2010”");
  }

  @Test
  void aCodeThatIsNotListedIsAFactAndNoError() {
    assertThat(CATALOG.functional().find("2010377")).isEmpty();
    CatalogPath<FunctionCode> path = CATALOG.function("2010377");
    assertThat(path.entry()).isEmpty();
    assertThat(path.entries())
        .extracting(CatalogEntry::name)
        .containsExactly("一般公共服务支出", "政府办公厅（室）及相关机构事务");
    assertThat(path).hasToString("一般公共服务支出 › 政府办公厅（室）及相关机构事务 › 2010377（未列）");
  }

  @Test
  void anEntryKnowsItsPlaceItsFundsItsEditionsAndItsEvidence() {
    CatalogEntry<FunctionCode> item = CATALOG.functional().find("2120899").orElseThrow();
    assertThat(item.name()).isEqualTo("其他国有土地使用权出让收入安排的支出");
    assertThat(item.level()).isEqualTo(3);
    assertThat(item.parent().orElseThrow().code()).hasToString("21208");
    assertThat(item.funds()).containsExactly(BudgetFund.GOVERNMENT_FUND);
    assertThat(item.evidence().grade()).isEqualTo(Evidence.Grade.DOCUMENT);
    assertThat(item.evidence().sources()).contains("jiyuan-bigdata-2024", "jiyuan-office-2024");
    CatalogEntry<FunctionCode> renamed = CATALOG.functional().find("207").orElseThrow();
    assertThat(renamed.firstEdition()).hasValue(2019);
    assertThat(renamed.lastEdition()).isEmpty();
    assertThat(renamed.parent()).isEmpty();
  }

  @Test
  void theChildrenOfASectionAreItsItems() {
    assertThat(CATALOG.functional().find("20140").orElseThrow().children())
        .extracting(Object::toString)
        .containsExactly(
            "2014001 行政运行", "2014002 一般行政管理事务", "2014003 机关服务", "2014004 信访业务", "2014099 其他信访事务支出");
    assertThat(CATALOG.functional().find("2014004").orElseThrow().children()).isEmpty();
    assertThat(CATALOG.governmentEconomic().find("501").orElseThrow().children())
        .extracting(CatalogEntry::name)
        .containsExactly("工资奖金津补贴", "社会保障缴费", "住房公积金", "其他工资福利支出");
  }

  @Test
  void searchesTheNamesOfAllClassifications() {
    assertThat(CATALOG.search("公务接待"))
        .extracting(Object::toString)
        .containsExactly("30217 公务接待费", "50206 公务接待费");
    assertThat(CATALOG.search("维修(护) 费"))
        .extracting(Object::toString)
        .containsExactly("30213 维修（护）费", "50209 维修（护）费");
    assertThat(CATALOG.search("不存在的名称")).isEmpty();
  }

  @Test
  void listsRevenueWithFourLevelsOfCodes() {
    assertThat(CATALOG.revenue().path("1030148")).hasToString("非税收入 › 政府性基金收入 › 国有土地使用权出让收入");
    assertThat(CATALOG.revenue().find(new RevenueCode("103014801"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "207, 文化体育与传媒支出, 文化旅游体育与传媒支出",
    "210, 医疗卫生与计划生育支出, 卫生健康支出",
    "220, 国土海洋气象等支出, 自然资源海洋气象等支出",
  })
  void classesWereRenamedBetween2018And2019(String code, String before, String after) {
    assertThat(Catalog.of(2018).function(code)).hasToString(before);
    assertThat(Catalog.of(2019).function(code)).hasToString(after);
    assertThat(Catalog.changes(2018, 2019))
        .extracting(Object::toString)
        .contains(code + " " + before + " → " + after);
  }

  @Test
  void theEditionsOf2018And2020DifferInClassesOnlyAsRecorded() {
    assertThat(
            Catalog.of(2018).functional().changesTo(Catalog.of(2020).functional()).stream()
                .filter(change -> change.code().level() == 1))
        .extracting(Object::toString)
        .containsExactly(
            "207 文化体育与传媒支出 → 文化旅游体育与传媒支出",
            "210 医疗卫生与计划生育支出 → 卫生健康支出",
            "215 资源勘探信息等支出 → 资源勘探工业信息等支出",
            "220 国土海洋气象等支出 → 自然资源海洋气象等支出",
            "+ 224 灾害防治及应急管理支出",
            "+ 234 抗疫特别国债安排的支出");
  }

  @Test
  void changesSayWhatWasAddedAndWhatWasWithdrawn() {
    assertThat(Catalog.changes(2023, 2024))
        .extracting(Object::toString)
        .contains("- 2010308 信访事务", "+ 20140 信访事务", "+ 2014004 信访业务", "2013804 市场主体管理 → 经营主体管理");
    assertThat(Catalog.changes(2023, 2024))
        .extracting(CodeChange::kind)
        .doesNotContainNull()
        .contains(CodeChange.Kind.values());
    assertThat(Catalog.changes(2019, 2020))
        .extracting(Object::toString)
        .contains("+ 30311 代缴社会保险费", "+ 31304 对机关事业单位职业年金的补助", "+ 51004 对机关事业单位职业年金的补助");
    assertThat(Catalog.changes(2024, 2024)).isEmpty();
  }

  @Test
  void theHistoryOfACodeHoldsAllItsNames() {
    assertThat(CATALOG.functional().history(new FunctionCode("21305")))
        .extracting(Object::toString)
        .containsExactly(
            "21305 扶贫 (2018–2021)", "21305 巩固脱贫衔接乡村振兴 (2022–2022)", "21305 巩固脱贫攻坚成果衔接乡村振兴 (2023–)");
    assertThat(CATALOG.functional().history(new FunctionCode("2010377"))).isEmpty();
  }

  @Test
  void theNewerNameLeadsWhereAnEditionHasTwo() {
    CatalogEntry<FunctionCode> entry = CATALOG.functional().find("2130135").orElseThrow();
    assertThat(entry.name()).isEqualTo("农业生态资源保护");
    assertThat(entry.otherNames()).containsExactly("农业资源保护修复与利用");
    assertThat(Catalog.of(2025).functional().find("2130135").orElseThrow().otherNames()).isEmpty();
  }

  @Test
  void theEditionKnowsItsNotices() {
    assertThat(Catalog.of(2023).edition()).hasToString("2023 (财预〔2022〕107号)");
    assertThat(CATALOG.edition().notices()).containsExactly("财预〔2023〕83号", "财预〔2024〕22号");
    assertThat(Catalog.of(2019).edition()).hasToString("2019");
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 2010, 2017})
  void beforeTheFirstEditionTheFirstOneApplies(int year) {
    Catalog early = Catalog.of(year);
    assertThat(early.fiscalYear()).isEqualTo(year);
    assertThat(early.edition().year()).isEqualTo(2018);
    assertThat(early.coversFiscalYear()).isFalse();
    assertThat(early.function("207")).hasToString("文化体育与传媒支出");
  }

  @Test
  void afterTheLastEditionTheLastOneApplies() {
    assertThat(Catalog.of(Integer.MAX_VALUE).edition().year()).isEqualTo(2026);
    assertThat(Catalog.of(2026).coversFiscalYear()).isTrue();
    assertThat(Catalog.of(2027).coversFiscalYear()).isFalse();
  }

  @Test
  void threadsShareOneCatalogueForEachEdition() {
    List<Catalog> catalogs =
        IntStream.range(0, 64).parallel().mapToObj(i -> Catalog.of(2022)).toList();
    assertThat(catalogs).allMatch(catalog -> catalog == catalogs.get(0));
    assertThat(Catalog.of(2030).functional()).isSameAs(Catalog.of(2026).functional());
  }

  @Test
  void saysHowLargeItIs() {
    assertThat(CATALOG)
        .hasToString("政府收支分类科目 2024: 1748 functional, 110 and 81 economic, 169 revenue");
    assertThat(CATALOG.departmentEconomic()).hasToString("部门预算支出经济分类科目 2024: 110");
  }
}
