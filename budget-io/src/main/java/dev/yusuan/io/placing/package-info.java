/**
 * Placing figures by arithmetic (按勾稽关系归位): in which columns the figures of rows stand whose blank
 * cells were lost, with what proves it.
 */
@NullMarked
package dev.yusuan.io.placing;

import org.jspecify.annotations.NullMarked;
