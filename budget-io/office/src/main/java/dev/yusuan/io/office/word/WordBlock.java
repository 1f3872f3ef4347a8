package dev.yusuan.io.office.word;

import com.google.common.collect.ImmutableList;

/** A paragraph or a table of a document, before it is known what the table is for. */
sealed interface WordBlock {
  /**
   * A paragraph.
   *
   * @param text its text; a line feed ends a line, a form feed a page
   * @param heading its level as a heading, 0 for none
   */
  record Text(String text, int heading) implements WordBlock {}

  /** A table. */
  record Table(ImmutableList<Row> rows) implements WordBlock {
    /** Whether a cell contains a table: then this one is there for the layout. */
    boolean isLayout() {
      return rows.stream()
          .flatMap(row -> row.cells().stream())
          .flatMap(cell -> cell.content().stream())
          .anyMatch(Table.class::isInstance);
    }
  }

  /** A row of a table. */
  record Row(ImmutableList<Cell> cells) {}

  /**
   * A cell of a row.
   *
   * @param at the 0-based column of the table where it begins
   * @param columns how many columns it spans
   * @param merge whether it begins or goes on with cells that are merged downwards
   * @param content what is in it
   */
  record Cell(int at, int columns, Merge merge, ImmutableList<WordBlock> content) {
    /** The text in it, a line for each paragraph. */
    String text() {
      StringBuilder text = new StringBuilder();
      for (WordBlock block : content) {
        if (block instanceof Text paragraph) {
          text.append(text.length() == 0 ? "" : "\n").append(paragraph.text().replace('\f', '\n'));
        }
      }
      return text.toString();
    }
  }

  /** How a cell is merged with those above and below it. */
  enum Merge {
    NONE,
    BEGINS,
    CONTINUES
  }
}
