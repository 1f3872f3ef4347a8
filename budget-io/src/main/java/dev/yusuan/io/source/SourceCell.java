package dev.yusuan.io.source;

import dev.yusuan.source.SourcePlace;
import dev.yusuan.text.Excerpt;

/**
 * A cell of a grid (单元格).
 *
 * @param text the text in it, lines joined; empty where nothing is printed
 * @param at the 0-based column of the grid where it begins
 * @param columns how many columns it spans, 1 where it is not merged
 * @param rows how many rows it spans, 1 where it is not merged
 * @param place where it is printed
 */
public record SourceCell(String text, int at, int columns, int rows, SourcePlace place) {
  /**
   * Checks the spans.
   *
   * @throws IllegalArgumentException if the column is negative or a span is less than 1
   */
  public SourceCell {
    if (at < 0 || columns < 1 || rows < 1) {
      throw new IllegalArgumentException(
          "no cell at column " + at + " over " + columns + " × " + rows);
    }
  }

  /** A cell that is not merged. */
  public SourceCell(String text, int at, SourcePlace place) {
    this(text, at, 1, 1, place);
  }

  /** A short excerpt of the text. */
  @Override
  public String toString() {
    return Excerpt.of(text);
  }
}
