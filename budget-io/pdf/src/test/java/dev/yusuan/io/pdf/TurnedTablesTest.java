package dev.yusuan.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.source.Source;
import org.junit.jupiter.api.Test;

/** Tables that are turned against others on their page (横竖并存). */
class TurnedTablesTest {
  private static final String[][] UPRIGHT = {
    {"科目编码", "科目名称", "合计", "基本支出", "项目支出"},
    {"205", "教育支出", "9.00", "4.00", "5.00"},
    {"208", "社会保障", "7.50", "2.50", "5.00"}
  };

  private static final String[][] TURNED = {
    {"科目编码", "科目名称", "合计", "事业收入"},
    {"205", "教育支出", "8.00", "8.00"},
    {"208", "社会保障", "3.00", "3.00"}
  };

  /** A page with a table that is turned counterclockwise at its right edge. */
  private static PdfMaker page(String title) {
    PdfMaker pdf = new PdfMaker().page(842, 595);
    pdf.text(150, 540, 16, "2024年部门支出总表").text(380, 520, 9, "单位：万元");
    pdf.table(40, 510, UPRIGHT);
    pdf.raw("q 0 1 -1 0 842 0 cm");
    pdf.text(150, 240, 16, title).text(300, 220, 9, "单位：万元");
    pdf.table(60, 210, TURNED);
    return pdf.raw("Q");
  }

  @Test
  void eachTableHasTheTitleOfItsDirection() throws Exception {
    Source source = Read.source(page("2024年部门收入总表"));
    Disclosure disclosure = Disclosures.read(source).disclosure();

    assertThat(Read.lines(source)).containsExactly("2024年部门支出总表", "单位：万元", "2024年部门收入总表", "单位：万元");
    assertThat(Read.rows(Read.grids(source).get(1)))
        .containsExactly(
            "0:科目编码 | 1:科目名称 | 2:合计 | 3:事业收入",
            "0:205 | 1:教育支出 | 2:8.00 | 3:8.00",
            "0:208 | 1:社会保障 | 2:3.00 | 3:3.00");
    assertThat(disclosure.expenditure().rows()).hasSize(2);
    assertThat(disclosure.revenue().rows()).hasSize(2);
  }

  /** It is not of the kind of the table that is titled upright. */
  @Test
  void aTurnedTableWithoutTitleIsAnotherOne() throws Exception {
    Disclosure disclosure = Disclosures.read(Read.source(page("附件"))).disclosure();

    assertThat(disclosure.expenditure().rows()).hasSize(2);
    assertThat(disclosure.tables()).hasSize(2);
  }

  /** The shown place is that on the page as it is seen: at its right edge. */
  @Test
  void placesAreThoseOfThePageAsItIsShown() throws Exception {
    assertThat(Read.grids(Read.source(page("2024年部门收入总表"))).get(1).rows())
        .allSatisfy(
            row ->
                assertThat(row.cells())
                    .allSatisfy(
                        cell ->
                            assertThat(cell.place().box().orElseThrow().left())
                                .isGreaterThan(600)));
  }
}
