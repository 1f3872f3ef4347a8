/**
 * Programs that use the library: the start of the command {@code yusuan}, and the snippets of the
 * README.
 */
@NullMarked
package dev.yusuan.examples;

import org.jspecify.annotations.NullMarked;
