package dev.yusuan.validation.kind;

import static dev.yusuan.table.TableKind.EXPENDITURE;
import static dev.yusuan.table.TableKind.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE;
import static dev.yusuan.table.TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE;
import static dev.yusuan.table.TableKind.GOVERNMENT_FUND_EXPENDITURE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Comparison;
import dev.yusuan.table.BasicExpenditureRow;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.wording.Wording;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Sentences and formulas of rules between tables follow from what they select. */
class AgreementsTest {
  private final Agreements totals = Agreements.on("totals", Severity.WARNING);
  private final Total all = Total.of(EXPENDITURE, ExpenditureRow.TOTAL);
  private final Total publicBudget =
      Total.of(GENERAL_PUBLIC_BUDGET_EXPENDITURE, ExpenditureRow.TOTAL);
  private final Total fund = Total.of(GOVERNMENT_FUND_EXPENDITURE, ExpenditureRow.TOTAL);

  private static void assertSays(Rule rule, String chinese, String english) {
    assertThat(rule.description().sentence().in(Locale.CHINESE)).isEqualTo(chinese);
    assertThat(rule.description().sentence().in(Locale.ENGLISH)).isEqualTo(english);
  }

  private static void assertFormula(Rule rule, String chinese, String english) {
    Wording formula = rule.description().formula().orElseThrow();
    assertThat(formula.in(Locale.CHINESE)).isEqualTo(chinese);
    assertThat(formula.in(Locale.ENGLISH)).isEqualTo(english);
  }

  @Test
  void oneFigureAgainstAnother() {
    Rule rule = totals.sums("one", Agreement.of(Comparison.AT_MOST), publicBudget, all);

    assertThat(rule.description().id()).isEqualTo("totals.one");
    assertThat(rule.description().severity()).isEqualTo(Severity.WARNING);
    assertThat(rule.description().tables())
        .containsExactly(GENERAL_PUBLIC_BUDGET_EXPENDITURE, EXPENDITURE);
    assertThat(rule.description().basis().in(Locale.CHINESE)).contains("第十二条（收支平衡）");
    assertSays(
        rule,
        "一般公共预算支出表合计行的“合计”不超过支出预算表合计行的“合计”。",
        "The column total of the total row of the table general public budget expenditure does not"
            + " exceed the column total of the total row of the table expenditure.");
    assertFormula(
        rule,
        "一般公共预算支出表[合计].“合计” ≤ 支出预算表[合计].“合计”",
        "general public budget expenditure[total].total ≤ expenditure[total].total");
  }

  @Test
  void oneFigureAgainstTheSumOfSeveral() {
    Rule rule = totals.sums("sum", Agreement.of(Comparison.SUM), all, publicBudget, fund);

    assertSays(
        rule,
        "支出预算表合计行的“合计”等于一般公共预算支出表合计行的“合计”、政府性基金预算支出表合计行的“合计”之和。",
        "The column total of the total row of the table expenditure equals the column total of the"
            + " total row of the table general public budget expenditure and the column total of"
            + " the total row of the table government fund expenditure, added up.");
    assertFormula(
        rule,
        "支出预算表[合计].“合计” = 一般公共预算支出表[合计].“合计” + 政府性基金预算支出表[合计].“合计”",
        "expenditure[total].total = general public budget expenditure[total].total + government"
            + " fund expenditure[total].total");
  }

  @Test
  void oneFigureAgainstTheRowsOfSomeKeys() {
    Members wages =
        new Members(
            GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE,
            BasicExpenditureRow.TOTAL,
            RowKey.ECONOMIC,
            ImmutableSet.of("301", "303"));
    Rule rule = totals.sums("members", Agreement.of(Comparison.SUM), all, wages);

    assertSays(
        rule,
        "支出预算表合计行的“合计”等于一般公共预算基本支出表各行（301、303）的“合计”之和。",
        "The column total of the total row of the table expenditure equals the sum of the column"
            + " total of the rows 301, 303 of the table general public budget basic expenditure.");
    assertFormula(
        rule,
        "支出预算表[合计].“合计” = Σ 一般公共预算基本支出表[301|303].“合计”",
        "expenditure[total].total = Σ general public budget basic expenditure[301|303].total");
  }

  @Test
  void oneFigureAgainstTheRowsOfAName() {
    Included included = new Included(EXPENDITURE, ExpenditureRow.TOTAL, "教育", "职业教育");
    Rule rule = totals.sums("included", Agreement.of(Comparison.OF_WHICH), all, included);

    assertSays(
        rule,
        "支出预算表合计行的“合计”不小于支出预算表各行（教育/职业教育）的“合计”之和。",
        "The column total of the total row of the table expenditure is not less than the sum of the"
            + " column total of the rows 教育/职业教育 of the table expenditure.");
    assertFormula(
        rule,
        "支出预算表[合计].“合计” ≥ Σ 支出预算表[教育/职业教育].“合计”",
        "expenditure[total].total ≥ Σ expenditure[教育/职业教育].total");
  }

