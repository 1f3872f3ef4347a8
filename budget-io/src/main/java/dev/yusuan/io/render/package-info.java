/**
 * Tables as aligned text for terminals, where a Chinese character is two columns wide.
 *
 * <p>For people to read, not for programs: JSON and CSV are in packages of their own.
 */
@NullMarked
package dev.yusuan.io.render;

import org.jspecify.annotations.NullMarked;
