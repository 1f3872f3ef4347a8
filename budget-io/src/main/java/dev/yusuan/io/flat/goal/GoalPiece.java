package dev.yusuan.io.flat.goal;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.flat.row.FlatLine;
import dev.yusuan.io.flat.row.FlatToken;
import java.util.ArrayList;
import java.util.List;

/**
 * What a line prints of one name or target: all of it, or what fitted into its column.
 *
 * @param tokens what is printed
 * @param alone whether its line prints nothing else
 * @param gap whether a blank line stands before it
 * @param startsPage whether its line is the first of a page
 */
record GoalPiece(ImmutableList<FlatToken> tokens, boolean alone, boolean gap, boolean startsPage) {
  private static final String COMPARATORS = "≥≤≧≦<>＜＞=＝";

  /** The pieces of a line from a token on; a sign that stands alone belongs to its number. */
  static List<GoalPiece> of(FlatLine line, int from, int lineBefore) {
    List<GoalPiece> pieces = new ArrayList<>();
    List<FlatToken> printed = line.printed();
    boolean gap = from == 0 && lineBefore > 0 && printed.get(0).place().line() > lineBefore + 1;
    for (int i = from; i < printed.size(); i++) {
      boolean joins =
          i + 1 < printed.size()
              && (isComparator(printed.get(i).text()) || isPercentSign(printed.get(i + 1).text()));
      ImmutableList<FlatToken> tokens =
          joins
              ? ImmutableList.of(printed.get(i), printed.get(i + 1))
              : ImmutableList.of(printed.get(i));
      i += joins ? 1 : 0;
      boolean alone = tokens.size() == printed.size();
      pieces.add(
          new GoalPiece(
              tokens, alone, gap && pieces.isEmpty(), line.startsPage() && pieces.isEmpty()));
    }
    return pieces;
  }

  private static boolean isComparator(String text) {
    return text.chars().allMatch(c -> COMPARATORS.indexOf(c) >= 0);
  }

  private static boolean isPercentSign(String text) {
    return text.equals("%") || text.equals("％");
  }

  int line() {
    return tokens.get(0).place().line();
  }

  String text() {
    return FlatToken.joined(tokens);
  }

  /** How wide it is printed, in Chinese characters. */
  double width() {
    return text().chars().mapToDouble(c -> c < 0x250 ? 0.5 : 1).sum();
  }
}
