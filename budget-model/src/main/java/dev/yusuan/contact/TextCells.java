package dev.yusuan.contact;

import com.google.common.collect.ImmutableList;
import dev.yusuan.contact.number.ComparableChars;
import java.util.List;

/**
 * The cells into which a line of text is laid out: parted by tabs, by the bars of Markdown, or by
 * two blanks and more.
 *
 * @param separators what stands behind each cell but the last
 */
record TextCells(ImmutableList<String> cells, ImmutableList<String> separators) {
  static TextCells of(String text) {
    if (text.indexOf('\t') >= 0) {
      return split(text, TextCells::tab);
    }
    int bar = text.indexOf('|');
    return bar >= 0 && text.indexOf('|', bar + 1) > bar
        ? split(text, TextCells::bar)
        : split(text, TextCells::blanks);
  }

  /** The words that are parted by a character, as it is compared; by blanks, however many. */
  static TextCells parted(String text, char separator) {
    return split(text, (line, place) -> behind(line, place, separator));
  }

  private static int behind(String text, int place, char separator) {
    int end = place;
    while (end < text.length()
        && ComparableChars.of(text.charAt(end)) == separator
        && (separator == ' ' || end == place)) {
      end++;
    }
    return end;
  }

  private interface Separator {
    /** Where the separator ends that begins at a place; the place itself if none does. */
    int end(String text, int place);
  }

  private static int tab(String text, int place) {
    return text.charAt(place) == '\t' ? place + 1 : place;
  }

  private static int bar(String text, int place) {
    return text.charAt(place) == '|' ? place + 1 : place;
  }

  private static int blanks(String text, int place) {
    int end = place;
    while (end < text.length() && ComparableChars.of(text.charAt(end)) == ' ') {
      end++;
    }
    return end - place > 1 && place > 0 && end < text.length() ? end : place;
  }

  private static TextCells split(String text, Separator separator) {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    ImmutableList.Builder<String> separators = ImmutableList.builder();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = separator.end(text, i);
      if (end > i) {
        cells.add(text.substring(start, i));
        separators.add(text.substring(i, end));
        start = end;
        i = end - 1;
      }
    }
    return new TextCells(cells.add(text.substring(start)).build(), separators.build());
  }

  /** The line with other cells. */
  String join(List<String> others) {
    StringBuilder line = new StringBuilder(others.get(0));
    for (int i = 1; i < others.size(); i++) {
      line.append(separators.get(i - 1)).append(others.get(i));
    }
    return line.toString();
  }
}
