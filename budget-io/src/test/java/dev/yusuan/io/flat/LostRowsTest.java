package dev.yusuan.io.flat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Column;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.FiscalAppropriationRow;
import dev.yusuan.table.SummaryRow;
import dev.yusuan.table.TableKind;
import dev.yusuan.table.ThreePublicRow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows whose blank cells were lost where their widths alone do not tell it. */
class LostRowsTest {
  private static final String EXPENDITURE =
      """
      # 支出预算表

      单位：万元

      科目编码\t科目名称\t合计\t基本支出\t项目支出
      """;

  private static final String SUMMARY =
      """
      # 收支预算总表

      单位：万元

      收入\t\t支出\t
      项目\t金额\t项目\t金额
      一、一般公共预算\t9.00\t一、一般公共服务支出\t6.00
      二、政府性基金\t0\t二、外交支出\t0
      """;

  private static Optional<Amount> amount(String printed) {
    return Optional.of(Amount.parse(printed, AmountUnit.TEN_THOUSAND_YUAN));
  }

  private static List<ExpenditureRow> expenditure(String text) {
    return Disclosures.parse(text).disclosure().expenditure().rows();
  }

  @Test
  void rowsThatAreFilledUpToMoreCellsThanAnyPrintsLostTheirs() {
    String more = "\t".repeat(6);
    List<ExpenditureRow> rows =
        expenditure(
            """
            # 支出预算表

            单位：万元

            科目编码\t科目名称\t合计\t基本支出\t项目支出%s
            合计\t9.00\t4.00\t5.00\t%s
            2010301\t行政运行\t4.00\t4.00\t%s
            2010302\t一般行政管理事务\t5.00\t5.00\t%s
            """
                .formatted(more, more, more, more));

    assertThat(rows.get(0).total()).isEqualTo(amount("9.00"));
    assertThat(rows.get(1).basic().total()).isEqualTo(amount("4.00"));
    assertThat(rows.get(2).basic().total()).isEmpty();
    assertThat(rows.get(2).project().total()).isEqualTo(amount("5.00"));
  }

  @Test
  void rowsThatLostTheirFirstCellsAreNotReadByTheirPlaceWhereBlankOnesEndThem() {
    List<ExpenditureRow> rows =
        expenditure(
            EXPENDITURE
                + "\t合计\t9.00\t4.00\t5.00\n"
                + "2010301\t行政运行\t3.00\t3.00\t\n"
                + "2010302\t一般行政管理事务\t5.00\t\t5.00\n"
                + "机关服务\t0.60\t0.60\t\t\n"
                + "事业运行\t0.40\t0.40\t\t\n");

    for (ExpenditureRow row : rows.subList(3, 5)) {
      assertThat(row.total()).isPresent();
      assertThat(row.project().total()).isEmpty();
    }
  }

  @Test
  void aRowOfOneSideStandsBelowTheSideThatItsNumberGoesOnWith() {
    ReadResult read = Disclosures.parse(SUMMARY + "三、国防支出\t1.00\t\t\n四、公共安全支出\t2.00\t\t\n");

    assertThat(
            read
                .disclosure()
                .find(TableKind.REVENUE_EXPENDITURE_SUMMARY)
                .orElseThrow()
                .rows()
                .stream())
        .noneMatch(row -> isIn(row, SummaryRow.REVENUE_AMOUNT, "1.00"))
        .noneMatch(row -> isIn(row, SummaryRow.REVENUE_AMOUNT, "2.00"));
  }

  @Test
  void aRowAloneStandsBelowTheSideThatBothItsNumberAndItsNameAreOf() {
    ReadResult read = Disclosures.parse(SUMMARY + "三、国防支出\t1.00\t\t\n");

    assertThat(
            read
                .disclosure()
                .find(TableKind.REVENUE_EXPENDITURE_SUMMARY)
                .orElseThrow()
                .rows()
                .stream())
        .noneMatch(row -> isIn(row, SummaryRow.REVENUE_AMOUNT, "1.00"));
  }

