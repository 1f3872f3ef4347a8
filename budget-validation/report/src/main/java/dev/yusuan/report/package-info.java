/** Writes the pages (审核报告网页): {@link dev.yusuan.report.HtmlReport} is the way in. */
@NullMarked
package dev.yusuan.report;

import org.jspecify.annotations.NullMarked;
