/** Disclosures as a form (表式) prints them: its tables, its columns, its layout. */
@NullMarked
package dev.yusuan.testkit.form;

import org.jspecify.annotations.NullMarked;
