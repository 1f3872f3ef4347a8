package dev.yusuan.io.pdf.page;

/**
 * A printed character (字形), on a page that is turned so that most text runs to the right.
 *
 * @param text the character, or the few that it stands for
 * @param x where it begins
 * @param y its baseline
 * @param dx how far it advances to the right
 * @param dy how far it advances downwards
 * @param size the size of its font
 * @param run the number of the operation that printed it
 */
public record Glyph(String text, float x, float y, float dx, float dy, float size, int run) {
  /** How high above the baseline the middle of a character stands, in sizes. */
  private static final float MIDDLE = 0.35f;

  private static final char FIRST_WIDE = 0x2E80;

  /** How wide digits are, in sizes. */
  private static final float NARROW = 0.5f;

  private static final float EXACT = 1.01f;

  /** Where it runs to. */
  public Direction direction() {
    return Direction.of(dx, dy);
  }

  /** How far it advances. */
  public float width() {
    return dy == 0 ? Math.abs(dx) : (float) Math.hypot(dx, dy);
  }

  /** Its middle, from the left. */
  public float centreX() {
    float width = width();
    return width == 0 ? x : x + dx / 2 + dy / width * size * MIDDLE;
  }

  /** Its middle, from the top. */
  public float centreY() {
    float width = width();
    return width == 0 ? y - size * MIDDLE : y + dy / 2 - dx / width * size * MIDDLE;
  }

  /** Where it begins along its own direction. */
  public float start() {
    float width = width();
    return dy == 0 && dx >= 0 ? x : (x * dx + y * dy) / width;
  }

  /** Where it ends along its own direction. */
  public float end() {
    return start() + width();
  }

  /** Its baseline across its own direction. */
  public float baseline() {
    float width = width();
    return dy == 0 && dx >= 0 ? y : (y * dx - x * dy) / width;
  }

  /** The space that it takes. */
  public Rect box() {
    float width = width();
    float upX = width == 0 ? 0 : dy / width * size;
    float upY = width == 0 ? -size : -dx / width * size;
    float left = Math.min(x, x + dx) + Math.min(-0.2f * upX, 0.8f * upX);
    float right = Math.max(x, x + dx) + Math.max(-0.2f * upX, 0.8f * upX);
    float top = Math.min(y, y + dy) + Math.min(-0.2f * upY, 0.8f * upY);
    float bottom = Math.max(y, y + dy) + Math.max(-0.2f * upY, 0.8f * upY);
    return new Rect(left, top, right, bottom);
  }

  /**
   * How much higher than one character it stands, in sizes, where it is a word of characters below
   * each other; else 0.
   */
  public float standing() {
    if (text.length() < 2 || width() > size * EXACT) {
      return 0;
    }
    float height = -1;
    boolean wide = false;
    for (int i = 0; i < text.length(); i++) {
      boolean isWide = text.charAt(i) >= FIRST_WIDE;
      height += isWide ? 1 : NARROW;
      wide |= isWide;
    }
    return wide ? Math.max(0, height) : 0;
  }

  /** Whether nothing is seen of it. */
  public boolean isBlank() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c != 0xA0 && c != 0x3000 && (c < 0x2000 || c > 0x200B)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it may be part of a number. */
  public boolean isNumeral() {
    if (text.length() > 1 && standing() > 0) {
      return false;
    }
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    return (first >= '0' && first <= '9')
        || first == '.'
        || first == ','
        || first == '-'
        || first == '%'
        || (first >= '\uFF10' && first <= '\uFF19')
        || first == '\uFF0E'
        || first == '\uFF0C'
        || first == '\uFF0D'
        || first == '\u2212';
  }
}
