/**
 * The kinds of rules on figures: sums across columns and down rows, and tables that agree
 * (勾稽规则的种类).
 */
@NullMarked
package dev.yusuan.validation.kind;

import org.jspecify.annotations.NullMarked;
