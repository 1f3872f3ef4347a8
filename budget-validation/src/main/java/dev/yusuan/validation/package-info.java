/**
 * Checks of a disclosure (预算公开核对): rules, what each of them found, and the verdict on figures that
 * were rounded before they were printed.
 *
 * <p>{@link dev.yusuan.validation.Validator#standard()} is the way in. Everything here is immutable
 * and safe for use by several threads.
 */
@NullMarked
package dev.yusuan.validation;

import org.jspecify.annotations.NullMarked;
