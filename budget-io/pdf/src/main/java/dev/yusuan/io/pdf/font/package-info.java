/** Which characters the codes of a font print, and how wide these are (字体). */
@NullMarked
package dev.yusuan.io.pdf.font;

import org.jspecify.annotations.NullMarked;
