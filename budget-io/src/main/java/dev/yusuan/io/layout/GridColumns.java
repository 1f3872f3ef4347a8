package dev.yusuan.io.layout;

import dev.yusuan.io.layout.GridColumn.Content;
import dev.yusuan.io.layout.line.Extent;
import dev.yusuan.io.layout.line.LayoutLine;
import dev.yusuan.io.layout.line.Piece;
import dev.yusuan.io.layout.line.Ruler;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table laid out by blanks, from left to right, and which of them a text is in.
 */
final class GridColumns {
  /** How far a text in a column of figures may begin before the figures. */
  private static final int TOLERANCE = 2;

  /** A column that has so many lines less than the one before it is none. */
  private static final int RARE = 4;

  private final List<GridColumn> columns = new ArrayList<>();
  private final List<GridColumn> figures;

  private GridColumns(List<GridColumn> figures) {
    this.figures = figures;
  }

  /** The columns that lines without headers have. */
  static GridColumns of(List<LayoutLine> lines, Ruler ruler) {
    GridColumns found = new GridColumns(FigureColumns.of(lines));
    int width = 0;
    for (LayoutLine line : lines) {
      for (Piece piece : line.pieces()) {
        width = Math.max(width, piece.right());
      }
    }
    List<TextColumns> zones = found.zones(width);
    for (LayoutLine line : lines) {
      found.addTexts(line, zones, ruler);
    }
    for (int zone = 0; zone < zones.size(); zone++) {
      found.columns.addAll(zones.get(zone).columns(found.figuresOf(zone)));
      if (zone < found.figures.size()) {
        found.columns.add(found.figures.get(zone));
      }
    }
    found.tellCodes();
    return found;
  }

  /** Codes stand before names: digits directly behind amounts are amounts. */
  private void tellCodes() {
    for (int i = 1; i < columns.size(); i++) {
      if (columns.get(i).isFigures() && columns.get(i - 1).content() == Content.AMOUNTS) {
        columns.get(i).setAmounts();
      }
    }
  }

  List<GridColumn> list() {
    return columns;
  }

  /** The column that a stretch stands nearest to, as an extent of indices. */
  Extent nearest(Extent stretch) {
    int best = 0;
    for (int i = 1; i < columns.size(); i++) {
      int overlap = columns.get(i).top().overlap(stretch);
      best = overlap > columns.get(best).top().overlap(stretch) ? i : best;
    }
    return new Extent(best, best + 1);
  }

  int size() {
    return columns.size();
  }

  /**
   * Makes one column of texts of two that no line parts, if the second is rare: totals stand apart
   * from the names above them.
   */
  void mergeRare() {
    for (int i = columns.size() - 1; i > 0; i--) {
      GridColumn before = columns.get(i - 1);
      if (isOne(i) && columns.get(i).lines() * RARE <= before.lines()) {
        before.takeRare(columns.remove(i));
      }
    }
  }

  /** Makes one column of texts of two that no line parts, if one of them has no header. */
  void mergeHeadless() {
    for (int i = columns.size() - 1; i > 0; i--) {
      GridColumn before = columns.get(i - 1);
      if (isOne(i) && (before.header() == null || columns.get(i).header() == null)) {
        before.take(columns.remove(i));
      }
    }
  }

  /** Whether a column and the one before it may be one of texts. */
  private boolean isOne(int index) {
    return !columns.get(index - 1).isFigures()
        && !columns.get(index).isFigures()
        && !columns.get(index).isApart();
  }

  /**
   * The index of the column of each piece of a line, ascending; texts of one column have the same.
   */
  int[] places(List<Piece> pieces) {
    int[] places = new int[pieces.size()];
    int upper = columns.size() - 1;
    for (int i = pieces.size() - 1; i >= 0; i--) {
      places[i] = pieces.get(i).isFigure() ? figureColumn(pieces.get(i)) : -1;
    }
    int last = -1;
    for (int i = 0; i < places.length; i++) {
      boolean joins = i > 0 && !pieces.get(i).isFigure() && !pieces.get(i - 1).isFigure();
      if (places[i] < 0) {
        int lower = Math.max(0, joins ? last : last + 1);
        places[i] = textColumn(pieces.get(i), lower, upperOf(places, i, upper));
      }
      places[i] = Math.max(places[i], joins ? last : last + 1);
      last = places[i];
    }
    return places;
  }

