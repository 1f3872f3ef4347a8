/** Performance indicators in columns and in trees (绩效指标). */
@NullMarked
package dev.yusuan.io.recognise.indicator;

import org.jspecify.annotations.NullMarked;
