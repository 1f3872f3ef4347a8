package dev.yusuan.io.pdf.heading;

/**
 * What it costs that headings and columns do not stand as they should (表头配对代价). Only their order
 * matters; one is what a heading costs that stands beside all of its column.
 */
final class Costs {
  /** Of what cannot be: more than all others together. */
  static final float NEVER = 1e6f;

  /** To leave amounts without a heading: tables head all of these, so that any other is better. */
  static final float LONE_AMOUNTS = 20;

  /** To leave texts without a heading: totals stand apart from names, twice as likely as below. */
  static final float LONE_TEXTS = 6;

  /** To leave a heading above a blank column, as many are: less than two beside their columns. */
  static final float LONE_HEADING = 3;

  /** To take a heading beside all that a column prints. */
  static final float BESIDE = 1;

  /** For each size between these: the nearer one where two headings may be taken. */
  static final float APART = 0.2f;

  /** Ways that differ by less differ by how near headings stand only, which decides nothing. */
  static final float UNSURE = 0.5f;

  /** To leave a column out that is as low as one below words: as much as words two sizes aside. */
  static final float LEFT_OUT = 2.5f;

  /** For words that are not in the middle of cells whose edges are known: as much as that. */
  static final float ASIDE = 2.5f;

  /** To leave a column out where headings do not tell how low they are: it decides no more. */
  static final float TIE = 0.1f;

  /** For each size that words are beside the middle of what is printed, which edges may explain. */
  static final float NEARNESS = 0.2f;

  /** Words that cost more are over nothing: none are three sizes from the middle of their cell. */
  static final float FARTHEST = 3;

  private Costs() {}
}
