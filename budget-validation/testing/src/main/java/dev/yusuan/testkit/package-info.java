/**
 * What test suites need to try programs on budget disclosures: generated disclosures, right and
 * wrong ones, and assertions.
 */
@NullMarked
package dev.yusuan.testkit;

import org.jspecify.annotations.NullMarked;
