package dev.yusuan.io.office.word;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;

/** A paragraph or a table of a document, before it is known what the table is for. */
sealed interface WordBlock {
  /**
   * A paragraph.
   *
   * @param text its text; a line feed ends a line, a form feed a page
   * @param heading its level as a heading, 0 for none
   */
  record Text(String text, int heading) implements WordBlock {}

  /**
   * A table.
   *
   * @param edges edges of columns that its definition tells, in twentieths of a point
   */
  record Table(ImmutableList<Row> rows, ImmutableIntArray edges) implements WordBlock {
    /** A table of which only the cells tell the columns. */
    Table(ImmutableList<Row> rows) {
      this(rows, ImmutableIntArray.of());
    }

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
   * @param at the 0-based column of the table where it begins; its left edge while the columns are
   *     not known, in twentieths of a point
   * @param columns how many columns it spans; its width while they are not known
   * @param merge whether it begins or goes on with cells that are merged downwards
   * @param content what is in it
   */
  record Cell(int at, int columns, Merge merge, ImmutableList<WordBlock> content) {
    /** Where the next cell begins. */
    int end() {
      return at + columns;
    }

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
