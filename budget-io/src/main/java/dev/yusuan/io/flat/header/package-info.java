/** Headers of tables without columns, whole or broken into pieces (失去分栏的表头). */
@NullMarked
package dev.yusuan.io.flat.header;

import org.jspecify.annotations.NullMarked;
