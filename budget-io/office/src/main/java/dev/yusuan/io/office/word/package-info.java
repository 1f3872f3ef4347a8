/** Documents of Word: paragraphs and tables, changes as accepted (Word 文档). */
@NullMarked
package dev.yusuan.io.office.word;

import org.jspecify.annotations.NullMarked;
