/** What is marked on a page (页面标记): characters and rulings, and where they stand. */
@NullMarked
package dev.yusuan.io.pdf.page;

import org.jspecify.annotations.NullMarked;
