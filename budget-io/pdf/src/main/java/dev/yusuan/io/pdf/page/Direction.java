package dev.yusuan.io.pdf.page;

/** Where text runs to on a page (文字方向). */
public enum Direction {
  /** As most text does. */
  RIGHT,
  /** Turned clockwise by a quarter. */
  DOWN,
  /** Upside down. */
  LEFT,
  /** Turned counterclockwise by a quarter. */
  UP,
  /** Anything else, as of a watermark. */
  SLANTED;

  /** The direction of an advance. */
  public static Direction of(float dx, float dy) {
    if (Math.abs(dy) <= 0.05f * Math.abs(dx)) {
      return dx >= 0 ? RIGHT : LEFT;
    }
    if (Math.abs(dx) <= 0.05f * Math.abs(dy)) {
      return dy >= 0 ? DOWN : UP;
    }
    return SLANTED;
  }
}
