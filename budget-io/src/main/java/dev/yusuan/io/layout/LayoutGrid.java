package dev.yusuan.io.layout;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.layout.line.Figures;
import dev.yusuan.io.layout.line.LayoutLine;
import dev.yusuan.io.layout.line.Ruler;
import dev.yusuan.io.source.GridRow;
import java.util.List;
import java.util.stream.IntStream;

/** Makes rows of the lines of a table laid out by blanks. */
final class LayoutGrid {
  /** No table of a page has more columns. */
  private static final int MOST_COLUMNS = 256;

  private final List<LayoutLine> lines;
  private final List<LayoutLine> header;
  private final List<LayoutLine> body;
  private final Ruler ruler;

  private LayoutGrid(List<LayoutLine> lines, Ruler ruler) {
    this.lines = lines;
    int end = HeaderEnd.of(lines);
    this.header = new HeaderWords(lines.subList(0, end), ruler).split();
    this.body = lines.subList(end, lines.size());
    this.ruler = ruler;
  }

  /** The rows; none if the lines have no columns. */
  static ImmutableList<GridRow> rows(List<LayoutLine> lines, Ruler ruler) {
    boolean wide = lines.stream().anyMatch(line -> line.pieces().size() > MOST_COLUMNS);
    return wide ? ImmutableList.of() : new LayoutGrid(lines, ruler).rows();
  }

  private ImmutableList<GridRow> rows() {
    GridColumns columns = GridColumns.of(body, ruler);
    if (isInOrder(columns.size())) {
      return lines.stream().map(LayoutGrid::rowInOrder).collect(ImmutableList.toImmutableList());
    }
    columns.mergeRare();
    List<LayoutLine> words = header.stream().filter(line -> !line.isNumbering()).toList();
    List<HeaderCell> groups = new HeaderReader(words, columns.list()).read();
    if (!header.isEmpty()) {
      columns.mergeHeadless();
    }
    HeaderSpread.over(columns.list());
    if (columns.size() < 2 || columns.size() > MOST_COLUMNS) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<GridRow> rows = ImmutableList.builder();
    rows.addAll(new HeaderRows(columns, groups).of(header));
    rows.addAll(bodyRows(columns));
    ImmutableList<GridRow> all = rows.build();
    return isTable(all) ? all : ImmutableList.of();
  }

  /**
   * Whether most lines have texts apart, all as many, that do not stand below each other: their
   * order tells their columns. With figures it does not: a blank cell would shift them.
   */
  private boolean isInOrder(int columns) {
    List<Integer> counts =
        lines.stream().map(line -> line.pieces().size()).filter(n -> n > 1).toList();
    return counts.size() > 1
        && counts.size() * 2 > lines.size()
        && counts.stream().allMatch(n -> n > columns && n.equals(counts.get(0)))
        && lines.stream().noneMatch(LayoutLine::hasFigure);
  }

  private static GridRow rowInOrder(LayoutLine line) {
    return new BodyRow(line, IntStream.range(0, line.pieces().size()).toArray()).row();
  }

  private List<GridRow> bodyRows(GridColumns columns) {
    PieceSplitter splitter = new PieceSplitter(columns.list(), ruler);
    List<LayoutLine> lines = body.stream().map(splitter::split).toList();
    List<int[]> places = lines.stream().map(line -> columns.places(line.pieces())).toList();
    return new RowJoiner(lines, places, columns).rows().stream().map(BodyRow::row).toList();
  }

  private static boolean isTable(List<GridRow> rows) {
    return rows.stream().filter(row -> row.cells().size() > 1).count() > 1
        || rows.stream().anyMatch(LayoutGrid::hasLabelledAmount);
  }

  private static boolean hasLabelledAmount(GridRow row) {
    return row.cells().stream().skip(1).anyMatch(cell -> Figures.isAmount(cell.text()));
  }
}
