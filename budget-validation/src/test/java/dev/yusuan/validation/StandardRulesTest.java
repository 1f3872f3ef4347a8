package dev.yusuan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import dev.yusuan.document.Severity;
import dev.yusuan.validation.kind.KeysAgree;
import dev.yusuan.validation.kind.NotNegative;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.tables.AcrossTables;
import dev.yusuan.validation.tables.WithinTables;
import dev.yusuan.validation.wording.Wording;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StandardRulesTest {
  @Test
  void idsAreUniqueAndOfOneForm() {
    List<String> ids =
        Validator.standard().rules().stream().map(rule -> rule.description().id()).toList();

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).allMatch(id -> id.matches("[a-z-]+(\\.[a-z-]+)+"));
    assertThat(ids)
        .contains(
            "expenditure.total.sum",
            "expenditure.basic.sum",
            "expenditure.rows.sum",
            "general-public-budget-expenditure.basic.personnel.sum",
            "revenue.this-year.general-public-budget.of-which",
            "fiscal-appropriation.expenditure.rows.of-which",
            "three-public.vehicles.sum",
            "totals.revenue-equals-expenditure");
  }

  @Test
  void everyRuleIsToldInBothLanguages() {
    for (Rule rule : Validator.standard().rules()) {
      RuleDescription description = rule.description();
      assertThat(description.sentence().chinese()).containsPattern("\\p{IsHan}").endsWith("。");
      assertThat(description.sentence().english()).matches("[A-Z].*\\.").doesNotContain("{");
      assertThat(description.basis().chinese()).containsPattern("\\p{IsHan}");
      assertThat(description.basis().english()).isNotBlank();
    }
  }

  @Test
  void sumsThatFollowFromTheDescriptionOfATableAreErrors() {
    assertThat(WithinTables.ALL)
        .filteredOn(rule -> !(rule instanceof NotNegative))
        .extracting(rule -> rule.description().severity())
        .containsOnly(Severity.ERROR);
  }

  @Test
  void rulesOnFiguresHaveAFormulaAndNameTheirTables() {
    for (Rule rule : Iterables.concat(WithinTables.ALL, AcrossTables.ALL)) {
      RuleDescription description = rule.description();
      assertThat(description.tables()).as(description.id()).isNotEmpty();
      assertThat(description.formula()).as(description.id()).isPresent();
      Wording formula = description.formula().orElseThrow();
      assertThat(formula.chinese()).containsPattern("[=≥≤⊆]").doesNotContain("{");
      assertThat(formula.english()).containsPattern("[=≥≤⊆]").doesNotContain("{");
    }
  }

  @Test
  void formulasAreMadeOfWhatIsCompared() {
    assertThat(formula("expenditure.basic.sum"))
        .isEqualTo("“基本支出/小计” = “基本支出/人员经费/小计” + “基本支出/公用经费”");
    assertThat(formula("economic.is-basic-and-project-expenditure"))
        .isEqualTo(
            "支出经济分类汇总表[合计].“一般公共预算/小计” = 一般公共预算基本支出表[合计].“合计”" + " + 一般公共预算支出表[合计].“项目支出/小计”");
    assertThat(formula("three-public-codes.receptions"))
        .isEqualTo("一般公共预算“三公”经费表[合计].“公务接待费” ≤ Σ 支出经济分类汇总表[30217].“总计”");
    assertThat(formula("classes.summary-equals-expenditure"))
        .isEqualTo("收支预算表[同一行].“支出/金额” = Σ 支出预算表[同一行].“合计”");
  }

  @Test
  void sentencesOfRulesOnSeveralTablesNameThem() {
    assertThat(sentence("projects.specific-target").chinese())
        .isEqualTo("支出预算表合计行的“项目支出/特定目标类”等于项目支出预算表各行（特定目标类）的“合计”之和。");
    assertThat(sentence("projects.total").english())
        .isEqualTo(
            "The column total of the total row of the table project expenditure equals"
                + " the column project of the total row of the table expenditure.");
  }

  @Test
  void sentencesNameTheColumnsOfTheRule() {
    assertThat(sentence("expenditure.basic.sum").chinese())
        .isEqualTo("支出预算表的每一行，“基本支出/小计”等于“基本支出/人员经费/小计”、“基本支出/公用经费”之和。");
    assertThat(sentence("expenditure.basic.sum").english())
        .isEqualTo(
            "In each row of the table expenditure, basic is the sum of basic.personnel,"
                + " basic.public.");
    assertThat(sentence("fiscal-appropriation.revenue.rows.sum").chinese())
        .isEqualTo("财政拨款收支总体情况表“收入”一侧中，有下级行的每一行，各栏等于下级行之和。");
  }

  @Test
  void bundlesHaveTheSameKeys() throws IOException {
    assertThat(keys("messages.properties").keySet())
        .isEqualTo(keys("messages_zh.properties").keySet());
  }

  @Test
  void keysThatHaveWordsAreThoseThatRowsAreComparedBy() throws IOException {
    assertThat(keys("messages.properties").stringPropertyNames())
        .filteredOn(key -> key.startsWith("key."))
        .containsExactlyInAnyOrderElementsOf(
            Validator.standard().rules().stream()
                .filter(KeysAgree.class::isInstance)
                .map(rule -> "key." + ((KeysAgree) rule).whole().key())
                .collect(Collectors.toSet()));
  }

  @Test
  void everyReasonHasWords() {
    for (Reason reason : Reason.values()) {
      assertThat(reason.text(Locale.CHINESE)).containsPattern("\\p{IsHan}");
      assertThat(reason.text(Locale.ENGLISH)).matches("[a-z].*");
    }
  }

  private static Wording sentence(String id) {
    return description(id).sentence();
  }

  private static String formula(String id) {
    return description(id).formula().orElseThrow().chinese();
  }

  private static RuleDescription description(String id) {
    return Validator.standard().rules().stream()
        .map(Rule::description)
        .filter(description -> description.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Properties keys(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            StandardRulesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
