package dev.yusuan.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that have no lines. */
class AlignedTablesTest {
  private static final int LEFT = 60;

  /** A row of a label and numbers that end at 300, 400 and 500. */
  private static void row(PdfMaker pdf, float y, String label, String... numbers) {
    pdf.text(LEFT, y, 9, label);
    for (int i = 0; i < numbers.length; i++) {
      pdf.text(300 + 100 * i - PdfMaker.width(9, numbers[i]), y, 9, numbers[i]);
    }
  }

  private static PdfMaker table() {
    PdfMaker pdf = new PdfMaker().page();
    pdf.text(220, 720, 16, "支出预算表");
    row(pdf, 690, "科目", "合计", "基本支出", "项目支出");
    row(pdf, 672, "一般公共服务支出", "1,200.50", "1,000.00", "200.50");
    row(pdf, 654, "教育支出", "30.00", "", "30.00");
    row(pdf, 636, "其他支出");
    row(pdf, 618, "合计", "1,230.50", "1,000.00", "230.50");
    return pdf.text(LEFT, 580, 9, "注：本表以万元为单位，数字四舍五入，合计数可能与各项之和略有出入，特此说明，下同。");
  }

  @Test
  void tellsColumnsByHowNumbersAlign() throws Exception {
    Source source = Read.source(table());

    assertThat(Read.grid(source))
        .containsExactly(
            "0:科目 | 1:合计 | 2:基本支出 | 3:项目支出",
            "0:一般公共服务支出 | 1:1,200.50 | 2:1,000.00 | 3:200.50",
            "0:教育支出 | 1:30.00 | 3:30.00",
            "0:其他支出",
            "0:合计 | 1:1,230.50 | 2:1,000.00 | 3:230.50");
  }

  /** Were its columns told, this would take hours. */
  @Test
  void tellsNoColumnsOfAPageFullOfThem() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    for (int row = 0; row < 12; row++) {
      for (int column = 0; column < 500; column++) {
        pdf.text(LEFT + column, 700 - row, 0.3f, row < 6 ? "科" : "100");
      }
    }

