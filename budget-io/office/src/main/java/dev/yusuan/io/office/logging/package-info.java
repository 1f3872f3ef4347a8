/** Keeps quiet what the library of office files would print where nothing takes its logs (日志). */
@NullMarked
package dev.yusuan.io.office.logging;

import org.jspecify.annotations.NullMarked;
