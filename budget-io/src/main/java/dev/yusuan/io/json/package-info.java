/**
 * Disclosures and problems as JSON, lossless and in one canonical form.
 *
 * <p>{@code DisclosureJson} is the way in; {@code DisclosureModule} is for an {@code ObjectMapper}
 * of your own. Nothing here knows single tables: all of it walks their description.
 */
@NullMarked
package dev.yusuan.io.json;

import org.jspecify.annotations.NullMarked;
