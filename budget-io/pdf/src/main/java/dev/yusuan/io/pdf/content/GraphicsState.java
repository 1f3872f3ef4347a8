package dev.yusuan.io.pdf.content;

import dev.yusuan.io.pdf.font.PdfFont;
import dev.yusuan.io.pdf.page.Rect;
import org.jspecify.annotations.Nullable;

/** What operators set and {@code q} and {@code Q} save and restore (图形状态). */
final class GraphicsState implements Cloneable {
  Affine matrix;
  Rect clip;
  Paint fill = new Paint();
  Paint stroke = new Paint();
  double lineWidth = 1;

  @Nullable PdfFont font;
  double fontSize;
  double characterSpacing;
  double wordSpacing;
  double horizontalScale = 1;
  double leading;
  double rise;
  int textMode;

  GraphicsState(Affine matrix, Rect clip) {
    this.matrix = matrix;
    this.clip = clip;
  }

  /** A copy of its own. */
  GraphicsState copy() {
    try {
      GraphicsState copy = (GraphicsState) clone();
      copy.fill = fill.copy();
      copy.stroke = stroke.copy();
      return copy;
    } catch (CloneNotSupportedException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** Restricts painting to a rectangle. */
  void clipTo(Rect area) {
    clip = clip.intersect(area);
  }

  /** Whether text is neither filled nor stroked. */
  boolean isTextInvisible() {
    return textMode == 3 || textMode == 7 || (strokesText() ? stroke : fill).isTransparent();
  }

  /** The paint of text. */
  Paint textPaint() {
    return strokesText() ? stroke : fill;
  }

  private boolean strokesText() {
    return textMode == 1 || textMode == 5;
  }
}
