/** What the pages are made of besides the report of the checks (报告内容). */
@NullMarked
package dev.yusuan.report.content;

import org.jspecify.annotations.NullMarked;
