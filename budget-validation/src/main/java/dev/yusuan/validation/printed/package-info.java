/**
 * What a disclosure prints, as rules ask for it: codes, units, projects and indicators, each with
 * its cell (公开的内容).
 */
@NullMarked
package dev.yusuan.validation.printed;

import org.jspecify.annotations.NullMarked;
