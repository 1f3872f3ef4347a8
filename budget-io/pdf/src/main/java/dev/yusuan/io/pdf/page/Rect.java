package dev.yusuan.io.pdf.page;

/** A rectangle in points; y grows downwards. */
public record Rect(float left, float top, float right, float bottom) {
  /** Whether a point lies in it, its edges included. */
  public boolean contains(float x, float y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /** What it shares with another; with a negative extent where they share nothing. */
  public Rect intersect(Rect other) {
    return new Rect(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  /** The least rectangle around both. */
  public Rect union(Rect other) {
    return new Rect(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** The rectangle with each edge moved out. */
  public Rect grown(float by) {
    return new Rect(left - by, top - by, right + by, bottom + by);
  }

  /** The extent from left to right. */
  public float width() {
    return right - left;
  }

  /** The extent from top to bottom. */
  public float height() {
    return bottom - top;
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return right < left || bottom < top;
  }
}
