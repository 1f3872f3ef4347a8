/**
 * What the sentences of a disclosure state (文字说明): amounts, shares, changes and counts with their
 * subjects, each as printed.
 */
@NullMarked
package dev.yusuan.narrative;

import org.jspecify.annotations.NullMarked;
