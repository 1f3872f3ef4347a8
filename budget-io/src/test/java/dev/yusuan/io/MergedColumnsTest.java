package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.source.GridBuilder;
import dev.yusuan.io.source.SourceBuilder;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/**
 * Tables that share the grid of one sheet, so that a column of one is several columns of the grid.
 */
class MergedColumnsTest {
  private static final List<String> TITLE = List.of("2024年部门收入预算总表");
  private static final List<String> UNIT = List.of("编制部门：某某局", "单位：元");
  private static final List<String> HEADER = List.of("科目编码", "科目名称", "合计", "财政拨款收入", "其他收入");
  private static final List<String> FIRST =
      List.of("2010301", "行政运行", "900.00", "800.00", "100.00");
  private static final List<String> SECOND = List.of("2010302", "一般行政管理事务", "50.00", "50.00", "");
  private static final List<String> TOTAL = List.of("", "合计", "950.00", "850.00", "100.00");

  /** Edges of columns by which a table is printed on one page. */
  private static final int[] NARROW = {0, 2, 5, 7, 8, 12};

  private static final int[] WIDE = {0, 1, 4, 6, 10, 12};

  /** A sentence that stands between rows of a text laid out by blanks has no columns to move. */
  @Test
  void keepsAParagraphBetweenRowsOfMergedColumns() {
    ReadResult read =
        Disclosures.parse(
            """
                 项目名称           沟渠清淤                              业务主管部门     某市甲区水利局
             项目概述           清淤三条沟渠。
             立项依据           区政府会议纪要
             当年绩效目标       完成清淤2万米。
             绩效指标           指标名称                指标权重   计量单位   指标性质           指标值
                                清淤长度                40         米         ≥                  20000
            """);

    assertThat(read.coverage().isComplete()).as(read.coverage().toString()).isTrue();
    assertThat(read.coverage().cells()).isEqualTo(20);
  }

  @Test
  void readsColumnsThatLieOverSeveralColumnsOfTheGrid() throws IOException {
    Sheet sheet = new Sheet().title().row(NARROW, HEADER).row(NARROW, FIRST).row(NARROW, TOTAL);
    sheet.title("2024年部门支出预算总表");
    sheet.row(WIDE, List.of("科目编码", "科目名称", "合计", "基本支出", "项目支出"));
    sheet.row(WIDE, FIRST).row(WIDE, TOTAL);

    assertThat(amounts(sheet))
        .containsExactly(
            "REVENUE total 900.00",
            "REVENUE thisYear.fiscalAppropriation 800.00",
            "REVENUE thisYear.other 100.00",
            "REVENUE total 950.00",
            "REVENUE thisYear.fiscalAppropriation 850.00",
            "REVENUE thisYear.other 100.00",
            "EXPENDITURE total 900.00",
            "EXPENDITURE basic 800.00",
            "EXPENDITURE project 100.00",
            "EXPENDITURE total 950.00",
            "EXPENDITURE basic 850.00",
            "EXPENDITURE project 100.00");
  }

  @Test
  void readsAPageThatPartsItsColumnsOtherwise() throws IOException {
    Sheet sheet = new Sheet().title().row(NARROW, HEADER).row(NARROW, FIRST);
    sheet.row(WIDE, HEADER).row(WIDE, SECOND).row(WIDE, TOTAL);

    assertThat(amounts(sheet)).isEqualTo(plain());
  }

  @Test
  void readsCellsWhoseEdgesAreALittleOff() throws IOException {
    Sheet sheet = new Sheet().title().row(new int[] {0, 10, 30, 50, 70, 90}, HEADER);
    sheet.row(new int[] {0, 11, 29, 50, 71, 90}, FIRST);
    sheet.row(new int[] {0, 9, 31, 49, 70, 90}, SECOND);
    sheet.row(new int[] {0, 10, 30, 51, 69, 90}, TOTAL);

    assertThat(amounts(sheet)).isEqualTo(plain());
  }

  @Test
  void keepsColumnsApartOfWhichARowPrintsTwo() throws IOException {
    Sheet sheet = new Sheet().title();
    sheet.row(new int[] {0, 6, 8, 9, 11, 12}, HEADER);
    int[] edges = {0, 2, 4, 6, 8, 9, 11, 12};
    sheet.row(edges, List.of("201", "03", "01", "行政运行", "900.00", "800.00", "100.00"));
    sheet.row(edges, List.of("201", "03", "02", "一般行政管理事务", "50.00", "50.00", ""));
    sheet.row(edges, List.of("", "", "", "合计", "950.00", "850.00", "100.00"));

    assertThat(amounts(sheet)).isEqualTo(plain());
  }

  @Test
  void readsATableOnEndOfWhichARowPrintsNoAmount() throws IOException {
    Sheet sheet = new Sheet().title();
    int[] edges = {0, 4, 8, 12};
    sheet.row(new int[] {0, 8, 12}, List.of("项目名称", "金额"));
    sheet.row(edges, List.of("收入总计", "", "9.00"));
    sheet.row(edges, List.of("一般公共预算资金", "小计", "9.00"));
    sheet.row(edges, List.of("", "公共财政拨款(补助)资金", "9.00"));
    sheet.row(edges, List.of("其他资金", "小计", "")).row(edges, List.of("债务资金(银行贷款)"));

    assertThat(amounts(sheet))
        .containsExactly(
            "REVENUE total 9.00",
            "REVENUE thisYear.generalPublicBudget 9.00",
            "REVENUE thisYear.generalPublicBudget.appropriation 9.00");
  }

