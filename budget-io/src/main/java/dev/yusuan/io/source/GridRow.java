package dev.yusuan.io.source;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.yusuan.contact.ContactMask;
import dev.yusuan.text.Excerpt;

/**
 * A row of a grid (行).
 *
 * @param cells the cells that begin in this row, from left to right; a cell that prints nothing may
 *     be left out
 * @param startsPage whether it is the first row of a page
 * @param width how many cells the format says that it has, blank ones too; 0 where it does not say
 */
public record GridRow(ImmutableList<SourceCell> cells, boolean startsPage, int width) {
  /** A row of which the format does not say how many cells it has. */
  public GridRow(ImmutableList<SourceCell> cells, boolean startsPage) {
    this(cells, startsPage, 0);
  }

  /** Short excerpts of the cells. */
  @Override
  public String toString() {
    return ContactMask.maskLine(Lists.transform(cells, SourceCell::text)).stream()
        .map(Excerpt::of)
        .toList()
        .toString();
  }
}
