/**
 * Reads a PDF as it is printed (PDF 前端): ruled tables with their merged cells, tables whose columns
 * are told by alignment, lines of text.
 *
 * <p>{@link dev.yusuan.io.pdf.PdfFrontEnd} is found through {@link java.util.ServiceLoader};
 * nothing here is meant to be called otherwise.
 */
@NullMarked
package dev.yusuan.io.pdf;

import org.jspecify.annotations.NullMarked;
