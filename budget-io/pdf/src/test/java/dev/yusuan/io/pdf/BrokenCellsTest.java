package dev.yusuan.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.source.Grid;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of tables without lines that are broken for want of room. */
class BrokenCellsTest {
  private static PdfMaker header() {
    PdfMaker pdf = new PdfMaker().page().text(45, 700, 8, "科目编码").text(100, 700, 8, "科目名称");
    return right(right(pdf, 240, 700, "合计"), 300, 700, "基本支出");
  }

  private static PdfMaker right(PdfMaker pdf, float x, float y, String text) {
    return pdf.text(x - PdfMaker.width(8, text), y, 8, text);
  }

  private static void broken(PdfMaker pdf, float x, float y, String first, String rest) {
    right(right(pdf, x, y, first), x, y - 10, rest);
  }

  @Test
  void joinsTheDigitsOfANumber() throws Exception {
    PdfMaker pdf = header();
    pdf.text(45, 679, 8, "205").text(100, 679, 8, "教育支出");
    broken(pdf, 240, 684, "5,120,000.0", "0");
    broken(pdf, 300, 684, "5,120,000.0", "0");
    pdf.text(45, 659, 8, "208").text(100, 659, 8, "社会保障");
    right(pdf, 240, 659, "620,000.00");

    assertThat(Read.grid(Read.source(pdf)))
        .endsWith(
            "0:205 | 1:教育支出 | 2:5,120,000.00 | 3:5,120,000.00", "0:208 | 1:社会保障 | 2:620,000.00");
  }

  /** All numbers of the table are broken, and the first parts are none alone. */
  @Test
  void joinsNumbersThatAreAllBroken() throws Exception {
    PdfMaker pdf = header();
    String[] starts = {"5,120,000.", "3,620,000."};
    for (int i = 0; i < starts.length; i++) {
      float y = 684 - 25 * i;
      pdf.text(45, y - 5, 8, "20" + i).text(100, y - 5, 8, "教育支出");
      broken(pdf, 240, y, starts[i], "00");
      broken(pdf, 300, y, starts[i], "00");
    }

    assertThat(Read.grid(Read.source(pdf)))
        .endsWith(
            "0:200 | 1:教育支出 | 2:5,120,000.00 | 3:5,120,000.00",
            "0:201 | 1:教育支出 | 2:3,620,000.00 | 3:3,620,000.00");
  }

  /** A line is full before 0., which no line breaks; 1,20 is no number. */
  @Test
  void joinsTheDigitsOfANumberInACellWithLines() throws Exception {
    PdfMaker pdf = new PdfMaker().page().table(40, 700, new String[3][3]);
    pdf.text(50, 686, 9, "科目").text(130, 686, 9, "合计").text(210, 686, 9, "基本支出");
    pdf.text(50, 666, 9, "教育支出").text(130, 671, 9, "1,20").text(130, 662, 9, "0.00");
    pdf.text(210, 671, 9, "1,20").text(210, 662, 9, "0.00");
    pdf.text(50, 646, 9, "合计").text(130, 646, 9, "1,200.00").text(210, 646, 9, "1,200.00");

    assertThat(Read.grid(Read.source(pdf)))
        .containsExactly(
            "0:科目 | 1:合计 | 2:基本支出",
            "0:教育支出 | 1:1,200.00 | 2:1,200.00",
            "0:合计 | 1:1,200.00 | 2:1,200.00");
  }

  /** Numbers of one decimal above whole ones have room: others of their column are wider. */
  @Test
  void leavesNumbersBelowEachOtherApart() throws Exception {
    PdfMaker pdf = header();
    String[] totals = {"1,234,567.25", "12345.1", "7", "20000.15"};
    for (int i = 0; i < totals.length; i++) {
      pdf.text(45, 684 - 10 * i, 8, "20" + (i + 1)).text(100, 684 - 10 * i, 8, "教育支出");
      right(pdf, 240, 684 - 10 * i, totals[i]);
    }

    assertThat(Read.grid(Read.source(pdf)))
        .endsWith(
            "0:202 | 1:教育支出 | 2:12345.1", "0:203 | 1:教育支出 | 2:7", "0:204 | 1:教育支出 | 2:20000.15");
  }

  /** A workbook prints as many decimals as a number has, and the first number may be the widest. */
  @ParameterizedTest
  @CsvSource({"120000,500.5,320.5", "120000.5,0,320.25", "120000.5,25,320.75"})
  void leavesNumbersOfAnyDecimalsBelowEachOtherApart(String first, String second, String third)
      throws Exception {
    PdfMaker pdf = new PdfMaker().page().text(45, 700, 8, "项目");
    right(pdf, 240, 700, "预算数");
    List<String> totals = List.of(first, second, third);
    for (int i = 0; i < totals.size(); i++) {
      pdf.text(45, 684 - 10 * i, 8, "教育支出");
      right(pdf, 240, 684 - 10 * i, totals.get(i));
    }

    assertThat(Read.grid(Read.source(pdf)))
        .endsWith("0:教育支出 | 1:" + first, "0:教育支出 | 1:" + second, "0:教育支出 | 1:" + third);
  }

  /** 类 and 款 stand on both sides of 科目编码, which is over both and above neither. */
  @Test
  void putsTheFirstWordsOverWhatStandsOnBothSidesOfThem() throws Exception {
    PdfMaker pdf = new PdfMaker().page().text(160, 720, 8, "项目").text(380, 720, 8, "支出合计");
    pdf.text(64, 710, 8, "科目编码").text(55, 699, 8, "类").text(98, 699, 8, "款");
    pdf.text(200, 705, 8, "科目名称").text(330, 705, 8, "合计").text(400, 705, 8, "人员经费");
    for (int i = 0; i < 3; i++) {
      float y = 684 - 14 * i;
      pdf.text(52, y, 8, "301").text(98, y, 8, "0" + (i + 1)).text(200, y, 8, "基本工资");
      right(right(pdf, 350, y, "500.00"), 432, y, "500.00");
    }

    assertThat(Read.grid(Read.source(pdf)))
        .anyMatch(row -> row.contains("0+2:科目编码"))
        .endsWith("0:301 | 1:03 | 2:基本工资 | 3:500.00 | 4:500.00");
  }

  /** Titles and units as large as what the tables print, which stand close to each other. */
  @Test
  void endsATableBeforeTheUnitOfTheNextOne() throws Exception {
    PdfMaker pdf = header();
    for (int i = 0; i < 2; i++) {
      float y = 684 - 100 * i;
      pdf.text(45, y, 8, "205").text(100, y, 8, "教育支出");
      right(right(pdf, 240, y, "300.00"), 300, y, "300.00");
    }
    pdf.text(45, 664, 8, "表2").text(45, 644, 8, "支出预算表").text(45, 624, 8, "单位：万元");
    pdf.text(45, 604, 8, "科目编码").text(100, 604, 8, "科目名称");
    right(right(pdf, 240, 604, "合计"), 300, 604, "项目支出");

    List<Grid> grids = Read.grids(Read.source(pdf));
    assertThat(grids).hasSize(2);
    assertThat(Read.rows(grids.get(1)).get(0)).endsWith("3:项目支出");
  }
}