  /** However wide the columns are, and wherever else the grid is parted, the facts are the same. */
  @Property
  void widthsOfColumnsChangeNothing(
      @ForAll @Size(5) List<@IntRange(min = 1, max = 9) Integer> first,
      @ForAll @Size(5) List<@IntRange(min = 1, max = 9) Integer> second)
      throws IOException {
    int[] one = edges(first);
    int[] other = edges(second);
    Sheet sheet = new Sheet().title().row(one, HEADER).row(one, FIRST);
    sheet.row(other, HEADER).row(other, SECOND).row(other, TOTAL);

    assertThat(amounts(sheet)).isEqualTo(plain());
  }

  /** A heading reaches over those beside it, as where a file says so of merged cells. */
  @Test
  void readsAHeaderWhoseCellsOverlap() throws IOException {
    Sheet sheet = new Sheet().title();
    sheet.grid.row();
    int[] begins = {0, 2, 5, 7, 8};
    int[] columns = {2, 3, 2, 5, 2};
    for (int i = 0; i < begins.length; i++) {
      sheet.grid.cell(HEADER.get(i), begins[i], columns[i], 1);
    }
    int[] edges = {0, 2, 5, 7, 8, 10, 12};
    sheet.row(edges, List.of("2010301", "行政运行", "900.00", "800.00", "60.00", "40.00"));

    ReadResult read = sheet.read();

    assertThat(amounts(read))
        .containsExactly(
            "REVENUE total 900.00",
            "REVENUE thisYear.fiscalAppropriation 800.00",
            "REVENUE thisYear.other 60.00");
    assertThat(read.coverage().unrecognised()).isEqualTo(1);
    assertThat(read.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.ROW_UNPLACED)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place().orElseThrow().cell()).isEqualTo(11);
              assertThat(problem.place().orElseThrow().printed()).isEqualTo("40.00");
            });
  }

  /** Each amount below covers half of two headings, so that nothing decides for one of them. */
  @Test
  void keepsACellBelowTwoHeadingsAlikeOutOfBoth() throws IOException {
    int[] two = {0, 2, 4, 6, 8, 10, 12};
    List<String> header = List.of("科目编码", "科目名称", "合计", "基本支出", "项目支出", "备注");
    Sheet left = new Sheet().title("2024年部门支出预算总表").row(two, header);
    int[] moved = {0, 2, 3, 5, 7, 9};
    left.row(moved, List.of("2010301", "行政运行", "30.00", "10.00", "20.00"));
    left.row(moved, List.of("", "合计", "30.00", "10.00", "20.00"));
    Sheet right = new Sheet().title("2024年部门支出预算总表").row(two, header);
    int[] other = {0, 2, 5, 7, 9, 11};
    right.row(other, List.of("2010301", "行政运行", "30.00", "10.00", "20.00"));
    right.row(other, List.of("", "合计", "30.00", "10.00", "20.00"));

    assertThat(amounts(left)).isEmpty();
    assertThat(left.read().problems()).extracting(Problem::code).contains(ProblemCode.ROW_UNPLACED);
    assertThat(amounts(right)).isEmpty();
  }

  private static int[] edges(List<Integer> widths) {
    int[] edges = new int[widths.size() + 1];
    for (int i = 0; i < widths.size(); i++) {
      edges[i + 1] = edges[i] + widths.get(i);
    }
    return edges;
  }

  private static List<String> plain() {
    return List.of(
        "REVENUE total 900.00",
        "REVENUE thisYear.fiscalAppropriation 800.00",
        "REVENUE thisYear.other 100.00",
        "REVENUE total 50.00",
        "REVENUE thisYear.fiscalAppropriation 50.00",
        "REVENUE total 950.00",
        "REVENUE thisYear.fiscalAppropriation 850.00",
        "REVENUE thisYear.other 100.00");
  }

  private static List<String> amounts(Sheet sheet) throws IOException {
    return amounts(sheet.read());
  }

  private static List<String> amounts(ReadResult read) throws IOException {
    return facts(read).stream()
        .map(
            fact ->
                String.join(
                    " ",
                    fact.getField("table_kind"),
                    fact.getField("measure"),
                    fact.getField("amount")))
        .toList();
  }

  private static List<NamedCsvRecord> facts(ReadResult read) throws IOException {
    assertThat(read.coverage().isComplete()).isTrue();
    StringWriter csv = new StringWriter();
    FactsCsv.write("", read.disclosure(), csv);
    return CsvReader.builder().ofNamedCsvRecord(csv.toString()).stream().toList();
  }

  /** A sheet with one grid. */
  private static final class Sheet {
    private final SourceBuilder source = new SourceBuilder("sheet", Limits.DEFAULT);
    private final GridBuilder grid = source.grid();

    Sheet title() {
      return title(TITLE.get(0));
    }

    Sheet title(String title) {
      return row(new int[] {0, 12}, List.of(title)).row(new int[] {0, 6, 12}, UNIT);
    }

    Sheet row(int[] edges, List<String> texts) {
      grid.row();
      for (int i = 0; i < texts.size(); i++) {
        grid.cell(texts.get(i), edges[i], edges[i + 1] - edges[i], 1);
      }
      return this;
    }

    ReadResult read() {
      grid.end();
      return Disclosures.read(source.build());
    }
  }
}
