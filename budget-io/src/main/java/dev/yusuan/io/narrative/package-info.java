/** Reads what sentences state (文字说明): words into meanings, meanings into statements. */
@NullMarked
package dev.yusuan.io.narrative;

import org.jspecify.annotations.NullMarked;
