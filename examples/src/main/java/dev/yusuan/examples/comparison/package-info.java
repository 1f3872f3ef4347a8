/** Disclosures side by side: as text, CSV and a page. */
@NullMarked
package dev.yusuan.examples.comparison;

import org.jspecify.annotations.NullMarked;
