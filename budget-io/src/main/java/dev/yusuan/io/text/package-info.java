/**
 * Texts and files: strict UTF-8, blanks, printed labels and how they are compared, masks of
 * contacts.
 *
 * <p>Not exported. It knows nothing of disclosures.
 */
@NullMarked
package dev.yusuan.io.text;

import org.jspecify.annotations.NullMarked;
