package dev.yusuan.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables without lines of which a page break cuts the header, a row or the columns. */
class TablesOverPagesTest {
  private static final List<String> HEADER =
      List.of("0:编码 | 1:名称 | 2:合计 | 3:基本支出 | 4:项目支出 | 5:其他支出");

  /** A row of a code and a name at the left, and numbers that end at 300, 360, 420 and 480. */
  private static void row(PdfMaker pdf, float y, String code, String name, String... numbers) {
    pdf.text(60, y, 9, code).text(120, y, 9, name);
    for (int i = 0; i < numbers.length; i++) {
      pdf.text(300 + 60 * i - PdfMaker.width(9, numbers[i]), y, 9, numbers[i]);
    }
  }

  private static void header(PdfMaker pdf, float y) {
    row(pdf, y, "编码", "名称", "合计", "基本支出", "项目支出", "其他支出");
  }

  private static List<String> rows(Source source, int grid) {
    return Read.rows(Read.grids(source).get(grid));
  }

  /** 基本支出 prints nothing on the second page. */
  @Test
  void aHeaderAtTheFootOfAPageHeadsTheRowsOnTheNextOne() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.text(220, 120, 16, "支出预算表").text(60, 90, 9, "单位：万元");
    header(pdf, 70);
    pdf.text(290, 30, 9, "- 1 -");
    pdf.page();
    row(pdf, 800, "201", "一般公共服务支出", "300.00", "", "200.00", "100.00");
    row(pdf, 782, "205", "教育支出", "30.00", "", "30.00");

    Source source = Read.source(pdf);

