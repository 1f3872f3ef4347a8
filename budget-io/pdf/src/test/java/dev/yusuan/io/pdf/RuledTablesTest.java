package dev.yusuan.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.source.SourceCell;
import dev.yusuan.source.Box;
import dev.yusuan.source.SourcePlace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tables whose cells lines part. */
class RuledTablesTest {
  private static final String[][] TABLE = {{"项目", "预算数"}, {"基本支出", "1,234.50"}, {"项目支出", "0.00"}};
  private static final List<String> READ =
      List.of("0:项目 | 1:预算数", "0:基本支出 | 1:1,234.50", "0:项目支出 | 1:0.00");

  @Test
  void readsTheCellsBetweenStrokedLines() throws Exception {
    Source source = Read.source(new PdfMaker().page().table(100, 700, TABLE));

    assertThat(Read.grid(source)).isEqualTo(READ);
    assertThat(Read.grids(source).get(0).inferred()).isFalse();
    assertThat(Read.problems(source)).isEmpty();
  }

  @Test
  void tellsThePlaceOfEachCell() throws Exception {
    Source source =
        Read.source(new PdfMaker().page().text(100, 750, 9, "表").page().table(100, 700, TABLE));

    SourceCell cell = Read.grids(source).get(0).rows().get(1).cells().get(1);
    assertThat(cell.place())
        .isEqualTo(
            new SourcePlace("第2页", 2, 2, 0, Optional.of(new Box(180, 162, 80, 20)), "1,234.50"));
    assertThat(Read.paragraphs(source).get(0).place().part()).isEqualTo("第1页");
  }

  @Test
  void readsTheCellsBetweenThinFilledRectangles() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    for (int row = 0; row < 3; row++) {
      pdf.fill(100, 600 + 20 * row, 160, 0.5f);
    }
    for (int column = 0; column < 3; column++) {
      pdf.fill(100 + 80 * column, 600, 0.5f, 40);
    }
    pdf.text(105, 626, 9, "收入").text(185, 626, 9, "12.00");
    pdf.text(105, 606, 9, "支出").text(185, 606, 9, "11.00");

