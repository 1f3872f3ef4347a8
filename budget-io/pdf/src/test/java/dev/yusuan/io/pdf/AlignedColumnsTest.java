package dev.yusuan.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.source.Source;
import org.junit.jupiter.api.Test;

/** Columns of tables without lines, by how cells stand in several layouts. */
class AlignedColumnsTest {
  /** A table of cells whose edges are given, with 3 points between these and what is printed. */
  private static final class Cells {
    private static final float PAD = 3;
    private final PdfMaker pdf;
    private final float size;
    private final float[] edges;
    private final float pad;

    private Cells(PdfMaker pdf, float size, float... edges) {
      this(PAD, pdf, size, edges);
    }

    private Cells(float pad, PdfMaker pdf, float size, float... edges) {
      this.pdf = pdf;
      this.size = size;
      this.edges = edges;
      this.pad = pad;
    }

    /** A text in the middle of some cells. */
    private Cells middle(float y, int from, int to, String text) {
      pdf.text((edges[from] + edges[to] - PdfMaker.width(size, text)) / 2, y, size, text);
      return this;
    }

    private Cells left(float y, int cell, String text) {
      pdf.text(edges[cell] + pad, y, size, text);
      return this;
    }

    private Cells right(float y, int cell, String text) {
      pdf.text(edges[cell + 1] - pad - PdfMaker.width(size, text), y, size, text);
      return this;
    }
  }

  @Test
  void tellsAmountsAtTheLeftByTheWholeTable() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    Cells cells = new Cells(pdf, 9, 40, 110, 300, 380, 460, 540);
    cells.middle(690, 0, 1, "科目编码").middle(690, 1, 2, "科目名称").middle(690, 2, 3, "合计");
    cells.middle(690, 3, 4, "基本支出").middle(690, 4, 5, "项目支出");
    for (int i = 0; i < 3; i++) {
      float y = 672 - 18 * i;
      cells.left(y, 0, "2120" + i).left(y, 1, "城乡社区").left(y, 2, "300.00").left(y, 4, "300.00");
    }

