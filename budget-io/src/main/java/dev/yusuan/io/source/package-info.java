/**
 * What a published file prints before anything of it is understood (原文结构): paragraphs and grids, in
 * printed order, each cell with its place; and the front ends that make one of a file.
 *
 * <p>A front end knows no title and no column. That is the recogniser's part.
 */
@NullMarked
package dev.yusuan.io.source;

import org.jspecify.annotations.NullMarked;
