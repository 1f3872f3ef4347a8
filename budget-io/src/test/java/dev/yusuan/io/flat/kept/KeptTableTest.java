package dev.yusuan.io.flat.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import dev.yusuan.table.OtherRow;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Tables without columns whose headers are not known keep their amounts, row by row. */
class KeptTableTest {
  private static final String CROSSED = "一般公共预算支出经济分类情况表\n单位：万元\n功能科目编码 功能科目名称 合计 工资福利支出 资本性支出\n";

  private static ReadResult read(String tables) {
    return Disclosures.parse("某县林业局2024年部门预算\n\n" + tables);
  }

  private static String label(Row row) {
    return row.cells().find(OtherRow.LABEL).orElse("");
  }

  private static String amounts(Table<?> table, Row row) {
    return cells(table, row, true);
  }

  private static String texts(Table<?> table, Row row) {
    return cells(table, row, false);
  }

  private static String cells(Table<?> table, Row row, boolean amounts) {
    List<String> printed = new ArrayList<>();
    for (PrintedColumn each : table.columns()) {
      Column<?, ?> column = each.column();
      if (column.isOther() && column.asAmounts().isPresent() == amounts) {
        row.cells().find(column).ifPresent(value -> printed.add(value.toString()));
      }
    }
    return String.join(" ", printed);
  }

  private static Table<OtherRow> only(ReadResult read) {
    assertThat(read.coverage().isComplete()).isTrue();
    assertThat(read.disclosure().tables()).hasSize(1);
    return read.disclosure().others().get(0);
  }

  @Test
  void amountsAreKeptWithTheirRowsAndNoColumns() {
    ReadResult read =
        read(
            CROSSED
                + """
                201 一般公共服务支出 180.00 120.00 60.00
                2010301 行政运行 165.00 120.00 45.00
                2010302 一般行政管理事务 15.00 15.00
                合计 180.00 120.00 60.00

                第二部分 情况说明
                一、本年预算180万元
                """);
    Table<OtherRow> table = only(read);
    assertThat(table.title()).isEqualTo("一般公共预算支出经济分类情况表");
    assertThat(table.rows())
        .extracting(KeptTableTest::label, row -> texts(table, row), row -> amounts(table, row))
        .containsExactly(
            tuple("一般公共服务支出", "201", "180.00万元 120.00万元 60.00万元"),
            tuple("行政运行", "2010301", "165.00万元 120.00万元 45.00万元"),
            tuple("一般行政管理事务", "2010302", "15.00万元 15.00万元"),
            tuple("合计", "", "180.00万元 120.00万元 60.00万元"));
    assertThat(read.problems())
        .extracting(problem -> problem.code())
        .contains(ProblemCode.TABLE_WITHOUT_COLUMNS)
        .doesNotContain(ProblemCode.TABLE_OTHER, ProblemCode.ROW_PLACEMENT_SEVERAL);
  }

  /** The title says what it is, and nothing that its columns are those of that kind. */
  @Test
  void aKnownTitleProvesNoColumn() {
    ReadResult read =
        read(
            """
            收入预算表
            单位：万元
            事项 甲类安排 乙类安排
            甲站 20.00 15.00
            乙站 8.00
            """);
    assertThat(read.disclosure().find(TableKind.REVENUE)).isEmpty();
    Table<OtherRow> table = only(read);
    assertThat(table.rows())
        .extracting(KeptTableTest::label, row -> amounts(table, row))
        .containsExactly(tuple("甲站", "20.00万元 15.00万元"), tuple("乙站", "8.00万元"));
  }

  @Test
  void numbersOfThingsAndRatesAreNoAmounts() {
    Table<OtherRow> table =
        only(
            read(
                """
                新增设备预算安排表
                单位：万元
                名称 数量 单位 安排金额 比例
                台式计算机 20 台 10.00 62.5%
                打印机 5 台 6.00 37.5%
                """));
    assertThat(table.rows())
        .extracting(KeptTableTest::label, row -> texts(table, row), row -> amounts(table, row))
        .containsExactly(
            tuple("台式计算机", "20 台 62.5%", "10.00万元"), tuple("打印机", "5 台 37.5%", "6.00万元"));
  }

  /** 增减（%） is the last of the columns; what may be a rate is no amount. */
  @Test
  void aRateWithoutItsSignIsNoAmount() {
    Table<OtherRow> table =
        only(
            read(
                """
                一般公共预算支出表
                单位：万元
                科目编码 科目名称 甲数 乙数 乙数比甲数
                安排 落实 安排 落实 增减额 增减（%）
                205 教育支出 24.00 20.00 25.50 21.00 1.50 6.25
                206 科学技术支出 8.00 10.00 2.00 25.00
                """));
    assertThat(table.rows())
        .extracting(row -> texts(table, row), row -> amounts(table, row))
        .containsExactly(
            tuple("205 6.25", "24.00万元 20.00万元 25.50万元 21.00万元 1.50万元"),
            tuple("206 25.00", "8.00万元 10.00万元 2.00万元"));
  }

