/** Sums that agree to the digit, told at once (逐位相等的合计). */
@NullMarked
package dev.yusuan.validation.sum;

import org.jspecify.annotations.NullMarked;
