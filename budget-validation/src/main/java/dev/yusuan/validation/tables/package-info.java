/** The rules within and across tables, as lists (表内与表间勾稽规则). */
@NullMarked
package dev.yusuan.validation.tables;

import org.jspecify.annotations.NullMarked;
