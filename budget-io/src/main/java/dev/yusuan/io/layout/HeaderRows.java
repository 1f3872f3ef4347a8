package dev.yusuan.io.layout;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.layout.line.Extent;
import dev.yusuan.io.layout.line.LayoutLine;
import dev.yusuan.io.layout.line.Piece;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.SourceCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes rows of the lines of a header: a cell stands in the row where its words begin. */
final class HeaderRows {
  private final GridColumns columns;
  private final Map<Piece, HeaderCell> cells = new HashMap<>();
  private final Map<HeaderCell, Extent> spans;
  private final Set<HeaderCell> lowest = new HashSet<>();

  /**
   * Prepares for a table.
   *
   * @param columns its columns, with their headers
   * @param groups words over several of them
   */
  HeaderRows(GridColumns columns, List<HeaderCell> groups) {
    this.columns = columns;
    this.spans = new HashMap<>(HeaderSpans.of(columns.list(), groups));
    for (HeaderCell group : groups) {
      cells.put(group.first(), group);
      spans.computeIfAbsent(group, cell -> columns.nearest(cell.extent()));
    }
    for (int i = 0; i < columns.size(); i++) {
      HeaderCell header = columns.list().get(i).header();
      if (header != null) {
        cells.put(header.first(), header);
        lowest.add(header);
        spans.merge(header, new Extent(i, i + 1), Extent::with);
      }
    }
  }

  List<GridRow> of(List<LayoutLine> lines) {
    List<LayoutLine> words = lines.stream().filter(this::beginsCell).toList();
    List<GridRow> rows = new ArrayList<>();
    for (LayoutLine line : lines) {
      if (line.isNumbering()) {
        rows.add(new BodyRow(line, inOrder(line)).row());
      } else if (words.contains(line)) {
        rows.add(row(line, words.size() - words.indexOf(line)));
      }
    }
    return rows;
  }

  private boolean beginsCell(LayoutLine line) {
    return !line.isNumbering() && line.pieces().stream().anyMatch(cells::containsKey);
  }

  /** The columns of the numbers of columns: all, or those that they stand over. */
  private int[] inOrder(LayoutLine line) {
    int count = line.pieces().size();
    return count == columns.size()
        ? IntStream.range(0, count).toArray()
        : columns.places(line.pieces());
  }

  /**
   * Whether a cell is the lowest of its column. Where a column has no heading, that of another may
   * be meant for it, and none is taken to stand over its own column only.
   */
  private boolean isTall(HeaderCell cell) {
    return lowest.contains(cell)
        && columns.list().stream().noneMatch(column -> column.header() == null);
  }

  /** A row; the lowest cell of a column reaches over all that are left of the header. */
  private GridRow row(LayoutLine line, int left) {
    ImmutableList.Builder<SourceCell> row = ImmutableList.builder();
    int next = 0;
    for (Piece piece : line.pieces()) {
      HeaderCell cell = cells.get(piece);
      if (cell != null) {
        Extent span = spans.getOrDefault(cell, new Extent(next, next + 1));
        int at = Math.max(next, span.left());
        next = Math.max(at + 1, span.right());
        row.add(CellText.cell(cell.pieces(), at, next - at, isTall(cell) ? left : 1));
      }
    }
    return new GridRow(row.build(), line.line().startsPage());
  }
}
