package dev.yusuan.io.internal;

/**
 * A line of a table that is no header, with the header that it stands under.
 *
 * @param line the line
 * @param layout the columns that the header states
 * @param placer the placer of rows under the header
 */
record DataLine(Line line, Layout layout, RowPlacer placer) {
  /** Whether this line follows the other without a page break. */
  boolean follows(DataLine before) {
    return line.follows(before.line) && placer.equals(before.placer);
  }
}
