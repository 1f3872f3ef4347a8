package dev.yusuan.io.layout;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.layout.line.Extent;
import dev.yusuan.io.layout.line.LayoutLine;
import dev.yusuan.io.layout.line.Piece;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.SourceCell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes rows of the lines of a header: a cell stands in the row where its words begin. */
final class HeaderRows {
  private final GridColumns columns;
  private final Map<Piece, HeaderCell> cells = new HashMap<>();
  private final Map<HeaderCell, Extent> spans;

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
        spans.merge(header, new Extent(i, i + 1), Extent::with);
      }
    }
  }

  List<GridRow> of(List<LayoutLine> lines) {
    return lines.stream()
        .map(line -> line.isNumbering() ? new BodyRow(line, inOrder(line)).row() : row(line))
        .filter(row -> !row.cells().isEmpty())
        .toList();
  }

  /** The columns of the numbers of columns: all, or those that they stand over. */
  private int[] inOrder(LayoutLine line) {
    int count = line.pieces().size();
    return count == columns.size()
        ? IntStream.range(0, count).toArray()
        : columns.places(line.pieces());
  }

  private GridRow row(LayoutLine line) {
    ImmutableList.Builder<SourceCell> row = ImmutableList.builder();
    int next = 0;
    for (Piece piece : line.pieces()) {
      HeaderCell cell = cells.get(piece);
      if (cell != null) {
        Extent span = spans.getOrDefault(cell, new Extent(next, next + 1));
        int at = Math.max(next, span.left());
        next = Math.max(at + 1, span.right());
        row.add(CellText.cell(cell.pieces(), at, next - at));
      }
    }
    return new GridRow(row.build(), line.line().startsPage());
  }
}
