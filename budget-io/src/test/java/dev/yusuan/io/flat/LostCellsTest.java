package dev.yusuan.io.flat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.table.BasicExpenditureRow;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.TableKind;
import dev.yusuan.table.ThreePublicRow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Grids whose blank cells were lost, and totals whose figures ran into one. */
class LostCellsTest {
  private static final String THREE_PUBLIC =
      """
      # “三公”经费支出表

      单位：万元

      合计\t因公出国（境）费\t公务接待费\t公务用车购置及运行费\t\t
      \t\t\t小计\t购置费\t运行费
      """;

  private static final String COSTS =
      """
      # 项目成本测算表

      单位：万元

      事项\t预算金额\t上年执行数\t前年执行数
      安保服务\t210\t20.10\t205.00
      保洁服务\t140\t8.40\t136.20
      水电维修\t600\t60.00\t620.00
      """;

  private static Optional<Amount> amount(String printed) {
    return Optional.of(Amount.parse(printed, AmountUnit.TEN_THOUSAND_YUAN));
  }

  private static List<ProblemCode> codes(ReadResult read) {
    return read.problems().stream().map(Problem::code).toList();
  }

  @Test
  void aRowThatIsShorterThanItsHeaderIsNotBelievedToStandAtItsLeft() {
    ReadResult read = Disclosures.parse(THREE_PUBLIC + "3.00\t1.50\t1.50\n");
    ThreePublicRow row = read.disclosure().threePublic().rows().get(0);
    assertThat(row.total()).isEqualTo(amount("3.00"));
    assertThat(row.abroad()).isEmpty();
    assertThat(row.receptions().total()).isEmpty();
    assertThat(row.cells().find(TableKind.THREE_PUBLIC.schema().otherAmount(2)))
        .isEqualTo(amount("1.50"));
    assertThat(read.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.ROW_PLACEMENT_SEVERAL)
        .singleElement()
        .satisfies(problem -> assertThat(problem.arguments()).containsEntry("placements", "3"));
  }

  @Test
  void aShorterRowThatAddsUpInOneWayIsPlaced() {
    ReadResult read =
        Disclosures.parse(
            """
            # 支出预算表

            单位：万元

            科目编码\t科目名称\t合计\t基本支出\t\t项目支出\t\t
            \t\t\t小计\t公用经费\t小计\t其他运转类\t特定目标类
            2010301\t行政运行\t9.00\t9.00\t4.00\t5.00
            """);
    ExpenditureRow row = read.disclosure().expenditure().rows().get(0);
    assertThat(row.basic().total()).isEmpty();
    assertThat(row.project().total()).isEqualTo(amount("9.00"));
    assertThat(row.project().otherOperating()).isEqualTo(amount("4.00"));
    assertThat(row.project().specificTarget()).isEqualTo(amount("5.00"));
  }

  @Test
  void aRowWithItsBlankCellsIsReadAsPrinted() {
    ReadResult read = Disclosures.parse(THREE_PUBLIC + "3.00\t1.50\t1.50\t\t\t\n");
    ThreePublicRow row = read.disclosure().threePublic().rows().get(0);
    assertThat(row.abroad()).isEqualTo(amount("1.50"));
    assertThat(row.receptions().total()).isEqualTo(amount("1.50"));
    assertThat(codes(read)).doesNotContain(ProblemCode.TABLE_RESTORED);
  }

  @Test
  void aRowWithoutItsLastCellsInATableWithBlankOnesIsReadAsPrinted() {
    ReadResult read =
        Disclosures.parse(THREE_PUBLIC + "3.00\t\t\t3.00\t\t3.00\n3.00\t1.50\t1.50\n");
    assertThat(read.disclosure().threePublic().rows().get(1).receptions().total())
        .isEqualTo(amount("1.50"));
    assertThat(codes(read)).doesNotContain(ProblemCode.TABLE_RESTORED);
  }

  /** A page ends among its rows: what is below has no header of its own. */
  @Test
  void rowsBelowABlankLineLostTheirCellsAsThoseAbove() {
    ReadResult read =
        Disclosures.parse(
            """
            # 支出预算表

            单位：万元

            科目编码\t\t\t科目名称\t合计\t基本支出\t项目支出
            类\t款\t项\t\t\t\t
            201\t一般公共服务支出\t9.00\t5.00\t4.00
            201\t03\t政府办公厅（室）及相关机构事务\t9.00\t5.00\t4.00

            201\t03\t01\t行政运行\t5.00\t5.00
            201\t03\t02\t一般行政管理事务\t4.00\t4.00
            合计\t9.00\t5.00\t4.00
            """);
    assertThat(read.disclosure().expenditure().rows())
        .extracting(row -> row.basic().total(), row -> row.project().total())
        .containsExactly(
            tuple(amount("5.00"), amount("4.00")),
            tuple(amount("5.00"), amount("4.00")),
            tuple(amount("5.00"), Optional.empty()),
            tuple(Optional.empty(), amount("4.00")),
            tuple(amount("5.00"), amount("4.00")));
  }

