/** What laws demand of a disclosure and no rule of this library checks. */
@NullMarked
package dev.yusuan.validation.demand;

import org.jspecify.annotations.NullMarked;
