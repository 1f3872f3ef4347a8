/**
 * What all codecs share about text and files: strict UTF-8, excerpts for messages, masks of
 * contacts.
 *
 * <p>Not exported. It knows nothing of disclosures.
 */
@NullMarked
package dev.yusuan.io.text;

import org.jspecify.annotations.NullMarked;
