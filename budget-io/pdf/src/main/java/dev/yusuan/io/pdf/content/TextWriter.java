package dev.yusuan.io.pdf.content;

import dev.yusuan.io.pdf.font.FontGlyph;
import dev.yusuan.io.pdf.font.PdfFont;
import dev.yusuan.io.pdf.page.Glyph;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Places the characters that text operators show (文字操作). */
final class TextWriter {
  /** Where characters of text that runs downwards stand: above their middle, in sizes. */
  private static final double VERTICAL_ORIGIN = 0.88;

  private final PageMarks marks;
  private Affine matrix = Affine.IDENTITY;
  private Affine line = Affine.IDENTITY;
  private int run;

  TextWriter(PageMarks marks) {
    this.marks = marks;
  }

  void begin() {
    set(Affine.IDENTITY);
  }

  void set(Affine text) {
    matrix = text;
    line = text;
  }

  void nextLine(double x, double y) {
    set(line.moved(x, y));
  }

  /** Shows a string, or the strings and moves of an array. */
  void show(@Nullable COSBase text, GraphicsState state, boolean layerHidden) {
    run++;
    if (text instanceof COSString string) {
      show(string.getBytes(), state, layerHidden);
    } else if (text instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        COSBase part = array.getObject(i);
        if (part instanceof COSString string) {
          show(string.getBytes(), state, layerHidden);
        } else if (part instanceof COSNumber number) {
          adjust(-number.floatValue() / 1000 * state.fontSize, state);
        }
      }
    }
  }

  private void adjust(double by, GraphicsState state) {
    boolean vertical = state.font != null && state.font.isVertical();
    matrix = vertical ? matrix.moved(0, by) : matrix.moved(by * state.horizontalScale, 0);
  }

  private void show(byte[] string, GraphicsState state, boolean layerHidden) {
    PdfFont font = state.font;
    if (font == null) {
      return;
    }
    int at = 0;
    while (at < string.length) {
      int length = font.codeLength(string, at);
      FontGlyph glyph = font.glyph(string, at, length);
      double spacing = state.characterSpacing;
      if (length == 1 && string[at] == ' ') {
        spacing += state.wordSpacing;
      }
      if (font.isVertical()) {
        place(
            glyph,
            -glyph.width() / 2 * state.fontSize,
            -VERTICAL_ORIGIN * state.fontSize,
            state,
            layerHidden);
        matrix = matrix.moved(0, -state.fontSize + spacing);
      } else {
        place(glyph, 0, 0, state, layerHidden);
        matrix =
            matrix.moved((glyph.width() * state.fontSize + spacing) * state.horizontalScale, 0);
      }
      at += length;
    }
  }

  private void place(
      FontGlyph glyph, double dx, double dy, GraphicsState state, boolean layerHidden) {
    Affine page = matrix.then(state.matrix);
    double startX = dx * state.horizontalScale;
    double startY = dy + state.rise;
    double endX = startX + glyph.width() * state.fontSize * state.horizontalScale;
    float x = page.x(startX, startY);
    float y = page.y(startX, startY);
    float size = (float) (Math.abs(state.fontSize) * Math.hypot(page.c(), page.d()));
    marks.glyph(
        new Glyph(
            glyph.text(), x, y, page.x(endX, startY) - x, page.y(endX, startY) - y, size, run),
        state,
        layerHidden);
  }
}
