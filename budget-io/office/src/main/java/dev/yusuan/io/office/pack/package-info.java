/**
 * Packages of Office Open XML (OOXML 包): their parts, inflated within bounds, and the XML in them.
 */
@NullMarked
package dev.yusuan.io.office.pack;

import org.jspecify.annotations.NullMarked;
