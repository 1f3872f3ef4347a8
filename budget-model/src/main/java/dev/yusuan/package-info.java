/** Settings of the build that hold for all packages of the model; no API. */
@GeneratedBuilders
@NullMarked
package dev.yusuan;

import org.jspecify.annotations.NullMarked;
