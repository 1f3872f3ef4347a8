/**
 * Writing of files so that a failure or a killed process leaves the old ones or the new ones, and
 * says so where it leaves neither.
 */
@NullMarked
package dev.yusuan.io.file;

import org.jspecify.annotations.NullMarked;
