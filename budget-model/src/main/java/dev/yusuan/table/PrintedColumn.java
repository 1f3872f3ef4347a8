package dev.yusuan.table;

import dev.yusuan.schema.Column;
import dev.yusuan.text.Excerpt;

/**
 * A column as a document prints it.
 *
 * @param column what it means
 * @param title its printed header path, joined by {@code /}: 基本支出/人员经费/工资福利支出
 */
public record PrintedColumn(Column<?, ?> column, String title) {
  /**
   * Checks that there is a title.
   *
   * @throws IllegalArgumentException if the title is blank
   */
  public PrintedColumn {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a printed column has a title: " + column);
    }
  }

  /** A short excerpt of the title. */
  @Override
  public String toString() {
    return Excerpt.of(title);
  }
}
