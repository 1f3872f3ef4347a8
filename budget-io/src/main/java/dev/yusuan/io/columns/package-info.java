/**
 * The columns of tables in files that name each by its id (栏目标识).
 *
 * <p>Not exported.
 */
@NullMarked
package dev.yusuan.io.columns;

import org.jspecify.annotations.NullMarked;
