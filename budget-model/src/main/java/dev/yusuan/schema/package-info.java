/**
 * How a table is described (表样): its columns, once, with what sums to what.
 *
 * <p>Reader, codecs, rules and printed forms all walk this description. The tables themselves are
 * in {@code dev.yusuan.table}.
 */
@NullMarked
package dev.yusuan.schema;

import org.jspecify.annotations.NullMarked;
