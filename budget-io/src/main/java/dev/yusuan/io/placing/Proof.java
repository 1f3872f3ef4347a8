package dev.yusuan.io.placing;

/** What kinds of relations decide where figures stand (依据). */
public enum Proof {
  /** Each column of the row prints a figure. */
  ALL_COLUMNS("all-columns"),
  /** The sums of the columns in a row. */
  ROW_SUMS("row-sums"),
  /** The sums of rows in a column. */
  COLUMN_SUMS("column-sums"),
  /** The same figures in other tables. */
  OTHER_TABLES("other-tables"),
  /** The classes of the codes of the rows, which the sums of their columns confirm. */
  CLASSES("classes");

  private final String id;

  Proof(String id) {
    this.id = id;
  }

  /** The stable id. */
  public String id() {
    return id;
  }
}
