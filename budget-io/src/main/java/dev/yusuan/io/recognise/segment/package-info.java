/** Where tables begin and end, their captions, and what pages print around them (分段). */
@NullMarked
package dev.yusuan.io.recognise.segment;

import org.jspecify.annotations.NullMarked;
