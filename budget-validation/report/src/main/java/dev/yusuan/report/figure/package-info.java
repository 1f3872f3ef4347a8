/** The figures that pages and charts show, taken from the tables as printed. */
@NullMarked
package dev.yusuan.report.figure;

import org.jspecify.annotations.NullMarked;
