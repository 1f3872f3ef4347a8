/**
 * The program of the build that writes the classes of rows from the descriptions in {@code
 * src/main/tables}; it is no part of the library.
 */
@NullMarked
package dev.yusuan.build;

import org.jspecify.annotations.NullMarked;
