/** The audit of many files: a line for each, a summary, and results that hold all of them. */
@NullMarked
package dev.yusuan.examples.many;

import org.jspecify.annotations.NullMarked;
