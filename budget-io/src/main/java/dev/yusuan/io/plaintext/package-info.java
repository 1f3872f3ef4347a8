/**
 * The front end of texts (文本前端): with tabs, with Markdown, as CSV, or laid out by blanks as PDF
 * tools print them.
 */
@NullMarked
package dev.yusuan.io.plaintext;

import org.jspecify.annotations.NullMarked;