    assertThat(rows(source, 0)).isEqualTo(HEADER);
    assertThat(rows(source, 1))
        .containsExactly(
            "0:201 | 1:一般公共服务支出 | 2:300.00 | 4:200.00 | 5:100.00",
            "0:205 | 1:教育支出 | 2:30.00 | 4:30.00");
    assertThat(Read.lines(source)).containsExactly("支出预算表", "单位：万元", "- 1 -");
    assertThat(Read.grids(source).get(0).rows().get(0).cells().get(0).place().part())
        .isEqualTo("第1页");
  }

  /** The end of a broken name stands alone at the head of the second page. */
  @Test
  void theEndOfANameIsNoHeader() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    header(pdf, 140);
    row(pdf, 122, "205", "教育支出", "60.00", "10.00", "20.00", "30.00");
    row(pdf, 104, "201", "一般公共服务", "300.00", "", "200.00", "100.00");
    pdf.page().text(120, 800, 9, "支出");
    row(pdf, 782, "208", "社会保障支出", "30.00", "", "30.00");

    Source source = Read.source(pdf);

    assertThat(rows(source, 1)).endsWith("0:208 | 1:社会保障支出 | 2:30.00 | 4:30.00");
  }

  /** One row alone, whose amounts stand far from their headings, tells too little. */
  @Test
  void aRepeatedHeaderTellsTheColumnsOfThePageBefore() throws Exception {
    PdfMaker pdf = new PdfMaker().page(842, 595);
    twoSides(pdf, 70);
    sides(pdf, 43, "一般公共预算", "1,000.00", "一般公共服务", "900.00");
    pdf.page(842, 595);
    twoSides(pdf, 560);
    sides(pdf, 533, "政府性基金预算", "", "外交支出", "");
    sides(pdf, 520, "事业收入", "10.00", "住房保障支出", "100.00");
    sides(pdf, 507, "本年收入合计", "1,010.00", "本年支出合计", "1,000.00");

    Source source = Read.source(pdf);

    assertThat(rows(source, 0))
        .containsExactly(
            "0+2:收入 | 2+2:支出",
            "0:项目 | 1:2023年预算数 | 2:项目 | 3:2023年预算数",
            "0:一般公共预算 | 1:1,000.00 | 2:一般公共服务 | 3:900.00");
    assertThat(rows(source, 1)).contains("0:事业收入 | 1:10.00 | 2:住房保障支出 | 3:100.00");
  }

  private static void twoSides(PdfMaker pdf, float y) {
    middle(middle(pdf, 242, y, "收入"), 629, y, "支出");
    middle(middle(pdf, 174, y - 13, "项目"), 382, y - 13, "2023年预算数");
    middle(middle(pdf, 561, y - 13, "项目"), 740, y - 13, "2023年预算数");
  }

  private static void sides(
      PdfMaker pdf, float y, String item, String amount, String use, String sum) {
    middle(middle(pdf, 174, y, item), 561, y, use);
    pdf.text(446 - PdfMaker.width(8, amount), y, 8, amount);
    pdf.text(805 - PdfMaker.width(8, sum), y, 8, sum);
  }

  private static PdfMaker middle(PdfMaker pdf, float x, float y, String text) {
    return pdf.text(x - PdfMaker.width(8, text) / 2, y, 8, text);
  }

  /** Nothing stands in the gap; the name of the row below it is broken. */
  @Test
  void rowsFarBelowOthersGoOnInTheirColumns() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    header(pdf, 740);
    row(pdf, 722, "205", "教育支出", "60.00", "10.00", "20.00", "30.00");
    row(pdf, 704, "201", "一般公共服务", "300.00", "", "200.00", "100.00");
    pdf.text(120, 635, 9, "社会保障和");
    row(pdf, 630, "208", "", "30.00", "", "30.00");
    pdf.text(120, 625, 9, "就业支出");
    row(pdf, 605, "210", "卫生健康支出", "20.00", "", "20.00");

    assertThat(rows(Read.source(pdf), 1))
        .containsExactly(
            "0:208 | 1:社会保障和就业支出 | 2:30.00 | 4:30.00", "0:210 | 1:卫生健康支出 | 2:20.00 | 4:20.00");
  }

  /** Lines between say that the rows may be of another table than that of the page before. */
  @Test
  void rowsOfWhichNoColumnIsToldStandBesideAllColumns() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    header(pdf, 740);
    row(pdf, 722, "205", "教育支出", "60.00", "10.00", "20.00", "30.00");
    row(pdf, 704, "201", "一般公共服务", "300.00", "", "200.00", "100.00");
    pdf.text(60, 660, 9, "说明：以上为全年数。").text(60, 640, 9, "其中各项如下。");
    pdf.text(60, 620, 9, "另有以下各项。");
    pdf.page();
    row(pdf, 800, "208", "社会保障支出", "30.00", "", "30.00");
    row(pdf, 782, "208", "就业补助支出", "20.00", "", "20.00");

    assertThat(rows(Read.source(pdf), 1))
        .containsExactly(
            "0:208 | 1:社会保障支出 | 8:30.00 | 9:30.00", "0:208 | 1:就业补助支出 | 8:20.00 | 9:20.00");
  }

  /** One sheet holds two tables; only on the second page does the grid have the lines of both. */
  @Test
  void tablesThatTouchEachOtherHaveTheirOwnColumns() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    ruled(pdf, 100, new float[] {40, 200, 280, 360}, "项目", "合计", "基本支出");
    ruled(pdf, 80, new float[] {40, 200, 280, 360}, "教育支出", "30.00", "30.00");
    pdf.page();
    ruled(pdf, 800, new float[] {40, 200, 280, 360}, "其他支出", "20.00", "20.00");
    ruled(pdf, 780, new float[] {40, 360}, "收入预算表");
    ruled(pdf, 760, new float[] {40, 120, 360}, "项目", "合计");
    ruled(pdf, 740, new float[] {40, 120, 360}, "事业收入", "50.00");

    Source source = Read.source(pdf);

    assertThat(rows(source, 1)).containsExactly("0:其他支出 | 1:20.00 | 2:20.00");
    assertThat(rows(source, 2)).containsExactly("0+2:收入预算表", "0:项目 | 1:合计", "0:事业收入 | 1:50.00");
  }

  /** The space beside the narrower table is of neither. */
  @Test
  void tablesThatTouchEachOtherMayBeOfDifferentWidths() throws Exception {
    float[] wide = {40, 200, 280, 360};
    float[] narrow = {40, 150, 220};
    PdfMaker pdf = new PdfMaker().page();
    ruled(pdf, 800, wide, "其他支出", "20.00", "20.00");
    ruled(pdf, 780, new float[] {40, 220}, "收入预算表");
    ruled(pdf, 760, narrow, "项目", "合计");
    ruled(pdf, 740, narrow, "事业收入", "50.00");
    pdf.page();
    ruled(pdf, 800, narrow, "其他收入", "5.00");
    ruled(pdf, 780, narrow, "上级补助收入", "6.00");
    ruled(pdf, 760, new float[] {40, 360}, "支出预算表");
    ruled(pdf, 740, wide, "项目", "合计", "基本支出");

    Source source = Read.source(pdf);

    assertThat(rows(source, 0)).containsExactly("0:其他支出 | 1:20.00 | 2:20.00");
    assertThat(rows(source, 1)).containsExactly("0+2:收入预算表", "0:项目 | 1:合计", "0:事业收入 | 1:50.00");
    assertThat(rows(source, 2)).containsExactly("0:其他收入 | 1:5.00", "0:上级补助收入 | 1:6.00");
    assertThat(rows(source, 3)).containsExactly("0+3:支出预算表", "0:项目 | 1:合计 | 2:基本支出");
  }

  /**
   * An office program that made one table of two has each page begin with the title and header of
   * the first: they are not those of the rows below.
   */
  @Test
  void theRepeatedHeaderOfAnotherTableHeadsNoRows() throws Exception {
    float[] first = {40, 200, 360};
    float[] second = {40, 120, 200, 280, 360};
    PdfMaker pdf = new PdfMaker().page();
    head(pdf, 140);
    ruled(pdf, 80, first, "事业收入", "50.00");
    ruled(pdf, 60, new float[] {40, 360}, "支出预算表");
    ruled(pdf, 40, second, "编码", "名称", "合计", "基本支出");
    pdf.page();
    head(pdf, 800);
    ruled(pdf, 740, second, "205", "教育支出", "30.00", "30.00");

    Source source = Read.source(pdf);

    assertThat(rows(source, 1)).containsExactly("0+4:支出预算表", "0:编码 | 1:名称 | 2:合计 | 3:基本支出");
    assertThat(rows(source, 2)).containsExactly("0:205 | 1:教育支出 | 2:30.00 | 3:30.00");
    assertThat(Read.lines(source)).containsExactly("收入预算表 单位：万元 项目 合计");
  }

  @Test
  void theRepeatedHeaderOfATableHeadsItsRows() throws Exception {
    float[] edges = {40, 200, 360};
    PdfMaker pdf = new PdfMaker().page();
    head(pdf, 140);
    ruled(pdf, 80, edges, "事业收入", "50.00");
    pdf.page();
    head(pdf, 800);
    ruled(pdf, 740, edges, "其他收入", "30.00");

    Source source = Read.source(pdf);

    assertThat(rows(source, 1))
        .containsExactly("0+2:收入预算表", "0+2:单位：万元", "0:项目 | 1:合计", "0:其他收入 | 1:30.00");
  }

  /** The columns of the lower line of the header are known only on the second page. */
  @Test
  void aRuledHeaderCutByAPageBreakSpansTheColumnsBelowIt() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    ruled(pdf, 60, new float[] {40, 120, 240, 360}, "项目", "2023年", "2024年");
    pdf.text(290, 20, 9, "- 1 -");
    pdf.page();
    float[] edges = {40, 120, 180, 240, 300, 360};
    ruled(pdf, 800, edges, "", "基本支出", "项目支出", "基本支出", "项目支出");
    ruled(pdf, 780, edges, "教育支出", "30.00", "20.00", "10.00", "5.00");

    Source source = Read.source(pdf);

    assertThat(rows(source, 0)).containsExactly("0:项目 | 1+2:2023年 | 3+2:2024年");
    assertThat(rows(source, 1))
        .containsExactly(
            "1:基本支出 | 2:项目支出 | 3:基本支出 | 4:项目支出", "0:教育支出 | 1:30.00 | 2:20.00 | 3:10.00 | 4:5.00");
  }

  @Test
  void aPageOfRowsWithMergedCellsHasTheColumnsOfTheTable() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    float[] edges = {40, 120, 240, 300, 360};
    ruled(pdf, 80, edges, "编码", "名称", "合计", "基本支出");
    ruled(pdf, 60, edges, "205", "教育支出", "30.00", "30.00");
    pdf.page();
    ruled(pdf, 800, new float[] {40, 240, 300, 360}, "合计", "30.00", "30.00");

    assertThat(rows(Read.source(pdf), 1)).containsExactly("0+2:合计 | 2:30.00 | 3:30.00");
  }

  /** A title, a unit and a header. */
  private static void head(PdfMaker pdf, float top) {
    ruled(pdf, top, new float[] {40, 360}, "收入预算表");
    ruled(pdf, top - 20, new float[] {40, 360}, "单位：万元");
    ruled(pdf, top - 40, new float[] {40, 200, 360}, "项目", "合计");
  }

  /** A row of 20 points between lines. */
  private static void ruled(PdfMaker pdf, float top, float[] edges, String... texts) {
    float right = edges[edges.length - 1];
    pdf.line(edges[0], top, right, top).line(edges[0], top - 20, right, top - 20);
    for (float edge : edges) {
      pdf.line(edge, top, edge, top - 20);
    }
    for (int i = 0; i < texts.length; i++) {
      pdf.text(edges[i] + 3, top - 14, 9, texts[i]);
    }
  }
}
