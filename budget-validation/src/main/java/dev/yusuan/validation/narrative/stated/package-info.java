/** The amounts that sentences state of the issuer itself, and where the tables print them. */
@NullMarked
package dev.yusuan.validation.narrative.stated;

import org.jspecify.annotations.NullMarked;
