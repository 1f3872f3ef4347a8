/** Performance indicators (绩效指标): their class, their name, and the target that is set. */
@NullMarked
package dev.yusuan.indicator;

import org.jspecify.annotations.NullMarked;
