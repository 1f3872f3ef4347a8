/** The rules on who and what is named: units, projects, headings of tables (名称与标识规则). */
@NullMarked
package dev.yusuan.validation.identity;

import org.jspecify.annotations.NullMarked;
