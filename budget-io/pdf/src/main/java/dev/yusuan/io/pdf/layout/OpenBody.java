package dev.yusuan.io.pdf.layout;

import dev.yusuan.io.pdf.aligned.RuledHeader;
import dev.yusuan.io.pdf.block.PageBlock;
import dev.yusuan.io.pdf.block.RuledCell;
import dev.yusuan.io.pdf.block.Segment;
import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts rows below a header that has all lines between columns, where they have none (表体无竖线): by
 * the lines of the header.
 */
final class OpenBody {
  private final List<FilledCell> header = new ArrayList<>();
  private final List<FilledCell> body = new ArrayList<>();
  private final int columns;

  private OpenBody(List<FilledCell> cells) {
    int count = 0;
    for (FilledCell cell : cells) {
      count = Math.max(count, cell.place().column() + cell.place().columns());
    }
    columns = count;
    int below = 0;
    for (FilledCell cell : cells) {
      boolean whole = cell.place().columns() == columns;
      below = whole ? below : Math.max(below, cell.place().row() + cell.place().rows());
    }
    for (FilledCell cell : cells) {
      (cell.place().row() < below ? header : body).add(cell);
    }
  }

  /** The rows of a table; none if they have lines between columns. */
  static List<List<PageBlock.Cell>> rows(List<FilledCell> cells) {
    OpenBody open = new OpenBody(cells);
    boolean numbers = open.body.stream().anyMatch(OpenBody::printsNumbers);
    return open.header.isEmpty() || !numbers ? List.of() : open.rows();
  }

  private static boolean printsNumbers(FilledCell cell) {
    return cell.lines().stream()
        .map(Segment::pieces)
        .anyMatch(line -> line.size() > 1 && line.stream().anyMatch(Segment::isAmount));
  }

  private List<List<PageBlock.Cell>> rows() {
    List<List<PageBlock.Cell>> rows = new ArrayList<>(TableText.rows(header));
    Rect box = rows.get(0).get(0).cell().box();
    RuledHeader ruled = RuledHeader.of(new PageBlock.Table(box, rows, false)).orElse(null);
    if (ruled == null) {
      return List.of();
    }
    for (FilledCell cell : body) {
      List<List<Segment>> lines = cell.lines().stream().map(Segment::pieces).toList();
      if (lines.isEmpty() || !ruled.parts(lines)) {
        RuledCell place = new RuledCell(rows.size(), 0, 1, columns, cell.place().box());
        rows.add(List.of(new PageBlock.Cell(cell.read().text(), place)));
      } else {
        rows.addAll(ruled.rows(lines, rows.size()));
      }
    }
    return rows;
  }
}
