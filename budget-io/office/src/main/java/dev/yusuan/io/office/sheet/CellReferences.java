package dev.yusuan.io.office.sheet;

/** References to cells such as {@code AB12}, counted from 0. */
final class CellReferences {
  private static final int LETTERS = 26;
  private static final int MAX = 1 << 24;

  private CellReferences() {}

  /**
   * The column of a reference.
   *
   * @throws IllegalArgumentException if it has none
   */
  static int column(String reference) {
    int column = 0;
    int i = 0;
    for (; i < reference.length() && isLetter(reference.charAt(i)); i++) {
      column = Math.min(column * LETTERS + reference.charAt(i) - 'A' + 1, MAX);
    }
    if (i == 0) {
      throw new IllegalArgumentException("no reference to a cell: " + reference);
    }
    return column - 1;
  }

  /**
   * The row of a reference.
   *
   * @throws IllegalArgumentException if it has none
   */
  static int row(String reference) {
    int i = 0;
    while (i < reference.length() && isLetter(reference.charAt(i))) {
      i++;
    }
    return Integer.parseInt(reference.substring(i)) - 1;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