  @Test
  void anItemOfOneSideStandsBelowTheSideThatBothItsNumberAndItsNameAreOf() {
    ReadResult read =
        Disclosures.parse(
            """
            某县林业局2024年部门预算

            收支预算总表

            单位：万元

            收入\t\t支出\t
            项目\t金额\t项目\t金额
            一、本年收入\t9.00\t一、本年支出\t9.00
            （一）一般公共预算拨款\t9.00\t（一）一般公共服务支出\t6.00
            （二）政府性基金预算拨款\t\t（二）国防支出\t
            （三）公共安全支出\t3.00\t\t
            收入合计\t9.00\t支出合计\t9.00
            """);

    assertThat(
            read
                .disclosure()
                .find(TableKind.REVENUE_EXPENDITURE_SUMMARY)
                .orElseThrow()
                .rows()
                .stream())
        .noneMatch(row -> isIn(row, SummaryRow.REVENUE_AMOUNT, "3.00"))
        .anyMatch(row -> isIn(row, SummaryRow.EXPENDITURE_AMOUNT, "3.00"));
  }

  @Test
  void numbersGoOnBehindTheNumberOfAPage() {
    ReadResult read = Disclosures.parse(SUMMARY + "- 2 -\n" + "三、国防支出\t1.00\n四、公共安全支出\t2.00\n");

    assertThat(
            read
                .disclosure()
                .find(TableKind.REVENUE_EXPENDITURE_SUMMARY)
                .orElseThrow()
                .rows()
                .stream())
        .noneMatch(row -> isIn(row, SummaryRow.REVENUE_AMOUNT, "1.00"))
        .noneMatch(row -> isIn(row, SummaryRow.REVENUE_AMOUNT, "2.00"));
  }

  private static boolean isIn(SummaryRow row, Column<?, Amount> column, String printed) {
    return row.cells().find(column).equals(amount(printed));
  }

  /** 3.00 can be the vehicles', of which 3.00 are for running them. */
  @Test
  void aHeaderWhoseSecondLineEndsSoonerLostItsBlankCells() {
    ReadResult read =
        Disclosures.parse(
            """
            # “三公”经费支出表

            单位：万元

            “三公”经费合计\t因公出国（境）费\t公务用车购置及运行费\t公务接待费
            小计\t公务用车购置费\t公务用车运行费
            4.00\t3.00\t3.00\t1.00
            """);

    assertThat(read.disclosure().threePublic().rows())
        .noneMatch(row -> row.cells().find(ThreePublicRow.ABROAD).equals(amount("3.00")))
        .noneMatch(row -> row.cells().find(ThreePublicRow.VEHICLE_PURCHASE).isPresent());
  }

  /** The second line lost the blank cell below 科目名称; the first ends with blank ones. */
  @Test
  void aHeaderWhoseSecondLineHasFewerCellsHeadsNothingByItsPlace() {
    List<ExpenditureRow> rows =
        expenditure(
            """
            # 支出预算表

            单位：万元

            科目名称\t2025年预算\t\t
            合计\t基本支出\t项目支出
            合计\t9.00\t4.00\t5.00
            行政运行\t9.00\t4.00\t5.00
            """);

    assertThat(rows)
        .noneMatch(row -> row.basic().total().equals(amount("9.00")))
        .noneMatch(row -> row.project().total().equals(amount("4.00")));
  }

  @Test
  void rowsBelowAHeaderInLinesOfItsOwnAreNotReadByTheirPlace() {
    ReadResult read =
        Disclosures.parse(
            """
            # 支出预算表

            单位：万元

            科目编码
            科目名称
            合计
            基本支出
            项目支出
            合计\t9.00\t4.00\t5.00
            2010301\t行政运行\t4.00\t4.00
            2010302\t一般行政管理事务\t5.00\t5.00
            """);

    assertThat(read.disclosure().find(TableKind.EXPENDITURE).stream())
        .flatMap(table -> table.rows())
        .noneMatch(row -> row.basic().total().equals(amount("5.00")))
        .noneMatch(row -> row.total().equals(amount("4.00")) && row.basic().total().isEmpty());
    assertThat(read.coverage().isComplete()).isTrue();
  }

