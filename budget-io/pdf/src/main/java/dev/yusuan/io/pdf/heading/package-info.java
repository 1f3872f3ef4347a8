/**
 * The headers of tables without rulings (无框线表格的表头): which heading is that of which column, and over
 * which columns the words above them are.
 */
@NullMarked
package dev.yusuan.io.pdf.heading;

import org.jspecify.annotations.NullMarked;
