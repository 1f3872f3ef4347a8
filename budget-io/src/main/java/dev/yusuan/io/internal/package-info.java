/**
 * The reader behind {@code dev.yusuan.io}: lines to segments, segments to tables, cells to values.
 *
 * <p>Not exported. Nothing here knows a place or a year; what differs between documents is in the
 * forms.
 */
@NullMarked
package dev.yusuan.io.internal;

import org.jspecify.annotations.NullMarked;
