package dev.yusuan.io.pdf.layout;

import dev.yusuan.io.pdf.block.PageBlock;
import dev.yusuan.io.pdf.page.Glyph;
import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is printed in the cells of a ruled table. */
final class TableText {
  private final RuledTable table;
  private final List<List<Glyph>> byCell = new ArrayList<>();
  private boolean empty = true;

  TableText(RuledTable table) {
    this.table = table;
    table.cells().forEach(cell -> byCell.add(new ArrayList<>()));
  }

  RuledTable table() {
    return table;
  }

  /**
   * Takes a word that lies in the table. A number belongs to the cell of its middle; a text that
   * runs over a line, as from a cell that is too narrow, to the cell where it begins.
   */
  boolean take(List<Glyph> word) {
    float x = 0;
    float y = 0;
    boolean number = true;
    for (Glyph glyph : word) {
      x += glyph.centreX() / word.size();
      y += glyph.centreY() / word.size();
      number &= glyph.isNumeral();
    }
    if (!table.box().contains(x, y)) {
      return false;
    }
    int cell = number ? table.cellAt(x, y) : cellOfText(word, table.cellAt(x, y));
    byCell.get(cell).addAll(word);
    empty &= word.stream().allMatch(Glyph::isBlank);
    return true;
  }

  /** The cell in which at least the first two characters stand, else that of the middle. */
  private int cellOfText(List<Glyph> word, int middle) {
    if (word.size() < 2) {
      return middle;
    }
    int first = cellAt(word.get(0));
    return first == cellAt(word.get(1)) ? first : middle;
  }

  private int cellAt(Glyph glyph) {
    return table.cellAt(glyph.centreX(), glyph.centreY());
  }

  /** The table with its texts, or those that touch each other; none if it prints nothing. */
  List<PageBlock> blocks() {
    if (empty) {
      return List.of();
    }
    List<FilledCell> filled = new ArrayList<>();
    for (int i = 0; i < table.cells().size(); i++) {
      filled.add(new FilledCell(table.cells().get(i), byCell.get(i)));
    }
    List<List<PageBlock.Cell>> open = OpenBody.rows(filled);
    if (!open.isEmpty()) {
      return List.of(new PageBlock.Table(table.box(), open, false));
    }
    filled = MissingRows.part(MissingColumns.part(filled), table.rows());
    List<List<List<PageBlock.Cell>>> parts = TouchingTables.parted(rows(filled));
    if (parts.size() == 1) {
      return List.of(new PageBlock.Table(table.box(), parts.get(0), false));
    }
    List<PageBlock> blocks = new ArrayList<>();
    for (List<List<PageBlock.Cell>> part : parts) {
      Rect box = part.get(0).get(0).cell().box();
      for (List<PageBlock.Cell> row : part) {
        for (PageBlock.Cell cell : row) {
          box = box.union(cell.cell().box());
        }
      }
      blocks.add(new PageBlock.Table(box, part, false));
    }
    return blocks;
  }

  /** The cells by rows, from left to right. */
  static List<List<PageBlock.Cell>> rows(List<FilledCell> cells) {
    List<List<PageBlock.Cell>> rows = new ArrayList<>();
    for (FilledCell cell : cells) {
      while (rows.size() < cell.place().row() + cell.place().rows()) {
        rows.add(new ArrayList<>());
      }
      rows.get(cell.place().row()).add(cell.read());
    }
    rows.forEach(row -> row.sort(Comparator.comparing(cell -> cell.cell().column())));
    return rows;
  }
}
