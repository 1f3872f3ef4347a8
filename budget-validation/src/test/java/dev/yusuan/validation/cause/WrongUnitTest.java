package dev.yusuan.validation.cause;

import static dev.yusuan.table.TableKind.ECONOMIC_CLASSIFICATION;
import static dev.yusuan.table.TableKind.EXPENDITURE;
import static dev.yusuan.table.TableKind.OVERALL_PERFORMANCE;
import static dev.yusuan.table.TableKind.REVENUE;
import static dev.yusuan.table.TableKind.REVENUE_EXPENDITURE_SUMMARY;
import static dev.yusuan.table.TableKind.THREE_PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.DisclosureBuilder;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.io.Disclosures;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.Sheets;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Report;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WrongUnitTest {
  private static final Table<?> SUMMARY =
      Sheets.table(
          REVENUE_EXPENDITURE_SUMMARY,
          "revenue.level revenue.amount expenditure.level expenditure.amount",
          "TOTAL 10.00 TOTAL 10.00");
  private static final Table<?> REVENUE_TABLE = total(REVENUE, "10.00");
  private static final Table<?> ECONOMIC = total(ECONOMIC_CLASSIFICATION, "10.00");

  @Test
  void tableInAnotherUnitIsOneCauseAndTold() {
    Report report = check(SUMMARY, REVENUE_TABLE, total(EXPENDITURE, "100000.00"), ECONOMIC);

    assertThat(report.failed()).hasSize(3);
    assertThat(report.groups()).hasSize(1);
    assertThat(report.groups().get(0).first()).isEqualTo(report.failed().get(0));
    assertThat(report.groups().get(0).others()).isEqualTo(report.failed().subList(1, 3));
    assertThat(report.groups().get(0).repair()).isEmpty();
    assertThat(report.notes())
        .extracting(note -> note.in(Locale.CHINESE))
        .containsExactly("支出预算表注明的单位是万元，而其中各数只有按元计才与其他各表相符（3处）：单位可能有误。");
    assertThat(report.notes().get(0).in(Locale.ENGLISH))
        .isEqualTo(
            "支出预算表 states 万元, but its figures agree with those of all other tables in"
                + " 元 only (3 findings): its unit may be wrong.");
  }

  @Test
  void roundedFiguresInAnotherUnitAreRecognisedToo() {
    assertThat(check(SUMMARY, REVENUE_TABLE, total(EXPENDITURE, "100012"), ECONOMIC).notes())
        .hasSize(1);
  }

  @Test
  void nothingIsSaidWhereOneFigureAgreesInNoUnit() {
    assertThat(check(SUMMARY, REVENUE_TABLE, total(EXPENDITURE, "100100.00"), ECONOMIC).notes())
        .isEmpty();
  }

  @Test
  void nothingIsSaidWhereAFigureAlsoAgreesAsItStands() {
    Table<?> summary =
        Sheets.table(
            REVENUE_EXPENDITURE_SUMMARY,
            "revenue.level revenue.amount expenditure.level expenditure.amount",
            "TOTAL 10.00 TOTAL 100000.00");

    assertThat(check(summary, REVENUE_TABLE, total(EXPENDITURE, "100000.00"), ECONOMIC).notes())
        .isEmpty();
  }

  /** The targets alone would fit in 亿元, but the expenditure in 元 explains the other tables too. */
  @Test
  void tableThatExplainsMorePrevails() {
    Table<?> expenditure =
        Sheets.table(EXPENDITURE, "level total basic project", "TOTAL 100000.00 60000.00 40000.00");
    Table<?> targets =
        Sheets.table(
            OVERALL_PERFORMANCE,
            "level total structure.basic structure.project",
            "TOTAL 10.00 6.00 4.00");

    Report report =
        Validator.standard()
            .check(
                new DisclosureBuilder()
                    .kind(DisclosureKind.DEPARTMENT)
                    .addTables(SUMMARY, REVENUE_TABLE, expenditure, targets)
                    .build());

    assertThat(report.failed()).hasSize(5);
    assertThat(report.groups()).hasSize(1);
    assertThat(report.notes()).hasSize(1);
    assertThat(report.notes().get(0).in(Locale.CHINESE))
        .startsWith("支出预算表注明的单位是万元")
        .contains("按元计");
  }

  /** Of two tables either may have the wrong unit. */
  @Test
  void nothingIsSaidWhereTwoTablesMayBeWrong() {
    Table<?> summary =
        Sheets.table(
            REVENUE_EXPENDITURE_SUMMARY,
            "expenditure.level expenditure.item expenditure.amount",
            "CLASS 一、基本支出 60000.00",
            "CLASS 二、项目支出 40000.00");
    Table<?> expenditure = Sheets.table(EXPENDITURE, "level basic project", "TOTAL 6.00 4.00");
    Report report = check(summary, expenditure);

    assertThat(report.failed()).hasSize(2);
    assertThat(report.notes()).isEmpty();
    assertThat(report.groups()).hasSize(2);
  }

  /** Any unit that is small enough keeps them within the expenditure. */
  @Test
  void figuresThatAreOnlyTooLargeAreNoEvidence() {
    Table<?> codes =
        Sheets.table(
            ECONOMIC_CLASSIFICATION,
            "level departmentEconomic total",
            "ITEM 30217 0.50",
            "ITEM 30212 0.30");
    Table<?> threePublic = Sheets.table(THREE_PUBLIC, "level abroad receptions", "TOTAL 6.00 5.00");
    Report report = check(REVENUE_TABLE, threePublic, codes);

    assertThat(report.failed()).hasSize(2);
    assertThat(report.notes()).isEmpty();
    assertThat(report.groups()).hasSize(2);
  }

  /** Also where they fit in one unit only: 60 > 0.50 and 50 > 0.30 in any but 元. */
  @Test
  void figuresThatAreFarTooLargeAreNoEvidence() {
    Table<?> codes =
        Sheets.table(
            ECONOMIC_CLASSIFICATION,
            "level departmentEconomic total",
            "TOTAL . 10.00",
            "ITEM 30201 9.20",
            "ITEM 30217 0.50",
            "ITEM 30212 0.30");
    Table<?> threePublic =
        Sheets.table(THREE_PUBLIC, "level abroad receptions", "TOTAL 60.00 50.00");
    Report report = check(REVENUE_TABLE, total(EXPENDITURE, "10.00"), threePublic, codes);

    assertThat(report.failed()).hasSize(2);
    assertThat(report.notes()).isEmpty();
  }

  /** Nothing is nothing in every unit. */
  @Test
  void oneFindingBesideZerosThatAgreeIsNoEvidence() {
    Table<?> summary =
        Sheets.table(
            REVENUE_EXPENDITURE_SUMMARY, "expenditure.level expenditure.amount", "TOTAL 10.00");
    Table<?> expenditure =
        Sheets.table(EXPENDITURE, "level total basic project", "TOTAL 100000.00 100000.00 0.00");
    Table<?> targets = Sheets.table(OVERALL_PERFORMANCE, "level structure.project", "TOTAL 0.00");
    Report report = check(summary, expenditure, targets);

    assertThat(report.failed()).hasSize(1);
    assertThat(report.notes()).isEmpty();
  }

  @Test
  void twoFindingsAreEvidence() {
    assertThat(check(SUMMARY, REVENUE_TABLE, total(EXPENDITURE, "100000.00")).notes()).hasSize(1);
  }

  /** A sum of the same table fails or holds in any unit. */
  @Test
  void aSlipWithinTheTableDoesNotHideItsUnit() {
    Table<?> expenditure =
        Sheets.table(EXPENDITURE, "level total basic project", "TOTAL 100000.00 60000.00 30000.00");
    Report report = check(SUMMARY, REVENUE_TABLE, expenditure, ECONOMIC);

    assertThat(report.failed()).hasSize(4);
    assertThat(report.notes())
        .extracting(note -> note.in(Locale.CHINESE))
        .containsExactly("支出预算表注明的单位是万元，而其中各数只有按元计才与其他各表相符（3处）：单位可能有误。");
    assertThat(report.groups()).hasSize(2);
  }

  @Test
  void theUnitThatTheTableStatesIsTold() {
    String tables =
        """
        # 一、收支预算总表

        单位：万元

        收入\t\t支出
        项目\t预算数\t项目\t预算数
        财政拨款收入\t10.00\t教育支出\t10.00
        收入总计\t10.00\t支出总计\t10.00

        # 二、收入预算表

        单位：万元

        部门名称\t合计\t一般公共预算拨款收入
        合计\t10.00\t10.00

        # 三、支出预算表

        单位：元

        科目编码\t科目名称\t合计
        205\t教育支出\t10.00
        \t合计\t10.00
        """;

    assertThat(Validator.standard().check(Disclosures.parse(tables).disclosure()).notes())
        .extracting(note -> note.in(Locale.CHINESE))
        .singleElement()
        .asString()
        .startsWith("支出预算表注明的单位是元，而其中各数只有按万元计");
  }

  @Test
  void sumsWithinATableAreNoEvidence() {
    Table<?> expenditure =
        Sheets.table(EXPENDITURE, "level total basic project", "TOTAL 100000.00 6.00 4.00");
    Report report = check(REVENUE_TABLE, expenditure);

    assertThat(report.failed()).hasSize(2);
    assertThat(report.notes()).isEmpty();
  }

  /** That nothing is nothing in any unit is no second finding. */
  @Test
  void oneFindingAndOneThatAgreesAreNoEvidence() {
    Table<?> summary =
        Sheets.table(
            REVENUE_EXPENDITURE_SUMMARY,
            "revenue.level revenue.amount expenditure.level expenditure.amount",
            "TOTAL 10.00 TOTAL 100000.00");

    assertThat(
            check(Sheets.table(REVENUE, "level total carryOver", "TOTAL 100000.00 0"), summary)
                .notes())
        .isEmpty();
  }

  @Test
  void oneFindingIsNoEvidence() {
    assertThat(check(REVENUE_TABLE, total(EXPENDITURE, "100000.00")).notes()).isEmpty();
  }

  /** The amount in thousands states its own unit, so that of the table does not apply to it. */
  @Test
  void amountsWithAUnitOfTheirOwnKeepIt() {
    Report report = check(SUMMARY, REVENUE_TABLE, total(EXPENDITURE, "100000.00千元"), ECONOMIC);

    assertThat(report.failed()).hasSize(3);
    assertThat(report.notes()).isEmpty();
  }

  private static Table<?> total(TableKind<?> kind, String figure) {
    return Sheets.table(kind, "level total", "TOTAL " + figure);
  }

  private static Report check(Table<?>... tables) {
    return Validator.standard().check(Sheets.disclosure(tables));
  }
}
