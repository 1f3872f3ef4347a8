package dev.yusuan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Severity;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
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
      if (!description.id().matches("(catalog|indicator|identity)\\..*")) {
        assertThat(description.severity()).isEqualTo(Severity.ERROR);
      }
    }
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
  void everyReasonHasWords() {
    for (Reason reason : Reason.values()) {
      assertThat(reason.text(Locale.CHINESE)).containsPattern("\\p{IsHan}");
      assertThat(reason.text(Locale.ENGLISH)).matches("[a-z].*");
    }
  }

  private static Wording sentence(String id) {
    return Validator.standard().rules().stream()
        .map(Rule::description)
        .filter(description -> description.id().equals(id))
        .findFirst()
        .orElseThrow()
        .sentence();
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
