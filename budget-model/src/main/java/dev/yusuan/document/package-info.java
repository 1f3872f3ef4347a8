/**
 * A whole disclosure (预算公开文件): who issued it, its tables, what was not recognised, and paths to its
 * cells.
 */
@NullMarked
package dev.yusuan.document;

import org.jspecify.annotations.NullMarked;