  @Test
  void yearsAndCodesBehindNamesAreNoAmounts() {
    String title = "某项工程明细表\n单位：万元\n";
    assertRows(
        title + "项目名称 年度 总投资 本年安排\n道路工程 2024 100.00 50.00\n桥梁工程 2023 80.00 20.00\n",
        tuple("道路工程", "2024", "100.00万元 50.00万元"),
        tuple("桥梁工程", "2023", "80.00万元 20.00万元"));
    assertRows(
        title + "项目名称 年份 总投资 本年安排\n道路工程 2024 100 50\n桥梁工程 2023 80 20\n",
        tuple("道路工程", "2024", "100万元 50万元"),
        tuple("桥梁工程", "2023", "80万元 20万元"));
    assertRows(
        title + "项目名称 开工 总投资 本年安排\n道路工程 2024 100.00 50.00\n桥梁工程 2023 80.00 20.00\n",
        tuple("道路工程", "2024", "100.00万元 50.00万元"),
        tuple("桥梁工程", "2023", "80.00万元 20.00万元"));
    assertRows(
        title + "项目名称 项目编号 总投资 本年安排\n道路工程 5001 100.00 50.00\n桥梁工程 5002 80.00 20.00\n",
        tuple("道路工程", "5001", "100.00万元 50.00万元"),
        tuple("桥梁工程", "5002", "80.00万元 20.00万元"));
  }

  @Test
  void wholeAmountsAreAmounts() {
    assertRows(
        "某项工程明细表\n单位：万元\n项目编码 项目名称 总投资 本年安排\n5001 道路工程 2024 1990\n5002 桥梁工程 80 20\n",
        tuple("道路工程", "5001", "2,024万元 1,990万元"),
        tuple("桥梁工程", "5002", "80万元 20万元"));
  }

  /** A rate needs two figures; the last of a row that lacks one is told by the others. */
  @Test
  void aRowWithoutItsRateKeepsItsLastAmount() {
    assertRows(
        """
        设备经费对比表
        单位：万元
        项目 上年 本年 增减 增长率
        甲 4.00 5.00 1.00 25.00
        乙 5.00 6.00
        丙 3.00 4.00 1.00
        丁 8.00 10.00 25.00
        戊 6.00 100.00
        """,
        tuple("甲", "25.00", "4.00万元 5.00万元 1.00万元"),
        tuple("乙", "", "5.00万元 6.00万元"),
        tuple("丙", "", "3.00万元 4.00万元 1.00万元"),
        tuple("丁", "25.00", "8.00万元 10.00万元"),
        tuple("戊", "100.00", "6.00万元"));
  }

  private static void assertRows(String text, Tuple... rows) {
    Table<OtherRow> table = only(read(text));
    assertThat(table.rows())
        .extracting(KeptTableTest::label, row -> texts(table, row), row -> amounts(table, row))
        .containsExactly(rows);
  }

  @Test
  void ofAreasAndOtherUnitsNoFigureIsTaken() {
    String rows = "办公楼 120.50 30.00\n车库 60.00 8.00\n";
    assertThat(read("房屋维修预算表\n单位：万元\n名称 面积 金额\n" + rows).disclosure().tables()).isEmpty();
    assertThat(read("房屋维修预算表\n单位：万元\n名称 单价（元） 金额\n" + rows).disclosure().tables()).isEmpty();
    assertThat(read("房屋维修预算表\n名称 定额 金额\n" + rows).disclosure().tables()).isEmpty();
  }

  @Test
  void sentencesWithFiguresAreNoTable() {
    ReadResult read =
        read(
            """
            “三公”经费支出表
            单位：万元
            我局本年安排如下：
            因公出国（境）费 0 万元，与上年持平；
            公务接待费 3.50 万元，比上年减少 0.50 万元，主要是厉行节约
            公务用车费 20.00 万元，与上年持平
            """);
    assertThat(read.disclosure().tables()).isEmpty();
  }

  @Test
  void theLineOfAPersonIsNoRow() {
    Table<OtherRow> table =
        only(read(CROSSED + "行政运行 165.00 120.00 45.00\n合计 165.00 120.00 45.00\n联系电话 86630012\n"));
    assertThat(table.rows()).hasSize(2);
  }

  @Test
  void cellsOnLinesOfTheirOwnAreRows() {
    Table<OtherRow> table =
        only(
            read(
                """
                一般公共预算支出经济分类情况表
                单位：万元
                功能科目编码
                功能科目名称
                合计
                工资福利支出
                资本性支出
                2010301
                行政运行
                165.00
                120.00
                45.00
                2010302
                一般行政管理事务
                15.00
                15.00
                """));
    assertThat(table.rows())
        .extracting(KeptTableTest::label, row -> texts(table, row), row -> amounts(table, row))
        .containsExactly(
            tuple("行政运行", "2010301", "165.00万元 120.00万元 45.00万元"),
            tuple("一般行政管理事务", "2010302", "15.00万元 15.00万元"));
  }