  @Test
  void aShortRowThatItsCellsFitInSeveralWaysIsPlacedInNone() {
    List<ExpenditureRow> rows =
        expenditure(
            EXPENDITURE
                + "\t合计\t9.00\t4.00\t5.00\n"
                + "2010301\t行政运行\t4.00\t4.00\t0.00\n"
                + "2010302\t一般行政管理事务\t4.60\t0.00\t4.60\n"
                + "机关服务\t0.40\t0.40\n");

    assertThat(rows.get(3).basic().total()).isEmpty();
    assertThat(rows.get(3).project().total()).isEmpty();
  }

  /** Where they stand 4.00 are neither 3.00 and 3.00 nor 3.00 of which 1.00 are for buying. */
  @Test
  void theOnlyRowOfATableThatBreaksTheSumsWhereItStandsLostBlankCells() {
    ReadResult read =
        Disclosures.parse(
            """
            # “三公”经费支出表

            单位：万元

            “三公”经费合计\t因公出国（境）费\t公务用车购置及运行费\t\t\t公务接待费
            \t\t小计\t公务用车购置费\t公务用车运行费\t
            4.00\t3.00\t3.00\t1.00\t\t
            """);

    ThreePublicRow row = read.disclosure().threePublic().rows().get(0);
    assertThat(row.cells().find(ThreePublicRow.ABROAD)).isEmpty();
    assertThat(row.cells().find(ThreePublicRow.VEHICLES)).isEqualTo(amount("3.00"));
    assertThat(row.cells().find(ThreePublicRow.RECEPTIONS)).isEqualTo(amount("1.00"));
  }

  /** 外交支出 stands below an amount, and 2.00 below the names of the other side. */
  @Test
  void namesBelowAmountsTellThatRowsLostBlankCells() {
    ReadResult read =
        Disclosures.parse(
            """
            # 收支预算总表

            单位：万元

            收入\t\t支出\t
            项目\t金额\t项目\t金额
            一、一般公共预算\t9.00\t一、一般公共服务支出\t6.00
            二、政府性基金\t二、外交支出\t2.00\t
            三、国防支出\t1.00\t\t
            收入合计\t9.00\t支出合计\t9.00
            """);

    assertThat(
            read
                .disclosure()
                .find(TableKind.REVENUE_EXPENDITURE_SUMMARY)
                .orElseThrow()
                .rows()
                .stream())
        .noneMatch(row -> isIn(row, SummaryRow.REVENUE_AMOUNT, "1.00"))
        .noneMatch(row -> isIn(row, SummaryRow.REVENUE_AMOUNT, "2.00"))
        .anyMatch(row -> isIn(row, SummaryRow.REVENUE_AMOUNT, "9.00"));
  }

  private static final String WITH_UNKNOWN_COLUMN =
      """
      # 支出预算表

      单位：万元

      科目编码\t科目名称\t合计\t基本支出\t项目支出\t暂列款
      \t合计\t9.60\t4.00\t5.60\t
      2010301\t行政运行\t4.00\t4.00\t\t
      2010302\t一般行政管理事务\t5.00\t\t5.00\t
      """;

  /** Of 9.60 are 5.60 for projects: 0.40 and 0.20 are not basic expenditure. */
  @Test
  void amountsOfShorterRowsHaveNoColumnWhereTheOthersAreReadByTheirCells() {
    ReadResult read =
        Disclosures.parse(
            WITH_UNKNOWN_COLUMN + "2010303\t机关服务\t0.40\t0.40\n2010304\t事业运行\t0.20\t0.20\n");

    List<ExpenditureRow> rows = read.disclosure().expenditure().rows();
    assertThat(rows.get(1).basic().total()).isEqualTo(amount("4.00"));
    assertThat(rows.get(2).project().total()).isEqualTo(amount("5.00"));
    assertThat(rows.subList(3, 5))
        .allMatch(row -> row.total().isEmpty() && row.basic().total().isEmpty())
        .allMatch(row -> row.function().isPresent());
    assertThat(rows.get(3).cells().find(TableKind.EXPENDITURE.schema().otherAmount(2)))
        .isEqualTo(amount("0.40"));
    assertThat(read.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.ROW_UNPLACED)
        .extracting(problem -> problem.arguments().get("printed"))
        .containsExactly("0.40 | 0.40", "0.20 | 0.20");
    assertThat(read.coverage().isComplete()).isTrue();
  }

