/** Where a published file prints what was read from it (原文位置): places of cells, by path. */
@NullMarked
package dev.yusuan.source;

import org.jspecify.annotations.NullMarked;