    assertThat(Read.grid(Read.source(pdf)))
        .startsWith(
            "0:科目编码 | 1:科目名称 | 2:合计 | 3:基本支出 | 4:项目支出", "0:21200 | 1:城乡社区 | 2:300.00 | 4:300.00");
  }

  /** Amounts end as far before each heading as its cell begins: 3 points on both sides of edges. */
  @Test
  void tellsHeadingsAtTheLeftByWhereTheAmountsBeforeThemEnd() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    Cells cells = new Cells(pdf, 9, 40, 130, 230, 310, 400, 490, 570);
    String[] headings = {"科目编码", "科目名称", "合计", "基本支出", "项目支出", "上缴上级支出"};
    for (int i = 0; i < headings.length; i++) {
      cells.left(690, i, headings[i]);
    }
    for (int i = 0; i < 3; i++) {
      float y = 672 - 18 * i;
      cells.right(y, 0, "2050" + i).left(y, 1, "教育支出");
      cells.right(y, 2, "12.00").right(y, 4, "12.00");
    }

    assertThat(Read.grid(Read.source(pdf)))
        .startsWith(
            "0:科目编码 | 1:科目名称 | 2:合计 | 3:基本支出 | 4:项目支出 | 5:上缴上级支出",
            "0:20500 | 1:教育支出 | 2:12.00 | 4:12.00");
  }

  /** The amounts may stand at the right below 合计 or at the left below 基本支出. */
  @Test
  void keepsAmountsWithoutAColumnThatTwoMayHave() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.text(69, 690, 9, "科目").text(161, 690, 9, "合计").text(242, 690, 9, "基本支出");
    for (int i = 0; i < 4; i++) {
      pdf.text(i % 2 == 0 ? 60 : 78, 672 - 18 * i, 9, i % 2 == 0 ? "教育支出" : "支出");
      pdf.text(200, 672 - 18 * i, 9, "40.00");
    }

    assertThat(Read.grid(Read.source(pdf))).startsWith("0:科目 | 1:合计 | 3:基本支出", "0:教育支出 | 2:40.00");
  }

  /** All headings stand at the bottom: only their middles tell that 基本支出 is over two columns. */
  @Test
  void tellsWordsOverColumnsByTheMiddleOfTheirCells() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    Cells cells = new Cells(pdf, 9, 40, 200, 270, 320, 380, 460, 540);
    cells.middle(705, 2, 4, "基本支出");
    String[] headings = {"科目", "合计", "人员", "公用", "项目支出", "结转下年"};
    for (int i = 0; i < headings.length; i++) {
      cells.middle(690, i, i + 1, headings[i]);
    }
    for (int i = 0; i < 4; i++) {
      float y = 672 - 18 * i;
      cells.left(y, 0, "教育支出" + i).right(y, 1, "9.0" + i).right(y, 2, "10.0" + i);
      cells.right(y, 3, "7.0" + i).right(y, 4, "8.0" + i).right(y, 5, "12.0" + i);
    }

    assertThat(Read.grid(Read.source(pdf)))
        .startsWith(
            "0v2:科目 | 1v2:合计 | 2+2:基本支出 | 4v2:项目支出 | 5v2:结转下年",
            "2:人员 | 3:公用",
            "0:教育支出0 | 1:9.00 | 2:10.00 | 3:7.00 | 4:8.00 | 5:12.00");
  }

  @Test
  void tellsWordsOverColumnsByTheirEndsWhereAllStandAtTheRight() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    Cells cells = new Cells(pdf, 9, 40, 200, 270, 340, 410, 480, 550);
    cells.right(710, 3, "基本支出");
    String[] headings = {"科目", "合计", "人员经费", "公用经费", "项目支出", "结转"};
    for (int i = 0; i < headings.length; i++) {
      cells.right(i == 2 || i == 3 ? 690 : 700, i, headings[i]);
    }
    for (int i = 0; i < 4; i++) {
      float y = 668 - 18 * i;
      cells.left(y, 0, "教育支出" + i).right(y, 1, "9.0" + i).right(y, 2, "10.0" + i);
      cells.right(y, 3, "7.0" + i).right(y, 4, "8.0" + i).right(y, 5, "12.0" + i);
    }

    assertThat(Read.grid(Read.source(pdf)))
        .startsWith(
            "0v2:科目 | 1v2:合计 | 2+2:基本支出 | 4v2:项目支出 | 5v2:结转",
            "2:人员经费 | 3:公用经费",
            "0:教育支出0 | 1:9.00 | 2:10.00 | 3:7.00 | 4:8.00 | 5:12.00");
  }

  /** The upper row is higher than the lower, as one of its words has three lines. */
  @Test
  void takesAHeadingOfTwoRowsForNoWordsOverColumns() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    Cells cells = new Cells(pdf, 9, 40, 100, 200, 270, 330, 390, 450, 510);
    cells.middle(705, 0, 2, "功能科目").middle(705, 3, 5, "本年预算数");
    cells.middle(716, 5, 7, "与上年比较（扣").middle(705, 5, 7, "除上级安排的基").middle(694, 5, 7, "本建设）");
    cells.middle(693, 2, 3, "上年执行数");
    String[] headings = {"编码", "名称", "", "小计", "项目支出", "增减额", "增减率"};
    for (int i = 0; i < headings.length; i++) {
      cells.middle(675, i, i + 1, headings[i]);
    }
    for (int i = 0; i < 3; i++) {
      float y = 657 - 18 * i;
      cells
          .left(y, 0, "2050" + i)
          .left(y, 1, "教育支出")
          .right(y, 2, "9.0" + i)
          .right(y, 3, "12.0" + i);
      cells.right(y, 4, "8.0" + i).right(y, 5, "3.00").right(y, 6, "33.33");
    }

    assertThat(Read.grid(Read.source(pdf)))
        .startsWith(
            "0+2:功能科目 | 2v2:上年执行数 | 3+2:本年预算数 | 5+2:与上年比较（扣除上级安排的基本建设）",
            "0:编码 | 1:名称 | 3:小计 | 4:项目支出 | 5:增减额 | 6:增减率",
            "0:20500 | 1:教育支出 | 2:9.00 | 3:12.00 | 4:8.00 | 5:3.00 | 6:33.33");
  }

  @Test
  void takesHeadingsBesideTheNumbersOfColumns() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    Cells cells = new Cells(pdf, 9, 40, 110, 300, 380, 460);
    cells.middle(704, 0, 1, "科目编码").middle(704, 2, 3, "合计").middle(704, 3, 4, "项目支出");
    cells.middle(690, 0, 1, "栏次").middle(690, 1, 2, "科目名称");
    cells.middle(690, 2, 3, "1").middle(690, 3, 4, "2");
    for (int i = 0; i < 3; i++) {
      float y = 676 - 14 * i;
      cells.left(y, 0, "2050" + i).left(y, 1, "教育支出").right(y, 2, "30.0" + i).right(y, 3, "9.00");
    }

    assertThat(Read.grid(Read.source(pdf)))
        .startsWith(
            "0:科目编码 | 1:科目名称 | 2:合计 | 3:项目支出",
            "0:栏次 | 2:1 | 3:2",
            "0:20500 | 1:教育支出 | 2:30.00 | 3:9.00");
  }

  @Test
  void partsCodesOfSeveralLengthsFromNamesCloseBehind() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    Cells cells = new Cells(0.75f, pdf, 7, 40, 66, 200, 260, 320);
    cells.middle(690, 0, 1, "编码").middle(690, 1, 2, "名称");
    cells.middle(690, 2, 3, "合计").middle(690, 3, 4, "项目支出");
    String[] codes = {"205", "20508", "2050803"};
    for (int i = 0; i < codes.length; i++) {
      float y = 676 - 14 * i;
      cells.right(y, 0, codes[i]).left(y, 1, "培训支出").right(y, 2, "30.0" + i).right(y, 3, "9.00");
    }

    assertThat(Read.grid(Read.source(pdf)))
        .startsWith("0:编码 | 1:名称 | 2:合计 | 3:项目支出", "0:205 | 1:培训支出 | 2:30.00 | 3:9.00")
        .endsWith("0:2050803 | 1:培训支出 | 2:30.02 | 3:9.00");
  }

  @Test
  void leavesCodesThatNamesFollowInTheirCell() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    Cells cells = new Cells(pdf, 9, 40, 200, 260, 320);
    cells.middle(690, 0, 1, "科目").middle(690, 1, 2, "合计").middle(690, 2, 3, "项目支出");
    String[] names = {"205教育支出", "20508进修及培训", "2050803培训支出"};
    for (int i = 0; i < names.length; i++) {
      float y = 672 - 18 * i;
      cells.left(y, 0, names[i]).right(y, 1, "30.0" + i).right(y, 2, "9.0" + i);
    }

    assertThat(Read.grid(Read.source(pdf)))
        .containsExactly(
            "0:科目 | 1:合计 | 2:项目支出",
            "0:205教育支出 | 1:30.00 | 2:9.00",
            "0:20508进修及培训 | 1:30.01 | 2:9.01",
            "0:2050803培训支出 | 1:30.02 | 2:9.02");
  }

  @Test
  void partsHeadingsCloseBesideEachOtherOverBlankColumns() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    Cells cells = new Cells(0.75f, pdf, 7, 40, 150, 190, 240, 284.5f, 329);
    cells.middle(690, 0, 1, "科目").middle(690, 1, 2, "合计").middle(690, 2, 3, "基本支出");
    cells.middle(690, 3, 4, "事业单位支出").middle(690, 4, 5, "上缴上级支出");
    for (int i = 0; i < 3; i++) {
      float y = 676 - 14 * i;
      cells.left(y, 0, "教育支出" + i).right(y, 1, "30.0" + i).right(y, 2, "9.0" + i);
    }

    assertThat(Read.grid(Read.source(pdf)))
        .startsWith("0:科目 | 1:合计 | 2:基本支出 | 3:事业单位支出 | 4:上缴上级支出", "0:教育支出0 | 1:30.00 | 2:9.00");
  }

  @Test
  void takesWordsOverBlankColumnsAtTheRight() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    Cells cells = new Cells(pdf, 9, 40, 200, 260, 320, 380, 440);
    cells.middle(705, 3, 4, "单位资金").middle(705, 4, 5, "上年结转");
    String[] headings = {"科目", "合计", "财政拨款", "事业收入", "结余资金"};
    for (int i = 0; i < headings.length; i++) {
      cells.middle(690, i, i + 1, headings[i]);
    }
    for (int i = 0; i < 3; i++) {
      float y = 672 - 18 * i;
      cells.left(y, 0, "教育支出" + i).right(y, 1, "30.0" + i).right(y, 2, "9.0" + i);
    }

    Source source = Read.source(pdf);

    assertThat(Read.lines(source)).isEmpty();
    assertThat(Read.grid(source))
        .startsWith("0v2:科目 | 1v2:合计 | 2v2:财政拨款 | 3:单位资金 | 4:上年结转", "3:事业收入 | 4:结余资金");
  }

  /** The characters of 支 出 stand beside each other above one text: they are one word. */
  @Test
  void joinsSpacedWordsAboveLongerOnes() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    Cells cells = new Cells(pdf, 9, 40, 200, 260, 430, 500);
    pdf.text(130, 702, 9, "收").text(157, 702, 9, "入").text(367, 702, 9, "支").text(390, 702, 9, "出");
    String[] headings = {"项目", "预算数", "支出功能分类科目", "预算数"};
    for (int i = 0; i < headings.length; i++) {
      cells.middle(690, i, i + 1, headings[i]);
    }
    for (int i = 0; i < 3; i++) {
      float y = 678 - 12 * i;
      cells.left(y, 0, "财政拨款收入" + i).right(y, 1, "30.0" + i);
      cells.left(y, 2, "教育支出" + i).right(y, 3, "9.0" + i);
    }

    assertThat(Read.grid(Read.source(pdf)))
        .startsWith("0+2:收  入 | 2+2:支 出", "0:项目 | 1:预算数 | 2:支出功能分类科目 | 3:预算数");
  }

  /** The last item prints no amount, and the total stands below it as the end of a name would. */
  @Test
  void beginsARowWithTheTotalOfASide() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    Cells cells = new Cells(pdf, 9, 40, 140, 200, 260);
    cells.middle(690, 0, 1, "项目").middle(690, 1, 2, "合计").middle(690, 2, 3, "一般公共预算");
    for (int i = 0; i < 3; i++) {
      float y = 676 - 13 * i;
      cells.left(y, 0, "（一）教育支出" + i).right(y, 1, "30.0" + i).right(y, 2, "9.0" + i);
    }
    cells.left(637, 0, "二、结转下年支出");
    cells.left(624, 0, "支 出 总 计").right(624, 1, "90.03").right(624, 2, "27.03");

    assertThat(Read.grid(Read.source(pdf))).endsWith("0:二、结转下年支出", "0:支 出 总 计 | 1:90.03 | 2:27.03");
  }

  /** 基本支出 is over the middle one of three equal columns, whose headings differ in width. */
  @Test
  void takesWordsOverTheMiddleOfColumnsForTheirGroup() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    Cells cells = new Cells(pdf, 9, 40, 240, 340, 440, 540);
    cells.middle(704, 1, 4, "基本支出");
    String[] headings = {"科目", "合计", "人员经费", "日常公用经费"};
    for (int i = 0; i < headings.length; i++) {
      cells.middle(690.5f, i, i + 1, headings[i]);
    }
    for (int i = 0; i < 3; i++) {
      float y = 675 - 15 * i;
      cells.left(y, 0, "教育支出" + i);
      cells.right(y, 1, "30.0" + i).right(y, 2, "9.0" + i).right(y, 3, "21.00");
    }

    assertThat(Read.grid(Read.source(pdf)))
        .startsWith("0v2:科目 | 1+3:基本支出", "1:合计 | 2:人员经费 | 3:日常公用经费");
  }

  /** The one row of the second page does not tell that its code has a column of its own. */
  @Test
  void tellsRowsBelowARepeatedHeaderByThoseOfThePageBefore() throws Exception {
    PdfMaker pdf = new PdfMaker();
    String[] codes = {"205", "20508", "2050803"};
    for (int page = 0; page < 2; page++) {
      pdf.page();
      Cells cells = new Cells(0.75f, pdf, 7, 40, 66, 200, 260, 320);
      float top = page == 0 ? 100 : 800;
      cells.middle(top, 0, 2, "科目").middle(top, 2, 3, "合计").middle(top, 3, 4, "项目支出");
      for (int i = 0; i < (page == 0 ? codes.length : 1); i++) {
        float y = top - 14 - 14 * i;
        cells.right(y, 0, codes[i]).left(y, 1, "培训支出").right(y, 2, "30.0" + i).right(y, 3, "9.00");
      }
    }

    assertThat(Read.rows(Read.grids(Read.source(pdf)).get(1)))
        .endsWith("0:205 | 1:培训支出 | 2:30.00 | 3:9.00");
  }

  /** The words begin where 购置费 does by chance: they are over 小计 too, which is of a part. */
  @Test
  void takesWordsToBeOverTheTotalOfTheirPart() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    Cells cells = new Cells(pdf, 8, 10, 48, 132, 264, 348, 454, 560);
    cells.middle(704, 3, 6, "公务用车购置及运行费").middle(698, 1, 2, "合计").middle(698, 2, 3, "因公出国（境）费");
    cells.middle(691, 3, 4, "小计").middle(691, 4, 5, "公务用车购置费").middle(691, 5, 6, "公务用车运行费");
    cells.middle(698, 0, 1, "单位");
    for (int i = 0; i < 2; i++) {
      float y = 675 - 15 * i;
      cells.right(y, 0, "本级").right(y, 1, "130,000.00").right(y, 3, "100,000.00");
      cells.right(y, 5, "100,000.00");
    }

    assertThat(Read.grid(Read.source(pdf)))
        .startsWith("0v2:单位 | 1v2:合计 | 2v2:因公出国（境）费 | 3+3:公务用车购置及运行费");
  }

  /** The last words reach as low as those before them, and so are not above these. */
  @Test
  void takesNoWordsToBeOverOthersThatStandBesideThem() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    Cells cells = new Cells(pdf, 8, 40, 110, 180, 250, 320, 380, 440);
    cells.right(708, 5, "预算数比上").right(699, 5, "年执行数");
    cells.right(699, 3, "本年预算数");
    String[] headings = {"科目", "上年执行数", "基本支出", "项目支出", "增减额", "增减%"};
    for (int i = 0; i < headings.length; i++) {
      cells.right(684, i, headings[i]);
    }
    for (int i = 0; i < 3; i++) {
      float y = 668 - 14 * i;
      cells.left(y, 0, "教育支出").right(y, 1, "11,500.00").right(y, 2, "7,700.1" + i);
      cells.right(y, 3, "300.00").right(y, 4, "50.00").right(y, 5, "4.35");
    }

    assertThat(Read.grid(Read.source(pdf)).get(0)).contains("4+2:预算数比上年执行数");
  }

  /** Six columns are numbered, of which the header tells five: nothing tells what heads what. */
  @Test
  void headsNoAmountsWhereMoreColumnsAreNumberedThanFound() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    String[] headings = {"经费合计", "出国费", "小计购置费", "运行费", "接待费"};
    float[] ends = {100, 160, 290, 350, 410};
    float[] numbers = {100, 160, 220, 290, 350, 410};
    for (int i = 0; i < headings.length; i++) {
      pdf.text(ends[i] - PdfMaker.width(8, headings[i]), 700, 8, headings[i]);
    }
    for (int i = 0; i < numbers.length; i++) {
      pdf.text(numbers[i] - PdfMaker.width(8, "1"), 684, 8, Integer.toString(i + 1));
    }
    for (int i = 0; i < ends.length; i++) {
      for (int row = 0; row < 3; row++) {
        String amount = (row + 1) + ".0" + i;
        pdf.text(ends[i] - PdfMaker.width(8, amount), 668 - 14 * row, 8, amount);
      }
    }

    assertThat(Read.grid(Read.source(pdf)))
        .containsExactly(
            "5:经费合计 | 6:出国费 | 7:小计购置费 | 8:运行费 | 9:接待费",
            "5:1 2 3 4 5 6",
            "0:1.00 | 1:1.01 | 2:1.02 | 3:1.03 | 4:1.04",
            "0:2.00 | 1:2.01 | 2:2.02 | 3:2.03 | 4:2.04",
            "0:3.00 | 1:3.01 | 2:3.02 | 3:3.03 | 4:3.04");
  }

  /** 财政拨款 ends above the last heading and may be over three columns or over all before it. */
  @Test
  void headsNoAmountsBelowWordsAtTheRightThatMayBeginAnywhere() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    Cells cells = new Cells(pdf, 8, 40, 150, 220, 290, 360);
    cells.right(709, 3, "财政拨款");
    cells.right(684, 0, "单位名称").right(684, 1, "合计").right(684, 2, "预算").right(684, 3, "基金预算");
    cells.right(693, 2, "一般公共").right(693, 3, "政府性");
    for (int i = 0; i < 3; i++) {
      float y = 668 - 14 * i;
      cells.left(y, 0, "甲县水利局" + "本级".repeat(i % 2)).right(y, 1, "600.00");
      cells.right(y, 2, "5" + i + ".00").right(y, 3, "80.0" + i);
    }

    assertThat(Read.grid(Read.source(pdf)))
        .contains("0:甲县水利局 | 1:600.00 | 2:50.00 | 3:80.00")
        .anyMatch(row -> row.contains("5:合计"))
        .noneMatch(row -> row.contains(" 1:合计"));
  }
}
