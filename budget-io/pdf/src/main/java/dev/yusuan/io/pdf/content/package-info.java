/** What the content streams of a PDF print on its pages (页面内容): glyphs, rulings, what is hidden. */
@NullMarked
package dev.yusuan.io.pdf.content;

import org.jspecify.annotations.NullMarked;
