package dev.yusuan.io.plaintext;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes rows of the lines of a table laid out by blanks. */
final class LayoutGrid {
  private final List<LayoutLine> header;
  private final List<LayoutLine> body;
  private final Ruler ruler;

  private LayoutGrid(List<LayoutLine> lines, Ruler ruler) {
    int end = HeaderEnd.of(lines);
    this.header = new HeaderWords(lines.subList(0, end), ruler).split();
    this.body = lines.subList(end, lines.size());
    this.ruler = ruler;
  }

  /** The rows; none if the lines have no columns. */
  static List<GridRow> rows(List<LayoutLine> lines, Ruler ruler) {
    return new LayoutGrid(lines, ruler).rows();
  }

  private List<GridRow> rows() {
    GridColumns columns = GridColumns.of(body, ruler);
    columns.mergeRare();
    List<LayoutLine> words = header.stream().filter(line -> !line.isNumbering()).toList();
    List<HeaderCell> groups = new HeaderReader(words, columns.list()).read();
    if (!header.isEmpty()) {
      columns.mergeHeadless();
    }
    HeaderReader.spread(columns.list());
    if (columns.size() < 2) {
      return List.of();
    }
    List<GridRow> rows = new ArrayList<>();
    Map<HeaderCell, Extent> spans = HeaderSpans.of(columns.list(), groups);
    for (LayoutLine line : header) {
      rows.add(
          line.isNumbering()
              ? new BodyRow(line, inOrder(line, columns)).row()
              : headerRow(line, columns.list(), groups, spans));
    }
    PieceSplitter splitter = new PieceSplitter(columns.list(), ruler);
    List<LayoutLine> lines = body.stream().map(splitter::split).toList();
    List<int[]> places = lines.stream().map(line -> columns.places(line.pieces())).toList();
    new RowJoiner(lines, places, columns).rows().forEach(row -> rows.add(row.row()));
    return isTable(rows) ? rows.stream().filter(row -> !row.cells().isEmpty()).toList() : List.of();
  }

  /** The columns of the numbers of columns: all, or those that they stand over. */
  private static int[] inOrder(LayoutLine line, GridColumns columns) {
    int count = line.pieces().size();
    return count == columns.size()
        ? IntStream.range(0, count).toArray()
        : columns.places(line.pieces());
  }

  private static boolean isTable(List<GridRow> rows) {
    return rows.stream().filter(row -> row.cells().size() > 1).count() > 1
        || rows.stream().anyMatch(LayoutGrid::hasLabelledAmount);
  }

  private static boolean hasLabelledAmount(GridRow row) {
    return row.cells().stream().skip(1).anyMatch(cell -> Figures.isAmount(cell.text()));
  }

  private static GridRow headerRow(
      LayoutLine line,
      List<GridColumn> columns,
      List<HeaderCell> groups,
      Map<HeaderCell, Extent> spans) {
    ImmutableList.Builder<SourceCell> cells = ImmutableList.builder();
    int next = 0;
    for (Piece piece : line.pieces()) {
      Extent span = null;
      HeaderCell cell = null;
      for (HeaderCell group : groups) {
        if (group.pieces().get(0).equals(piece)) {
          cell = group;
          span = spans.getOrDefault(group, near(columns, piece));
        }
      }
      for (int i = columns.size() - 1; i >= 0 && (cell == null || span.left() > i); i--) {
        HeaderCell header = columns.get(i).header();
        if (header != null && header.pieces().get(0).equals(piece)) {
          span = new Extent(i, cell == header ? span.right() : i + 1);
          cell = header;
        }
      }
      if (cell != null) {
        int at = Math.max(next, span.left());
        next = Math.max(at + 1, span.right());
        cells.add(CellText.cell(cell.pieces(), at, next - at));
      }
    }
    return new GridRow(cells.build(), line.line().startsPage());
  }

  private static Extent near(List<GridColumn> columns, Piece piece) {
    int best = 0;
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).top().overlap(piece.extent())
          > columns.get(best).top().overlap(piece.extent())) {
        best = i;
      }
    }
    return new Extent(best, best + 1);
  }
}
