/** Benchmarks of reading and checking, and the table of their ratios. */
@NullMarked
package dev.yusuan.benchmarks;

import org.jspecify.annotations.NullMarked;
