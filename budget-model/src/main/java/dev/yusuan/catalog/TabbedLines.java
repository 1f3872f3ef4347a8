package dev.yusuan.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads a resource of the catalogue: a header line, then lines of fields between tabs. The
 * resources are part of the library, so a fault in them is a bug.
 */
final class TabbedLines {
  private final String text;
  private int next;
  private int endOfLine = -1;

  private TabbedLines(String text) {
    this.text = text;
  }

  /** Stands before the line after the header. */
  static TabbedLines of(String resource) {
    try (InputStream in = TabbedLines.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the library lacks its resource " + resource);
      }
      TabbedLines lines = new TabbedLines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      lines.nextLine();
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + resource, e);
    }
  }

  /** Goes to the next line; false after the last one. */
  boolean nextLine() {
    next = endOfLine + 1;
    endOfLine = text.indexOf('\n', next);
    return endOfLine >= 0;
  }

  /** The next field of the line. */
  String field() {
    int tab = text.indexOf('\t', next);
    int end = tab < 0 || tab > endOfLine ? endOfLine : tab;
    String field = text.substring(next, end);
    next = Math.min(end + 1, endOfLine);
    return field;
  }
}
