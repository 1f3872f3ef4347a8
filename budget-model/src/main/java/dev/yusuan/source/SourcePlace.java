package dev.yusuan.source;

import dev.yusuan.text.Excerpt;
import java.util.Optional;

/**
 * A place in a published file (原文位置).
 *
 * @param part the part of the file: 第3页, or the name of a sheet; empty where the file has no parts
 * @param line the 1-based line of the part: of a text, of a page, or the row of a sheet
 * @param cell the 1-based cell of the line; 0 for the whole line
 * @param column the 1-based column of the line where the text begins, in UTF-16 code units; 0 where
 *     that is not told
 * @param box where on its page it is printed; empty where the format has no pages
 * @param printed the text printed there, exactly
 */
public record SourcePlace(
    String part, int line, int cell, int column, Optional<Box> box, String printed) {

  /** A place in a file without parts. */
  public SourcePlace(int line, int cell, int column, String printed) {
    this("", line, cell, column, Optional.empty(), printed);
  }

  /** The same place without its cell: the whole line, which prints the given text. */
  public SourcePlace wholeLine(String text) {
    return new SourcePlace(part, line, 0, 0, Optional.empty(), text);
  }

  /** The same place with another text, such as a mask. */
  public SourcePlace printing(String text) {
    return new SourcePlace(part, line, cell, column, box, text);
  }

  /** Part, line and cell, for people to read. */
  @Override
  public String toString() {
    return (part.isEmpty() ? "" : Excerpt.of(part) + " ")
        + (cell == 0 ? "line " + line : "line " + line + ", cell " + cell);
  }
}
