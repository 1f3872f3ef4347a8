/**
 * Documents: who issued them, and the tables and texts that they print (公开文件).
 *
 * <p>Not exported. Nothing here knows a place or a year; what differs between documents is in the
 * forms and in the vocabulary.
 */
@NullMarked
package dev.yusuan.io.recognise.document;

import org.jspecify.annotations.NullMarked;
