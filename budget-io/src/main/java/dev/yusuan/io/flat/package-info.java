/**
 * Tables whose columns were lost on the way to text (失去分栏的表): one blank between cells, blank cells
 * gone, names and headers broken over lines. Their lines become rows, and arithmetic places the
 * figures.
 */
@NullMarked
package dev.yusuan.io.flat;

import org.jspecify.annotations.NullMarked;
