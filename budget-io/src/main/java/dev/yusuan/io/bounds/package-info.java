/** Bounds that readers of JSON and CSV keep alike. */
@NullMarked
package dev.yusuan.io.bounds;

import org.jspecify.annotations.NullMarked;
