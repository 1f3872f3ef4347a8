package dev.yusuan.text;

/** Texts without characters that end a line, drive a terminal, or have no encoding. */
public final class Printable {
  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /** The text with each such character, and invisible ones, replaced by U+FFFD. */
  public static String of(String text) {
    return text.codePoints().allMatch(Printable::isPrintable)
        ? text
        : text.codePoints()
            .map(codePoint -> isPrintable(codePoint) ? codePoint : REPLACEMENT)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isPrintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
