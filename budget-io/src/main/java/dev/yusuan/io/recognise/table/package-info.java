/** Tables row by row: values, codes, levels (逐行读表). */
@NullMarked
package dev.yusuan.io.recognise.table;

import org.jspecify.annotations.NullMarked;
