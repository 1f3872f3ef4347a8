/** Lines of a source, and what becomes of each of their cells (行与单元格). */
@NullMarked
package dev.yusuan.io.recognise.line;

import org.jspecify.annotations.NullMarked;
