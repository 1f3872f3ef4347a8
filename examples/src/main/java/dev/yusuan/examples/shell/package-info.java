/** Words for JShell: {@link dev.yusuan.examples.shell.Shell} has them all. */
@NullMarked
package dev.yusuan.examples.shell;

import org.jspecify.annotations.NullMarked;
