/**
 * The tables of a disclosure (预算表): their kinds, and for each kind of row its columns and
 * accessors.
 *
 * <p>How tables are described is in {@code dev.yusuan.schema}; how they are read and written is not
 * in this module.
 */
@NullMarked
package dev.yusuan.table;

import org.jspecify.annotations.NullMarked;
