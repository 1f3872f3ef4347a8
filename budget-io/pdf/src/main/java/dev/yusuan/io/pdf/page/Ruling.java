package dev.yusuan.io.pdf.page;

/**
 * A straight line parallel to an edge of the page (框线).
 *
 * @param horizontal whether it runs from left to right
 * @param at where it stands: from the top if it is horizontal, else from the left
 * @param from where it begins
 * @param to where it ends
 */
public record Ruling(boolean horizontal, float at, float from, float to) {
  /** Whether it meets a ruling of the other kind, or nearly. */
  public boolean crosses(Ruling other, float near) {
    return other.at >= from - near
        && other.at <= to + near
        && at >= other.from - near
        && at <= other.to + near;
  }
}
