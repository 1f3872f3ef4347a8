package dev.yusuan.schema;

/** How a column stands to the column above it in the tree of columns. */
public enum Relation {
  /** All the columns of this relation add up to the one above. */
  SUM,
  /** All the columns of this relation add up to the one above as well: a second breakdown of it. */
  SECOND_SUM,
  /** The column is included in the one above and does not exceed it (其中). */
  OF_WHICH
}
