/** What stands on the pages, worked out and put into words; the templates only lay it out. */
@NullMarked
package dev.yusuan.report.view;

import org.jspecify.annotations.NullMarked;
