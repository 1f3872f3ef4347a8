package dev.yusuan.build;

/** The Javadoc of a line. */
final class Comments {
  private Comments() {}

  /** The term, and the remark of the line if it has one. */
  static String of(String term, Line line) {
    String remark = line.remark().isEmpty() ? "." : "; " + line.remark() + ".";
    return "/** " + term + remark + " */";
  }
}
