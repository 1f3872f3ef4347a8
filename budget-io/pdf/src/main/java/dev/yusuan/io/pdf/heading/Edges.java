package dev.yusuan.io.pdf.heading;

import dev.yusuan.io.pdf.page.Rect;

/**
 * How the texts of a column stand below each other: by their left edges or by their right ones
 * (对齐).
 */
final class Edges {
  /** Edges that differ by less are one. */
  private static final float SAME = 1;

  private float leastLeft = Float.MAX_VALUE;
  private float mostLeft = -Float.MAX_VALUE;
  private float leastRight = Float.MAX_VALUE;
  private float mostRight = -Float.MAX_VALUE;
  private float leastMiddle = Float.MAX_VALUE;
  private float mostMiddle = -Float.MAX_VALUE;

  void add(Rect box) {
    leastLeft = Math.min(leastLeft, box.left());
    mostLeft = Math.max(mostLeft, box.left());
    leastRight = Math.min(leastRight, box.right());
    mostRight = Math.max(mostRight, box.right());
    leastMiddle = Math.min(leastMiddle, (box.left() + box.right()) / 2);
    mostMiddle = Math.max(mostMiddle, (box.left() + box.right()) / 2);
  }

  void add(Edges other) {
    leastLeft = Math.min(leastLeft, other.leastLeft);
    mostLeft = Math.max(mostLeft, other.mostLeft);
    leastRight = Math.min(leastRight, other.leastRight);
    mostRight = Math.max(mostRight, other.mostRight);
    leastMiddle = Math.min(leastMiddle, other.leastMiddle);
    mostMiddle = Math.max(mostMiddle, other.mostMiddle);
  }

  float left() {
    return leastLeft;
  }

  float right() {
    return mostRight;
  }

  /** Whether the left edges stand below each other, and the right ones do not. */
  boolean areLeft() {
    return mostLeft - leastLeft <= SAME && mostRight - leastRight > SAME;
  }

  /** Whether the right edges stand below each other, and the left ones do not. */
  boolean areRight() {
    return mostRight - leastRight <= SAME && mostLeft - leastLeft > SAME;
  }

  /** Whether the middles stand below each other, and no edges do. */
  boolean areCentred() {
    return mostMiddle - leastMiddle <= SAME
        && mostLeft - leastLeft > SAME
        && mostRight - leastRight > SAME;
  }
}
