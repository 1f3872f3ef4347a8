/**
 * The official classifications (政府收支分类科目): which codes exist in a year, what they are called, where
 * they stand, and how sure that is.
 *
 * <p>Start at {@link dev.yusuan.catalog.Catalog#of Catalog.of(year)}. The lists are incomplete and
 * much of them is weakly attested: each entry carries its {@link dev.yusuan.catalog.Evidence}, and
 * a code that is not listed is a fact to report, never an error.
 */
@NullMarked
package dev.yusuan.catalog;

import org.jspecify.annotations.NullMarked;
