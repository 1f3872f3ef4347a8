/**
 * Tables without rulings (无框线表格): found among lines of text, and cut into rows and columns by how
 * their texts and numbers stand below each other.
 */
@NullMarked
package dev.yusuan.io.pdf.aligned;

import org.jspecify.annotations.NullMarked;
