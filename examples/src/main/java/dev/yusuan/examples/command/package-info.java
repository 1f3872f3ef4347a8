/** The command {@code yusuan}: what can be asked for on the command line. */
@NullMarked
package dev.yusuan.examples.command;

import org.jspecify.annotations.NullMarked;
