package dev.yusuan.io.pdf.aligned;

import dev.yusuan.io.pdf.block.PageBlock;
import dev.yusuan.io.pdf.block.Segment;
import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A table whose columns are told by how its rows and its header stand below each other. */
final class AlignedTable {
  /** The lines of a cell are no more lines of the page apart. */
  private static final int NEAR = 6;

  private static final int MOST_TRIES = 3;

  private final List<List<Segment>> header = new ArrayList<>();
  private final List<List<Segment>> body = new ArrayList<>();
  private Groups groups = Groups.of(List.of(), List.of(), 1);
  private final List<List<Segment>> numbering = new ArrayList<>();
  private final float size;

  /**
   * A table of lines.
   *
   * @param lines the stretches of each
   * @param headers how many of them are its header
   */
  AlignedTable(List<List<Segment>> lines, int headers) {
    for (int i = 0; i < lines.size(); i++) {
      List<Segment> others = new ArrayList<>();
      lines
          .subList(Math.max(0, i - NEAR), Math.min(lines.size(), i + NEAR + 1))
          .forEach(others::addAll);
      List<Segment> line = CellWords.joinSpaced(lines.get(i), others);
      (i >= headers ? body : Numbering.is(line) ? numbering : header).add(line);
    }
    this.size = body.get(0).get(0).line().size();
  }

  PageBlock block() {
    Set<Rect> alone = new HashSet<>();
    List<Column> columns = columns(alone);
    for (int i = 0; i < MOST_TRIES && isMisfit(alone); i++) {
      columns = columns(alone);
    }
    List<List<PageBlock.Cell>> rows = new ArrayList<>(HeaderRows.of(columns, groups.spans()));
    for (List<Segment> line : numbering) {
      rows.add(Numbering.row(line, columns, rows.size()));
    }
    List<Float> all = Gutters.of(columns);
    List<List<Segment>> parted = new ArrayList<>();
    body.forEach(line -> parted.add(Gutters.split(line, all)));
    rows.addAll(BodyRows.of(parted, columns, rows.size()));
    return new PageBlock.Table(box(rows), rows, true);
  }

  /** The columns, with their headings and the words over them. */
  private List<Column> columns(Set<Rect> alone) {
    List<Column> columns = BodyColumns.of(body);
    List<Float> gutters = Gutters.of(columns);
    List<List<Segment>> heads = new ArrayList<>();
    for (List<Segment> line : header) {
      List<Segment> parted = new ArrayList<>();
      line.forEach(segment -> parted.addAll(segment.splitAtGaps(gutters)));
      heads.add(parted);
    }
    List<HeaderCell> cells = HeaderCells.of(heads, columns, BodyRows.rowPitch(body));
    List<HeaderCell> leaves = Leaves.of(cells, columns, alone);
    columns = Heads.pair(columns, leaves, size);
    LoneColumns.join(columns);
    cells.removeAll(leaves);
    groups = Groups.of(cells, columns, size);
    return columns;
  }

  /** Whether words are over nothing, so that they may be headings of columns that print nothing. */
  private boolean isMisfit(Set<Rect> alone) {
    boolean any = false;
    for (HeaderCell misfit : groups.misfits()) {
      any |= alone.add(misfit.box());
    }
    return any;
  }

  private static Rect box(List<List<PageBlock.Cell>> rows) {
    Rect box = rows.get(0).get(0).cell().box();
    for (List<PageBlock.Cell> row : rows) {
      for (PageBlock.Cell cell : row) {
        box = box.union(cell.cell().box());
      }
    }
    return box;
  }
}
