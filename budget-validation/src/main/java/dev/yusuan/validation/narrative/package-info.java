/** What sentences state: against the tables, against themselves, and against each other. */
@NullMarked
package dev.yusuan.validation.narrative;

import org.jspecify.annotations.NullMarked;
