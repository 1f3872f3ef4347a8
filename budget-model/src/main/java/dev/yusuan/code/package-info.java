/**
 * Codes as printed (编码): functional, economic and revenue classification, units, projects.
 *
 * <p>A code knows its own hierarchy. Whether it exists in a year's official list is not asked here.
 */
@NullMarked
package dev.yusuan.code;

import org.jspecify.annotations.NullMarked;
