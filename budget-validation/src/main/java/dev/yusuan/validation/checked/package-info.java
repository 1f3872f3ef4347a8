/** A disclosure while it is checked: what several rules ask of it is found out once (核对中的公开). */
@NullMarked
package dev.yusuan.validation.checked;

import org.jspecify.annotations.NullMarked;
