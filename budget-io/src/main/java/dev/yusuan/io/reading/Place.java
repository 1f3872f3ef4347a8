package dev.yusuan.io.reading;

/**
 * A place in a published file (原文位置).
 *
 * @param line the 1-based line
 * @param cell the 1-based cell of the line, counted by its tabs; 0 for the whole line
 * @param column the 1-based column of the line where the text begins, in UTF-16 code units; 0 where
 *     that is not told
 * @param printed the text printed there, exactly
 */
public record Place(int line, int cell, int column, String printed) {
  /** A place whose column is not told. */
  public Place(int line, int cell, String printed) {
    this(line, cell, 0, printed);
  }

  /** Line and cell, for people to read. */
  @Override
  public String toString() {
    return cell == 0 ? "line " + line : "line " + line + ", cell " + cell;
  }
}
