package dev.yusuan.io.pdf.aligned;

import dev.yusuan.io.pdf.block.PageBlock;
import dev.yusuan.io.pdf.block.RuledCell;
import dev.yusuan.io.pdf.block.Segment;
import dev.yusuan.io.pdf.heading.Column;
import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The header of a table of which nothing else has rulings (只有表头有框线): its lines part what stands
 * below. Not thread-safe.
 */
public final class RuledHeader {
  /** What stands beyond a line by no more is before it. */
  private static final float BEYOND = 1;

  /** The first row stands no farther below the header, in sizes. */
  private static final float NEAR = 4;

  private final PageBlock.Table header;
  private final float[] edges;
  private boolean hasRows;

  private RuledHeader(PageBlock.Table header, float[] edges) {
    this.header = header;
    this.edges = edges;
  }

  /** A table with rulings as a header; empty if it prints amounts or some line is missing. */
  public static Optional<RuledHeader> of(PageBlock.Table table) {
    boolean amounts = false;
    int count = 0;
    for (List<PageBlock.Cell> row : table.rows()) {
      for (PageBlock.Cell cell : row) {
        amounts |= isAmount(cell.text());
        count = Math.max(count, cell.cell().column() + cell.cell().columns());
      }
    }
    float[] edges = edges(table, count);
    boolean known = true;
    for (float edge : edges) {
      known &= !Float.isNaN(edge);
    }
    return amounts || count < 2 || table.inferred() || !known
        ? Optional.empty()
        : Optional.of(new RuledHeader(table, edges));
  }

  private static float[] edges(PageBlock.Table table, int count) {
    float[] edges = new float[count + 1];
    Arrays.fill(edges, Float.NaN);
    for (List<PageBlock.Cell> row : table.rows()) {
      for (PageBlock.Cell each : row) {
        RuledCell cell = each.cell();
        edges[cell.column()] = cell.box().left();
        edges[cell.column() + cell.columns()] = cell.box().right();
      }
    }
    return edges;
  }

  private static boolean isAmount(String text) {
    return text.indexOf('.') > 0 && text.chars().allMatch(c -> "-0123456789.,%".indexOf(c) >= 0);
  }

  /** Whether rows were found below it. */
  public boolean hasRows() {
    return hasRows;
  }

  /** Whether a line of text begins directly below it, and between its sides. */
  boolean isAbove(List<Segment> line) {
    float apart = line.get(0).baseline() - header.box().bottom();
    return apart > 0 && apart <= NEAR * line.get(0).line().size() && isOver(line);
  }

  /** Whether a line stands between its sides. */
  boolean isOver(List<Segment> line) {
    return line.get(0).box().left() >= edges[0] - BEYOND
        && line.get(line.size() - 1).box().right() <= edges[edges.length - 1] + BEYOND;
  }

  /** Whether a line prints one text between two lines beside each other. */
  boolean isOverOne(List<Segment> line) {
    return line.size() == 1 && isBetween(line.get(0));
  }

  /** The header and rows between its lines. */
  PageBlock.Table with(List<List<Segment>> lines) {
    hasRows = true;
    List<List<PageBlock.Cell>> rows = new ArrayList<>(header.rows());
    rows.addAll(rows(lines, rows.size()));
    return table(rows);
  }

  /** Rows between its lines on the next page. */
  PageBlock.Table goingOn(List<List<Segment>> lines) {
    return table(rows(lines, 0));
  }

  private static PageBlock.Table table(List<List<PageBlock.Cell>> rows) {
    Rect box = rows.get(0).get(0).cell().box();
    for (List<PageBlock.Cell> row : rows) {
      for (PageBlock.Cell cell : row) {
        box = box.union(cell.cell().box());
      }
    }
    return new PageBlock.Table(box, rows, true);
  }

  /** Rows between its lines, numbered from one on. */
  public List<List<PageBlock.Cell>> rows(List<List<Segment>> lines, int first) {
    List<Column> columns = new ArrayList<>();
    for (int i = 1; i < edges.length; i++) {
      columns.add(Column.between(edges[i - 1], edges[i]));
    }
    return BodyRows.of(parted(lines), columns, first);
  }

  private List<List<Segment>> parted(List<List<Segment>> lines) {
    List<Float> gutters = new ArrayList<>();
    for (float edge : edges) {
      gutters.add(edge);
    }
    List<List<Segment>> parted = new ArrayList<>();
    for (List<Segment> line : BrokenNumbers.joined(lines)) {
      parted.add(Gutters.split(line, gutters));
    }
    return parted;
  }

  /** Whether nothing that some lines print runs over one of its own, as a remark does. */
  public boolean parts(List<List<Segment>> lines) {
    return parted(lines).stream().flatMap(List::stream).allMatch(this::isBetween);
  }

  private boolean isBetween(Segment segment) {
    for (int i = 1; i < edges.length; i++) {
      if (segment.box().left() >= edges[i - 1] - BEYOND
          && segment.box().right() <= edges[i] + BEYOND) {
        return true;
      }
    }
    return false;
  }
}
