/**
 * The words by which documents name their tables, columns and captions (词表), as data that users can
 * add to.
 */
@NullMarked
package dev.yusuan.io.vocabulary;

import org.jspecify.annotations.NullMarked;
