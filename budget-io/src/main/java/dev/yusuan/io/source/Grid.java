package dev.yusuan.io.source;

import com.google.common.collect.ImmutableList;

/**
 * Rows of cells that stand below each other without anything between (单元格区域). A grid ends with its
 * page; whether the next one continues it, the recogniser decides.
 *
 * @param rows the rows, at least one
 * @param inferred whether the columns were told by how texts are aligned, not by what the format
 *     says
 * @param lines the lines of a text that was laid out by blanks, as printed; none of other formats
 */
public record Grid(ImmutableList<GridRow> rows, boolean inferred, ImmutableList<Paragraph> lines)
    implements Block {
  /** A grid that is no text laid out by blanks. */
  public Grid(ImmutableList<GridRow> rows, boolean inferred) {
    this(rows, inferred, ImmutableList.of());
  }

  /** Checks that there is a row. */
  public Grid {
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a grid has a row");
    }
  }

  /** How many columns the grid has. */
  public int columns() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .mapToInt(cell -> cell.at() + cell.columns())
        .max()
        .orElse(0);
  }

  /** The number of rows and columns. */
  @Override
  public String toString() {
    return "grid of " + rows.size() + " × " + columns();
  }
}
