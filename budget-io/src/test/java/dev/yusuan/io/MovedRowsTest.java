package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.source.GridBuilder;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.source.SourceBuilder;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.FiscalAppropriationRow;
import dev.yusuan.table.RevenueRow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows out of place under their header, of which one figure is wrong: no other one suffers. */
class MovedRowsTest {
  private static final String HEADER =
      """
      2024年单位支出预算表
      单位：万元
      科目编码\t\t\t单位代码\t单位（科目名称）\t合计\t基本支出\t\t\t\t项目支出\t\t
      类\t款\t项\t\t\t\t小计\t人员经费\t\t公用经费\t小计\t其他运转类\t特定目标类
      \t\t\t\t\t\t\t工资福利支出\t对个人和家庭的补助
      """;

  /** All rows print 项目支出 one column to the left. */
  private static final String DISPLACED =
      HEADER
          + """
          201\t03\t01\t\t行政运行\t5.00\t\t\t\t5.00\t3.00\t2.00
          201\t03\t02\t\t一般行政管理事务\t4.00\t\t\t\t4.00\t3.00\t1.00
          201\t03\t03\t\t机关服务\t6.00\t\t\t\t%s\t6.00
          """;

  @Test
  void aWrongFigureStaysInTheColumnThatAllOtherRowsGiveIt() {
    ReadResult read = Disclosures.parse(DISPLACED.formatted("6.01"));

    ExpenditureRow row = read.disclosure().expenditure().rows().get(2);
    assertThat(row.project().total()).hasValue(amount("6.01"));
    assertThat(row.project().otherOperating()).hasValue(amount("6.00"));
    assertThat(row.find(ExpenditureRow.PUBLIC)).isEmpty();
    assertThat(lines(read, ProblemCode.ROW_MOVED)).containsExactly(6, 7, 8);
  }

  /** Another row that holds under the header makes it doubtful which of the two is meant. */
  @Test
  void aRowThatHoldsUnderTheHeaderLetsOthersStandThere() {
    String row = "201\t03\t04\t\t专项服务\t2.00\t2.00\t\t\t2.00\n";
    ReadResult read = Disclosures.parse(DISPLACED.formatted("6.01") + row);

    assertThat(read.disclosure().expenditure().rows().get(2).project().total())
        .hasValue(amount("6.00"));
  }

  /** 合计 below 科目 is a sum, and no column of codes. */
  @Test
  void aTotalBelowTheWordOfCodesHoldsAmounts() {
    ReadResult read =
        Disclosures.parse(
            """
            2024年部门收入预算表
            单位：万元
            科目\t\t\t\t政府性基金预算\t国有资本经营预算
            科目编码\t科目名称\t合计\t上年结转
            208\t社会保障和就业支出\t320.00\t20.00\t300.00
            """);

    RevenueRow row = read.disclosure().revenue().rows().get(0);
    assertThat(row.total()).hasValue(amount("320.00"));
    assertThat(row.find(RevenueRow.CARRY_OVER)).hasValue(amount("20.00"));
    assertThat(lines(read, ProblemCode.ROW_MOVED)).isEmpty();
  }

  /** The total is printed under the names, and no column is left beyond the last figure. */
  @Test
  void aWrongFigureKeepsNoneFromItsColumnWhereTypesAloneTellIt() {
    ReadResult read =
        Disclosures.parse(
            HEADER + "201\t03\t01\t行政运行\t10.01\t5.00\t2.00\t1.00\t2.00\t5.00\t3.00\t2.00\n");

    ExpenditureRow row = read.disclosure().expenditure().rows().get(0);
    assertThat(row.total()).hasValue(amount("10.01"));
    assertThat(row.basic().total()).hasValue(amount("5.00"));
    assertThat(row.project().specificTarget()).hasValue(amount("2.00"));
    assertThat(lines(read, ProblemCode.ROW_MOVED)).containsExactly(6);
  }

