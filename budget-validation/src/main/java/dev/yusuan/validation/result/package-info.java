/** What came of checking: the report, its outcomes and findings (核对报告). */
@NullMarked
package dev.yusuan.validation.result;

import org.jspecify.annotations.NullMarked;
