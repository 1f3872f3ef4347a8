package dev.yusuan.io.pdf.aligned;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.pdf.block.PageBlock;
import dev.yusuan.io.pdf.block.Segment;
import dev.yusuan.io.pdf.block.TextLine;
import dev.yusuan.io.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignedTableTest {
  private static final float SIZE = 10;

  /** The numbers of columns are more than the columns: no heading is told. */
  @Test
  void headingsThatTellNothingStandBehindTheAmountsOfATableBelowAnotherOne() {
    AlignedTable table =
        new AlignedTable(
            List.of(
                line(100, at(60, "名称"), at(205, "合计"), at(285, "基本")),
                line(110, at(60, "1"), at(120, "2"), at(150, "3"), at(215, "4"), at(295, "5")),
                line(130, at(60, "教育支出"), at(200, "30.00"), at(280, "20.00")),
                line(150, at(60, "卫生支出"), at(200, "10.00"), at(280, "40.00"))),
            2);

    PageBlock.Table below = table.asideOf(4);

    assertThat(below.rows().stream().map(AlignedTableTest::row))
        .containsExactly(
            "0:名称 8:合计 9:基本", "7:1 2 3 4 5", "0:教育支出 5:30.00 6:20.00", "0:卫生支出 5:10.00 6:40.00");
  }

  private static String row(List<PageBlock.Cell> row) {
    return String.join(
        " ", row.stream().map(cell -> cell.cell().column() + ":" + cell.text()).toList());
  }

  @SafeVarargs
  private static List<Segment> line(float y, List<Glyph>... words) {
    List<Segment> line = new ArrayList<>();
    for (List<Glyph> word : words) {
      List<Glyph> glyphs = new ArrayList<>();
      for (Glyph glyph : word) {
        glyphs.add(new Glyph(glyph.text(), glyph.x(), y, glyph.dx(), 0, SIZE, 0));
      }
      line.addAll(Segment.of(new TextLine(glyphs)));
    }
    return line;
  }

  private static List<Glyph> at(float x, String text) {
    List<Glyph> glyphs = new ArrayList<>();
    float at = x;
    for (int i = 0; i < text.length(); i++) {
      float width = text.charAt(i) < 0x80 ? SIZE / 2 : SIZE;
      glyphs.add(new Glyph(text.substring(i, i + 1), at, 0, width, 0, SIZE, 0));
      at += width;
    }
    return glyphs;
  }
}
