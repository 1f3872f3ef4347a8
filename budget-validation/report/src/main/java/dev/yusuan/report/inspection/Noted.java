package dev.yusuan.report.inspection;

/**
 * What was found on an item.
 *
 * @param text what was found
 * @param place where; empty where that is not known
 */
public record Noted(String text, String place) {}
