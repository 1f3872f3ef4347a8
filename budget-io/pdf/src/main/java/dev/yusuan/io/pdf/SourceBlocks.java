package dev.yusuan.io.pdf;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.pdf.block.PageBlock;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.SourceCell;
import dev.yusuan.source.SourcePlace;
import java.util.ArrayList;
import java.util.List;

/** Makes the blocks of a source of those of the pages. */
final class SourceBlocks {
  private final List<Block> blocks = new ArrayList<>();
  private final Headings headings = new Headings();

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** Adds a page, of which the lines of each direction are counted apart. */
  void add(int number, ReadablePage page) {
    add(new PagePlaces(number, page.turn()), page.blocks(), true);
    page.beside().forEach(b -> add(new PagePlaces(number, b.turn()), b.blocks(), false));
  }

  private void add(PagePlaces places, List<PageBlock> page, boolean startsPage) {
    LineGaps gaps = new LineGaps(page);
    boolean first = startsPage;
    for (PageBlock block : page) {
      if (block instanceof PageBlock.Line line) {
        places.nextLine();
        headings.line(blocks.size(), line.text());
        String text = line.text().text();
        blocks.add(
            new Paragraph(text, 0, first, gaps.isBefore(line), places.of(0, line.box(), text)));
      } else if (block instanceof PageBlock.Table table) {
        blocks.add(grid(table, places, first));
      } else if (block instanceof PageBlock.Text text) {
        places.nextLine();
        SourcePlace place = places.of(0, text.box(), text.text());
        blocks.add(new Paragraph(text.text(), 0, first, false, place));
      }
      first = false;
    }
    headings.endPage();
  }

  private static Grid grid(PageBlock.Table table, PagePlaces places, boolean startsPage) {
    ImmutableList.Builder<GridRow> rows = ImmutableList.builder();
    boolean first = startsPage;
    for (List<PageBlock.Cell> row : table.rows()) {
      places.nextLine();
      rows.add(new GridRow(cells(row, places), first));
      first = false;
    }
    return new Grid(rows.build(), table.inferred());
  }

  private static ImmutableList<SourceCell> cells(List<PageBlock.Cell> row, PagePlaces places) {
    ImmutableList.Builder<SourceCell> cells = ImmutableList.builder();
    for (int i = 0; i < row.size(); i++) {
      PageBlock.Cell cell = row.get(i);
      cells.add(
          new SourceCell(
              cell.text(),
              cell.cell().column(),
              cell.cell().columns(),
              cell.cell().rows(),
              places.of(i + 1, cell.cell().box(), cell.text())));
    }
    return cells.build();
  }

  /** The blocks, with the headings that the sizes of all text tell. */
  ImmutableList<Block> build() {
    headings
        .levels()
        .forEach(
            (index, level) -> {
              Paragraph p = (Paragraph) blocks.get(index);
              blocks.set(
                  index, new Paragraph(p.text(), level, p.startsPage(), p.afterGap(), p.place()));
            });
    return ImmutableList.copyOf(blocks);
  }
}
