/**
 * Programs that use the library: the audit of disclosures on the command line, and the snippets of
 * the README.
 */
@NullMarked
package dev.yusuan.examples;

import org.jspecify.annotations.NullMarked;
