/** Performance targets whose columns were lost (失去分栏的绩效目标). */
@NullMarked
package dev.yusuan.io.flat.goal;

import org.jspecify.annotations.NullMarked;
