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

  /** The code column has room for four digits; 2130 and 2080 are no codes. */
  @Test
  void joinsTheDigitsOfCodes() throws Exception {
    PdfMaker pdf = header();
    pdf.text(45, 684, 8, "208").text(100, 684, 8, "社会保障");
    broken(pdf, 240, 684, "5,120,000.0", "0");
    pdf.text(45, 664, 8, "2080").text(45, 654, 8, "5").text(100, 664, 8, "养老支出");
    broken(pdf, 240, 664, "5,120,000.0", "0");
    pdf.text(45, 644, 8, "2080").text(45, 634, 8, "505").text(100, 644, 8, "基本养老保险");
    pdf.text(100, 634, 8, "缴费支出");
    right(pdf, 240, 644, "620,000.00");
    pdf.text(45, 624, 8, "2080").text(45, 614, 8, "506").text(100, 624, 8, "职业年金");
    right(pdf, 240, 624, "620,000.00");
    right(pdf, 300, 624, "620,000.00");

    assertThat(Read.grid(Read.source(pdf)))
        .endsWith(
            "0:208 | 1:社会保障 | 2:5,120,000.00",
            "0:20805 | 1:养老支出 | 2:5,120,000.00",
            "0:2080505 | 1:基本养老保险缴费支出 | 2:620,000.00",
            "0:2080506 | 1:职业年金 | 2:620,000.00 | 3:620,000.00");
  }

  /** 20805 is a code too, but two digits below it have no name of their own. */
  @Test
  void joinsTheDigitsOfItemsWithSections() throws Exception {
    PdfMaker pdf = header();
    pdf.text(45, 684, 8, "20805").text(100, 684, 8, "养老支出");
    right(pdf, 240, 684, "740,000.00");
    pdf.text(45, 672, 8, "20805").text(45, 660, 8, "05").text(100, 672, 8, "基本养老保险");
    pdf.text(100, 660, 8, "缴费支出");
    right(pdf, 240, 672, "620,000.00");
    pdf.text(45, 648, 8, "20805").text(45, 636, 8, "06").text(100, 648, 8, "职业年金");
    right(right(pdf, 240, 648, "120,000.00"), 300, 648, "120,000.00");

    assertThat(Read.grid(Read.source(pdf)))
        .endsWith(
            "0:20805 | 1:养老支出 | 2:740,000.00",
            "0:2080505 | 1:基本养老保险缴费支出 | 2:620,000.00",
            "0:2080506 | 1:职业年金 | 2:120,000.00 | 3:120,000.00");
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

  /** A line is full before 0., which no line breaks; neither 1,20 nor .00 is a number. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1,20;0.00", "1,200;.00"})
  void joinsTheDigitsOfANumberInACellWithLines(String first, String rest) throws Exception {
    PdfMaker pdf = new PdfMaker().page().table(40, 700, new String[3][3]);
    pdf.text(50, 686, 9, "科目").text(130, 686, 9, "合计").text(210, 686, 9, "基本支出");
    pdf.text(50, 666, 9, "教育支出").text(130, 671, 9, first).text(130, 662, 9, rest);
    pdf.text(210, 671, 9, first).text(210, 662, 9, rest);
    pdf.text(50, 646, 9, "合计").text(130, 646, 9, "1,200.00").text(210, 646, 9, "1,200.00");

    assertThat(Read.grid(Read.source(pdf)))
        .containsExactly(
            "0:科目 | 1:合计 | 2:基本支出",
            "0:教育支出 | 1:1,200.00 | 2:1,200.00",
            "0:合计 | 1:1,200.00 | 2:1,200.00");
  }

  /**
   * Word leaves 5.4 points free on both sides: a line of 27 of 42 points has no room for a digit.
   */
  @Test
  void joinsCodesAndNumbersThatMarginsOfTheirCellsBreak() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    for (float y : new float[] {700, 680, 655, 635}) {
      pdf.line(40, y, 214, y);
    }
    for (float x : new float[] {40, 82, 172, 214}) {
      pdf.line(x, 700, x, 635);
    }
    pdf.text(46, 686, 9, "编码").text(88, 686, 9, "名称");
    pdf.text(178, 686, 9, "合计");
    pdf.text(46, 669, 9, "201030").text(46, 659, 9, "2").text(88, 669, 9, "一般行政管理");
    pdf.text(88, 659, 9, "事务").text(181, 669, 9, "4378.1").text(203.5f, 659, 9, "2");
    pdf.text(88, 641, 9, "合计").text(181, 641, 9, "4378.1");

    assertThat(Read.grid(Read.source(pdf)))
        .containsExactly(
            "0:编码 | 1:名称 | 2:合计", "0:2010302 | 1:一般行政管理事务 | 2:4378.12", "1:合计 | 2:4378.1");
  }

  /** Lines with room, with all decimals, or longer than the one above are numbers of their own. */
  @ParameterizedTest
  @CsvSource({"378.12,2", "15.12,20", "437.1,2", "1200,56.30", "120000,1300000"})
  void leavesLinesOfNumbersInACellApart(String first, String second) throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    for (float y : new float[] {700, 680, 655}) {
      pdf.line(40, y, 172, y);
    }
    for (float x : new float[] {40, 130, 172}) {
      pdf.line(x, 700, x, 655);
    }
    pdf.text(46, 686, 9, "名称").text(136, 686, 9, "合计");
    pdf.text(46, 669, 9, "办公费").text(46, 659, 9, "差旅费");
    right(pdf, 166, 669, first);
    right(pdf, 166, 659, second);

    assertThat(Read.grid(Read.source(pdf)))
        .containsExactly("0:名称 | 1:合计", "0:办公费 | 1:" + first, "0:差旅费 | 1:" + second);
  }

  /** Codes of another classification stand behind the name, and few numbers are whole. */
  @Test
  void joinsCodesBehindNames() throws Exception {
    PdfMaker pdf = new PdfMaker().page().text(45, 700, 8, "项目名称").text(140, 700, 8, "科目编码");
    pdf.text(190, 700, 8, "科目名称");
    right(pdf, 320, 700, "合计");
    pdf.text(45, 684, 8, "运行维护项目").text(140, 684, 8, "30227").text(190, 684, 8, "委托业务费");
    right(pdf, 320, 684, "37.59");
    String[] parts = {"105.9", "149.7"};
    for (int i = 0; i < parts.length; i++) {
      float y = 672 - 24 * i;
      pdf.text(45, y, 8, "推广补助项目").text(140, y, 8, "20604").text(140, y - 12, 8, "04");
      pdf.text(190, y, 8, "成果转化").text(190, y - 12, 8, "与扩散");
      right(right(pdf, 320, y, parts[i]), 320, y - 12, "1");
    }

    assertThat(Read.grid(Read.source(pdf)))
        .endsWith(
            "0:推广补助项目 | 1:2060404 | 2:成果转化与扩散 | 3:105.91",
            "0:推广补助项目 | 1:2060404 | 2:成果转化与扩散 | 3:149.71");
  }

  /** The name is indented, so that its end stands farther left; the code of the project is long. */
  @Test
  void joinsCodesBeforeIndentedNames() throws Exception {
    PdfMaker pdf = header();
    pdf.text(45, 684, 8, "20805").text(108, 684, 8, "养老支出");
    right(pdf, 240, 684, "740,000.00");
    pdf.text(45, 672, 8, "20805").text(45, 660, 8, "05").text(116, 672, 8, "基本养老保险");
    pdf.text(100, 660, 8, "缴费支出");
    right(pdf, 240, 672, "620,000.00");
    pdf.text(45, 648, 8, "20805").text(45, 636, 8, "06").text(116, 648, 8, "职业年金");
    right(right(pdf, 240, 648, "120,000.00"), 300, 648, "120,000.00");

    assertThat(Read.grid(Read.source(pdf)))
        .endsWith(
            "0:2080505 | 1:基本养老保险缴费支出 | 2:620,000.00",
            "0:2080506 | 1:职业年金 | 2:120,000.00 | 3:120,000.00");
  }

  /** The column of classes has room for two digits, those of sections and items too. */
  @Test
  void joinsTheDigitsOfClasses() throws Exception {
    PdfMaker pdf = new PdfMaker().page().text(45, 700, 8, "类").text(65, 700, 8, "款");
    pdf.text(100, 700, 8, "科目名称");
    right(right(pdf, 240, 700, "合计"), 300, 700, "基本支出");
    String[] sections = {"", "05", "08"};
    for (int i = 0; i < sections.length; i++) {
      float y = 684 - 24 * i;
      pdf.text(45, y, 8, "20").text(45, y - 12, 8, "8").text(100, y, 8, "社会保障");
      if (!sections[i].isEmpty()) {
        pdf.text(65, y, 8, sections[i]);
      }
      broken(pdf, 240, y, "1,120,000.0", "0");
      right(pdf, 300, y, "120,000.00");
    }

    assertThat(Read.grid(Read.source(pdf)))
        .endsWith(
            "0:208 | 2:社会保障 | 3:1,120,000.00 | 4:120,000.00",
            "0:208 | 1:05 | 2:社会保障 | 3:1,120,000.00 | 4:120,000.00",
            "0:208 | 1:08 | 2:社会保障 | 3:1,120,000.00 | 4:120,000.00");
  }

  @Test
  void joinsLongCodes() throws Exception {
    PdfMaker pdf = new PdfMaker().page().text(45, 700, 8, "项目代码").text(140, 700, 8, "项目名称");
    right(right(pdf, 240, 700, "合计"), 300, 700, "财政拨款");
    for (int i = 0; i < 3; i++) {
      float y = 684 - 24 * i;
      pdf.text(45, y, 8, "53012221000000001").text(45, y - 12, 8, "7103" + i);
      pdf.text(140, y, 8, "运行维护项目");
      broken(pdf, 240, y, "7,120,000.0", "0");
      right(pdf, 300, y, "120,000.00");
    }

    assertThat(Read.grid(Read.source(pdf)))
        .endsWith("0:5301222100000000171032 | 1:运行维护项目 | 2:7,120,000.00 | 3:120,000.00");
  }

  /** Lines of one cell stand as far apart as rows; what follows is a note. */
  @ParameterizedTest
  @CsvSource({"补助支出,true", "注：不含专户资金,false", "合计无,false"})
  void joinsTheEndOfTheLastName(String end, boolean one) throws Exception {
    PdfMaker pdf = header();
    String[] names = {"教育支出", "科学技术普及与推广", "其他教育费附加安排的"};
    for (int i = 0; i < names.length; i++) {
      pdf.text(45, 684 - 12 * i, 8, "20" + i).text(100, 684 - 12 * i, 8, names[i]);
      right(pdf, 240, 684 - 12 * i, "120,000.2" + i);
    }
    pdf.text(end.startsWith("合计") ? 45 : 100, 648, 8, end);

    assertThat(Read.grid(Read.source(pdf)))
        .endsWith("0:202 | 1:其他教育费附加安排的" + (one ? end : "") + " | 2:120,000.22");
  }

  /** No number of the table is whole, or the columns are as narrow as four digits. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"579,900.4;0;367,500.9;9", "9404;.23;8757;.64", "234.;19;115.;41"})
  void joinsNumbersOfWhichNoneIsWhole(String first, String end, String second, String rest)
      throws Exception {
    PdfMaker pdf = header();
    pdf.text(45, 684, 8, "205").text(100, 684, 8, "教育支出");
    broken(pdf, 240, 684, first, end);
    broken(pdf, 300, 684, first, end);
    pdf.text(45, 660, 8, "208").text(100, 660, 8, "社会保障");
    broken(pdf, 240, 660, second, rest);
    broken(pdf, 300, 660, second, rest);

    assertThat(Read.grid(Read.source(pdf)))
        .endsWith(
            "0:205 | 1:教育支出 | 2:%1$s | 3:%1$s".formatted(first + end),
            "0:208 | 1:社会保障 | 2:%1$s | 3:%1$s".formatted(second + rest));
  }

  /** The numbers of the last row are broken, with one decimal each. */
  @Test
  void joinsTheDigitsOfTheLastRow() throws Exception {
    PdfMaker pdf = header();
    String[] whole = {"120,000.25", "120,000.75", "20,000.15", "20,000.10"};
    for (int i = 0; i < whole.length; i++) {
      pdf.text(45, 684 - 12 * i, 8, "20" + i).text(100, 684 - 12 * i, 8, "教育支出");
      right(pdf, 240, 684 - 12 * i, whole[i]);
    }
    pdf.text(100, 636, 8, "合计");
    broken(pdf, 240, 636, "1,280,000.2", "5");
    broken(pdf, 300, 636, "1,280,000.2", "5");
    pdf.text(100, 590, 8, "注：本表不含专户资金。");

    assertThat(Read.grid(Read.source(pdf))).endsWith("1:合计 | 2:1,280,000.25 | 3:1,280,000.25");
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
