package dev.yusuan.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.source.Source;
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
}
