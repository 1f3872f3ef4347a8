package dev.yusuan.schema;

/**
 * A printed row of a table: a key and a breakdown.
 *
 * <p>Each kind of row adds accessors in the words of its header, and {@code find} for its columns;
 * they all read the same cells.
 */
public interface Row {
  /** The cells, by column. */
  Cells cells();
}
