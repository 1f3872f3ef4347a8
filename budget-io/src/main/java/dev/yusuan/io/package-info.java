/**
 * Reading of published disclosures: the entry point, its result, problems, and where each figure
 * was printed.
 *
 * <p>JSON and CSV are in packages of their own.
 */
@GeneratedBuilders
@NullMarked
package dev.yusuan.io;

import org.jspecify.annotations.NullMarked;
