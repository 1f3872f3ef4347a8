/**
 * What explains several findings at once: a wrong figure, a wrong unit, decimals that were cut off
 * (同因归并).
 */
@NullMarked
package dev.yusuan.validation.cause;

import org.jspecify.annotations.NullMarked;
