/** Lists of words that are resources. */
@NullMarked
package dev.yusuan.words;

import org.jspecify.annotations.NullMarked;
