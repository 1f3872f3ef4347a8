/** Texts of documents for people: short, harmless, and without the contacts of persons. */
@NullMarked
package dev.yusuan.text;

import org.jspecify.annotations.NullMarked;
