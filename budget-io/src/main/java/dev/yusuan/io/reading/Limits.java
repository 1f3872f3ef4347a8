package dev.yusuan.io.reading;

import org.immutables.value.Value;

/**
 * The bounds within which documents are read (上限). A document that goes beyond one is read as far
 * as that allows, with a problem {@code input.limit}, and the rest of it is kept as printed; our
 * own JSON and CSV are refused.
 *
 * <p>{@link #DEFAULT} is one to two orders of magnitude above what real disclosures need, and low
 * enough that any document within it is read, checked and written in a heap of 512 MiB.
 *
 * @param documentBytes bytes of a document
 * @param lines lines of a text
 * @param lineChars characters of a line
 * @param cells cells of a document, blank ones between others included
 * @param cellChars characters of a cell
 * @param columns cells of a line
 * @param rowsPerTable rows of a table
 * @param rowsPerDocument rows of all tables
 * @param tables tables of a document
 * @param headings headings of a document
 * @param figures figures of the sentences of a document; a statement without one counts as one
 * @param problems problems kept
 */
@Value.Builder
public record Limits(
    int documentBytes,
    int lines,
    int lineChars,
    int cells,
    int cellChars,
    int columns,
    int rowsPerTable,
    int rowsPerDocument,
    int tables,
    int headings,
    int figures,
    int problems) {

  /** The default bounds. */
  public static final Limits DEFAULT =
      new LimitsBuilder()
          .documentBytes(16 << 20)
          .lines(500_000)
          .lineChars(65_536)
          .cells(1_000_000)
          .cellChars(32_767)
          .columns(1_024)
          .rowsPerTable(100_000)
          .rowsPerDocument(1_000_000)
          .tables(1_000)
          .headings(10_000)
          .figures(30_000)
          .problems(10_000)
          .build();

  private static final int MAX = Integer.MAX_VALUE - 16;

  /** A builder that begins with the default bounds. */
  public static LimitsBuilder builder() {
    return new LimitsBuilder().from(DEFAULT);
  }

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if one is negative, or beyond what an array can hold
   */
  public Limits {
    for (int limit :
        new int[] {
          documentBytes,
          lines,
          lineChars,
          cells,
          cellChars,
          columns,
          rowsPerTable,
          rowsPerDocument,
          tables,
          headings,
          figures,
          problems
        }) {
      if (limit < 0 || limit > MAX) {
        throw new IllegalArgumentException("a limit is 0 to " + MAX + ", not " + limit);
      }
    }
  }
}
