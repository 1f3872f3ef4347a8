/**
 * Disclosures in print (印本): as texts, and as sheets that other artifacts make workbooks of, which
 * are read back to equal ones.
 */
@NullMarked
package dev.yusuan.io.printed;

import org.jspecify.annotations.NullMarked;
