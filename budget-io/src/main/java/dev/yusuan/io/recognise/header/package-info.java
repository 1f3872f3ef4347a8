/**
 * Kinds of tables by titles and headers, columns by their words, and cells by columns (表头识别与归栏).
 */
@NullMarked
package dev.yusuan.io.recognise.header;

import org.jspecify.annotations.NullMarked;
