package dev.yusuan.io.narrative;

import com.google.common.collect.ImmutableList;

/**
 * A heading, or lines that are read as one text.
 *
 * @param heading whether it is a heading
 * @param level how deep it stands: 0 without an ordinal, 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）
 * @param section the headings above it
 * @param text its lines, joined
 * @param starts where in the text each of its lines begins
 * @param lines the numbers of those lines
 */
record Paragraph(
    boolean heading,
    int level,
    ImmutableList<String> section,
    String text,
    ImmutableList<Integer> starts,
    ImmutableList<Integer> lines) {
  /** The line that prints a character of the text. */
  int lineAt(int place) {
    int line = lines.get(0);
    for (int i = 0; i < starts.size() && starts.get(i) <= place; i++) {
      line = lines.get(i);
    }
    return line;
  }
}