  /** The figures may stand one or two columns to the right; none is put into either. */
  @Test
  void figuresThatNoSumPlacesStandInNoColumn() {
    ReadResult read =
        Disclosures.parse(HEADER + "201\t03\t01\t行政运行\t5.01\t\t\t\t5.00\t3.00\t2.00\n");

    ExpenditureRow row = read.disclosure().expenditure().rows().get(0);
    assertThat(row.cells().unplaced()).containsExactly("5.01", "5.00", "3.00", "2.00");
    assertThat(row.function()).isPresent();
    assertThat(lines(read, ProblemCode.ROW_UNPLACED)).containsExactly(6);
    assertThat(read.coverage().isComplete()).isTrue();
  }

  /** The sum of the two figures under headings of amounts holds, as 5.00 is misprinted 3.00. */
  @Test
  void aSumThatHoldsByChanceBelievesNoFigureUnderTheNames() {
    ReadResult read =
        Disclosures.parse(
            """
            2024年单位支出预算表
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            201\t8.00\t3.00\t3.00
            208\t社会保障和就业支出\t2.00\t\t2.00
            """);

    ExpenditureRow row = read.disclosure().expenditure().rows().get(0);
    assertThat(row.total()).hasValue(amount("8.00"));
    assertThat(row.project().total()).hasValue(amount("3.00"));
    assertThat(lines(read, ProblemCode.ROW_MOVED)).containsExactly(4);
  }

  /** A word instead of a figure is no reason to doubt figures whose sums hold. */
  @Test
  void aWordUnderAHeadingOfAmountsMovesNothing() {
    ReadResult read =
        Disclosures.parse(HEADER + "201\t03\t01\t\t行政运行\t5.00\t2.00\t\t\t2.00\t3.00\t3.00\t见附件\n");

    ExpenditureRow row = read.disclosure().expenditure().rows().get(0);
    assertThat(row.project().otherOperating()).hasValue(amount("3.00"));
    assertThat(lines(read, ProblemCode.CELL_MALFORMED)).containsExactly(6);
  }

  /** The name is a code by mistake, so that the whole row would fit one column to the left. */
  @Test
  void typesAloneMoveNoFigureOfAGrid() {
    ReadResult read =
        Disclosures.read(
            sheet(
                List.of("2024年财政拨款收支预算表"),
                List.of("单位：万元"),
                List.of("收入", "", "支出", "", "", "", ""),
                List.of("项目", "合计", "", "项目", "合计", "一般公共预算", "政府性基金预算"),
                List.of("一般公共预算", "1,990.50", "205", "教育支出", "1,900.50", "1,900.50"),
                List.of("", "", "229", "其他支出", "10.00", "", "10.00")));

    FiscalAppropriationRow row = read.disclosure().fiscalAppropriation().rows().get(1);
    assertThat(row.find(FiscalAppropriationRow.REVENUE_AMOUNT)).isEmpty();
    assertThat(row.cells().unplaced()).contains("229");
    assertThat(read.coverage().isComplete()).isTrue();
  }

  private static final List<String> SHORT_HEADER = List.of("科目编码", "科目名称", "合计", "基本支出", "项目支出");

  /** A row of a grid stands one column to the right, while another stands under the header. */
  @Test
  void typesAloneMoveNoFigureBetweenHeadingsThatOtherRowsKeep() {
    ReadResult read =
        Disclosures.read(
            sheet(
                List.of("2024年部门支出预算表"),
                List.of("单位：万元"),
                SHORT_HEADER,
                List.of("201", "一般公共服务支出", "6.00", "4.00", "2.00"),
                List.of("", "208", "社会保障和就业支出", "7.00", "")));

    ExpenditureRow row = read.disclosure().expenditure().rows().get(1);
    assertThat(row.total()).isEmpty();
    assertThat(row.cells().unplaced()).containsExactly("7.00");
    assertThat(lines(read, ProblemCode.ROW_UNPLACED)).containsExactly(5);
  }

