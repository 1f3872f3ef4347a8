/** The words and figures of sentences (文字说明): a printed text taken apart into its tokens. */
@NullMarked
package dev.yusuan.io.narrative.word;

import org.jspecify.annotations.NullMarked;
