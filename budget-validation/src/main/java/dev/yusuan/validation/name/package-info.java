/** Names that are nearly the same (相近名称). */
@NullMarked
package dev.yusuan.validation.name;

import org.jspecify.annotations.NullMarked;
