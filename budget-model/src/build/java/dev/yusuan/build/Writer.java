package dev.yusuan.build;

/** Collects the lines of a source. */
final class Writer {
  private final StringBuilder text = new StringBuilder();

  /** Adds lines, each with so many blanks before it. */
  void lines(int indent, String... lines) {
    for (String line : lines) {
      text.append(line.isEmpty() ? "" : " ".repeat(indent)).append(line).append('\n');
    }
  }

  /** Adds an empty line and a method of one statement. */
  void method(int indent, String comment, String head, String statement) {
    lines(indent, "", comment, head + " {", "  " + statement, "}");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
