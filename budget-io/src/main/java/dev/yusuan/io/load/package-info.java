/**
 * What loads the CSV files of results into other tools: their columns with types as a data package,
 * SQL for three databases, and the codebook of amounts.
 */
@NullMarked
package dev.yusuan.io.load;

import org.jspecify.annotations.NullMarked;
