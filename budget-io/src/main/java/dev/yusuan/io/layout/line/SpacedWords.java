package dev.yusuan.io.layout.line;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;

/** Joins words that are set with wide blanks between their characters: {@code 合 计}. */
final class SpacedWords {
  /** Codes of classifications have a column for each level (类, 款, 项), and its name above. */
  private static final String LEVELS = "类款项";

  /** Words of two characters that headers and totals set far apart. */
  private static final ImmutableSet<String> APART = ImmutableSet.of("项目", "收入", "支出", "合计", "总计");

  private static final int WIDEST_BLANK = 10;
  private static final int WIDEST_APART = 24;
  private static final int LONGEST_WORD = 12;

  private SpacedWords() {}

  static List<Piece> join(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>(pieces.size());
    int i = 0;
    while (i < pieces.size()) {
      int end = endOfWord(pieces, i);
      Piece word = pieces.get(i);
      for (int j = i + 1; j < end; j++) {
        word = word.with(pieces.get(j));
      }
      joined.add(word);
      i = end;
    }
    return joined;
  }

  private static int endOfWord(List<Piece> pieces, int start) {
    int end = start;
    boolean levels = false;
    int last = Math.min(pieces.size(), start + LONGEST_WORD);
    while (end < last && isOneCharacter(pieces.get(end)) && isNear(pieces, start, end)) {
      levels |= isLevel(pieces, end);
      end++;
    }
    return end - start < 2 || levels ? start + 1 : end;
  }

  /** Whether a character is the name of a level, and no part of 项目. */
  private static boolean isLevel(List<Piece> pieces, int index) {
    boolean item = index + 1 < pieces.size() && first(pieces.get(index + 1)) == '目';
    return LEVELS.indexOf(first(pieces.get(index))) >= 0 && !item;
  }

  private static boolean isNear(List<Piece> pieces, int start, int end) {
    if (end == start) {
      return true;
    }
    char last = first(pieces.get(end - 1));
    char next = first(pieces.get(end));
    boolean apart = end == start + 1 && APART.contains("" + last + next);
    int blank = pieces.get(end).left() - pieces.get(end - 1).right();
    return blank <= (apart ? WIDEST_APART : WIDEST_BLANK) && last != next;
  }

  private static boolean isOneCharacter(Piece piece) {
    return piece.to() - piece.from() == 1 && Character.isIdeographic(first(piece));
  }

  private static char first(Piece piece) {
    return piece.line().text().charAt(piece.from());
  }
}
