package dev.yusuan.io.office.word;

/**
 * One level of a list (编号级别).
 *
 * @param start the number of its first paragraph
 * @param format how its numbers are written, by the name of Office Open XML
 * @param pattern what is printed; {@code %1} stands for the number of the first level
 * @param restart the level, from 1, behind which it counts anew; 0 for never, -1 for any above
 * @param decimal whether all numbers in it are decimal
 * @param blank whether a blank or a tab follows
 */
record ListLevel(
    int start, String format, String pattern, int restart, boolean decimal, boolean blank) {
  static final int LEVELS = 9;
  static final ListLevel NONE = new ListLevel(1, "none", "", -1, false, false);

  /** Marks without a number tell nothing. */
  boolean isNumbered() {
    return !format.equals("bullet") && !pattern.isEmpty();
  }
}
