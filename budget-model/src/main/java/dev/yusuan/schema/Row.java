package dev.yusuan.schema;

import java.util.Optional;

/**
 * A printed row of a table: a key and a breakdown.
 *
 * <p>Each kind of row adds accessors in the words of its header; they all read the same cells.
 */
public interface Row {
  /** The cells, by column. */
  Cells cells();

  /**
   * The value in a column; empty where the cell is blank, holds a mark, or the form has no such
   * column.
   *
   * @throws IllegalArgumentException if the column is of another table
   */
  default <V> Optional<V> find(Column<V> column) {
    return cells().find(column);
  }
}