    assertThat(Read.grid(Read.source(pdf))).containsExactly("0:收入 | 1:12.00", "0:支出 | 1:11.00");
  }

  @Test
  void joinsThePiecesOfALine() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    for (int row = 0; row < 3; row++) {
      for (int piece = 0; piece < 16; piece++) {
        pdf.line(100 + 10 * piece, 600 + 20 * row, 108 + 10 * piece, 600.3f + 20 * row);
      }
    }
    pdf.line(100, 600, 100, 640).line(180, 601, 180, 619).line(180, 621, 180, 639);
    pdf.line(260, 600, 260, 640);
    pdf.text(105, 626, 9, "收入").text(185, 626, 9, "12.00");
    pdf.text(105, 606, 9, "支出").text(185, 606, 9, "11.00");

    assertThat(Read.grid(Read.source(pdf))).containsExactly("0:收入 | 1:12.00", "0:支出 | 1:11.00");
  }

  @Test
  void readsFramesOfCellsDrawnAsRings() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    for (int row = 0; row < 2; row++) {
      for (int column = 0; column < 2; column++) {
        int x = 100 + 80 * column;
        int y = 600 + 20 * row;
        pdf.raw(x + " " + y + " 80 20 re " + (x + 1) + " " + (y + 1) + " 78 18 re f*");
        pdf.text(x + 5, y + 6, 9, "格" + row + column);
      }
    }

    assertThat(Read.grid(Read.source(pdf))).containsExactly("0:格10 | 1:格11", "0:格00 | 1:格01");
  }

  @Test
  void tellsMergedCells() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.frame(100, 600, 240, 60);
    pdf.line(180, 620, 340, 620).line(180, 640, 340, 640).line(100, 620, 180, 620);
    pdf.line(180, 600, 180, 660).line(260, 600, 260, 640);
    pdf.text(105, 636, 9, "科目").text(240, 646, 9, "支出");
    pdf.text(185, 626, 9, "基本").text(265, 626, 9, "项目");
    pdf.text(105, 606, 9, "行政运行").text(185, 606, 9, "5.00").text(265, 606, 9, "6.00");

    assertThat(Read.grid(Read.source(pdf)))
        .containsExactly("0v2:科目 | 1+2:支出", "1:基本 | 2:项目", "0:行政运行 | 1:5.00 | 2:6.00");
  }

  @Test
  void takesAnEdgeDrawnAtTwoPlacesAsOne() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.frame(100, 600, 160, 40).line(100, 620, 260, 620);
    pdf.line(180, 620, 180, 640).line(190, 600, 190, 620);
    pdf.text(105, 626, 9, "科目").text(195, 626, 9, "金额");
    pdf.text(105, 606, 9, "合计").text(200, 606, 9, "7.00");

    assertThat(Read.grid(Read.source(pdf))).containsExactly("0:科目 | 1:金额", "0:合计 | 1:7.00");
  }

  @Test
  void closesATableThatIsOpenAtItsSides() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    for (int row = 0; row < 3; row++) {
      pdf.line(100, 600 + 20 * row, 340, 600 + 20 * row);
    }
    pdf.line(180, 600, 180, 640).line(260, 600, 260, 640);
    pdf.text(105, 626, 9, "科目").text(185, 626, 9, "本年").text(265, 626, 9, "上年");
    pdf.text(105, 606, 9, "合计").text(185, 606, 9, "7.00").text(265, 606, 9, "8.00");

    assertThat(Read.grid(Read.source(pdf)))
        .containsExactly("0:科目 | 1:本年 | 2:上年", "0:合计 | 1:7.00 | 2:8.00");
  }

  @Test
  void closesATableWhoseTopIsOpenAndPartedByOneLine() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.line(100, 640, 340, 640).line(100, 620, 340, 620);
    pdf.line(180, 600, 180, 640).line(260, 600, 260, 660);
    pdf.text(105, 646, 9, "收入").text(265, 646, 9, "支出");
    pdf.text(105, 626, 9, "项目").text(185, 626, 9, "金额").text(265, 626, 9, "金额");
    pdf.text(105, 606, 9, "合计").text(185, 606, 9, "7.00").text(265, 606, 9, "8.00");

    assertThat(Read.grid(Read.source(pdf)))
        .containsExactly("0+2:收入 | 2:支出", "0:项目 | 1:金额 | 2:金额", "0:合计 | 1:7.00 | 2:8.00");
  }

  @Test
  void closesATableWithASingleLineBelowItsHeader() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.line(100, 620, 340, 620).line(180, 600, 180, 640).line(260, 600, 260, 640);
    pdf.text(105, 626, 9, "合计").text(185, 626, 9, "本年").text(265, 626, 9, "上年");
    pdf.text(105, 606, 9, "15.00").text(185, 606, 9, "7.00").text(265, 606, 9, "8.00");

    assertThat(Read.grid(Read.source(pdf)))
        .containsExactly("0:合计 | 1:本年 | 2:上年", "0:15.00 | 1:7.00 | 2:8.00");
  }

  @Test
  void joinsTheDotsOfALine() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    for (int row = 0; row < 3; row++) {
      for (float x = 100; x < 260; x += 1.5f) {
        pdf.fill(x, 600 + 20 * row, 0.75f, 0.75f);
      }
    }
    for (int column = 0; column < 3; column++) {
      for (float y = 600; y < 640; y += 1.5f) {
        pdf.fill(100 + 80 * column, y, 0.75f, 0.75f);
      }
    }
    pdf.text(105, 626, 9, "收入").text(185, 626, 9, "12.00");
    pdf.text(105, 606, 9, "支出").text(185, 606, 9, "11.00");

    assertThat(Read.grid(Read.source(pdf))).containsExactly("0:收入 | 1:12.00", "0:支出 | 1:11.00");
  }

  @Test
  void seesNoLinesAcrossDottedLinesThatStandClose() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    for (int row = 0; row < 6; row++) {
      for (float x = 100; x < 260; x += 1.5f) {
        pdf.fill(x, 600 + 2.5f * row, 0.75f, 0.75f);
      }
    }
    pdf.line(100, 640, 260, 640).line(100, 600, 100, 640);
    pdf.line(180, 600, 180, 640).line(260, 600, 260, 640);
    pdf.text(105, 622, 9, "收入").text(185, 622, 9, "12.00");

    assertThat(Read.grid(Read.source(pdf)).get(0)).isEqualTo("0:收入 | 1:12.00");
  }

  @Test
  void closesATableThatThePageCuts() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.line(100, 100, 260, 100).line(100, 80, 260, 80);
    pdf.line(100, 60, 100, 100).line(180, 60, 180, 100).line(260, 60, 260, 100);
    pdf.text(105, 86, 9, "甲").text(185, 86, 9, "7.00").text(105, 66, 9, "乙").text(185, 66, 9, "8");

    assertThat(Read.grid(Read.source(pdf))).containsExactly("0:甲 | 1:7.00", "0:乙 | 1:8");
  }

  @Test
  void eachPageHasAGridOfItsOwn() throws Exception {
    String[][] more = {{"其他", "3.00"}, {"合计", "9.00"}};
    Source source =
        Read.source(new PdfMaker().page().table(100, 100, TABLE).page().table(100, 800, more));

    List<Grid> grids = Read.grids(source);
    assertThat(Read.rows(grids.get(0))).isEqualTo(READ);
    assertThat(Read.rows(grids.get(1))).containsExactly("0:其他 | 1:3.00", "0:合计 | 1:9.00");
    assertThat(grids.get(1).rows()).extracting("startsPage").containsExactly(true, false);
  }

  @Test
  void keepsTheDigitsOfANumberTogetherThatRunsOverALine() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.frame(100, 600, 160, 40).line(100, 620, 260, 620).line(180, 600, 180, 640);
    pdf.text(105, 626, 9, "收入").text(185, 626, 9, "12.00");
    pdf.text(136, 606, 9, "17,123.195").text(185, 606, 9, "11.00");

    assertThat(Read.grid(Read.source(pdf)))
        .containsExactly("0:收入 | 1:12.00", "0:17,123.195 | 1:11.00");
  }

  @Test
  void keepsATextInTheCellWhereItBeginsThatRunsOverALine() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.frame(100, 600, 160, 40).line(100, 620, 260, 620).line(180, 600, 180, 640);
    pdf.text(105, 626, 9, "行政事业单位养老支出").text(215, 626, 9, "12.00");
    pdf.text(105, 606, 9, "合计").text(215, 606, 9, "12.00");

    assertThat(Read.grid(Read.source(pdf)))
        .containsExactly("0:行政事业单位养老支出 | 1:12.00", "0:合计 | 1:12.00");
  }

  @Test
  void partsTheCellsOfARowThatOneOperationPrints() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.frame(100, 600, 160, 20).line(130, 600, 130, 620).line(158, 600, 158, 620);
    String row = PdfMaker.hex("甲") + " -2266 " + PdfMaker.hex("18.37") + " -300 ";
    pdf.raw("BT /F 9 Tf 105 606 Td [" + row + PdfMaker.hex("基本支出") + "] TJ ET");

    assertThat(Read.grid(Read.source(pdf))).containsExactly("0:甲 | 1:18.37 | 2:基本支出");
  }

  @Test
  void partsRowsBetweenWhichNoLinesAreDrawn() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.frame(100, 560, 240, 80).line(100, 620, 340, 620);
    pdf.line(180, 560, 180, 640).line(260, 560, 260, 640);
    pdf.text(105, 626, 9, "科目").text(185, 626, 9, "本年").text(265, 626, 9, "上年");
    pdf.text(105, 606, 9, "基本支出").text(185, 606, 9, "12.00").text(265, 606, 9, "11.00");
    pdf.text(105, 588, 9, "项目支出").text(265, 588, 9, "3.00");
    pdf.text(105, 570, 9, "合计").text(185, 570, 9, "12.00").text(265, 570, 9, "14.00");

    assertThat(Read.grid(Read.source(pdf)))
        .containsExactly(
            "0:科目 | 1:本年 | 2:上年",
            "0:基本支出 | 1:12.00 | 2:11.00",
            "0:项目支出 | 2:3.00",
            "0:合计 | 1:12.00 | 2:14.00");
  }

  /** Only columns are ruled, those below 支出 from the middle of the header on. */
  @Test
  void partsAHeaderWhereTheLinesOfItsColumnsBegin() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.frame(100, 580, 240, 60).line(100, 600, 340, 600);
    pdf.line(160, 580, 160, 640).line(220, 580, 220, 620).line(280, 580, 280, 620);
    pdf.text(105, 616, 9, "项目").text(240, 627, 9, "支出");
    pdf.text(165, 607, 9, "合计").text(225, 607, 9, "基本").text(285, 607, 9, "项目");
    pdf.text(105, 586, 9, "教育").text(165, 586, 9, "3.00").text(225, 586, 9, "1.00");

    assertThat(Read.grid(Read.source(pdf)))
        .containsExactly("0v2:项目 | 1+3:支出", "1:合计 | 2:基本 | 3:项目", "0:教育 | 1:3.00 | 2:1.00");
  }

  /** Only columns are ruled; names of two lines stand beside the middle of their rows. */
  @Test
  void joinsTheLinesOfANameWhereNoLinesAreDrawnBetweenRows() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.frame(100, 540, 240, 100).line(100, 620, 340, 620);
    pdf.line(180, 540, 180, 640).line(260, 540, 260, 640);
    pdf.text(105, 626, 9, "科目").text(185, 626, 9, "本年").text(265, 626, 9, "上年");
    pdf.text(105, 608, 9, "行政单位离").text(105, 597, 9, "退休支出");
    pdf.text(185, 602, 9, "12.00").text(265, 602, 9, "11.00");
    pdf.text(105, 583, 9, "基本支出").text(185, 583, 9, "3.00").text(265, 583, 9, "2.00");
    pdf.text(105, 569, 9, "项目支出").text(265, 569, 9, "3.00");
    pdf.text(105, 555, 9, "其他单位缴").text(105, 544, 9, "费支出");
    pdf.text(185, 555, 9, "4.00").text(265, 555, 9, "5.00");

    assertThat(Read.grid(Read.source(pdf)))
        .containsExactly(
            "0:科目 | 1:本年 | 2:上年",
            "0:行政单位离退休支出 | 1:12.00 | 2:11.00",
            "0:基本支出 | 1:3.00 | 2:2.00",
            "0:项目支出 | 2:3.00",
            "0:其他单位缴费支出 | 1:4.00 | 2:5.00");
  }

  @Test
  void doesNotPartARowWhoseNumberAndLabelBreak() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.frame(100, 600, 100, 40).line(152, 600, 152, 640);
    pdf.text(103, 626, 9, "123,456,78").text(103, 610, 9, "9.00");
    pdf.text(157, 626, 9, "公用").text(157, 610, 9, "经费");

    assertThat(Read.grid(Read.source(pdf))).containsExactly("0:123,456,789.00 | 1:公用经费");
  }

  @Test
  void partsColumnsWhoseLinesAreDrawnInTheHeaderOnly() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.frame(100, 600, 240, 40).line(100, 620, 340, 620);
    pdf.line(180, 620, 180, 640).line(260, 620, 260, 640);
    pdf.text(105, 626, 9, "科目").text(185, 626, 9, "本年").text(265, 626, 9, "上年");
    pdf.text(105, 606, 9, "基本支出").text(185, 606, 9, "12.00").text(265, 606, 9, "11.00");

    assertThat(Read.grid(Read.source(pdf)))
        .containsExactly("0:科目 | 1:本年 | 2:上年", "0:基本支出 | 1:12.00 | 2:11.00");
  }

  @Test
  void tellsColumnsByAlignmentWhereOnlyRowsAreRuled() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.frame(100, 580, 240, 60).line(100, 620, 340, 620).line(100, 600, 340, 600);
    for (int row = 0; row < 3; row++) {
      pdf.text(105, 626 - 20 * row, 9, "科目" + row);
      pdf.text(200, 626 - 20 * row, 9, "1" + row + ".00");
      pdf.text(300, 626 - 20 * row, 9, "2" + row + ".00");
    }

    Source source = Read.source(pdf);
    assertThat(Read.grid(source))
        .containsExactly(
            "0:科目0 | 1:10.00 | 2:20.00", "0:科目1 | 1:11.00 | 2:21.00", "0:科目2 | 1:12.00 | 2:22.00");
    assertThat(Read.grids(source).get(0).inferred()).isTrue();
  }

  @Test
  void doesNotMakeOneNumberOfTwo() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.frame(100, 600, 200, 40).line(200, 600, 200, 640);
    pdf.text(105, 626, 9, "12.00").text(105, 610, 9, "13.00");
    pdf.text(205, 618, 9, "经费拨款");

    assertThat(Read.grid(Read.source(pdf))).containsExactly("0:12.00 13.00 | 1:经费拨款");
  }

  @Test
  void joinsANumberThatBreaksInANarrowCell() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.frame(100, 600, 100, 40).line(152, 600, 152, 640);
    pdf.text(103, 626, 9, "123,456,78").text(103, 610, 9, "9.00").text(160, 610, 9, "元");

    assertThat(Read.grid(Read.source(pdf))).containsExactly("0:123,456,789.00 | 1:元");
  }

  @Test
  void readsAPageThatIsShownTurned() throws Exception {
    PdfMaker pdf = new PdfMaker().page(595, 842).raw("q 0 1 -1 0 595 0 cm");
    pdf.table(100, 500, TABLE).raw("Q");
    pdf.pageDictionary().setInt(org.apache.pdfbox.cos.COSName.ROTATE, 90);

    Source source = Read.source(pdf);
    assertThat(Read.grid(source)).isEqualTo(READ);
    assertThat(Read.grids(source).get(0).rows().get(0).cells().get(0).place().box())
        .contains(new Box(100, 95, 80, 20));
  }

  @Test
  void turnsAPageWhoseTextRunsUpwards() throws Exception {
    PdfMaker pdf = new PdfMaker().page(595, 842).raw("q 0 1 -1 0 595 0 cm");
    pdf.table(100, 500, TABLE).raw("Q");

    Source source = Read.source(pdf);
    assertThat(Read.grid(source)).isEqualTo(READ);
    assertThat(Read.grids(source).get(0).rows().get(0).cells().get(0).place().box())
        .contains(new Box(95, 662, 20, 80));
  }

  @Test
  void leavesOutWhatLiesBeyondThePage() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.table(100, 700, TABLE).text(700, 650, 9, "12345.67").text(100, -50, 9, "下页");

    Source source = Read.source(pdf);
    assertThat(Read.grid(source)).isEqualTo(READ);
    assertThat(Read.lines(source)).isEmpty();
    assertThat(Read.problems(source)).isEmpty();
  }

  @Test
  void takesNoTableForUnderlinesFramesAndWhiteLines() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.text(100, 700, 9, "支出123.45万元").line(118, 698, 145, 698);
    pdf.text(100, 680, 9, "增长6.5%").line(118, 678, 136, 678);
    pdf.frame(50, 50, 495, 742);
    pdf.raw("1 1 1 RG").table(100, 600, new String[][] {{"甲", "乙"}}).raw("0 G");

    Source source = Read.source(pdf);
    assertThat(Read.grids(source)).isEmpty();
    assertThat(Read.lines(source)).containsExactly("支出123.45万元", "增长6.5%", "甲  乙");
  }

  @Test
  void readsTextThatStandsUprightInItsCell() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.frame(100, 600, 120, 60).line(120, 600, 120, 660).line(120, 630, 220, 630);
    pdf.raw("BT /F 9 Tf 0 1 -1 0 113 605 Tm " + PdfMaker.hex("绩效") + " Tj ET");
    pdf.text(125, 640, 9, "数量").text(125, 610, 9, "质量");

    assertThat(Read.grid(Read.source(pdf))).containsExactly("0v2:绩效 | 1:数量", "1:质量");
  }
}
