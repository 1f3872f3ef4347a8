package dev.yusuan.io.office;

import static dev.yusuan.io.office.WordDocumentsTest.p;
import static dev.yusuan.io.office.WordDocumentsTest.t;
import static dev.yusuan.io.office.WordDocumentsTest.tc;
import static dev.yusuan.io.office.WordDocumentsTest.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the layout is, each text is read once. */
class LayoutConservationProperties {
  @Provide
  Arbitrary<Map<Integer, Integer>> sheets() {
    return Arbitraries.maps(
            Arbitraries.integers().between(0, 99), Arbitraries.integers().between(0, 5))
        .ofMaxSize(60);
  }

  /** Cells of a sheet of ten columns, each a title, a unit or a figure of its own. */
  @Property(tries = 300)
  void eachCellOfASheetIsReadOnce(@ForAll("sheets") Map<Integer, Integer> cells)
      throws IOException {
    List<String> texts = new ArrayList<>(List.of("末", "1"));
    Map<Integer, String> rows = new TreeMap<>();
    new TreeMap<>(cells)
        .forEach(
            (place, kind) -> {
              String text =
                  switch (kind) {
                    case 0 -> "第" + place + "预算表";
                    case 1 -> "单位：万元" + place;
                    default -> place + ".00";
                  };
              texts.add(text);
              rows.merge(place / 10, cell(place / 10, place % 10, text), String::concat);
            });
    rows.put(20, cell(20, 0, "末") + cell(20, 1, "1"));
    StringBuilder data = new StringBuilder();
    rows.forEach((row, line) -> data.append("<row r='" + (row + 1) + "'>" + line + "</row>"));

    byte[] file = Packages.xlsx("", "<sheetData>" + data + "</sheetData>");

    assertThat(Sources.texts(Sources.read(file))).containsExactlyInAnyOrderElementsOf(texts);
  }

  private static String cell(int row, int column, String text) {
    return "<c r='"
        + (char) ('A' + column)
        + (row + 1)
        + "' t='inlineStr'><is><t>"
        + text
        + "</t></is></c>";
  }

  @Provide
  Arbitrary<List<Integer>> widths() {
    return Arbitraries.of(0, 30, 60, 110, 400, 2_000).list().ofMinSize(6).ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<List<Integer>>> spans() {
    return Arbitraries.integers()
        .between(1, 3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .list()
        .ofMaxSize(8);
  }

  /** Cells of a Word table over columns of any width, some of them beyond those it defines. */
  @Property(tries = 300)
  void eachCellOfAWordTableIsReadOnce(
      @ForAll("widths") List<Integer> widths, @ForAll("spans") List<List<Integer>> spans)
      throws IOException {
    List<String> texts = new ArrayList<>(List.of("末"));
    StringBuilder table = new StringBuilder("<w:tbl><w:tblGrid>");
    widths.forEach(width -> table.append("<w:gridCol w:w='" + width + "'/>"));
    table.append("</w:tblGrid>");
    for (List<Integer> row : spans) {
      List<String> cells = new ArrayList<>();
      for (int span : row) {
        String text = texts.size() + ".00";
        texts.add(text);
        cells.add(tc("<w:gridSpan w:val='" + span + "'/>", p(t(text))));
      }
      table.append(tr(cells.toArray(String[]::new)));
    }

    byte[] file = Packages.docx(table + "</w:tbl>" + p(t("末")));

    assertThat(Sources.texts(Sources.read(file))).containsExactlyInAnyOrderElementsOf(texts);
  }
}
