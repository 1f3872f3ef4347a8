package dev.yusuan.io.pdf.block;

import dev.yusuan.io.pdf.page.Rect;

/**
 * A cell of a ruled table with the places that it covers (单元格).
 *
 * @param row its first row
 * @param column its first column
 * @param rows how many rows it covers
 * @param columns how many columns it covers
 * @param box its space
 */
public record RuledCell(int row, int column, int rows, int columns, Rect box) {}
