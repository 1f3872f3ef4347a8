/**
 * Workbooks as files (.xlsx), written part by part.
 *
 * <p>Not exported.
 */
@NullMarked
package dev.yusuan.io.office.print;

import org.jspecify.annotations.NullMarked;