  @Test
  void anAmountBelowTheHeadingOfNamesTellsThatCellsWereLost() {
    ReadResult read =
        Disclosures.parse(
            """
            # 支出预算表

            单位：万元

            科目编码\t\t\t科目名称\t合计\t基本支出\t项目支出
            类\t款\t项\t\t\t\t
            201\t\t\t一般公共服务支出\t9.00\t5.00\t4.00
            201\t03\t01\t行政运行\t5.00\t5.00\t
            201\t03\t02\t一般行政管理事务\t4.00\t\t4.00
            208\t05\t行政事业单位养老支出\t3.00\t3.00
            \t\t\t合计\t12.00\t8.00\t4.00
            """);
    assertThat(read.disclosure().expenditure().rows())
        .extracting(
            row -> row.name().orElse(""),
            row -> row.total(),
            row -> row.basic().total(),
            row -> row.project().total())
        .contains(
            tuple("行政运行", amount("5.00"), amount("5.00"), Optional.empty()),
            tuple("一般行政管理事务", amount("4.00"), Optional.empty(), amount("4.00")),
            tuple("合计", amount("12.00"), amount("8.00"), amount("4.00")))
        .hasSize(5);
    ExpenditureRow shorter = read.disclosure().expenditure().rows().get(3);
    assertThat(shorter.name()).contains("行政事业单位养老支出");
    assertThat(shorter.project().total()).isEmpty();
  }

  @Test
  void aRowBelowAHeaderThatLostItsCellsIsNotReadByItsPlace() {
    ReadResult read =
        Disclosures.parse(
            """
            # “三公”经费支出表

            单位：万元

            合计\t因公出国（境）费\t公务接待费\t公务用车购置及运行费
            小计\t购置费\t运行费
            3.00\t1.00\t2.00\t1.50\t0.50
            """);
    ThreePublicRow row = read.disclosure().threePublic().rows().get(0);
    assertThat(row.total()).isEqualTo(amount("3.00"));
    assertThat(row.vehicles().total()).isEqualTo(amount("2.00"));
    assertThat(row.vehicles().purchase()).isEqualTo(amount("1.50"));
    assertThat(row.vehicles().running()).isEqualTo(amount("0.50"));
  }

  @Test
  void linesOfTabsAloneBelongToNoRow() {
    ReadResult read =
        Disclosures.parse(THREE_PUBLIC.replace("合计\t", "\t\t\t\t\t\n合计\t") + "3.00\t1.50\t1.50\n");
    assertThat(read.coverage().isComplete()).isTrue();
    assertThat(read.disclosure().threePublic().rows()).hasSize(1);
  }

  @Test
  void figuresThatRanIntoOneArePartedBySums() {
    ReadResult read = Disclosures.parse(COSTS + "合计95088.50961.20\n");
    assertThat(read.disclosure().tables().get(0).rows()).hasSize(4);
    assertThat(read.disclosure().tables().get(0).rows().get(3).toString())
        .contains("合计", "950", "88.50", "961.20");
    assertThat(read.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.ROW_PARTED)
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.arguments()).containsEntry("parted", "950 | 88.50 | 961.20"));
    assertThat(read.coverage().isComplete()).isTrue();
  }

  @Test
  void figuresThatAgreeInNoWayAreKeptAsPrinted() {
    ReadResult read = Disclosures.parse(COSTS + "合计95088.50961.30\n");
    assertThat(read.disclosure().tables().get(0).rows()).hasSize(3);
    assertThat(read.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.ROW_FUSED)
        .singleElement()
        .satisfies(problem -> assertThat(problem.arguments()).containsEntry("ways", "0"));
    assertThat(read.disclosure().unrecognised().get(0).lines().get(0))
        .containsExactly("合计95088.50961.30");
  }

  /**
   * The last two columns may have 11.0 and 11.0, or 11.01 and 1.0: twenty rounded rows allow both.
   */
  @Test
  void figuresThatAgreeInSeveralWaysAreKeptAsPrinted() {
    String rows = "甲\t1\t1\t1\n乙\t0\t0\t0\n".repeat(10);
    ReadResult read =
        Disclosures.parse("# 项目成本测算表\n\n单位：万元\n\n事项\t今年\t去年\t前年\n" + rows + "合计1.011.011.0\n");
    assertThat(codes(read)).contains(ProblemCode.ROW_FUSED).doesNotContain(ProblemCode.ROW_PARTED);
  }

  /** 6 = 2 + 1 + 3 and 2024 = 2024 + 0 + 0 would add up. */
  @Test
  void numbersOfColumnsAndYearsAreNoFigures() {
    ReadResult read =
        Disclosures.parse(
            """
            # 公开07表 财政拨款“三公”经费支出表

            单位：万元

            年度\t合计\t因公出国（境）费\t公务接待费\t公务用车购置费\t公务用车运行费
            栏次\t1=2+3+4+5\t2\t3\t4\t5
            2024\t5.80\t2.00\t0.80\t\t3.00
            """);
    assertThat(read.disclosure().threePublic().rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.total()).isEqualTo(amount("5.80"));
              assertThat(row.abroad()).isEqualTo(amount("2.00"));
              assertThat(row.receptions().total()).isEqualTo(amount("0.80"));
              assertThat(row.vehicles().purchase()).isEmpty();
              assertThat(row.vehicles().running()).isEqualTo(amount("3.00"));
            });
  }

  @Test
  void shorterRowsBelowRowsThatEndInBlankCellsLostSomeWhereverTheirSumsHold() {
    ReadResult read =
        Disclosures.parse(
            """
            # 一般公共预算基本支出表

            单位：万元

            科目编码\t科目名称\t合计\t人员经费\t公用经费
            301\t工资福利支出\t20.00\t20.00\t
            30101\t基本工资\t20.00\t20.00\t
            302\t商品和服务支出\t12.00\t\t12.00
            30201\t办公费\t9.00\t9.00
            30202\t印刷费\t3.00\t3.00
            """);
    List<BasicExpenditureRow> rows = read.disclosure().basicExpenditure().rows();
    assertThat(rows.get(3).personnel()).isEmpty();
    assertThat(rows.get(3).publicExpenses()).isEqualTo(amount("9.00"));
    assertThat(rows.get(4).publicExpenses()).isEqualTo(amount("3.00"));
    assertThat(rows.get(1).personnel()).isEqualTo(amount("20.00"));
  }
}
