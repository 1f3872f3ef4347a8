package dev.yusuan.io.flat.row;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.source.SourcePlace;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a text without columns.
 *
 * @param tokens what it prints, in order
 * @param startsPage whether it is the first of a page
 */
public record FlatLine(ImmutableList<FlatToken> tokens, boolean startsPage) {
  private static final Pattern NUMBER =
      Pattern.compile("[(（]?([0-9]{1,3})(?:[=＝][0-9+＋*×÷/()（）－-]{1,60})?[)）]?");

  /**
   * A row of a grid whose blank cells were lost.
   *
   * @param width how many cells the row has if it lost none; else 0
   */
  public static FlatLine of(GridRow row, int width) {
    return new FlatLine(
        row.cells().stream()
            .filter(cell -> !Blanks.isBlank(cell.text()))
            .map(cell -> new FlatToken(cell.text(), cell.place(), width))
            .collect(ImmutableList.toImmutableList()),
        row.startsPage());
  }

  /** The same line, of which only the order tells the columns. */
  public FlatLine untold() {
    return new FlatLine(
        tokens.stream()
            .map(token -> new FlatToken(token.text(), token.place()))
            .collect(ImmutableList.toImmutableList()),
        startsPage);
  }

  public static FlatLine of(Paragraph paragraph) {
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
        int cell = from;
        for (String text : RunTogether.cells(printed.substring(from, next))) {
          tokens.add(new FlatToken(text, at(place, ++count, cell, text)));
          cell += text.length();
        }
      }
    }
    return new FlatLine(tokens.build(), paragraph.startsPage());
  }

  private static SourcePlace at(SourcePlace line, int cell, int offset, String text) {
    return new SourcePlace(
        line.part(), line.line(), cell, line.column() == 0 ? 0 : offset + 1, line.box(), text);
  }

  /** The tokens that print something. */
  public ImmutableList<FlatToken> printed() {
    return tokens.stream().filter(token -> !token.isGap()).collect(ImmutableList.toImmutableList());
  }

  public boolean isBlank() {
    return printed().isEmpty();
  }

  public FlatToken first() {
    return printed().get(0);
  }

  /** Whether it prints words only. */
  public boolean isOfWords() {
    return printed().stream().noneMatch(token -> token.isFigure() || token.isDigits());
  }

  /** Whether a line numbers the columns: 栏次 1 2 3=1+2. */
  public boolean isNumbering() {
    return lastNumber(0) > 1;
  }

  /** How many lines from one on number the columns; the numbers may go on over several. */
  public static int numberings(List<FlatLine> lines, int from) {
    int next = from;
    int number = 0;
    while (next < lines.size()) {
      int last = lines.get(next).lastNumber(number);
      if (last <= Math.max(number, 1)) {
        break;
      }
      number = last;
      next++;
    }
    return next - from;
  }

  /** The last of the numbers of columns that go on behind one; 0 if it prints anything else. */
  private int lastNumber(int before) {
    int last = before;
    for (FlatToken token : printed()) {
      Matcher number = NUMBER.matcher(token.text());
      if (number.matches()) {
        if (Integer.parseInt(number.group(1)) != last + 1) {
          return 0;
        }
        last++;
      } else if (token.isAmount() || last > 0) {
        return 0;
      }
    }
    return last;
  }
}
