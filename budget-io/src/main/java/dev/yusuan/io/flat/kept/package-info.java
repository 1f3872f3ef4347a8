/** Tables without columns whose headers are not known: rows of names and amounts (未归栏的表). */
@NullMarked
package dev.yusuan.io.flat.kept;

import org.jspecify.annotations.NullMarked;
