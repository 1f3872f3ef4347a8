/**
 * Amounts as printed, and the interval of true values that each stands for (金额).
 *
 * <p>No binary floating point, no silent rounding. Nothing here knows tables or files.
 */
@NullMarked
package dev.yusuan.money;

import org.jspecify.annotations.NullMarked;
