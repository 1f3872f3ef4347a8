/** The audit of a file: it is read, checked, told, and its results are written. */
@NullMarked
package dev.yusuan.examples.audit;

import org.jspecify.annotations.NullMarked;
