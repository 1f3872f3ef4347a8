package dev.yusuan.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.source.Grid;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables with lines between columns in their headers only: blank cells below move nothing. */
class RuledHeadersTest {
  private static final String[][] HEADER = {{"科目编码", "科目名称", "合计", "基本支出", "项目支出"}};

  private static final String[] ROWS = {
    "0:205 | 1:教育支出 | 2:300.00 | 4:300.00", "0:208 | 1:社会保障 | 2:20.00 | 3:20.00"
  };

  /** Rows in the columns of the header, which print nothing below 基本支出 or 项目支出. */
  private static PdfMaker rows(PdfMaker pdf, float y) {
    pdf.text(45, y, 9, "205").text(125, y, 9, "教育支出");
    pdf.text(205, y, 9, "300.00").text(365, y, 9, "300.00");
    pdf.text(45, y - 16, 9, "208").text(125, y - 16, 9, "社会保障");
    return pdf.text(205, y - 16, 9, "20.00").text(285, y - 16, 9, "20.00");
  }

  @Test
  void partsWhatStandsBelowAHeaderByItsLines() throws Exception {
    PdfMaker pdf = rows(new PdfMaker().page().table(40, 700, HEADER), 666);

    assertThat(Read.grid(Read.source(pdf))).endsWith(ROWS).hasSize(3);
  }

  @Test
  void partsWhatStandsBelowAHeaderInOneFrame() throws Exception {
    PdfMaker pdf = rows(new PdfMaker().page().table(40, 700, HEADER), 666);
    pdf.frame(40, 630, 400, 70);

    assertThat(Read.grid(Read.source(pdf))).endsWith(ROWS).hasSize(3);
  }

  @Test
  void partsRowsBetweenLinesThatPartNoColumns() throws Exception {
    PdfMaker pdf = rows(new PdfMaker().page().table(40, 700, HEADER), 666);
    pdf.line(40, 660, 440, 660).line(40, 644, 440, 644);
    pdf.line(40, 644, 40, 700).line(440, 644, 440, 700);

    assertThat(Read.grid(Read.source(pdf))).endsWith(ROWS).hasSize(3);
  }

  @Test
  void partsWhatGoesOnOnTheNextPage() throws Exception {
    PdfMaker pdf = rows(new PdfMaker().page().table(40, 100, HEADER), 66);
    rows(pdf.page(), 780);

    List<Grid> grids = Read.grids(Read.source(pdf));
    assertThat(grids).hasSize(2);
    assertThat(Read.rows(grids.get(1))).containsExactly(ROWS);
  }

  @Test
  void partsRowsWhoseHeaderEndsThePageBefore() throws Exception {
    PdfMaker pdf = new PdfMaker().page().table(40, 100, HEADER).page();
    pdf.text(125, 796, 9, "支出").text(45, 780, 9, "205").text(125, 780, 9, "教育支出");
    pdf.text(205, 780, 9, "300.00").text(365, 780, 9, "300.00");

    List<Grid> grids = Read.grids(Read.source(pdf));
    assertThat(Read.rows(grids.get(1))).containsExactly("1:支出", ROWS[0]);
  }

  /** A remark below the rows runs over lines of the header. */
  @Test
  void leavesARemarkInTheFrameWhole() throws Exception {
    PdfMaker pdf = rows(new PdfMaker().page().table(40, 700, HEADER), 666);
    pdf.line(40, 644, 440, 644).frame(40, 620, 400, 80);
    pdf.text(45, 628, 9, "注：本表反映部门本年度一般公共预算支出情况。");

    assertThat(Read.grid(Read.source(pdf)))
        .containsSequence(ROWS)
        .endsWith("0+5:注：本表反映部门本年度一般公共预算支出情况。");
  }
}
