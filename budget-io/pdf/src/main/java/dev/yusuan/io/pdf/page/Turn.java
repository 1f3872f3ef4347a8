package dev.yusuan.io.pdf.page;

/**
 * Turns a page by quarters so that text of one direction runs to the right (转正).
 *
 * @param from the direction that becomes right
 * @param width the width of the page as it is shown
 * @param height its height
 */
public record Turn(Direction from, float width, float height) {
  /** A point of the page, from the left of the turned one. */
  float x(float x, float y) {
    return switch (from) {
      case DOWN -> y;
      case LEFT -> width - x;
      case UP -> height - y;
      default -> x;
    };
  }

  /** A point of the page, from the top of the turned one. */
  float y(float x, float y) {
    return switch (from) {
      case DOWN -> width - x;
      case LEFT -> height - y;
      case UP -> x;
      default -> y;
    };
  }

  /** The glyph on the turned page. */
  public Glyph turn(Glyph g) {
    if (from == Direction.RIGHT) {
      return g;
    }
    float x = x(g.x(), g.y());
    float y = y(g.x(), g.y());
    float endX = x(g.x() + g.dx(), g.y() + g.dy());
    float endY = y(g.x() + g.dx(), g.y() + g.dy());
    return new Glyph(g.text(), x, y, endX - x, endY - y, g.size(), g.run());
  }

  /** The ruling on the turned page. */
  public Ruling turn(Ruling r) {
    if (from == Direction.RIGHT) {
      return r;
    }
    Rect box =
        turn(
            r.horizontal()
                ? new Rect(r.from(), r.at(), r.to(), r.at())
                : new Rect(r.at(), r.from(), r.at(), r.to()));
    boolean horizontal = r.horizontal() == (from == Direction.LEFT);
    return horizontal
        ? new Ruling(true, box.top(), box.left(), box.right())
        : new Ruling(false, box.left(), box.top(), box.bottom());
  }

  private Rect turn(Rect r) {
    float x1 = x(r.left(), r.top());
    float x2 = x(r.right(), r.bottom());
    float y1 = y(r.left(), r.top());
    float y2 = y(r.right(), r.bottom());
    return new Rect(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }

  /** A rectangle of the turned page, on the page as it is shown. */
  public Rect back(Rect r) {
    return switch (from) {
      case DOWN -> new Rect(width - r.bottom(), r.left(), width - r.top(), r.right());
      case LEFT ->
          new Rect(width - r.right(), height - r.bottom(), width - r.left(), height - r.top());
      case UP -> new Rect(r.top(), height - r.right(), r.bottom(), height - r.left());
      default -> r;
    };
  }
}
