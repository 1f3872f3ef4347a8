package dev.yusuan.schema;

import dev.yusuan.money.Comparison;

/** How a column stands to the column above it in the tree of columns. */
public enum Relation {
  /** All the columns of this relation add up to the one above. */
  SUM,
  /** All the columns of this relation add up to the one above as well: a second breakdown of it. */
  SECOND_SUM,
  /** The column is included in the one above and does not exceed it (其中). */
  OF_WHICH;

  /** How the column above is compared with the columns of this relation. */
  public Comparison comparison() {
    return this == OF_WHICH ? Comparison.OF_WHICH : Comparison.SUM;
  }
}
