/** The rules on codes and their names in the edition of the year (科目规则). */
@NullMarked
package dev.yusuan.validation.code;

import org.jspecify.annotations.NullMarked;
