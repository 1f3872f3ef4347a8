/** What words of a sentence or heading name: subject, owner, year, stage. */
@NullMarked
package dev.yusuan.io.narrative.noun;

import org.jspecify.annotations.NullMarked;
