/** The inspection sheet (检查表): items as data, and what answers them. */
@NullMarked
package dev.yusuan.report.inspection;

import org.jspecify.annotations.NullMarked;
