/**
 * Tables laid out by blanks (按空格排版的表), as tools print the text of a PDF: told from texts on the
 * same page, cut into rows and columns by where their texts stand.
 */
@NullMarked
package dev.yusuan.io.layout;

import org.jspecify.annotations.NullMarked;
