/** Lines laid out by blanks: their pieces, where those stand, and what a line may be by itself. */
@NullMarked
package dev.yusuan.io.layout.line;

import org.jspecify.annotations.NullMarked;
