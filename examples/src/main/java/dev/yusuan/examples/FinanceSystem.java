package dev.yusuan.examples;

import static dev.yusuan.money.AmountUnit.TEN_THOUSAND_YUAN;
import static dev.yusuan.table.TableKind.EXPENDITURE;
import static dev.yusuan.table.TableKind.PROJECT_EXPENDITURE;
import static dev.yusuan.table.TableKind.PROJECT_PERFORMANCE;
import static dev.yusuan.table.TableKind.REVENUE;

import dev.yusuan.code.ProjectCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.document.Issuer;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.indicator.ProjectPerformance;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.io.render.TextTable;
import dev.yusuan.money.Amount;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.ProjectRow;
import dev.yusuan.table.RevenueRow;
import dev.yusuan.table.Table;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Report;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A finance system discloses the budget of its database: what the page “Building” shows. */
public final class FinanceSystem {
  private FinanceSystem() {}

  /**
   * The budget of a unit.
   *
   * @param database has the tables {@code item} and {@code indicator}, with amounts in yuan
   * @throws SQLException if it cannot be queried
   */
  static Disclosure budget(Connection database) throws SQLException {
    var expenditure = Table.builder(EXPENDITURE, TEN_THOUSAND_YUAN).withTotals();
    var projects = Table.builder(PROJECT_EXPENDITURE, TEN_THOUSAND_YUAN).withTotals();
    var targets = new ArrayList<ProjectPerformance>();
    try (Statement query = database.createStatement();
        ResultSet item = query.executeQuery("SELECT * FROM item ORDER BY function")) {
      while (item.next()) {
        Amount wages = amount(item, "wages");
        Amount project = amount(item, "project");
        expenditure.row(
            ExpenditureRow.builder()
                .function(item.getString("function"))
                .name(item.getString("name"))
                .basic(basic -> basic.personnel(people -> people.wages(wages)))
                .project(kinds -> kinds.specificTarget(project)));
        if (!project.isZero()) {
          ProjectCode code = ProjectCode.parse(item.getString("project_code"));
          String name = item.getString("project_name");
          projects.row(
              ProjectRow.builder().name(name).thisYear(by -> by.generalPublicBudget(project)));
          targets.add(ProjectPerformance.of(code, name, project, indicators(database, code)));
        }
      }
    }
    Table<ExpenditureRow> spent = expenditure.build();
    Amount all = spent.total().flatMap(ExpenditureRow::total).orElseThrow();
    return Disclosure.builder()
        .issuer(Issuer.of("某市大数据中心"))
        .fiscalYear(2024)
        .kind(DisclosureKind.UNIT)
        .addTables(
            Table.builder(REVENUE, TEN_THOUSAND_YUAN)
                .row(RevenueRow.builder().name("合计").thisYear(by -> by.total(all)))
                .withTotals()
                .build(),
            spent,
            projects.build(),
            Table.builder(PROJECT_PERFORMANCE, TEN_THOUSAND_YUAN).projects(targets).build())
        .build();
  }

  private static Amount amount(ResultSet row, String column) throws SQLException {
    return Amount.ofYuan(row.getBigDecimal(column)).to(TEN_THOUSAND_YUAN, 2, RoundingMode.HALF_UP);
  }

  private static List<Indicator> indicators(Connection database, ProjectCode project)
      throws SQLException {
    List<Indicator> indicators = new ArrayList<>();
    try (PreparedStatement query =
        database.prepareStatement("SELECT * FROM indicator WHERE project_code = ? ORDER BY id")) {
      query.setString(1, project.toString());
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          indicators.add(
              Indicator.of(
                  IndicatorLevel.valueOf(row.getString("class")),
                  row.getString("name"),
                  row.getString("target")));
        }
      }
    }
    return indicators;
  }

  /**
   * Checks a budget, writes it as JSON and CSV, and prints it for people.
   *
   * @throws IllegalStateException if nothing could be checked, or the figures contradict each other
   * @throws IOException if a file cannot be written
   */
  static void publish(Disclosure budget, Path folder) throws IOException {
    Report report = Validator.standard().check(budget);
    if (!report.isConclusive() || report.hasErrors()) {
      throw new IllegalStateException(report.failed().toString());
    }
    DisclosureJson.write(budget, folder.resolve("disclosure.json"));
    FactsCsv.write("bigdata-2024", budget, folder.resolve("facts.csv"));
    budget.tables().forEach(table -> System.out.print(TextTable.of(table)));
  }
}
