package dev.yusuan.validation.between;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.code.UnitCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureBuilder;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.document.Issuer;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.Sheets;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Outcome;
import dev.yusuan.validation.rule.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Disclosures that have no counterpart, or nothing that it can be compared with. */
class CounterpartsTest {
  private static final String OLD_CODE = "ITEM 410800220000000035869 论证费";
  private static final String NEW_CODE = "ITEM 410800230000000011631 论证费";
  private static final String NO_CODE = "ITEM . 论证费";

  private static DisclosureBuilder department(Table<?>... tables) {
    return of("074", "行政服务中心", DisclosureKind.DEPARTMENT, tables);
  }

  private static DisclosureBuilder of(
      String code, String name, DisclosureKind kind, Table<?>... tables) {
    return Disclosure.builder()
        .issuer(new Issuer(name, Optional.of(new UnitCode(code))))
        .kind(kind)
        .addTables(tables);
  }

  private static Disclosure projects(int year, String row) {
    return department(Sheets.table(TableKind.PROJECT_PERFORMANCE, "level project name", row))
        .fiscalYear(year)
        .build();
  }

  private static Table<?> revenue(String row) {
    return Sheets.table(TableKind.REVENUE, "level unit name total", row);
  }

  private static Outcome outcome(String rule, Disclosure... disclosures) {
    return Validator.standard().compare(List.of(disclosures)).find(rule).orElseThrow();
  }

  @Test
  void yearsThatPrintNoProjectsTellNothing() {
    Disclosure first = department().fiscalYear(2019).build();

    assertThat(
            outcome("between.last-year-amounts", first, department().fiscalYear(2020).build())
                .reason())
        .contains(Reason.NO_PROJECTS);
    assertThat(
            outcome("between.last-year-amounts", first, department().fiscalYear(2021).build())
                .reason())
        .contains(Reason.NO_COUNTERPART);
  }

  @Test
  void whatTellsNoYearBelongsToNone() {
    DisclosureBuilder department = department(revenue("UNIT 074001 某中心 9.00"));
    DisclosureBuilder unit = of("074001", "某中心", DisclosureKind.UNIT, revenue("TOTAL . 合计 9.00"));

    assertThat(outcome("between.unit-revenue", department.build(), unit.build()).reason())
        .contains(Reason.NO_COUNTERPART);
    assertThat(
            outcome(
                    "between.unit-revenue",
                    department.fiscalYear(2020).build(),
                    unit.fiscalYear(2020).build())
                .status())
        .isEqualTo(Outcome.Status.HELD);
    assertThat(
            SuccessiveYears.among(
                List.of(department().build(), projects(2019, OLD_CODE), projects(2020, OLD_CODE))))
        .hasSize(1);
  }

  @Test
  void projectsWithoutACodeAreNotCompared() {
    assertThat(
            outcome("between.project-codes", projects(2019, NO_CODE), projects(2020, NEW_CODE))
                .reason())
        .contains(Reason.NO_PROJECTS);
    assertThat(
            outcome("between.project-codes", projects(2019, OLD_CODE), projects(2020, NO_CODE))
                .reason())
        .contains(Reason.NO_PROJECTS);
    assertThat(
            outcome("between.project-codes", projects(2019, OLD_CODE), projects(2020, NEW_CODE))
                .findings())
        .extracting(finding -> finding.message(Locale.CHINESE))
        .containsExactly(
            "行政服务中心2020年 项目绩效目标表 第1行：“论证费”的编号为 410800230000000011631，"
                + "行政服务中心2019年为 410800220000000035869");
  }
}
