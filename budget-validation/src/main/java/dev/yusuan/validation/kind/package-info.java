/**
 * The kinds of rules: sums across columns and down rows, tables that agree, and facts (勾稽规则的种类).
 */
@NullMarked
package dev.yusuan.validation.kind;

import org.jspecify.annotations.NullMarked;
