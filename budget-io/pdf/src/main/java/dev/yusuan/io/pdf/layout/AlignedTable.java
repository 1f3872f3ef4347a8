package dev.yusuan.io.pdf.layout;

import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.List;

/** A table whose columns were told by alignment. */
final class AlignedTable {
  /** Lines closer than this, in sizes, belong to one row: the text of a cell broken in two. */
  private static final float ONE_ROW = 0.8f;

  private final Columns columns;
  private final List<List<List<Segment>>> rows = new ArrayList<>();

  AlignedTable(List<List<Segment>> lines, Columns columns) {
    this.columns = columns;
    List<Float> gutters = columns.gutters();
    float last = -Float.MAX_VALUE;
    for (List<Segment> line : lines) {
      TextLine first = line.get(0).line();
      if (first.baseline() - last >= ONE_ROW * first.size()) {
        rows.add(new ArrayList<>());
      }
      last = first.baseline();
      List<Segment> parts = new ArrayList<>();
      for (Segment segment : line) {
        for (Segment part : segment.splitAtNumbers()) {
          parts.addAll(part.splitAt(gutters));
        }
      }
      rows.get(rows.size() - 1).add(parts);
    }
  }

  PageBlock block() {
    List<List<PageBlock.Cell>> cells = new ArrayList<>();
    Rect box = rows.get(0).get(0).get(0).box();
    for (int row = 0; row < rows.size(); row++) {
      List<PageBlock.Cell> rowCells = cells(row);
      for (PageBlock.Cell cell : rowCells) {
        box = box.union(cell.cell().box());
      }
      cells.add(rowCells);
    }
    return new PageBlock.Table(box, cells, true);
  }

  private List<PageBlock.Cell> cells(int row) {
    PageBlock.Cell[] byColumn = new PageBlock.Cell[columns.size()];
    for (List<Segment> line : rows.get(row)) {
      for (Segment segment : line) {
        int[] span = columns.span(segment);
        PageBlock.Cell cell =
            new PageBlock.Cell(
                segment.text(), new RuledCell(row, span[0], 1, span[1], segment.box()));
        PageBlock.Cell before = byColumn[span[0]];
        byColumn[span[0]] = before == null ? cell : join(before, cell);
      }
    }
    return withoutOverlap(byColumn);
  }

  private static PageBlock.Cell join(PageBlock.Cell a, PageBlock.Cell b) {
    boolean words = isWide(a.text()) && isWide(b.text());
    RuledCell place = a.cell();
    return new PageBlock.Cell(
        a.text() + (words ? "" : " ") + b.text(),
        new RuledCell(
            place.row(),
            place.column(),
            1,
            Math.max(place.columns(), b.cell().columns()),
            place.box().union(b.cell().box())));
  }

  private static boolean isWide(String text) {
    return !text.isEmpty() && text.charAt(0) >= 0x2E80;
  }

  /** Cells from left to right, none reaching into the next. */
  private static List<PageBlock.Cell> withoutOverlap(PageBlock.Cell[] byColumn) {
    List<PageBlock.Cell> cells = new ArrayList<>();
    int next = byColumn.length;
    for (int column = byColumn.length - 1; column >= 0; column--) {
      PageBlock.Cell cell = byColumn[column];
      if (cell != null) {
        RuledCell place = cell.cell();
        int span = Math.min(place.columns(), next - column);
        cells.add(
            0,
            new PageBlock.Cell(
                cell.text(), new RuledCell(place.row(), column, 1, span, place.box())));
        next = column;
      }
    }
    return cells;
  }
}
