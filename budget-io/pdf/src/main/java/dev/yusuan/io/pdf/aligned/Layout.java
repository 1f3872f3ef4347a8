package dev.yusuan.io.pdf.aligned;

/**
 * What tables without rulings look like among other lines (无框线表格的版式). Distances are in sizes of the
 * characters, as pages are printed in any of them.
 */
final class Layout {
  /** So many lines without numbers between two with some: an item table prints as many names. */
  static final int MAX_BETWEEN = 20;

  /** Characters of a line without numbers: the longest names of functions have fewer. */
  static final int MAX_LABEL = 40;

  /** From one line to the next: a row of two lines with its paddings is no higher. */
  static final float MAX_PITCH = 4;

  /** A step so much wider than all before ends a table: rows of two lines are twice as high. */
  static final float WIDER = 1.9f;

  /** A step that ends no table, however close its rows: that of a row of two lines. */
  static final float WIDE = 3;

  /** Lines of a header: four levels, of which the narrowest headings are broken six times. */
  static final int MAX_HEADER = 24;

  /** Columns: to pair headings with them takes the cube of their number. */
  static final int MAX_COLUMNS = 100;

  /** Characters of a heading that has its line alone: a longer one is a sentence or a title. */
  static final int MAX_HEADING = 24;

  /** How much larger titles are than what they are the title of: by half a point at least. */
  static final float LARGER = 1.15f;

  /** Amounts of a table without a header: two may be of a sentence. */
  static final int MIN_AMOUNTS = 3;

  /** Lines of a page above a table that goes on: its running title and the unit. */
  static final int MOST_ABOVE = 2;

  /** Words of a header that needs one amount only: one word may be a title. */
  static final int MIN_HEADINGS = 2;

  /** From one line of a cell to the next: fonts of Chinese print with 1.2 to 1.45. */
  static final float CLOSE = 1.6f;

  /** How much farther than others a line of a header stands: paddings differ by a fifth. */
  static final float NEARER = 1.2f;

  /** How far lines of a header stand apart, whatever the others do: without any padding. */
  static final float USUAL = 1.4f;

  /** Lines of a header with one heading each: no table has more levels. */
  static final int MAX_GROUPS = 4;

  /** One of so many lines with a figure of a sentence: remarks below a table quote a few. */
  static final int SENTENCES = 4;

  private Layout() {}
}
