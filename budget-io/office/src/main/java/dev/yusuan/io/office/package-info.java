/**
 * Workbooks (.xlsx, .xls, XML of Excel 2003) and Word documents (.docx, .doc, .wps) as sources
 * (办公文档), by Apache POI. What a cell shows is what is printed: formulas are not computed, and
 * nothing is opened but the file itself.
 */
@NullMarked
package dev.yusuan.io.office;

import org.jspecify.annotations.NullMarked;
