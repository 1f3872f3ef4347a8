/** Numbers of things that sentences state: added up, and against what lists them. */
@NullMarked
package dev.yusuan.validation.count;

import org.jspecify.annotations.NullMarked;
