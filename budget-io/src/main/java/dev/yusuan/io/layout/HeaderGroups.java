package dev.yusuan.io.layout;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.layout.line.Extent;
import dev.yusuan.io.layout.line.LayoutLine;
import dev.yusuan.io.layout.line.Piece;
import java.util.List;

/**
 * Tells words over several columns from the beginning of words that go on in the next line, where
 * they stand above the middle one of their columns: 2025年预算数 above 总计, 基本支出, 项目支出.
 */
final class HeaderGroups {
  private static final int NEAR = 2;

  /** So many characters may be the end of a word. */
  private static final int LONGEST_END = 2;

  /** Codes of classifications have a column for each level. */
  private static final ImmutableSet<String> LEVELS = ImmutableSet.of("类", "款", "项");

  private final List<LayoutLine> lines;

  HeaderGroups(List<LayoutLine> lines) {
    this.lines = lines;
  }

  /**
   * Whether a piece is over the words on both sides of the cell below it: nothing else stands over
   * those, it is in the middle of them all, and words of one line stand on its own line as well, so
   * that not all such words stand beside the end of words of two.
   */
  boolean isGroup(Piece piece, HeaderCell below) {
    List<Piece> upper = pieces(piece.line().number());
    List<Piece> lower = pieces(below.top());
    int at = lower.indexOf(below.first());
    if (isLevel(below.first()) && lower.stream().filter(HeaderGroups::isLevel).count() > 1) {
      return true;
    }
    if (at <= 0 || below.text().length() <= LONGEST_END) {
      return false;
    }
    return upper.stream().anyMatch(other -> !other.equals(piece) && meetsNone(other, lower))
        && isAmid(piece, at, upper, lower);
  }

  /**
   * Whether a piece two lines above a cell is over the words on both sides of it, where the line
   * between prints words of one line that stand beside both.
   */
  boolean isGroupAboveOthers(Piece piece, HeaderCell below) {
    List<Piece> lower = pieces(below.top());
    int at = lower.indexOf(below.first());
    return at > 0
        && below.text().length() > LONGEST_END
        && !pieces(piece.line().number() + 1).isEmpty()
        && isAmid(piece, at, pieces(piece.line().number()), lower);
  }

  /** Whether a piece is in the middle of words of a lower line over which nothing else stands. */
  private static boolean isAmid(Piece piece, int at, List<Piece> upper, List<Piece> lower) {
    int left = at;
    while (left > 0 && meetsNone(lower.get(left - 1), upper)) {
      left--;
    }
    int right = at;
    while (right + 1 < lower.size() && meetsNone(lower.get(right + 1), upper)) {
      right++;
    }
    for (int first = left; first < at; first++) {
      for (int last = at + 1; last <= right; last++) {
        Extent all = lower.get(first).extent().with(lower.get(last).extent());
        if (Math.abs(all.middle() - piece.extent().middle()) <= NEAR * 2) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a word names a level of codes, which has words of its own beside it. */
  private static boolean isLevel(Piece piece) {
    return LEVELS.contains(piece.text());
  }

  /** The pieces of the line of a number. */
  List<Piece> pieces(int number) {
    return lines.stream()
        .filter(line -> line.number() == number)
        .flatMap(line -> line.pieces().stream())
        .toList();
  }

  private static boolean meetsNone(Piece piece, List<Piece> others) {
    return others.stream().noneMatch(other -> other.extent().meets(piece.extent()));
  }
}
