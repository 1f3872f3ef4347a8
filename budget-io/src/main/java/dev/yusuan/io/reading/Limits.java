package dev.yusuan.io.reading;

import org.immutables.value.Value;

/**
 * The bounds within which documents are read (上限). A document that goes beyond one is read as far
 * as that allows, with a problem {@code input.limit}; our own JSON and CSV are refused.
 *
 * @param documentBytes bytes of a document
 * @param lineChars characters of a line
 * @param cellChars characters of a cell
 * @param columns cells of a line
 * @param rowsPerTable rows of a table
 * @param rowsPerDocument rows of all tables
 * @param tables tables of a document
 * @param headings headings of a document
 * @param problems problems kept
 */
@Value.Builder
public record Limits(
    int documentBytes,
    int lineChars,
    int cellChars,
    int columns,
    int rowsPerTable,
    int rowsPerDocument,
    int tables,
    int headings,
    int problems) {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if one is negative, or beyond what an array can hold
   */
  public Limits {
    for (int limit :
        new int[] {
          documentBytes,
          lineChars,
          cellChars,
          columns,
          rowsPerTable,
          rowsPerDocument,
          tables,
          headings,
          problems
        }) {
      if (limit < 0 || limit > MAX) {
        throw new IllegalArgumentException("a limit is 0 to " + MAX + ", not " + limit);
      }
    }
  }

  private static final int MAX = Integer.MAX_VALUE - 16;

  /** One to two orders of magnitude above what real disclosures need. */
  public static final Limits DEFAULT =
      new Limits(16 << 20, 65_536, 32_767, 1_024, 100_000, 1_000_000, 1_000, 10_000, 10_000);
}
