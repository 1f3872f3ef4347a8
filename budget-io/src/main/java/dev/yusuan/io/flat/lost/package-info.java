/** Grids of a text whose blank cells were lost (丢失的空单元格), told by their rows and their sums. */
@NullMarked
package dev.yusuan.io.flat.lost;

import org.jspecify.annotations.NullMarked;
