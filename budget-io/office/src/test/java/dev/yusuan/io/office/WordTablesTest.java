package dev.yusuan.io.office;

import static dev.yusuan.io.office.WordDocumentsTest.p;
import static dev.yusuan.io.office.WordDocumentsTest.t;
import static dev.yusuan.io.office.WordDocumentsTest.tbl;
import static dev.yusuan.io.office.WordDocumentsTest.tc;
import static dev.yusuan.io.office.WordDocumentsTest.tr;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.Source;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose cells are measured. */
class WordTablesTest {
  private static String measured(String[] widths, String... rows) {
    String grid = "";
    for (String width : widths) {
      grid += "<w:gridCol w:w='" + width + "'/>";
    }
    return tbl(rows).replace("<w:tblGrid/>", "<w:tblGrid>" + grid + "</w:tblGrid>");
  }

  private static String cell(int columns, String text) {
    return tc("<w:gridSpan w:val='" + columns + "'/>", p(t(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1900 100 1900 100 1900", "95pt 5pt 95pt 5pt 95pt", "1900.0 100.0 1900 100 1900"})
  void edgesThatWereDraggedAreOne(String widths) throws IOException {
    assertThat(
            Sources.show(
                Packages.docx(
                    measured(
                        widths.split(" ", -1),
                        tr(cell(2, "合计"), cell(2, "基本支出"), cell(1, "项目支出")),
                        tr(cell(1, "3.00"), cell(2, "1.00"), cell(2, "2.00"))))))
        .containsExactly("| 0 合计 | 1 基本支出 | 2 项目支出", "| 0 3.00 | 1 1.00 | 2 2.00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900 100 1900", "1900 100 auto", "1900 100", "1900 0 1900"})
  void aNarrowColumnThatPrintsStaysOne(String widths) throws IOException {
    assertThat(
            Sources.show(
                Packages.docx(
                    measured(widths.split(" ", -1), tr(cell(1, "甲"), cell(1, "乙"), cell(1, "丙"))))))
        .containsExactly("| 0 甲 | 1 乙 | 2 丙");
  }

  /** Their sum is beyond the numbers of a computer. */
  @Test
  void columnsWiderThanAnyPageAreTakenAsEqual() throws IOException {
    String[] widths = new String[16];
    String[] cells = new String[16];
    StringBuilder shown = new StringBuilder("|");
    for (int i = 0; i < widths.length; i++) {
      widths[i] = "99999in";
      cells[i] = cell(1, "列" + i);
      shown.append(i == 0 ? " " : " | ").append(i).append(" 列").append(i);
    }

    assertThat(Sources.show(Packages.docx(measured(widths, tr(cells)))))
        .containsExactly(shown.toString());
  }

  @Test
  void tablesWithoutATextBetweenThemAreParted() throws IOException {
    byte[] file =
        Packages.docx(
            measured(
                "1000 500 500 1000 700 300 1000".split(" ", -1),
                tr(cell(1, "收入"), cell(2, "金额"), cell(1, "支出"), cell(3, "金额")),
                tr(cell(1, "一、拨款"), cell(2, "1.00"), cell(1, "一、教育"), cell(3, "1.00")),
                tr(cell(7, "支出表")),
                tr(cell(2, "科目"), cell(3, "合计"), cell(2, "项目")),
                tr(cell(2, "205"), cell(3, "1.00"), cell(2, "0.40"))));

    assertThat(Sources.read(file).blocks()).hasSize(2).allMatch(Grid.class::isInstance);
    assertThat(Sources.show(file))
        .containsExactly(
            "| 0 收入 | 1 金额 | 2 支出 | 3 金额",
            "| 0 一、拨款 | 1 1.00 | 2 一、教育 | 3 1.00",
            "| 0:3x1 支出表",
            "| 0 科目 | 1 合计 | 2 项目",
            "| 0 205 | 1 1.00 | 2 0.40");
  }

  /** Nothing tells where its columns stand, so no row has others. */
  @Test
  void aTableWithoutWidthsIsOne() throws IOException {
    String[] rows = {
      tr(cell(1, "0.00"), cell(1, "酧"), cell(1, ""), cell(3, "1,804.90")),
      tr(cell(1, ""), cell(1, "苍"), cell(1, "甲"), cell(3, "菉")),
      tr(cell(2, "扈"), cell(2, "笢"), cell(1, "1,804.90"), cell(1, "孙"))
    };
    String[] shown = {
      "| 0 0.00 | 1 酧 | 3:3x1 1,804.90",
      "| 1 苍 | 2 甲 | 3:3x1 菉",
      "| 0:2x1 扈 | 2:2x1 笢 | 4 1,804.90 | 5 孙"
    };

    assertThat(Sources.show(Packages.docx(tbl(rows)))).containsExactly(shown);
    assertThat(Sources.show(Packages.docx(measured(new String[] {"9000"}, rows))))
        .containsExactly(shown);
  }

  @Test
  void aTableOfSeveralHeaderLinesIsOne() throws IOException {
    byte[] file =
        Packages.docx(
            measured(
                "1000 1000 1000 1000 1000".split(" ", -1),
                tr(cell(5, "支出表")),
                tr(cell(2, "科目"), cell(3, "支出")),
                tr(cell(1, "编码"), cell(1, "名称"), cell(1, "合计"), cell(1, "基本"), cell(1, "项目")),
                tr(cell(3, "部门"), cell(2, "单位：万元"))));

    assertThat(Sources.read(file).blocks()).hasSize(1);
  }

  @Test
  void aTextInAFrameIsTheTextOfItsCell() throws IOException {
    assertThat(
            Sources.show(
                Packages.docx(
                    tbl(
                        tr(tc("科目"), tc("金额")),
                        tr(tc("", tbl(tr(tc("教育"))) + p("")), tc("1.00"))))))
        .containsExactly("| 0 科目 | 1 金额", "| 0 教育 | 1 1.00");
  }

  @Test
  void hiddenRowsAreLeftOutAndSaid() throws IOException {
    Source source =
        Sources.read(
            Packages.docx(
                tbl(
                    tr(tc("科目"), tc("金额")),
                    "<w:tr><w:trPr><w:hidden/></w:trPr>" + tc("旧") + tc("9.00") + "</w:tr>",
                    tr(tc("教育"), tc("1.00")))));

    assertThat(Sources.show(source)).containsExactly("| 0 科目 | 1 金额", "| 0 教育 | 1 1.00");
    assertThat(Sources.problems(source))
        .containsExactly("source.hidden-left-out{what=hidden-text, texts=1}");
  }

  @Test
  void aTextOfAnotherFileIsSaid() throws IOException {
    byte[] file =
        Packages.docx(
            p(t("说明")) + "<w:altChunk r:id='chunk.htm'/>",
            ImmutableMap.of("chunk.htm", "<table><tr><td>1.00</table>"));

    assertThat(Sources.problems(Sources.read(file)))
        .containsExactly("source.attachment{address=word/chunk.htm}");
  }
}
