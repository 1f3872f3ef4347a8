package dev.yusuan.io.pdf.content;

import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects a path, and strokes, fills or clips with it (路径). */
final class PathBuilder {
  /** How far apart two edges of a frame drawn as a ring may be. */
  private static final float RING = 3;

  private final List<Piece> pieces = new ArrayList<>();

  /** A stretch of a path that is drawn without lifting the pen. */
  private static final class Piece {
    private float[] points = new float[16];
    private int size;
    private boolean closed;
    private boolean curved;

    private void add(float x, float y) {
      if (size + 2 > points.length) {
        points = Arrays.copyOf(points, points.length * 2);
      }
      points[size++] = x;
      points[size++] = y;
    }

    private Rect box() {
      Rect box = new Rect(points[0], points[1], points[0], points[1]);
      for (int i = 2; i < size; i += 2) {
        box = box.union(new Rect(points[i], points[i + 1], points[i], points[i + 1]));
      }
      return box;
    }

    /** Whether all its edges are parallel to those of the page, and it has four at most. */
    private boolean isRectangle() {
      int last = size - 2;
      boolean returns =
          size > 4
              && Math.abs(points[0] - points[last]) < 0.1f
              && Math.abs(points[1] - points[last + 1]) < 0.1f;
      int corners = (returns ? size - 2 : size) / 2;
      if (curved || corners > 4 || corners < 2) {
        return false;
      }
      for (int i = 0; i + 3 < size; i += 2) {
        if (Math.abs(points[i] - points[i + 2]) > 0.6f
            && Math.abs(points[i + 1] - points[i + 3]) > 0.6f) {
          return false;
        }
      }
      return true;
    }
  }

  void move(float x, float y) {
    Piece piece = new Piece();
    piece.add(x, y);
    pieces.add(piece);
  }

  void line(float x, float y) {
    open(x, y).add(x, y);
  }

  void curve(float x, float y) {
    Piece piece = open(x, y);
    piece.curved = true;
    piece.add(x, y);
  }

  /** The piece that goes on; after one is closed, a new one begins where that began. */
  private Piece open(float x, float y) {
    if (pieces.isEmpty()) {
      move(x, y);
    }
    Piece last = pieces.get(pieces.size() - 1);
    if (last.closed) {
      move(last.points[0], last.points[1]);
    }
    return pieces.get(pieces.size() - 1);
  }

  void close() {
    if (!pieces.isEmpty()) {
      pieces.get(pieces.size() - 1).closed = true;
    }
  }

  void rectangle(Affine matrix, double x, double y, double width, double height) {
    move(matrix.x(x, y), matrix.y(x, y));
    line(matrix.x(x + width, y), matrix.y(x + width, y));
    line(matrix.x(x + width, y + height), matrix.y(x + width, y + height));
    line(matrix.x(x, y + height), matrix.y(x, y + height));
    close();
  }

  void stroke(PageMarks marks, GraphicsState state) {
    for (Piece piece : pieces) {
      if (piece.curved) {
        continue;
      }
      for (int i = 0; i + 3 < piece.size; i += 2) {
        marks.line(
            piece.points[i], piece.points[i + 1], piece.points[i + 2], piece.points[i + 3], state);
      }
      if (piece.closed && piece.size > 4) {
        marks.line(
            piece.points[piece.size - 2],
            piece.points[piece.size - 1],
            piece.points[0],
            piece.points[1],
            state);
      }
    }
  }

  void fill(PageMarks marks, GraphicsState state) {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (!piece.isRectangle()) {
        continue;
      }
      Rect box = piece.box();
      if (i + 1 < pieces.size() && isRing(box, pieces.get(i + 1))) {
        ring(box, pieces.get(i + 1).box(), marks, state);
        i++;
      } else {
        marks.fill(box, state);
      }
    }
  }

  /** Whether a rectangle and the next one leave but a thin frame between them. */
  private static boolean isRing(Rect outer, Piece next) {
    if (!next.isRectangle()) {
      return false;
    }
    Rect inner = next.box();
    return inner.width() > RING
        && inner.height() > RING
        && isThin(inner.left() - outer.left())
        && isThin(inner.top() - outer.top())
        && isThin(outer.right() - inner.right())
        && isThin(outer.bottom() - inner.bottom());
  }

  private static boolean isThin(float gap) {
    return gap >= 0 && gap <= RING;
  }

  private static void ring(Rect outer, Rect inner, PageMarks marks, GraphicsState state) {
    marks.fill(new Rect(outer.left(), outer.top(), inner.left(), outer.bottom()), state);
    marks.fill(new Rect(inner.right(), outer.top(), outer.right(), outer.bottom()), state);
    marks.fill(new Rect(outer.left(), outer.top(), outer.right(), inner.top()), state);
    marks.fill(new Rect(outer.left(), inner.bottom(), outer.right(), outer.bottom()), state);
  }

  void clip(GraphicsState state) {
    Rect box = null;
    for (Piece piece : pieces) {
      box = box == null ? piece.box() : box.union(piece.box());
    }
    if (box != null) {
      state.clipTo(box);
    }
  }

  void clear() {
    pieces.clear();
  }
}
