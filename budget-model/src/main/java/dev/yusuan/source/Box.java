package dev.yusuan.source;

/**
 * A rectangle on a page (页面区域), in points from the upper left corner of the page as it is shown.
 *
 * @param left the left edge
 * @param top the upper edge
 * @param width the width
 * @param height the height
 */
public record Box(float left, float top, float width, float height) {}