  /** Codes of two kinds stand in a row of cells, and a row has no more than one name. */
  @Test
  void codesOnLinesOfTheirOwnAreNoAmounts() {
    Table<OtherRow> table =
        only(
            read(
                """
                部门预算支出表（按功能和经济分类）
                单位：万元
                功能编码
                功能名称
                经济编码
                经济名称
                安排数
                2010301
                行政运行
                30101
                基本工资
                80.00
                2010302
                一般行政管理事务
                30211
                差旅费
                15.00
                """));
    assertThat(table.rows())
        .extracting(row -> texts(table, row), row -> amounts(table, row))
        .containsExactly(
            tuple("2010301 30101 基本工资", "80.00万元"), tuple("2010302 30211 差旅费", "15.00万元"));
  }

  private static List<String> namesOf(String rows) {
    Table<OtherRow> table = only(read("财政资金安排明细表\n单位：万元\n" + rows + "\n"));
    return table.rows().stream()
        .map(row -> (label(row) + " | " + texts(table, row)).strip())
        .toList();
  }

  @Test
  void namesOfTwoColumnsAreKeptApart() {
    String rows = "主管处室 事项 甲类安排\n合计 15.00\n甲单位 培训项目 10.00\n乙单位 会议项目 5.00";
    assertThat(List.of(namesOf(rows), namesOf(rows.replace(' ', '\n'))))
        .containsOnly(List.of("合计 |", "甲单位 | 培训项目", "乙单位 | 会议项目"));
  }

  @Test
  void aNameThatIsWrappedOverCellsIsOne() {
    assertThat(namesOf("事项\n甲类安排\n合计\n15.00\n培训\n项目\n10.00\n会议项目\n5.00"))
        .containsExactly("合计 |", "培训项目 |", "会议项目 |");
  }

  /** The first row might end the header: then its name would be that of two years. */
  @Test
  void namesThatCellsAloneDoNotTellMakeNoItems() {
    ReadResult read =
        read(
            """
            “三公”经费预算表
            单位：万元
            项目
            2023年预算数
            2024年预算数
            “三公”经费
            12.00
            11.00
            因公出国（境）支出
            5.00
            5.00
            公务接待费支出
            7.00
            6.00
            """);
    assertThat(read.disclosure().find(TableKind.THREE_PUBLIC)).isEmpty();
    Table<OtherRow> table = only(read);
    assertThat(table.rows())
        .extracting(KeptTableTest::label, row -> amounts(table, row))
        .containsExactly(
            tuple("“三公”经费", "12.00万元 11.00万元"),
            tuple("因公出国（境）支出", "5.00万元 5.00万元"),
            tuple("公务接待费支出", "7.00万元 6.00万元"));
  }

  @Test
  void bothSidesOfALineAreRows() {
    Table<OtherRow> table =
        only(
            read(
                """
                收支预算总表
                单位：万元
                来源 今年安排数 去向 今年安排数 其中重点
                一、财政安排 90.00 一、教育支出 60.00 20.00
                二、其他来源 10.00 二、住房支出 40.00
                """));
    assertThat(table.rows())
        .extracting(KeptTableTest::label, row -> amounts(table, row))
        .containsExactly(
            tuple("一、财政安排", "90.00万元"),
            tuple("一、教育支出", "60.00万元 20.00万元"),
            tuple("二、其他来源", "10.00万元"),
            tuple("二、住房支出", "40.00万元"));
  }

  @Test
  void aHeaderOnTheNextPageIsNoRow() {
    String header = CROSSED.substring(CROSSED.indexOf('功'));
    Table<OtherRow> table =
        only(read(CROSSED + "行政运行 5.00 5.00\n\f" + header + "住房公积金 7.00 7.00\n"));
    assertThat(table.rows()).extracting(KeptTableTest::label).containsExactly("行政运行", "住房公积金");
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    Arbitrary<String> figure =
        Arbitraries.integers()
            .between(0, 99_999_999)
            .map(fen -> String.format("%,d.%02d", fen / 100, fen % 100));
    return figure.list().ofMinSize(1).ofMaxSize(5).list().ofMinSize(2).ofMaxSize(20);
  }

  /** Each figure is an amount of its row, in its order, whichever cells were blank. */
  @Property(tries = 100)
  void noAmountIsLost(@ForAll("rows") List<List<String>> rows) {
    StringBuilder text = new StringBuilder("财政资金安排明细表\n单位：元\n");
    text.append("事项 甲类安排 乙类安排 丙类安排 丁类安排 戊类安排\n");
    for (int i = 0; i < rows.size(); i++) {
      text.append("第").append(i + 1).append("项工作 ").append(String.join(" ", rows.get(i)));
      text.append('\n');
    }
    Table<OtherRow> table = only(read(text.toString()));
    assertThat(table.rows().stream().map(row -> amounts(table, row)).toList())
        .isEqualTo(
            rows.stream()
                .map(
                    row ->
                        row.stream().map(figure -> figure + "元").collect(Collectors.joining(" ")))
                .collect(ImmutableList.toImmutableList()));
  }
}
