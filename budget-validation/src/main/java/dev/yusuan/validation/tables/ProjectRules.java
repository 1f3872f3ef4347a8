package dev.yusuan.validation.tables;

import static dev.yusuan.table.TableKind.EXPENDITURE;
import static dev.yusuan.table.TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE;
import static dev.yusuan.table.TableKind.GOVERNMENT_FUND_EXPENDITURE;
import static dev.yusuan.table.TableKind.PROJECT_DECLARATION;
import static dev.yusuan.table.TableKind.PROJECT_EXPENDITURE;
import static dev.yusuan.table.TableKind.PROJECT_PERFORMANCE;
import static dev.yusuan.table.TableKind.STATE_CAPITAL_EXPENDITURE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Comparison;
import dev.yusuan.schema.Column;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.ProjectDeclarationRow;
import dev.yusuan.table.ProjectPerformanceRow;
import dev.yusuan.table.ProjectRow;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.kind.Agreement;
import dev.yusuan.validation.kind.Agreements;
import dev.yusuan.validation.kind.Allowance;
import dev.yusuan.validation.kind.Keyed;
import dev.yusuan.validation.kind.Lines;
import dev.yusuan.validation.kind.Members;
import dev.yusuan.validation.kind.RowKey;
import dev.yusuan.validation.kind.Total;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.Optional;

/** Projects, their kinds and funds, their targets and declarations (项目支出). */
public final class ProjectRules {
  private static final Agreement OF_SOURCES =
      Agreement.of(Comparison.SAME, Allowance.OTHER_SOURCES);
  private static final Agreement SUM_OF_SOURCES =
      Agreement.of(Comparison.SUM, Allowance.OTHER_SOURCES);
  private static final Agreement AT_MOST = Agreement.of(Comparison.AT_MOST);

  private static final Agreements PROJECTS = Agreements.on("projects", Severity.ERROR);
  private static final Agreements TARGETS = Agreements.on("project-funds", Severity.ERROR);
  private static final Agreements DECLARED = Agreements.on("declarations", Severity.WARNING);

  static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          PROJECTS.sums(
              "total",
              OF_SOURCES,
              Total.of(PROJECT_EXPENDITURE, ProjectRow.TOTAL),
              Total.of(EXPENDITURE, ExpenditureRow.PROJECT)),
          ofFund(
              "general-public-budget",
              ProjectRow.GENERAL_PUBLIC_BUDGET,
              GENERAL_PUBLIC_BUDGET_EXPENDITURE),
          ofFund("government-fund", ProjectRow.GOVERNMENT_FUND, GOVERNMENT_FUND_EXPENDITURE),
          ofFund("state-capital", ProjectRow.STATE_CAPITAL, STATE_CAPITAL_EXPENDITURE),
          ofKind("other-operating", ExpenditureRow.OTHER_OPERATING, "其他运转类"),
          ofKind("specific-target", ExpenditureRow.SPECIFIC_TARGET, "特定目标类"),
          ofKind("general-projects", ExpenditureRow.GENERAL_PROJECTS, "一般性项目"),
          ofKind("special-funds", ExpenditureRow.SPECIAL_FUNDS, "专项资金"),
          TARGETS.keys(
              "by-name",
              OF_SOURCES,
              new Keyed(
                  PROJECT_PERFORMANCE,
                  RowKey.NAME,
                  ImmutableList.of(
                      ProjectPerformanceRow.TOTAL,
                      ProjectPerformanceRow.SPECIAL_ACCOUNT,
                      ProjectPerformanceRow.UNIT_FUNDS)),
              new Keyed(
                  PROJECT_EXPENDITURE,
                  RowKey.NAME,
                  ImmutableList.of(
                      ProjectRow.TOTAL, ProjectRow.SPECIAL_ACCOUNT, ProjectRow.UNIT_FUNDS))),
          TARGETS.keys(
              "by-unit",
              AT_MOST,
              Keyed.of(PROJECT_PERFORMANCE, RowKey.UNIT_LINE, ProjectPerformanceRow.TOTAL),
              Keyed.of(PROJECT_EXPENDITURE, RowKey.UNIT_LINE, ProjectRow.TOTAL)),
          DECLARED.keys(
              "by-name",
              OF_SOURCES,
              Keyed.of(PROJECT_DECLARATION, RowKey.NAME, ProjectDeclarationRow.THIS_YEAR),
              Keyed.of(PROJECT_EXPENDITURE, RowKey.NAME, ProjectRow.TOTAL)),
          DECLARED.sums(
              "project-expenditure",
              Agreement.of(Comparison.SUM, Allowance.NOT_ALL_DECLARED),
              Total.of(EXPENDITURE, ExpenditureRow.PROJECT),
              new Lines(PROJECT_DECLARATION, ProjectDeclarationRow.THIS_YEAR)),
          ofOneYear(
              "total",
              ProjectDeclarationRow.TOTAL,
              ProjectDeclarationRow.THIS_YEAR,
              ImmutableList.of(ProjectDeclarationRow.LAST_YEAR)),
          ofOneYear(
              "last-total",
              ProjectDeclarationRow.LAST_TOTAL,
              ProjectDeclarationRow.LAST_YEAR,
              ImmutableList.of()));

  private ProjectRules() {}

  private static Rule ofFund(String id, Column<?, Amount> ofProjects, TableKind<?> fund) {
    return PROJECTS.sums(
        id,
        OF_SOURCES,
        Total.of(PROJECT_EXPENDITURE, ofProjects),
        Total.of(fund, ExpenditureRow.PROJECT));
  }

  private static Rule ofOneYear(
      String id,
      Column<?, Amount> whole,
      Column<?, Amount> year,
      ImmutableList<Column<?, Amount>> before) {
    String name = "declarations.one-year." + id;
    return new OneYearProjects(
        new RuleDescription(
            name,
            Severity.WARNING,
            Texts.of("rule." + name),
            Optional.of(Texts.of("formula." + name)),
            Texts.of("basis.declarations.one-year"),
            ImmutableSet.of(PROJECT_DECLARATION)),
        whole,
        year,
        before);
  }

  private static Rule ofKind(String id, Column<?, Amount> column, String kind) {
    return PROJECTS.sums(
        id,
        SUM_OF_SOURCES,
        Total.of(EXPENDITURE, column),
        new Members(PROJECT_EXPENDITURE, ProjectRow.TOTAL, RowKey.KIND, ImmutableSet.of(kind)));
  }
}
