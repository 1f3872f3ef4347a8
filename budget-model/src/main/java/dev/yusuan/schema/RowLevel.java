package dev.yusuan.schema;

/** The place of a row in the tree of rows of its table (行的层级). */
public enum RowLevel {
  /** The total of the table or of one of its sides (合计, 总计). */
  TOTAL,
  /** A total of some of the rows (本年收入合计) or a heading with the total of the rows below it. */
  SUBTOTAL,
  /** A department (部门). */
  DEPARTMENT,
  /** A unit of a department (单位). */
  UNIT,
  /** A 类 of a classification, or a numbered line of a two-sided table. */
  CLASS,
  /** A 款 of the functional classification. */
  SECTION,
  /** A lowest line: a 项, a 款 of the economic classification, a project. */
  ITEM,
  /** A line of a second breakdown of the class above it, which its items break down too. */
  SECOND_BREAKDOWN,
  /** A part that the line above includes (其中). */
  OF_WHICH
}
