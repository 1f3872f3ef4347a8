package dev.yusuan.io.source;

import dev.yusuan.source.SourcePlace;
import dev.yusuan.text.Excerpt;

/**
 * A line of text outside grids, or a whole paragraph where the format tells one (段落).
 *
 * @param text the text, without marks of the format such as {@code ##}
 * @param heading its level as a heading, 1 the highest; 0 where the format does not say that it is
 *     one
 * @param startsPage whether it is the first of a page
 * @param afterGap whether a blank line, or a gap wider than between lines, stands before it
 * @param place where it is printed, with all that is printed there
 */
public record Paragraph(
    String text, int heading, boolean startsPage, boolean afterGap, SourcePlace place)
    implements Block {
  /** A short excerpt of the text. */
  @Override
  public String toString() {
    return Excerpt.of(text);
  }
}
