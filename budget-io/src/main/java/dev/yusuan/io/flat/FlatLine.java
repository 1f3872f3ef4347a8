package dev.yusuan.io.flat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.source.SourcePlace;

/**
 * A line of a text without columns.
 *
 * @param tokens what it prints, in order
 */
record FlatLine(ImmutableList<FlatToken> tokens) {
  /** A row of a grid whose blank cells were lost. */
  static FlatLine of(GridRow row) {
    return new FlatLine(
        row.cells().stream()
            .filter(cell -> !Blanks.isBlank(cell.text()))
            .map(cell -> new FlatToken(cell.text(), cell.place()))
            .collect(ImmutableList.toImmutableList()));
  }

  static FlatLine of(Paragraph paragraph) {
    SourcePlace place = paragraph.place();
    String printed = place.printed();
    ImmutableList.Builder<FlatToken> tokens = ImmutableList.builder();
    int next = 0;
    int count = 0;
    while (next < printed.length()) {
      int start = next;
      boolean gap = false;
      while (next < printed.length() && Blanks.isBlank(printed.charAt(next))) {
        gap |= printed.charAt(next) == '\u00A0';
        next++;
      }
      if (gap && count > 0) {
        tokens.add(new FlatToken("", at(place, ++count, start, "")));
      }
      int from = next;
      while (next < printed.length() && !Blanks.isBlank(printed.charAt(next))) {
        next++;
      }
      if (from < next) {
        String text = printed.substring(from, next);
        tokens.add(new FlatToken(text, at(place, ++count, from, text)));
      }
    }
    return new FlatLine(tokens.build());
  }

  private static SourcePlace at(SourcePlace line, int cell, int offset, String text) {
    return new SourcePlace(
        line.part(), line.line(), cell, line.column() == 0 ? 0 : offset + 1, line.box(), text);
  }

  /** The tokens that print something. */
  ImmutableList<FlatToken> printed() {
    return tokens.stream().filter(token -> !token.isGap()).collect(ImmutableList.toImmutableList());
  }

  boolean isBlank() {
    return printed().isEmpty();
  }

  FlatToken first() {
    return printed().get(0);
  }

  /** Whether it prints words only. */
  boolean isOfWords() {
    return printed().stream().noneMatch(token -> token.isFigure() || token.isDigits());
  }
}
