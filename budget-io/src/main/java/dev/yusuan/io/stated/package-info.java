/**
 * The words with which a printed form states what it prints (印本), for its writer and its reader.
 *
 * <p>Not exported.
 */
@NullMarked
package dev.yusuan.io.stated;

import org.jspecify.annotations.NullMarked;
