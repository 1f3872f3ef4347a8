package dev.yusuan.io.placing;

/**
 * By how much a printed whole may differ from the sum of its printed parts, both ends excluded.
 *
 * @param below the end below
 * @param above the end above
 */
record Tolerance(long below, long above) {
  /** Where all were rounded half up; {@code parts} is half a last place of each part, added up. */
  static Tolerance ofRounding(long whole, long parts) {
    return new Tolerance(-(whole + parts), whole + parts);
  }

  /** Where all were truncated; with negative figures among them, in either direction. */
  static Tolerance ofTruncation(long whole, long parts, boolean negative) {
    long most = 2 * (negative ? whole + parts : Math.max(whole, parts));
    return negative ? new Tolerance(-most, most) : new Tolerance(-2 * whole, 2 * parts);
  }

  /** The same where zeros that were truncated may stand for figures below zero. */
  Tolerance withZeros(long whole, long parts) {
    return new Tolerance(below - 2 * parts, above + 2 * whole);
  }

  /** The same, and no difference at all where nothing but blank cells is added up. */
  Tolerance orExactly() {
    return new Tolerance(Math.min(below, -1), Math.max(above, 1));
  }

  Tolerance or(Tolerance other) {
    return new Tolerance(Math.min(below, other.below), Math.max(above, other.above));
  }

  /** Whether a whole that is {@code difference} more than the sum of its parts is admitted. */
  boolean admits(long difference) {
    return below < difference && difference < above;
  }
}
