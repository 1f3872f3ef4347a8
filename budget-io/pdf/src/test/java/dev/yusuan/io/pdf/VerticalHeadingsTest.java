package dev.yusuan.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Headings of narrow columns, whose characters stand below each other (竖排). */
class VerticalHeadingsTest {
  private static final float[] EDGES = {40, 100, 160, 220, 280, 340};

  private static final String[] ROWS = {
    "0:205 | 1:教育支出 | 2:30.00 | 3:10.00 | 4:20.00", "0:208 | 1:社会保障 | 2:50.00 | 4:50.00"
  };

  /** The characters of a heading from a place down, in columns from the right to the left. */
  private static void down(PdfMaker pdf, float x, float top, float pitch, String... columns) {
    for (int column = 0; column < columns.length; column++) {
      for (int i = 0; i < columns[column].length(); i++) {
        String character = columns[column].substring(i, i + 1);
        pdf.text(x - 14 * column, top - pitch * i, 9, character);
      }
    }
  }

  private static void rows(PdfMaker pdf, float top) {
    row(pdf, top, "205", "教育支出", "30.00", "10.00", "20.00");
    row(pdf, top - 18, "208", "社会保障", "50.00", "", "50.00");
  }

  private static void row(PdfMaker pdf, float y, String code, String name, String... amounts) {
    pdf.text(43, y, 9, code).text(103, y, 9, name);
    for (int i = 0; i < amounts.length; i++) {
      if (!amounts[i].isEmpty()) {
        pdf.text(EDGES[i + 3] - 3 - PdfMaker.width(9, amounts[i]), y, 9, amounts[i]);
      }
    }
  }

  /** 科目编码, 科目名称 and 合计 on one line. */
  private static void labels(PdfMaker pdf, float y, float total) {
    pdf.text(43, y, 9, "科目编码").text(103, y, 9, "科目名称").text(total, y, 9, "合计");
  }

  private static void assertHeadings(PdfMaker pdf, String fourth, String fifth) throws Exception {
    assertThat(Read.grid(Read.source(pdf)))
        .startsWith("0:科目编码 | 1:科目名称 | 2:合计 | 3:" + fourth + " | 4:" + fifth)
        .endsWith(ROWS);
  }

  private static void lines(PdfMaker pdf, float... levels) {
    for (float level : levels) {
      pdf.line(40, level, 340, level);
    }
    for (float edge : EDGES) {
      pdf.line(edge, levels[0], edge, levels[levels.length - 1]);
    }
  }

  @Test
  void charactersBelowEachOtherBetweenLines() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    lines(pdf, 720, 670, 652, 634);
    labels(pdf, 690, 180);
    down(pdf, 245, 708, 10, "基本支出");
    down(pdf, 305, 708, 10, "项目支出");
    rows(pdf, 657);

    assertHeadings(pdf, "基本支出", "项目支出");
  }

  @Test
  void columnsOfCharactersFromTheRightToTheLeft() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    lines(pdf, 720, 670, 652, 634);
    labels(pdf, 690, 180);
    down(pdf, 252, 708, 10, "基本", "支出");
    down(pdf, 312, 708, 10, "事业单", "位经营", "收入");
    rows(pdf, 657);

    assertHeadings(pdf, "基本支出", "事业单位经营收入");
  }

  /** Characters that fill the width of their cell, and lines farther apart than characters. */
  @Test
  void wordsThatAreSpacedOutStayAsTheyAre() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    lines(pdf, 720, 670, 652, 634);
    labels(pdf, 690, 180);
    down(pdf, 252, 704, 15, "本出", "基支");
    pdf.text(285, 708, 9, "财").text(325, 708, 9, "政").text(285, 698, 9, "拨").text(325, 698, 9, "款");
    pdf.text(285, 688, 9, "收").text(325, 688, 9, "入");
    rows(pdf, 657);

    assertHeadings(pdf, "基 本支 出", "财  政拨  款收  入");
  }

  @Test
  void charactersBelowEachOtherWithoutLines() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    labels(pdf, 690, 197);
    down(pdf, 255, 708, 10, "基本支出");
    down(pdf, 315, 708, 10, "项目支出");
    rows(pdf, 657);

    assertHeadings(pdf, "基本支出", "项目支出");
  }

  @Test
  void numbersOfColumnsBelowThem() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    labels(pdf, 690, 197);
    down(pdf, 255, 708, 10, "基本支出");
    down(pdf, 315, 708, 10, "项目支出");
    row(pdf, 667, "栏次", "", "1", "2", "3");
    rows(pdf, 651);

    assertThat(Read.grid(Read.source(pdf)))
        .startsWith("0:科目编码 | 1:科目名称 | 2:合计 | 3:基本支出 | 4:项目支出", "0:栏次 | 2:1 | 3:2 | 4:3")
        .endsWith(ROWS);
  }

  /**
   * Set solid, in the middle of their cells, so that characters of few headings are on one line.
   */
  @Test
  void headingsOfSeveralLengthsWithoutLines() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    middle(pdf, 65, "科目编码");
    middle(pdf, 115, "科目名称");
    middle(pdf, 195, "合计");
    middle(pdf, 255, "机关事业单位基本支出");
    middle(pdf, 315, "项目支出");
    rows(pdf, 637);

    assertHeadings(pdf, "机关事业单位基本支出", "项目支出");
  }

  @Test
  void digitsThatLieAmongCharacters() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    labels(pdf, 680, 197);
    lying(pdf, 255, 708, "2023");
    down(pdf, 255, 681, 9, "年执行数");
    lying(pdf, 315, 708, "2024");
    down(pdf, 315, 681, 9, "年预算数");
    rows(pdf, 637);

    assertHeadings(pdf, "2023年执行数", "2024年预算数");
  }

  @Test
  void digitsThatLieAmongCharactersBetweenLines() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    lines(pdf, 730, 650, 632, 614);
    labels(pdf, 690, 180);
    lying(pdf, 245, 708, "2023");
    down(pdf, 245, 681, 9, "年执行数");
    down(pdf, 305, 708, 9, "项目支出");
    rows(pdf, 637);

    assertHeadings(pdf, "2023年执行数", "项目支出");
  }

  /** The row is too low for its headings, of which the ends are printed over the amounts. */
  @Test
  void headingsThatArePrintedOverAmounts() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    down(pdf, 60, 708, 9, "科目编码");
    down(pdf, 110, 708, 9, "科目名称");
    down(pdf, 200, 708, 9, "合计");
    down(pdf, 265.5f, 708, 9, "机关事业单位基本支出");
    down(pdf, 325.5f, 708, 9, "项目支出");
    rows(pdf, 657);

    assertHeadings(pdf, "机关事业单位基本支出", "项目支出");
  }

  /** The characters of a heading, of which the middle is at a height. */
  private static void middle(PdfMaker pdf, float x, String heading) {
    down(pdf, x, 700 + 4.5f * heading.length(), 9, heading);
  }

  /** Digits turned to the right, above the axis of characters that begin at a place. */
  private static void lying(PdfMaker pdf, float x, float top, String digits) {
    float axis = x + 1.35f;
    pdf.raw("BT /F 9 Tf 0 -1 1 0 " + axis + " " + top + " Tm " + PdfMaker.hex(digits) + " Tj ET");
  }
}
