package dev.yusuan.io.csv;

import java.io.IOException;

/**
 * CSV that is no table in our form; the one failure of content that reading has. Writing has it
 * too, for what CSV cannot hold: the character NUL, half of a surrogate pair, or more than the
 * limit in one record.
 */
public final class CsvFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final long line;
  private final int cell;

  CsvFormatException(String file, long line, int cell, String what) {
    super(
        file
            + (line == 0 ? "" : ", line " + line)
            + (cell == 0 ? "" : ", cell " + cell)
            + ": "
            + what);
    this.file = file;
    this.line = line;
    this.cell = cell;
  }

  /** The name of the file. */
  public String file() {
    return file;
  }

  /** The 1-based line on which the record begins, or the character stands; 0 for the whole file. */
  public long line() {
    return line;
  }

  /** The 1-based cell of the record; 0 for the whole record. */
  public int cell() {
    return cell;
  }
}
