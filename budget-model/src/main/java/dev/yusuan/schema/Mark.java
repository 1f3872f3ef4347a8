package dev.yusuan.schema;

/**
 * What is printed in a cell that is not of its column's type: {@code —}, 无, or a garbled figure.
 *
 * @param printed the printed text, never blank
 */
public record Mark(String printed) {
  /**
   * Checks that something is printed.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public Mark {
    if (printed.isBlank()) {
      throw new IllegalArgumentException("a mark prints something; a blank cell has no mark");
    }
  }

  /** The printed text. */
  @Override
  public String toString() {
    return printed;
  }
}
