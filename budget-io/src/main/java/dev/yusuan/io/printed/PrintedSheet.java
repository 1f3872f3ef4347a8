package dev.yusuan.io.printed;

import com.google.common.collect.ImmutableList;
import dev.yusuan.text.Excerpt;

/**
 * A part of a printed form: a table with what stands around it, or text (印页).
 *
 * @param name what to call it; two may have one name
 * @param rows its rows; one of a single cell is a line of text
 */
public record PrintedSheet(String name, ImmutableList<ImmutableList<PrintedCell>> rows) {
  /** A short excerpt of the name, and the number of rows. */
  @Override
  public String toString() {
    return Excerpt.of(name) + ": " + rows.size() + " rows";
  }
}
