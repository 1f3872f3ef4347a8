/** The rules on performance indicators (绩效指标规则). */
@NullMarked
package dev.yusuan.validation.indicator;

import org.jspecify.annotations.NullMarked;
