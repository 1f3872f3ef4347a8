package dev.yusuan.validation.report;

/** Texts without characters that end a line, drive a terminal, or have no encoding. */
final class PlainText {
  private static final int REPLACEMENT = 0xFFFD;

  private PlainText() {}

  /** The text with each such character replaced by U+FFFD. */
  static String of(String text) {
    return text.codePoints().allMatch(PlainText::isPlain)
        ? text
        : text.codePoints()
            .map(codePoint -> isPlain(codePoint) ? codePoint : REPLACEMENT)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isPlain(int codePoint) {
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
