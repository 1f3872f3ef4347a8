package dev.yusuan.io.layout;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.text.TextLine;

/**
 * Lines of a page that are a table, or that are not.
 *
 * @param lines the lines
 * @param rows the rows of the table; none if the lines are text
 */
public record LayoutRegion(ImmutableList<TextLine> lines, ImmutableList<GridRow> rows) {}
