/** Texts in Chinese and English (中英文文本). */
@NullMarked
package dev.yusuan.validation.wording;

import org.jspecify.annotations.NullMarked;