  /** The last heading reaches over two columns, which the file does not say. */
  @Test
  void typesMoveFiguresOfAGridWhoseHeaderIsNarrowerThanAllItsRows() {
    ReadResult read =
        Disclosures.read(
            sheet(
                List.of("2024年部门支出预算表"),
                List.of("单位：万元"),
                List.of("科目编码", "科目名称", "合计", ""),
                List.of("201", "一般公共服务支出", "", "6.00"),
                List.of("208", "社会保障和就业支出", "", "7.00")));

    assertThat(read.disclosure().expenditure().rows())
        .extracting(ExpenditureRow::total)
        .containsExactly(Optional.of(amount("6.00")), Optional.of(amount("7.00")));
    assertThat(lines(read, ProblemCode.ROW_MOVED)).containsExactly(4, 5);
  }

  /** On the second page the header has one column more, of which it does not say what it is. */
  @Test
  void aHeaderThatIsRepeatedWithMoreColumnsPlacesItsOwnRows() {
    ReadResult read =
        Disclosures.read(
            sheet(
                List.of("2024年部门支出预算表"),
                List.of("单位：万元"),
                List.of("科目编码", "科目名称", "合计", "基本支出++", "", "项目支出"),
                List.of("", "", "", "人员经费", "公用经费", ""),
                List.of("201", "一般公共服务支出", "6.00", "3.00", "2.00", "1.00"),
                List.of("科目编码", "科目名称", "合计", "基本支出+++", "", "", "项目支出"),
                List.of("", "", "", "人员经费", "", "公用经费", ""),
                List.of("205", "教育支出", "5.00", "", "5.00", "", ""),
                List.of("208", "社会保障和就业支出", "4.00", "", "", "4.00", "")));

    ExpenditureRow row = read.disclosure().expenditure().rows().get(1);
    assertThat(row.find(ExpenditureRow.PERSONNEL)).isEmpty();
    assertThat(row.find(ExpenditureRow.PUBLIC)).isEmpty();
    assertThat(row.cells().unplaced()).contains("5.00");
    assertThat(read.disclosure().expenditure().rows().get(2).find(ExpenditureRow.PUBLIC))
        .hasValue(amount("4.00"));
  }

  /** The formula 3=4+5 is lost, as it stands on several lines. */
  @Test
  void numbersOfColumnsAreNoFiguresWhereOneIsMissing() {
    ReadResult read =
        Disclosures.read(
            sheet(
                List.of("2024年部门支出预算表"),
                List.of("单位：万元"),
                List.of("科目编码", "科目名称", "合计", "基本支出", "项目支出"),
                List.of("1", "2", "", "4", "5"),
                List.of("201", "一般公共服务支出", "6.00", "5.00", "1.00"),
                List.of("205", "教育支出", "4.00", "4.00", "")));

    assertThat(read.disclosure().expenditure().rows()).hasSize(2);
  }

  /** A grid; a plus sign stands for each column that a cell spans. */
  @SafeVarargs
  private static Source sheet(List<String>... rows) {
    SourceBuilder source = new SourceBuilder("sheet", Limits.DEFAULT);
    GridBuilder grid = source.grid();
    for (List<String> row : rows) {
      grid.row();
      for (int cell = 0; cell < row.size(); cell++) {
        String text = row.get(cell).replace("+", "");
        grid.cell(text, cell, Math.max(1, row.get(cell).length() - text.length()), 1);
      }
    }
    grid.end();
    return source.build();
  }

  private static List<Integer> lines(ReadResult read, ProblemCode code) {
    return read.problems().stream()
        .filter(problem -> problem.code() == code)
        .map(Problem::place)
        .map(place -> place.orElseThrow().line())
        .toList();
  }

  private static Amount amount(String printed) {
    return Amount.parse(printed, AmountUnit.TEN_THOUSAND_YUAN);
  }
}
