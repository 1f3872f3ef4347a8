/**
 * What stands on a page, told from glyphs and rulings alone (版面): ruled grids with their merged
 * cells, tables without rulings, lines of text. Knows geometry and nothing of PDF.
 */
@NullMarked
package dev.yusuan.io.pdf.layout;

import org.jspecify.annotations.NullMarked;
