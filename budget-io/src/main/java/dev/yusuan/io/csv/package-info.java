/**
 * Tables as CSV (RFC 4180): {@code facts.csv}, one line an amount, and a file a table, without
 * loss.
 *
 * <p>The files are exact, and not guarded against spreadsheets that take a text such as {@code
 * =1+1} for a formula, unless they are written for them; see {@link dev.yusuan.text.CsvProfile}.
 */
@NullMarked
package dev.yusuan.io.csv;

import org.jspecify.annotations.NullMarked;
