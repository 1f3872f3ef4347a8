package dev.yusuan.io.bounds;

import dev.yusuan.io.reading.Limits;
import dev.yusuan.narrative.Statement;
import dev.yusuan.schema.Cells;
import java.util.Optional;

/**
 * Counts what is read of a disclosure, up to the limits. Each method tells the limit that the next
 * thing is beyond, in words for a failure; empty where it is within all. Not thread-safe.
 */
public final class Bounds {
  private final Limits limits;
  private int tables;
  private int rows;
  private int rowsOfTable;
  private long cells;
  private int figures;

  /** With the limits. */
  public Bounds(Limits limits) {
    this.limits = limits;
  }

  /** For a text of a cell, a title or a note. */
  public Optional<String> text(String text) {
    return text.length() > limits.cellChars()
        ? beyond("characters in a text", "cellChars", limits.cellChars())
        : Optional.empty();
  }

  /** For a line of so many cells, or a table of so many columns. */
  public Optional<String> columns(int count) {
    return count > limits.columns()
        ? beyond("cells side by side", "columns", limits.columns())
        : Optional.empty();
  }

  /** For one more table. */
  public Optional<String> table() {
    rowsOfTable = 0;
    return ++tables > limits.tables()
        ? beyond("tables", "tables", limits.tables())
        : Optional.empty();
  }

  /** For one more row of the table; of its cells, those count that no description knows. */
  public Optional<String> row(Cells row) {
    rows++;
    cells += row.others();
    if (++rowsOfTable > limits.rowsPerTable()) {
      return beyond("rows in a table", "rowsPerTable", limits.rowsPerTable());
    }
    if (rows > limits.rowsPerDocument()) {
      return beyond("rows in all tables", "rowsPerDocument", limits.rowsPerDocument());
    }
    return cells > limits.cells()
        ? beyond("cells of unknown columns", "cells", limits.cells())
        : Optional.empty();
  }

  /** For one more statement of a narrative. */
  public Optional<String> statement(Statement statement) {
    figures += figures(statement);
    return figures > limits.figures()
        ? beyond("figures in sentences", "figures", limits.figures())
        : Optional.empty();
  }

  /** The figures of a statement as the limit counts them: one at least. */
  public static int figures(Statement statement) {
    return Math.max(1, statement.figures().size());
  }

  private static Optional<String> beyond(String what, String limit, int value) {
    return Optional.of("more than " + value + " " + what + ", the limit " + limit);
  }
}
