package dev.yusuan.io.placing;

import com.google.common.collect.ImmutableList;

/**
 * What is known of a table whose figures are to be placed (待归位的表).
 *
 * @param tree the columns
 * @param rows the figures of each row
 * @param sums the rows that add up
 * @param equations the cells that add up to figures known from elsewhere
 * @param bounds what is known of single cells from elsewhere
 */
public record TableFigures(
    ColumnTree tree,
    ImmutableList<Figures> rows,
    ImmutableList<RowSum> sums,
    ImmutableList<Equation> equations,
    ImmutableList<CellBound> bounds) {}
