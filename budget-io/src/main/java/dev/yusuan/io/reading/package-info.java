/**
 * What is known of a reading (读取结果): the disclosure, the problems, where each figure is printed,
 * the proof that nothing was lost, and the limits.
 */
@NullMarked
package dev.yusuan.io.reading;

import org.jspecify.annotations.NullMarked;
