/** What an indicator itself tells of its class (绩效指标的类别). */
@NullMarked
package dev.yusuan.io.indicator;

import org.jspecify.annotations.NullMarked;