  @Test
  void oneFigureAgainstAllRows() {
    Lines lines = new Lines(GOVERNMENT_FUND_EXPENDITURE, ExpenditureRow.TOTAL);
    Rule rule = totals.sums("lines", Agreement.of(Comparison.SAME), all, lines);

    assertSays(
        rule,
        "支出预算表合计行的“合计”等于政府性基金预算支出表各行的“合计”。",
        "The column total of the total row of the table expenditure equals the column total of all"
            + " rows of the table government fund expenditure.");
    assertFormula(
        rule,
        "支出预算表[合计].“合计” = Σ 政府性基金预算支出表[各行].“合计”",
        "expenditure[total].total = Σ government fund expenditure[each row].total");
  }

  @Test
  void theTotalOfTheYear() {
    Total ofYear = Total.ofYear(EXPENDITURE, ExpenditureRow.TOTAL);

    assertThat(ofYear.title().in(Locale.CHINESE)).isEqualTo("支出预算表“合计”的本年合计（未单独列示的，为总计）");
    assertThat(ofYear.formula().in(Locale.CHINESE)).isEqualTo("支出预算表[本年合计].“合计”");
    assertThat(ofYear.sum()).isEqualTo(ofYear.formula());
  }

  @Test
  void rowsAgainstRowsOfTheSameKey() {
    Keyed whole = Keyed.of(EXPENDITURE, RowKey.FUNCTION, ExpenditureRow.TOTAL);
    Keyed parts = Keyed.of(GOVERNMENT_FUND_EXPENDITURE, RowKey.FUNCTION, ExpenditureRow.TOTAL);

    Rule same = totals.keys("keys", Agreement.of(Comparison.SAME), whole, parts);
    assertThat(same.description().tables())
        .containsExactly(EXPENDITURE, GOVERNMENT_FUND_EXPENDITURE);
    assertSays(
        same,
        "同一支出功能分类科目，支出预算表（“合计”）与政府性基金预算支出表（“合计”）所列之数相等。",
        "For each functional code, the table expenditure (total) and the table government fund"
            + " expenditure (total) print the same figures.");
    assertFormula(
        same,
        "支出预算表[同一行].“合计” = 政府性基金预算支出表[同一行].“合计”",
        "expenditure[key].total = government fund expenditure[key].total");
    assertFormula(
        totals.keys("keys", Agreement.of(Comparison.SUM), whole, parts),
        "支出预算表[同一行].“合计” = Σ 政府性基金预算支出表[同一行].“合计”",
        "expenditure[key].total = Σ government fund expenditure[key].total");
  }

  @Test
  void severalColumnsAndAllColumns() {
    Keyed several =
        new Keyed(
            EXPENDITURE,
            RowKey.FUNCTION,
            ImmutableList.of(ExpenditureRow.TOTAL, ExpenditureRow.PROJECT));
    Keyed every =
        new Keyed(
            EXPENDITURE,
            RowKey.FUNCTION,
            EXPENDITURE.schema().sideOf(ExpenditureRow.TOTAL).amounts());

    assertThat(several.title().in(Locale.CHINESE))
        .isEqualTo("支出预算表（“合计”、“" + ExpenditureRow.PROJECT.title() + "”）");
    assertThat(several.title().in(Locale.ENGLISH))
        .isEqualTo("the table expenditure (total, project)");
    assertThat(every.title().in(Locale.CHINESE)).isEqualTo("支出预算表（各栏）");
  }

  @Test
  void rowsThatHaveToBeInAnotherTable() {
    Rule rule =
        totals.listed(
            "listed",
            Keyed.of(GOVERNMENT_FUND_EXPENDITURE, RowKey.FUNCTION, ExpenditureRow.TOTAL),
            Keyed.of(EXPENDITURE, RowKey.FUNCTION, ExpenditureRow.TOTAL));

    assertSays(
        rule,
        "政府性基金预算支出表中有金额的每一支出功能分类科目，支出预算表亦列示，或列示其下级、未细分的上级。",
        "Each functional code with money in the table government fund expenditure is also in the"
            + " table expenditure, or one below it, or one above it that is not broken down.");
    assertFormula(
        rule,
        "政府性基金预算支出表的支出功能分类科目 ⊆ 支出预算表的支出功能分类科目",
        "government fund expenditure.functional code ⊆ expenditure.functional code");
  }
}
