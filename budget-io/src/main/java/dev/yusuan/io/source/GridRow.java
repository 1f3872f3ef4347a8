package dev.yusuan.io.source;

import com.google.common.collect.ImmutableList;

/**
 * A row of a grid (行).
 *
 * @param cells the cells that begin in this row, from left to right; a cell that prints nothing may
 *     be left out
 * @param startsPage whether it is the first row of a page
 */
public record GridRow(ImmutableList<SourceCell> cells, boolean startsPage) {}
