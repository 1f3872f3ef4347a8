/** Choices of rules and severities, read from JSON (核对方案). */
@NullMarked
package dev.yusuan.validation.profile;

import org.jspecify.annotations.NullMarked;
