package dev.yusuan.io.plaintext;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.SourceCell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes rows of the lines of a table laid out by blanks. */
final class LayoutGrid {
  private final List<LayoutLine> header;
  private final List<LayoutLine> body;
  private final Ruler ruler;

  private LayoutGrid(List<LayoutLine> lines, Ruler ruler) {
    int end = HeaderEnd.of(lines);
    this.header =
        lines.subList(0, end).stream().map(line -> HeaderWords.split(line, ruler)).toList();
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
    List<Piece> groups = new HeaderReader(header, columns.list()).read();
    if (!header.isEmpty()) {
      columns.mergeHeadless();
    }
    HeaderReader.spread(columns.list());
    if (columns.size() < 2) {
      return List.of();
    }
    List<GridRow> rows = new ArrayList<>();
    List<List<Piece>> byLine = new ArrayList<>();
    for (int i = header.size() - 1; i >= 0; i--) {
      TextLine line = header.get(i).line();
      List<Piece> ofLine = groups.stream().filter(group -> group.line() == line).toList();
      if (!ofLine.isEmpty()) {
        byLine.add(ofLine);
      }
    }
    Map<Piece, Extent> spans = HeaderSpans.of(columns.list(), byLine);
    for (LayoutLine line : header) {
      rows.add(headerRow(line, columns.list(), groups, spans));
    }
    PieceSplitter splitter = new PieceSplitter(columns.list(), ruler);
    List<LayoutLine> lines = body.stream().map(splitter::split).toList();
    List<int[]> places = lines.stream().map(line -> columns.places(line.pieces())).toList();
    new RowJoiner(lines, places, columns).rows().forEach(row -> rows.add(row.row()));
    return isTable(rows) ? rows.stream().filter(row -> !row.cells().isEmpty()).toList() : List.of();
  }

  private static boolean isTable(List<GridRow> rows) {
    return rows.stream().filter(row -> row.cells().size() > 1).count() > 1;
  }

  private static GridRow headerRow(
      LayoutLine line, List<GridColumn> columns, List<Piece> groups, Map<Piece, Extent> spans) {
    ImmutableList.Builder<SourceCell> cells = ImmutableList.builder();
    Set<HeaderCell> done = new HashSet<>();
    int next = 0;
    for (Piece piece : line.pieces()) {
      if (groups.contains(piece)) {
        Extent span = spans.getOrDefault(piece, near(columns, piece));
        cells.add(
            CellText.cell(
                List.of(piece),
                Math.max(next, span.left()),
                Math.max(1, span.right() - Math.max(next, span.left()))));
        next =
            Math.max(next, span.left()) + Math.max(1, span.right() - Math.max(next, span.left()));
      } else {
        Extent span = stands(columns, piece);
        HeaderCell cell = span.width() == 0 ? null : columns.get(span.left()).header();
        if (cell != null && cell.pieces().get(0).equals(piece) && done.add(cell)) {
          int at = Math.max(next, span.left());
          cells.add(CellText.cell(cell.pieces(), at, Math.max(1, span.right() - at)));
          next = at + Math.max(1, span.right() - at);
        }
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

  /** The columns of which a piece is the header. */
  private static Extent stands(List<GridColumn> columns, Piece piece) {
    int first = -1;
    int end = -1;
    for (int i = 0; i < columns.size(); i++) {
      HeaderCell header = columns.get(i).header();
      if (header != null && header.pieces().contains(piece)) {
        first = first < 0 ? i : first;
        end = i + 1;
      }
    }
    return new Extent(Math.max(first, 0), Math.max(end, 0));
  }
}
