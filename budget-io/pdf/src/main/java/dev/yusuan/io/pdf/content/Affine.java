package dev.yusuan.io.pdf.content;

import dev.yusuan.io.pdf.page.Rect;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Maps points: x' = ax + cy + e, y' = bx + dy + f. */
record Affine(double a, double b, double c, double d, double e, double f) {
  static final Affine IDENTITY = new Affine(1, 0, 0, 1, 0, 0);

  /** A matrix of a dictionary; the identity if it is none. */
  static Affine of(COSBase base) {
    if (!(base instanceof COSArray array) || array.size() < 6) {
      return IDENTITY;
    }
    double[] v = new double[6];
    for (int i = 0; i < 6; i++) {
      if (!(array.getObject(i) instanceof COSNumber number)) {
        return IDENTITY;
      }
      v[i] = number.floatValue();
    }
    return new Affine(v[0], v[1], v[2], v[3], v[4], v[5]);
  }

  /** Maps as this one and then as another. */
  Affine then(Affine o) {
    return new Affine(
        a * o.a + b * o.c,
        a * o.b + b * o.d,
        c * o.a + d * o.c,
        c * o.b + d * o.d,
        e * o.a + f * o.c + o.e,
        e * o.b + f * o.d + o.f);
  }

  /** The same after a move of the origin. */
  Affine moved(double x, double y) {
    return new Affine(a, b, c, d, a * x + c * y + e, b * x + d * y + f);
  }

  float x(double x, double y) {
    return (float) (a * x + c * y + e);
  }

  float y(double x, double y) {
    return (float) (b * x + d * y + f);
  }

  /** Around where the square of side 1 comes, which a picture fills. */
  Rect unitSquare() {
    Rect box = new Rect(x(0, 0), y(0, 0), x(0, 0), y(0, 0));
    for (int corner = 1; corner < 4; corner++) {
      float x = x(corner & 1, corner >> 1);
      float y = y(corner & 1, corner >> 1);
      box = box.union(new Rect(x, y, x, y));
    }
    return box;
  }

  /** How much it makes lengths longer, on the whole. */
  double scale() {
    return Math.sqrt(Math.abs(a * d - b * c));
  }
}
