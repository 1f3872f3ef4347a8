package dev.yusuan.io.pdf.aligned;

import dev.yusuan.io.pdf.block.PageBlock;
import dev.yusuan.io.pdf.block.Segment;
import dev.yusuan.io.pdf.heading.CellWords;
import dev.yusuan.io.pdf.heading.Column;
import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of lines: a text that is broken is one cell, and cells that stand beside each other,
 * wherever in their height, are one row (表体成行).
 */
final class BodyRows {
  /** So much of a column makes a text reach into it. */
  private static final float REACH = 0.3f;

  /** Lines of one cell stand no farther apart, in sizes. */
  private static final float MOST_PITCH = 1.6f;

  /** Lines of one cell stand closer than rows do. */
  private static final float CLOSER = 0.87f;

  /** A line is full if less than so many sizes are left of its column. */
  private static final float FULL = 1.3f;

  private final List<List<Segment>> lines;
  private final List<Column> columns;
  private final List<BodyCell> cells = new ArrayList<>();
  private final float rowPitch;

  private BodyRows(List<List<Segment>> lines, List<Column> columns) {
    this.lines = lines;
    this.columns = columns;
    this.rowPitch = rowPitch(lines);
  }

  /** The rows of some lines, numbered from one on. */
  static List<List<PageBlock.Cell>> of(List<List<Segment>> lines, List<Column> columns, int first) {
    BodyRows body = new BodyRows(lines, columns);
    body.fill(true);
    List<List<BodyCell>> rows = body.rows();
    if (rows.stream().anyMatch(BodyRows::isMixed)) {
      body.fill(false);
      rows = body.rows();
    }
    List<List<PageBlock.Cell>> placed = new ArrayList<>();
    for (List<BodyCell> row : rows) {
      placed.add(place(row, first + placed.size()));
    }
    return placed;
  }

  /** The least distance between lines with amounts, of a page each. */
  static float rowPitch(List<List<Segment>> lines) {
    float least = Float.MAX_VALUE;
    float last = -Float.MAX_VALUE;
    for (int i = 0; i < lines.size(); i++) {
      if (hasAmount(lines.get(i))) {
        float baseline = lines.get(i).get(0).baseline();
        least = baseline > last ? Math.min(least, baseline - last) : least;
        last = baseline;
      }
    }
    return least;
  }

  private long amountLines(int from, int to) {
    return lines.subList(from, to + 1).stream().filter(BodyRows::hasAmount).count();
  }

  private static boolean hasAmount(List<Segment> line) {
    return line.stream().anyMatch(Segment::isAmount);
  }

  /** Makes cells of the stretches, of those below each other too if texts may go on. */
  private void fill(boolean joined) {
    cells.clear();
    BodyCell[] open = new BodyCell[columns.size()];
    for (int line = 0; line < lines.size(); line++) {
      for (Segment segment : lines.get(line)) {
        int[] span = span(segment);
        BodyCell above = open[span[0]];
        boolean beside = above != null && above.line() == line;
        if (above != null && (beside || (joined && goesOn(above, segment, line)))) {
          above.add(line, span[1], segment);
        } else {
          open[span[0]] = new BodyCell(line, span[0], span[1], segment);
          cells.add(open[span[0]]);
        }
      }
    }
  }

  private boolean goesOn(BodyCell above, Segment segment, int line) {
    Segment last = above.last();
    float pitch = segment.baseline() - last.baseline();
    float size = segment.line().size();
    if (pitch > MOST_PITCH * size
        || above.isNumber()
        || segment.isNumber()
        || amountLines(above.first(), line) > 1
        || CellWords.beginsRow(segment.text())) {
      return false;
    }
    boolean full = last.box().right() > columns.get(above.column()).right() - FULL * size;
    return pitch < CLOSER * rowPitch || full;
  }

  /** The first column of a text and how many it covers; a number covers one. */
  private int[] span(Segment segment) {
    Rect box = segment.box();
    int first = -1;
    int last = -1;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      float shared = column.overlap(box);
      if (shared > REACH * Math.min(column.right() - column.left(), box.width())) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 || segment.isNumber()
        ? new int[] {Column.nearest(columns, box), 1}
        : new int[] {first, last - first + 1};
  }

  /** Cells that stand beside each other, from the highest to the lowest. */
  private List<List<BodyCell>> rows() {
    cells.sort(Comparator.comparing(BodyCell::top));
    List<List<BodyCell>> rows = new ArrayList<>();
    float bottom = -Float.MAX_VALUE;
    for (BodyCell cell : cells) {
      if (rows.isEmpty() || cell.top() >= bottom) {
        rows.add(new ArrayList<>());
      }
      bottom = Math.max(bottom, cell.bottom());
      rows.get(rows.size() - 1).add(cell);
    }
    return rows;
  }

  /** Whether a row has two numbers in one column, so that it is several. */
  private static boolean isMixed(List<BodyCell> row) {
    BitSet columns = new BitSet();
    for (BodyCell cell : row) {
      if (cell.isNumber() && columns.get(cell.column())) {
        return true;
      }
      columns.set(cell.column(), cell.isNumber() || columns.get(cell.column()));
    }
    return false;
  }

  /** The cells of a row from left to right, none reaching into the next. */
  private static List<PageBlock.Cell> place(List<BodyCell> row, int number) {
    row.sort(Comparator.comparing(BodyCell::column));
    List<PageBlock.Cell> placed = new ArrayList<>();
    @Nullable BodyCell open = null;
    for (BodyCell cell : row) {
      if (open != null && open.column() == cell.column()) {
        open.add(cell);
        continue;
      }
      if (open != null) {
        placed.add(open.at(number, Math.min(open.columns(), cell.column() - open.column())));
      }
      open = cell;
    }
    if (open != null) {
      placed.add(open.at(number, open.columns()));
    }
    return placed;
  }
}
