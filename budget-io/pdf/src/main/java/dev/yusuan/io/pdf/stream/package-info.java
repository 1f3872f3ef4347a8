/** Streams of a file, unpacked within limits (数据流). */
@NullMarked
package dev.yusuan.io.pdf.stream;

import org.jspecify.annotations.NullMarked;
