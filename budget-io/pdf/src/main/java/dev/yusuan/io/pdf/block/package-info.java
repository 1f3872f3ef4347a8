/** What stands on a page (版面内容块): lines of text, stretches of them, and tables with their cells. */
@NullMarked
package dev.yusuan.io.pdf.block;

import org.jspecify.annotations.NullMarked;