    assertThat(Read.grids(Read.source(pdf))).isEmpty();
  }

  @Test
  void saysThatTheColumnsAreInferred() throws Exception {
    Source source = Read.source(table());

    assertThat(Read.grids(source)).extracting("inferred").containsExactly(true);
    assertThat(Read.lines(source)).hasSize(2).first().isEqualTo("支出预算表");
  }

  @Test
  void readsATableWithLinesAboveAndBelowOnly() throws Exception {
    PdfMaker pdf = table().line(50, 705, 510, 705).line(50, 685, 510, 685).line(50, 610, 510, 610);

    assertThat(Read.grid(Read.source(pdf))).hasSize(5);
  }

  @Test
  void tellsColumnsInWhichOnlyTheHeaderPrints() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    row(pdf, 690, "科目", "合计", "基本支出", "项目支出");
    for (int i = 0; i < 4; i++) {
      row(pdf, 672 - 18 * i, "教育支出" + i, "30.0" + i, "", "30.0" + i);
    }

    assertThat(Read.grid(Read.source(pdf)))
        .startsWith("0:科目 | 1:合计 | 2:基本支出 | 3:项目支出", "0:教育支出0 | 1:30.00 | 3:30.00");
  }

  @Test
  void takesAHeadingBesideItsTextsForNoOtherColumn() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.text(60, 690, 9, "编码").text(200, 690, 9, "名称").text(340, 690, 9, "金额");
    for (int i = 0; i < 4; i++) {
      pdf.text(60, 672 - 18 * i, 9, "2010" + i).text(120, 672 - 18 * i, 9, "教育支出" + i);
      pdf.text(380, 672 - 18 * i, 9, "30.0" + i);
    }

    assertThat(Read.grid(Read.source(pdf)))
        .startsWith("0:编码 | 1:名称 | 2:金额", "0:20100 | 1:教育支出0 | 2:30.00");
  }

  @Test
  void beginsAHeaderBelowItsCaption() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.text(60, 726, 9, "部门：某局").text(420, 726, 9, "单位：万元");
    pdf.text(300, 708, 9, "预算数");
    row(pdf, 690, "科目", "合计", "基本支出", "项目支出");
    for (int i = 0; i < 4; i++) {
      row(pdf, 672 - 18 * i, "教育支出" + i, "60.0" + i, "30.00", "30.0" + i);
    }

    Source source = Read.source(pdf);
    assertThat(Read.lines(source)).containsExactly("部门：某局  单位：万元");
    assertThat(Read.grid(source)).hasSize(6).first().asString().contains("预算数");
  }

  @Test
  void putsNumbersThatNearlyTouchInTwoCells() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    for (int i = 0; i < 4; i++) {
      pdf.text(60, 700 - 18 * i, 9, "科目" + i);
      pdf.text(150, 700 - 18 * i, 9, "16231840" + i).text(192, 700 - 18 * i, 9, "16231840" + i);
    }

    assertThat(Read.grid(Read.source(pdf)).get(0)).isEqualTo("0:科目0 | 1:162318400 | 2:162318400");
  }

  @Test
  void takesNoTableForSentencesWithNumbers() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.text(60, 700, 12, "收入预算 1,200.50 万元，比上年增加 100.50 万元，增长 9.14 %。");
    pdf.text(60, 680, 12, "支出预算 1,200.50 万元，其中基本支出 1,000.00 万元。");
    pdf.text(60, 660, 12, "项目支出 200.50 万元，比上年减少 3 万元。");

    Source source = Read.source(pdf);
    assertThat(Read.grids(source)).isEmpty();
    assertThat(Read.lines(source).get(2)).isEqualTo("项目支出 200.50 万元，比上年减少 3 万元。");
  }

  @Test
  void takesNoTableForAListOfContents() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    for (int i = 1; i < 6; i++) {
      pdf.text(60, 700 - 20 * i, 12, "第" + i + "部分").text(200, 700 - 20 * i, 12, "……………………");
      pdf.text(400, 700 - 20 * i, 12, "10" + i);
    }

    assertThat(Read.grids(Read.source(pdf))).isEmpty();
  }

  @Test
  void endsATableWhereTheNextBegins() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    for (int i = 0; i < 4; i++) {
      pdf.text(60, 700 - 18 * i, 9, "2010" + i).text(150, 700 - 18 * i, 9, "行政运行");
      pdf.text(300, 700 - 18 * i, 9, "1.0" + i);
    }
    for (int i = 4; i < 8; i++) {
      pdf.text(60, 700 - 18 * i, 9, "会议费").text(160, 700 - 18 * i, 9, "2.0" + i);
      pdf.text(220, 700 - 18 * i, 9, "3.0" + i);
    }

    assertThat(Read.grids(Read.source(pdf))).extracting("rows").hasSize(2);
  }

  @Test
  void keepsTheColumnsOnTheNextPageWhereOnePrintsNothing() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    row(pdf, 690, "科目", "合计", "基本支出", "项目支出");
    for (int i = 0; i < 4; i++) {
      row(pdf, 672 - 18 * i, "教育支出" + i, "60.0" + i, "30.00", "30.0" + i);
    }
    pdf.page();
    for (int i = 0; i < 3; i++) {
      row(pdf, 780 - 18 * i, "住房保障支出" + i, "50.0" + i, "", "50.0" + i);
    }

    assertThat(Read.rows(Read.grids(Read.source(pdf)).get(1)).get(0))
        .isEqualTo("0:住房保障支出0 | 1:50.00 | 3:50.00");
  }

  @Test
  void keepsTextsOfTwoLinesInOneCellBesideTheirNumbers() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    row(pdf, 690, "科目", "合计", "基本支出");
    row(pdf, 670, "教育支出", "30.00", "30.00");
    pdf.text(LEFT, 650, 9, "机关事业单位基本养老保").text(LEFT, 639, 9, "险缴费支出");
    pdf.text(300 - PdfMaker.width(9, "20.00"), 644.5f, 9, "20.00");
    pdf.text(400 - PdfMaker.width(9, "20.00"), 644.5f, 9, "20.00");
    row(pdf, 624, "合计", "50.00", "50.00");

    assertThat(Read.grid(Read.source(pdf))).contains("0:机关事业单位基本养老保险缴费支出 | 1:20.00 | 2:20.00");
  }

  /** A text in the middle of a place. */
  private static void middle(PdfMaker pdf, float x, float y, String text) {
    pdf.text(x - PdfMaker.width(9, text) / 2, y, 9, text);
  }

  /** A table of three lines: 合计 is as high as both rows of the header. */
  @Test
  void putsWordsOverTheColumnsInWhoseMiddleTheyStand() throws Exception {
    PdfMaker pdf = new PdfMaker().page().line(50, 712, 510, 712).line(50, 672, 510, 672);
    middle(pdf, 110, 688, "科目名称");
    middle(pdf, 230, 688, "合计");
    middle(pdf, 400, 696, "财政拨款");
    middle(pdf, 350, 680, "基本支出");
    middle(pdf, 450, 680, "项目支出");
    for (int i = 0; i < 3; i++) {
      row(pdf, 654 - 18 * i, "教育支出" + i, "", "40.00", "10.00");
      pdf.text(260 - PdfMaker.width(9, "50.00"), 654 - 18 * i, 9, "50.00");
    }

    assertThat(Read.grid(Read.source(pdf)))
        .startsWith(
            "0v2:科目名称 | 1v2:合计 | 2+2:财政拨款",
            "2:基本支出 | 3:项目支出",
            "0:教育支出0 | 1:50.00 | 2:40.00 | 3:10.00");
  }

  @Test
  void readsTwoSidesOfWhichOneEndsWhereTheOtherBegins() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    middle(pdf, 165, 708, "收入");
    middle(pdf, 405, 708, "支出");
    middle(pdf, 120, 690, "项目");
    middle(pdf, 240, 690, "预算数");
    middle(pdf, 350, 690, "项目");
    middle(pdf, 480, 690, "预算数");
    for (int i = 0; i < 4; i++) {
      float y = 672 - 18 * i;
      pdf.text(60, y, 9, "一般公共预算" + i).text(290 - PdfMaker.width(9, "7.0" + i), y, 9, "7.0" + i);
      pdf.text(293, y, 9, "公共安全支出" + i).text(520 - PdfMaker.width(9, "70.00"), y, 9, "70.00");
    }

    assertThat(Read.grid(Read.source(pdf)))
        .startsWith(
            "0+2:收入 | 2+2:支出",
            "0:项目 | 1:预算数 | 2:项目 | 3:预算数",
            "0:一般公共预算0 | 1:7.00 | 2:公共安全支出0 | 3:70.00");
  }

  @Test
  void readsNumbersThatAreSetWide() throws Exception {
    PdfMaker pdf = new PdfMaker().page().raw("1.5 Tc");
    for (int i = 0; i < 4; i++) {
      pdf.text(60, 672 - 18 * i, 9, "教育支出").text(200, 672 - 18 * i, 9, "1,234.5" + i);
      pdf.text(300, 672 - 18 * i, 9, "34.5" + i);
    }

    assertThat(Read.grid(Read.source(pdf))).startsWith("0:教育支出 | 1:1,234.50 | 2:34.50");
  }

  @Test
  void leavesColumnsBlankBelowWhoseHeadingsNothingPrints() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.text(60, 690, 9, "科目").text(160, 690, 9, "合计").text(240, 690, 9, "基本支出");
    pdf.text(320, 690, 9, "项目支出").text(400, 690, 9, "其他");
    for (int i = 0; i < 4; i++) {
      float y = 672 - 18 * i;
      pdf.text(60, y, 9, "教育支出").text(230 - PdfMaker.width(9, "40.00"), y, 9, "40.00");
      pdf.text(390 - PdfMaker.width(9, "8.0" + i), y, 9, "8.0" + i);
    }

    assertThat(Read.grid(Read.source(pdf)))
        .startsWith("0:科目 | 1:合计 | 2:基本支出 | 3:项目支出 | 4:其他", "0:教育支出 | 1:40.00 | 3:8.00");
  }

  @Test
  void joinsHeadingsOfTwoLines() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    middle(pdf, 90, 690, "科目");
    middle(pdf, 290, 695, "政府性基金");
    middle(pdf, 290, 685, "预算拨款");
    middle(pdf, 390, 695, "国有资本经");
    middle(pdf, 390, 685, "营预算");
    for (int i = 0; i < 4; i++) {
      row(pdf, 660 - 18 * i, "教育支出" + i, "60.0" + i, "30.00");
    }

    assertThat(Read.grid(Read.source(pdf))).startsWith("0:科目 | 1:政府性基金预算拨款 | 2:国有资本经营预算");
  }

  @Test
  void numbersColumnsBelowTheirHeadings() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    row(pdf, 690, "科目", "合计", "基本支出", "项目支出");
    pdf.text(70, 672, 9, "1").text(280, 672, 9, "2").text(380, 672, 9, "3").text(480, 672, 9, "4");
    for (int i = 0; i < 4; i++) {
      row(pdf, 654 - 18 * i, "教育支出" + i, "60.0" + i, "30.00", "30.0" + i);
    }

    assertThat(Read.grid(Read.source(pdf)))
        .startsWith("0:科目 | 1:合计 | 2:基本支出 | 3:项目支出", "0:1 | 1:2 | 2:3 | 3:4");
  }

  @Test
  void leavesSentencesWithSpacedFiguresAlone() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.text(60, 690, 9, "某局").text(120, 690, 9, "2024").text(180, 690, 9, "年基本支出");
    pdf.text(320, 690, 9, "168.00").text(380, 690, 9, "万元，其中人员");
    pdf.text(60, 672, 9, "经费支出").text(120, 672, 9, "150.00").text(180, 672, 9, "万元，增长");
    pdf.text(320, 672, 9, "8.80").text(380, 672, 9, "%。公用经费支出");
    pdf.text(60, 654, 9, "合计为").text(120, 654, 9, "18.00").text(180, 654, 9, "万元，减少");
    pdf.text(320, 654, 9, "2.00").text(380, 654, 9, "万元。");

    assertThat(Read.grids(Read.source(pdf))).isEmpty();
  }

  /** Office programs set digits a little apart from the characters beside them. */
  @Test
  void aYearWithinAHeadingPartsItNot() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.text(40, 712, 9, "科目名称").text(160, 712, 9, "合计");
    pdf.text(220, 720, 9, "2024").text(239.8f, 720, 9, "年预算数比");
    pdf.text(286.6f, 720, 9, "2023").text(306.4f, 720, 9, "年执行数");
    pdf.text(240, 706, 9, "增减额").text(320, 706, 9, "增减率");
    for (int i = 0; i < 3; i++) {
      float y = 690 - 14 * i;
      pdf.text(40, y, 9, "教育支出").text(151, y, 9, "130.00").text(240, y, 9, "110.00");
      pdf.text(320, y, 9, "210.00");
    }

    assertThat(Read.grid(Read.source(pdf)).get(0)).endsWith("2024年预算数比2023年执行数");
  }

  /** Neither a title nor a gap is between them; a heading of a group stands over the second. */
  @Test
  void aHeaderDirectlyBelowRowsBeginsAnotherTable() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    line(pdf, 700, "科目编码", "科目名称", "合计", "事业收入", "其他收入");
    line(pdf, 684, "205", "教育支出", "9.00", "4.00", "5.00");
    line(pdf, 668, "208", "社会保障", "7.00", "3.00", "4.00");
    pdf.text(370 - PdfMaker.width(9, "基本支出") / 2, 652, 9, "基本支出");
    line(pdf, 640, "科目编码", "科目名称", "合计", "人员经费", "公用经费");
    line(pdf, 624, "301", "工资福利", "6.60", "6.60", "");
    line(pdf, 608, "302", "办公用品", "3.30", "", "3.30");

    assertThat(Read.grids(Read.source(pdf)).stream().map(Read::rows))
        .containsExactly(
            List.of(
                "0:科目编码 | 1:科目名称 | 2:合计 | 3:事业收入 | 4:其他收入",
                "0:205 | 1:教育支出 | 2:9.00 | 3:4.00 | 4:5.00",
                "0:208 | 1:社会保障 | 2:7.00 | 3:3.00 | 4:4.00"),
            List.of(
                "0v2:科目编码 | 1v2:科目名称 | 2v2:合计 | 3+2:基本支出",
                "3:人员经费 | 4:公用经费",
                "0:301 | 1:工资福利 | 2:6.60 | 3:6.60",
                "0:302 | 1:办公用品 | 2:3.30 | 4:3.30"));
  }

  /** One word where amounts stand is a remark of its row. */
  @Test
  void aRemarkAmongAmountsBeginsNoTable() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    line(pdf, 700, "科目编码", "科目名称", "合计", "事业收入", "其他收入");
    line(pdf, 684, "205", "教育支出", "9.00", "4.00", "5.00");
    line(pdf, 668, "208", "社会保障", "7.00", "3.00", "4.00");
    line(pdf, 652, "210", "卫生健康", "", "待核", "");
    line(pdf, 636, "221", "住房保障", "2.00", "1.00", "1.00");

    assertThat(Read.grid(Read.source(pdf)))
        .hasSize(5)
        .endsWith("0:221 | 1:住房保障 | 2:2.00 | 3:1.00 | 4:1.00");
  }

  /** Cells of a line: two texts from the left, and others to the right. */
  private static void line(PdfMaker pdf, float y, String code, String name, String... cells) {
    pdf.text(60, y, 9, code).text(120, y, 9, name);
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        pdf.text(270 + 70 * i - PdfMaker.width(9, cells[i]), y, 9, cells[i]);
      }
    }
  }
}
