/** Reports of checks as files and as text (核对报告的输出). */
@NullMarked
package dev.yusuan.validation.report;

import org.jspecify.annotations.NullMarked;
