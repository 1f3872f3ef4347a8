package dev.yusuan.validation.kind;

import static dev.yusuan.table.TableKind.EXPENDITURE;
import static dev.yusuan.table.TableKind.GOVERNMENT_PROCUREMENT;
import static dev.yusuan.table.TableKind.REVENUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.table.Table;
import dev.yusuan.validation.Sheets;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.Outcome;
import dev.yusuan.validation.result.Outcome.Status;
import dev.yusuan.validation.result.VerdictCounts;
import dev.yusuan.validation.rule.Reason;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysListedTest {
  private static final String ID = "procurement.functions-listed";

  @ParameterizedTest
  @CsvSource({
    "2010301, 2010301, HELD, the same code",
    "2010301, 2010302, FAILED, one beside it",
    "2010301, 20103, HELD, one above it that is not broken down",
    "2010301, 201, HELD, one far above it that is not broken down",
    "2010301, 20103 2010302, FAILED, one above it that is broken down",
    "20103, 2010302, HELD, one below it",
    "201, 2010302, HELD, one far below it",
    "20103, 2010401, FAILED, one below another",
  })
  void codeIsListed(String bought, String listed, Status status, String how) {
    assertThat(outcome(expenditure(listed), procurement("ITEM " + bought + " 电脑 4.00")).status())
        .as(how)
        .isEqualTo(status);
  }

  @Test
  void allRowsOfACodeAreOneFindingAtTheFirst() {
    Outcome outcome =
        outcome(
            expenditure("2010301"),
            procurement(
                "TOTAL . . 9.00",
                "ITEM 2010301 电脑 4.00",
                "ITEM 2010399 办公用纸 2.00",
                "ITEM 2010399 打印机 3.00"));

    assertThat(outcome.counts()).isEqualTo(new VerdictCounts(1, 0, 0, 1, 0));
    Finding finding = outcome.findings().get(0);
    assertThat(finding.message(Locale.CHINESE)).isEqualTo("政府采购汇总表 第3行等2行：2010399 有金额，而支出预算表未列");
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("政府采购汇总表 row 3 and 1 more: 2010399 has money, but is not in 支出预算表");
    assertThat(finding.cells())
        .hasToString("[GOVERNMENT_PROCUREMENT[3].amount, GOVERNMENT_PROCUREMENT[4].amount]");
  }

  @Test
  void codeWithoutMoneyNeedsNotBeListed() {
    assertThat(
            outcome(
                    expenditure("2010301"),
                    procurement("ITEM 2010399 办公用纸 0", "ITEM 2010398 打印机 ."))
                .reason())
        .contains(Reason.NOTHING_PRINTED);
  }

  @Test
  void aMarkIsNoMoney() {
    assertThat(outcome(expenditure("2010301"), procurement("ITEM 2010399 办公用纸 ~待定")).reason())
        .contains(Reason.NOTHING_PRINTED);
  }

  @Test
  void codesBelowAMissingOneAreNotToldAgain() {
    Outcome outcome =
        outcome(
            expenditure("2010301"),
            procurement("CLASS 208 . 5.00", "SECTION 20805 . 5.00", "ITEM 2080505 养老 5.00"));

    assertThat(outcome.counts()).isEqualTo(new VerdictCounts(0, 0, 0, 1, 0));
    assertThat(outcome.findings().get(0).message(Locale.CHINESE)).contains("第1行：208 有金额");
  }

  @Test
  void codeBelowAListedOneIsToldWhereItIsMissing() {
    Outcome outcome =
        outcome(expenditure("2080505"), procurement("CLASS 208 . 5.00", "ITEM 2080599 其他 5.00"));

    assertThat(outcome.counts()).isEqualTo(new VerdictCounts(1, 0, 0, 1, 0));
    assertThat(outcome.findings().get(0).message(Locale.CHINESE)).contains("第2行：2080599 有金额");
  }

  @Test
  void nothingIsSaidWhereAColumnIsNotPrinted() {
    Table<?> withoutTotal =
        Sheets.table(EXPENDITURE, "level function basic", "ITEM 2010301 3.00", "ITEM . 5.00");

    assertThat(outcome(withoutTotal, procurement("ITEM 2010399 办公用纸 2.00")).reason())
        .contains(Reason.COLUMNS_NOT_PRINTED);
  }

  @Test
  void nothingIsSaidWhereTheOtherTablePrintsNoCodes() {
    assertThat(outcome(expenditure("."), procurement("ITEM 2010399 办公用纸 2.00")).reason())
        .contains(Reason.NO_LIKE_ROWS);
  }

  @Test
  void rowWithoutACodeOrMoneyCarriedOverLeavesItOpen() {
    Table<?> procurement = procurement("ITEM 2010399 办公用纸 2.00");
    Table<?> carried =
        Sheets.table(
            REVENUE,
            "level total thisYear.generalPublicBudget"
                + " thisYear.generalPublicBudget.appropriation carryOver",
            "TOTAL 10.00 10.00 10.00 0.50");

    assertThat(outcome(expenditure("2010301 ."), procurement).reason()).isEmpty();
    assertThat(outcome(expenditure("2010301 ."), procurement).status())
        .isEqualTo(Status.NOT_CHECKED);
    assertThat(check(carried, expenditure("2010301"), procurement).status())
        .isEqualTo(Status.NOT_CHECKED);
  }

  private static Table<?> expenditure(String codes) {
    return Sheets.table(
        EXPENDITURE,
        "level function total",
        Arrays.stream(codes.split(" "))
            .map(code -> "ITEM " + code + " 50.00")
            .toArray(String[]::new));
  }

  private static Table<?> procurement(String... rows) {
    return Sheets.table(GOVERNMENT_PROCUREMENT, "level function item amount", rows);
  }

  private static Outcome outcome(Table<?> expenditure, Table<?> procurement) {
    return check(
        Sheets.table(
            REVENUE,
            "level total thisYear.generalPublicBudget"
                + " thisYear.generalPublicBudget.appropriation",
            "TOTAL 10.00 10.00 10.00"),
        expenditure,
        procurement);
  }

  private static Outcome check(Table<?>... tables) {
    return Validator.standard().check(Sheets.disclosure(tables)).outcomes().stream()
        .filter(outcome -> outcome.rule().id().equals(ID))
        .findFirst()
        .orElseThrow();
  }
}
