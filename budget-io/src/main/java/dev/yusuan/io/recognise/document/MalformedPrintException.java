package dev.yusuan.io.recognise.document;

import dev.yusuan.io.recognise.line.Line;

/** A printed form (印本) that does not keep to its own rules, as after a change by hand. */
final class MalformedPrintException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Line line;
  private final int cell;
  private final String expected;

  /**
   * At a cell of a line.
   *
   * @param cell the 0-based cell; -1 for the whole line
   * @param expected what should stand there
   */
  MalformedPrintException(Line line, int cell, String expected) {
    super(expected);
    this.line = line;
    this.cell = cell;
    this.expected = expected;
  }

  Line line() {
    return line;
  }

  int cell() {
    return cell;
  }

  String expected() {
    return expected;
  }
}
