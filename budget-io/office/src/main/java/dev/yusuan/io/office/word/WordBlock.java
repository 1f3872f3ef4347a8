package dev.yusuan.io.office.word;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;

/** A paragraph or a table of a document, before it is known what the table is for. */
sealed interface WordBlock {
  /** The text that it prints first; empty if it prints none there. */
  String firstText();

  /**
   * A paragraph.
   *
   * @param text its text; a line feed ends a line, a form feed a page
   * @param heading its level as a heading, 0 for none
   */
  record Text(String text, int heading) implements WordBlock {
    @Override
    public String firstText() {
      return text;
    }
  }

  /**
   * A table.
   *
   * @param measured whether the document tells where its cells stand; else they are counted
   * @param edges edges of columns that its definition tells, in twentieths of a point
   */
  record Table(ImmutableList<Row> rows, boolean measured, ImmutableIntArray edges)
      implements WordBlock {
    /** So many characters stand in a cell of a table at the most. */
    private static final int SHORT = 100;

    /** A table whose cells alone are measured. */
    static Table measured(ImmutableList<Row> rows) {
      return new Table(rows, true, ImmutableIntArray.of());
    }

    /** A table whose cells are counted in columns. */
    static Table counted(ImmutableList<Row> rows) {
      return new Table(rows, false, ImmutableIntArray.of());
    }

    @Override
    public String firstText() {
      for (Row row : rows) {
        for (Cell cell : row.cells()) {
          for (WordBlock block : cell.content()) {
            String first = block.firstText();
            if (!first.isBlank()) {
              return first;
            }
          }
        }
      }
      return "";
    }

    /** Whether a cell contains a table that is more than a text: then this one is a layout. */
    boolean isLayout() {
      for (Row row : rows) {
        for (Cell cell : row.cells()) {
          for (WordBlock block : cell.content()) {
            if (block instanceof Table table && !table.isText()) {
              return true;
            }
          }
        }
      }
      return false;
    }

    /** Whether it is a short text in a frame: one cell in a row, and no other table in it. */
    private boolean isText() {
      int length = 0;
      for (Row row : rows) {
        for (Cell cell : row.cells()) {
          length += cell.isText() ? cell.text().length() : SHORT + 1;
        }
        length += row.cells().size() > 1 ? SHORT + 1 : 0;
      }
      return length <= SHORT;
    }
  }

  /** A row of a table. */
  record Row(ImmutableList<Cell> cells) {}

  /**
   * A cell of a row.
   *
   * @param at the 0-based column of the table where it begins; its left edge in a table that is
   *     measured, in twentieths of a point
   * @param columns how many columns it spans; its width in a table that is measured
   * @param merge whether it begins or goes on with cells that are merged downwards
   * @param content what is in it
   */
  record Cell(int at, int columns, Merge merge, ImmutableList<WordBlock> content) {
    /** Where the next cell begins. */
    int end() {
      return at + columns;
    }

    /**
     * The text in it, a line for each paragraph; those of tables that are no more than texts, too.
     */
    String text() {
      StringBuilder text = new StringBuilder();
      for (WordBlock block : content) {
        if (block instanceof Text paragraph) {
          append(text, paragraph.text().replace('\f', '\n'));
        } else if (block instanceof Table table) {
          for (Row row : table.rows()) {
            row.cells().forEach(cell -> append(text, cell.text()));
          }
        }
      }
      return text.toString();
    }

    private static void append(StringBuilder text, String more) {
      text.append(text.length() == 0 ? "" : "\n").append(more);
    }

    private boolean isText() {
      return content.stream().noneMatch(Table.class::isInstance);
    }
  }

  /** How a cell is merged with those above and below it. */
  enum Merge {
    NONE,
    BEGINS,
    CONTINUES
  }
}
