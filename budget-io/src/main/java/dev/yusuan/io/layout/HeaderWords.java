package dev.yusuan.io.layout;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.layout.line.LayoutLine;
import dev.yusuan.io.layout.line.Piece;
import dev.yusuan.io.layout.line.Ruler;
import java.util.ArrayList;
import java.util.List;

/** Parts the words of a header that stand one blank apart, and the ends of words above. */
final class HeaderWords {
  private static final ImmutableSet<String> LEVELS = ImmutableSet.of("类", "款", "项");

  private final List<LayoutLine> lines;
  private final Ruler ruler;

  /** Of the lines of a header. */
  HeaderWords(List<LayoutLine> lines, Ruler ruler) {
    this.lines = lines;
    this.ruler = ruler;
  }

  /** The lines, with their words parted. */
  List<LayoutLine> split() {
    return lines.stream().map(this::split).toList();
  }

  private LayoutLine split(LayoutLine line) {
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : line.pieces()) {
      List<Piece> tokens = PieceSplitter.tokens(piece, ruler);
      if (tokens.size() > 1
          && tokens.stream().allMatch(this::isEnd)
          && (areLevels(tokens) || !areBelowOne(tokens))) {
        pieces.addAll(tokens);
      } else {
        words(tokens, pieces);
      }
    }
    return new LayoutLine(line.line(), pieces);
  }

  private static void words(List<Piece> tokens, List<Piece> pieces) {
    Piece before = null;
    for (Piece token : tokens) {
      if (before != null && isWord(before) && isWord(token)) {
        pieces.add(before);
        before = token;
      } else {
        before = before == null ? token : before.with(token);
      }
    }
    if (before != null) {
      pieces.add(before);
    }
  }

  /** Whether one character stands below the middle or the beginning of a longer word. */
  private boolean isEnd(Piece token) {
    return token.to() - token.from() == 1
        && lines.stream()
            .filter(line -> isAbove(line, token))
            .flatMap(line -> line.pieces().stream())
            .anyMatch(
                word ->
                    word.to() - word.from() > 1
                        && word.left() <= token.left()
                        && word.right() >= token.right());
  }

  private static boolean areLevels(List<Piece> tokens) {
    return tokens.stream().allMatch(token -> LEVELS.contains(token.text()));
  }

  /** Whether one word stands above all characters, which are a word set apart: 项 目. */
  private boolean areBelowOne(List<Piece> tokens) {
    Piece first = tokens.get(0);
    Piece last = tokens.get(tokens.size() - 1);
    return lines.stream()
        .filter(line -> isAbove(line, first))
        .flatMap(line -> line.pieces().stream())
        .anyMatch(word -> word.left() <= first.left() && word.right() >= last.right());
  }

  private static boolean isAbove(LayoutLine line, Piece token) {
    int distance = token.line().number() - line.number();
    return distance == 1 || distance == 2;
  }

  private static boolean isWord(Piece piece) {
    String text = piece.line().text();
    return piece.to() - piece.from() > 1
        && Character.isIdeographic(text.charAt(piece.from()))
        && Character.isIdeographic(text.charAt(piece.to() - 1));
  }
}
