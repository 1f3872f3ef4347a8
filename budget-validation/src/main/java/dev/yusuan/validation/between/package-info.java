/**
 * The rules between disclosures: a department and its units, a year and the year before (公开之间的规则).
 */
@NullMarked
package dev.yusuan.validation.between;

import org.jspecify.annotations.NullMarked;
