package dev.yusuan.io.narrative;

/**
 * A line of text outside tables.
 *
 * @param text what it prints, without marks of headings
 * @param heading whether its source says that it is a heading
 */
public record NarrativeLine(String text, boolean heading) {}
