/** Lines without columns and the rows that they make (失去分栏的行). */
@NullMarked
package dev.yusuan.io.flat.row;

import org.jspecify.annotations.NullMarked;