  /** The three rows add up to the total in each column where they stand. */
  @Test
  void shorterRowsAreReadByTheirCellsWhereTheyAddUpToTheTotalInEachColumn() {
    List<ExpenditureRow> rows =
        expenditure(
            WITH_UNKNOWN_COLUMN.replace("4.00\t5.60", "4.60\t5.00")
                + "2010303\t机关服务\t0.40\t0.40\n2010304\t事业运行\t0.20\t0.20\n");

    assertThat(rows.get(3).basic().total()).isEqualTo(amount("0.40"));
    assertThat(rows.get(4).basic().total()).isEqualTo(amount("0.20"));
  }

  /** One of the blank cells in the middle is gone: 接待 of 1.00 stands below 运行费. */
  @Test
  void theOnlyRowOfATableThatLostOneOfItsBlankCellsIsPlacedBySums() {
    ReadResult read =
        Disclosures.parse(
            """
            # “三公”经费支出表

            单位：万元

            合计\t因公出国（境）费\t公务用车购置及运行费\t\t\t公务接待费
            \t\t小计\t公务用车购置费\t公务用车运行费\t
            4.00\t\t3.00\t3.00\t1.00
            """);

    ThreePublicRow row = read.disclosure().threePublic().rows().get(0);
    assertThat(row.find(ThreePublicRow.VEHICLES)).isEqualTo(amount("3.00"));
    assertThat(row.find(ThreePublicRow.RECEPTIONS)).isEqualTo(amount("1.00"));
    assertThat(row.find(ThreePublicRow.VEHICLE_PURCHASE)).isEmpty();
    assertThat(row.find(ThreePublicRow.VEHICLE_RUNNING)).isEmpty();
  }

  /** 支出 stands above the amounts of 收入, and 二、项目支出 where amounts do. */
  @Test
  void aHeaderOfTwoSidesThatLostItsBlankCellsIsNotThatOfOne() {
    ReadResult read =
        Disclosures.parse(
            laidOut(
                "# 财政拨款收支预算总表|",
                "|",
                "单位：万元|",
                "|",
                "收入|支出",
                "项目名称|金额|支出用途",
                "项目名称|金额",
                "一、一般公共预算|9,330.37|一、基本支出|5,312.90",
                "二、政府性基金预算|二、项目支出|2,459.58",
                "三、单位预留机动经费|1,557.89",
                "收入合计|9,330.37|支出合计|9,330.37"));

    List<FiscalAppropriationRow> rows =
        read.disclosure().get(TableKind.FISCAL_APPROPRIATION).rows();
    assertThat(rows)
        .noneMatch(row -> row.find(FiscalAppropriationRow.EXPENDITURE_TOTAL).isPresent());
    assertThat(rows.get(0).find(FiscalAppropriationRow.REVENUE_AMOUNT))
        .isEqualTo(amount("9,330.37"));
    assertThat(rows.get(0).find(FiscalAppropriationRow.USE_AMOUNT)).isEqualTo(amount("5,312.90"));
  }

  /** Lines whose cells are 24 half-width characters apart. */
  private static String laidOut(String... lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      for (String cell : Splitter.on('|').split(line)) {
        long wide = cell.codePoints().filter(c -> c > 0x2e80).count();
        text.append(cell).append(" ".repeat(24 - (int) wide - cell.length()));
      }
      text.append('\n');
    }
    return text.toString();
  }
}
