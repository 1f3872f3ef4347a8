/**
 * The entry point to published disclosures. What it returns is in {@code dev.yusuan.io.reading};
 * JSON and CSV are in packages of their own.
 */
@GeneratedBuilders
@NullMarked
package dev.yusuan.io;

import org.jspecify.annotations.NullMarked;
