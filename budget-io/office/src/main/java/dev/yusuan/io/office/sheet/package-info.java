/** Workbooks: the sheets, what their cells show, what is merged and hidden (工作簿). */
@NullMarked
package dev.yusuan.io.office.sheet;

import org.jspecify.annotations.NullMarked;
