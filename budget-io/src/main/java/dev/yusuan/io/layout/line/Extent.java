package dev.yusuan.io.layout.line;

/**
 * A stretch of the columns of a page (范围).
 *
 * @param left the 0-based column where it begins
 * @param right the column behind its end
 */
public record Extent(int left, int right) {
  /** How many columns both have; negative if they are apart. */
  public int overlap(Extent other) {
    return Math.min(right, other.right) - Math.max(left, other.left);
  }

  /** Whether they have a column in common. */
  public boolean meets(Extent other) {
    return overlap(other) > 0;
  }

  /** The smallest one that has both. */
  public Extent with(Extent other) {
    return new Extent(Math.min(left, other.left), Math.max(right, other.right));
  }

  /** Twice its middle. */
  public int middle() {
    return left + right;
  }

  public int width() {
    return right - left;
  }
}