  private static int upperOf(int[] places, int from, int last) {
    for (int i = from + 1; i < places.length; i++) {
      if (places[i] >= 0) {
        return places[i] - 1;
      }
    }
    return last;
  }

  private int figureColumn(Piece piece) {
    for (int i = 0; i < columns.size(); i++) {
      GridColumn column = columns.get(i);
      if (column.isFigures() && column.extent().right() >= piece.right()) {
        return column.extent().meets(piece.extent()) ? i : -1;
      }
    }
    return -1;
  }

  private int textColumn(Piece piece, int lower, int upper) {
    int best = lower;
    int most = Integer.MIN_VALUE;
    for (int i = lower; i <= upper && i < columns.size(); i++) {
      GridColumn column = columns.get(i);
      int overlap = column.reach().overlap(piece.extent());
      boolean among = !column.isFigures() || piece.left() >= column.extent().left() - TOLERANCE;
      int score = among ? overlap : Math.min(overlap, -1);
      if (score > most) {
        best = i;
        most = score;
      }
    }
    return best;
  }

  /** The stretches that end with a column of figures, and the rest. */
  private List<TextColumns> zones(int width) {
    List<TextColumns> zones = new ArrayList<>();
    int from = 0;
    for (GridColumn figure : figures) {
      int right = figure.extent().right();
      zones.add(new TextColumns(new Extent(Math.min(from, right), right)));
      from = right;
    }
    zones.add(new TextColumns(new Extent(Math.min(from, width), width)));
    return zones;
  }

  private int figuresOf(int zone) {
    return zone < figures.size() ? figures.get(zone).lines() : 0;
  }

  private void addTexts(LayoutLine line, List<TextColumns> zones, Ruler ruler) {
    int[] places = zonesOf(line);
    int i = 0;
    while (i < places.length) {
      int end = i;
      List<Piece> texts = new ArrayList<>();
      while (end < places.length && places[end] == places[i]) {
        if (isOfTexts(line, places, end)) {
          texts.add(line.pieces().get(end));
        }
        end++;
      }
      boolean figure = end > i && line.pieces().get(end - 1).isFigure();
      zones.get(places[i]).add(texts, figure, ruler);
      i = end;
    }
  }

  /** Whether a piece is a text that stands in one zone, beside the figures. */
  private boolean isOfTexts(LayoutLine line, int[] zones, int index) {
    Piece piece = line.pieces().get(index);
    return !piece.isFigure()
        && (zones[index] == 0 || piece.left() >= figures.get(zones[index] - 1).extent().right())
        && !isAmongFigures(line, zones, index);
  }

  /** Whether a text stands where a figure of its zone would. */
  private boolean isAmongFigures(LayoutLine line, int[] zones, int index) {
    if (zones[index] == figures.size()) {
      return false;
    }
    boolean free = true;
    for (int i = index + 1; i < zones.length && zones[i] == zones[index]; i++) {
      free = false;
    }
    return free
        && line.pieces().get(index).left() >= figures.get(zones[index]).extent().left() - TOLERANCE;
  }

  /** The zone of each piece of a line; pieces stand in the order of their zones. */
  private int[] zonesOf(LayoutLine line) {
    List<Piece> pieces = line.pieces();
    int[] zones = new int[pieces.size()];
    int upper = figures.size();
    for (int i = pieces.size() - 1; i >= 0; i--) {
      Piece piece = pieces.get(i);
      int zone = Math.min(firstRightOf(piece.right()), upper);
      zones[i] = zone;
      upper = zone;
    }
    int lower = 0;
    for (int i = 0; i < zones.length; i++) {
      zones[i] = Math.max(zones[i], lower);
      lower = pieces.get(i).isFigure() ? zones[i] + 1 : zones[i];
    }
    return zones;
  }

  private int firstRightOf(int right) {
    int zone = 0;
    while (zone < figures.size() && figures.get(zone).extent().right() < right) {
      zone++;
    }
    return zone;
  }
}
