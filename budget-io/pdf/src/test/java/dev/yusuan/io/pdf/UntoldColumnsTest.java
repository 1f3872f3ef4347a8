package dev.yusuan.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Headers without lines that do not tell over which columns their words are: these stand behind all
 * columns then, so that no amount is below one of another column.
 */
class UntoldColumnsTest {
  private static final float[] EDGES = {40, 140, 220, 300, 380, 460};

  private static PdfMaker middle(PdfMaker pdf, float y, int from, int to, String text) {
    return pdf.text((EDGES[from] + EDGES[to] - PdfMaker.width(9, text)) / 2, y, 9, text);
  }

  private static void row(PdfMaker pdf, float y, String... amounts) {
    pdf.text(EDGES[0] + 3, y, 9, "城乡社区");
    for (int i = 0; i < amounts.length; i++) {
      pdf.text(EDGES[i + 2] - 3 - PdfMaker.width(9, amounts[i]), y, 9, amounts[i]);
    }
  }

  /** No cell of the header that is over amounts may stand at or before the last column. */
  private static void assertUntold(PdfMaker pdf, int headerRows, int columns) throws Exception {
    List<String> rows = Read.grid(Read.source(pdf));
    for (String row : rows.subList(0, headerRows)) {
      for (String cell : row.split(" \\| ", -1)) {
        int at = Integer.parseInt(cell.replaceFirst("[^0-9].*", ""));
        assertThat(at == 0 || at >= columns).as(cell).isTrue();
      }
    }
  }

  /** The heading of the second column begins above the amounts of the first. */
  @Test
  void wordsAboveAmountsOfAnotherColumn() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.text(40, 690, 9, "科目名称").text(150, 690, 9, "小计").text(225, 690, 9, "公务用车购置费");
    for (int i = 0; i < 3; i++) {
      float y = 672 - 18 * i;
      pdf.text(40, y, 9, "城乡社区").text(203, y, 9, "300.0" + i).text(261, y, 9, "200.0" + i);
    }

    assertUntold(pdf, 1, 3);
  }

  /** 单位资金 fills the four columns that it is over. */
  @Test
  void charactersThatStandForHeadings() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    middle(pdf, 698, 0, 1, "科目名称");
    pdf.text(144, 706, 9, "单").text(246, 706, 9, "位").text(348, 706, 9, "资").text(447, 706, 9, "金");
    middle(middle(pdf, 690, 1, 2, "小计"), 690, 2, 3, "事业收入");
    middle(middle(pdf, 690, 3, 4, "经营收入"), 690, 4, 5, "其他收入");
    for (int i = 0; i < 3; i++) {
      row(pdf, 672 - 18 * i, "400.0" + i, "200.0" + i, "100.0" + i, "100.0" + i);
    }

    assertUntold(pdf, 2, 5);
  }

  /** 其他支出 stands as high as the headings below 单位资金, and nothing seems to be above it. */
  @Test
  void lowHeadingsWithNothingAboveThem() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    middle(middle(pdf, 698, 0, 1, "科目名称"), 698, 1, 2, "合计");
    middle(middle(pdf, 708, 2, 4, "单位资金"), 688, 2, 3, "小计");
    middle(middle(pdf, 694, 3, 4, "事业"), 682, 3, 4, "收入");
    middle(pdf, 688, 4, 5, "其他支出");
    for (int i = 0; i < 3; i++) {
      row(pdf, 660 - 18 * i, "1,300.0" + i, "20.0" + i, "100.0" + i, "1,000.0" + i);
    }

    assertUntold(pdf, 2, 5);
  }

  /** 3=4+5 is broken, so that numbers of columns would be figures. */
  @Test
  void numbersOfColumnsOfWhichOneIsBroken() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    middle(middle(pdf, 700, 0, 1, "科目名称"), 700, 1, 2, "合计");
    middle(middle(pdf, 700, 2, 3, "小计"), 700, 3, 4, "购置费");
    middle(pdf, 700, 4, 5, "运行费");
    middle(pdf, 686, 2, 3, "3=4+");
    middle(
        middle(middle(middle(pdf, 681, 0, 1, "1"), 681, 1, 2, "2"), 681, 3, 4, "4"),
        681,
        4,
        5,
        "5");
    middle(pdf, 676, 2, 3, "5");
    for (int i = 0; i < 3; i++) {
      row(pdf, 660 - 18 * i, "300.0" + i, "200.0" + i, "100.0" + i, "100.0" + i);
    }

    assertUntold(pdf, 1, 5);
  }
}
