package dev.yusuan.io.layout;

import dev.yusuan.io.layout.GridColumn.Content;
import dev.yusuan.io.layout.line.Extent;
import dev.yusuan.io.layout.line.Piece;
import dev.yusuan.io.layout.line.Ruler;
import dev.yusuan.io.text.Blanks;
import java.util.ArrayList;
import java.util.List;

/** Finds columns of texts between two columns of figures: what almost no line covers parts them. */
final class TextColumns {
  /** One line of so many may stand across two columns. */
  private static final int LINES_PER_EXCEPTION = 12;

  private static final int RARE = 4;

  private final int from;
  private final int[] covered;
  private final List<List<Piece>> lines = new ArrayList<>();
  private final List<Boolean> figures = new ArrayList<>();

  /** A stretch of a page, without texts. */
  TextColumns(Extent stretch) {
    this.from = stretch.left();
    this.covered = new int[stretch.width()];
  }

  /** Adds the texts that a line has in the stretch, and whether a figure is at its end. */
  void add(List<Piece> pieces, boolean figure, Ruler ruler) {
    if (!pieces.isEmpty()) {
      lines.add(pieces);
      figures.add(figure);
      pieces.forEach(piece -> cover(piece, ruler));
    }
  }

  private void cover(Piece piece, Ruler ruler) {
    int column = piece.left() - from;
    for (int i = piece.from(); i < piece.to(); i++) {
      char c = piece.line().text().charAt(i);
      int end = column + ruler.width(c);
      for (; column < end; column++) {
        if (!Blanks.isBlank(c) && column >= 0 && column < covered.length) {
          covered[column]++;
        }
      }
    }
  }

  /**
   * The columns, from left to right. What few lines have, and none beside a figure, is no column: a
   * mark in the place of a figure, or a header that is printed again.
   *
   * @param most how many figures the column at the end of the stretch has
   */
  List<GridColumn> columns(int most) {
    List<Extent> extents = stretches();
    boolean[] apart = new boolean[extents.size() + 1];
    boolean[] beside = new boolean[extents.size()];
    int[] texts = new int[extents.size()];
    for (int i = 0; i < lines.size(); i++) {
      int before = -1;
      for (Piece piece : lines.get(i)) {
        int at = only(extents, piece.extent());
        if (at >= 0) {
          texts[at]++;
          beside[at] |= figures.get(i);
          apart[at] |= at == before + 1 && before >= 0;
        }
        before = at;
      }
    }
    List<GridColumn> columns = new ArrayList<>();
    for (int i = 0; i < extents.size(); i++) {
      GridColumn column = new GridColumn(extents.get(i), Content.TEXTS, texts[i], apart[i]);
      boolean blank = i > 0 && extents.get(i).left() - extents.get(i - 1).right() < 2;
      if (!beside[i] && texts[i] * RARE <= most) {
        continue;
      }
      if (blank && !apart[i] && !columns.isEmpty()) {
        columns.get(columns.size() - 1).take(column);
      } else {
        columns.add(column);
      }
    }
    return columns;
  }

  /** The stretches that more lines cover than may be exceptions. */
  private List<Extent> stretches() {
    List<Extent> stretches = new ArrayList<>();
    int allowed = lines.size() / LINES_PER_EXCEPTION;
    int start = -1;
    for (int i = 0; i <= covered.length; i++) {
      boolean text = i < covered.length && covered[i] > allowed;
      if (text && start < 0) {
        start = i;
      } else if (!text && start >= 0) {
        stretches.add(new Extent(from + start, from + i));
        start = -1;
      }
    }
    return stretches;
  }

  /** The only stretch that a text meets; -1 if it meets none, or several. */
  private static int only(List<Extent> stretches, Extent text) {
    int found = -1;
    for (int i = 0; i < stretches.size(); i++) {
      if (stretches.get(i).meets(text)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }
}
