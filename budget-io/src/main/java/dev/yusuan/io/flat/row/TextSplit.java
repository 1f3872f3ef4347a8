package dev.yusuan.io.flat.row;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;

/** Parts the texts of names that stand in columns beside each other, each broken over lines. */
public final class TextSplit {
  private final ImmutableSet<String> words;

  /** With the words that a column may print whole, such as 其他运转类. */
  public TextSplit(ImmutableSet<String> words) {
    this.words = words;
  }

  /** The texts of each of {@code count} columns; all in the first where nothing parts them. */
  List<List<FlatToken>> split(List<FlatToken> tokens, int count) {
    List<List<FlatToken>> parts = new ArrayList<>();
    if (count == 1 || tokens.size() < 2) {
      parts.add(tokens);
      return parts;
    }
    if (count == 2) {
      for (int from = 1; from < tokens.size(); from++) {
        List<FlatToken> end = tokens.subList(from, tokens.size());
        if (words.contains(Words.plain(FlatToken.joined(end)))) {
          parts.add(tokens.subList(0, from));
          parts.add(end);
          return parts;
        }
      }
    }
    if (tokens.size() <= count && isOneLine(tokens)) {
      for (int empty = tokens.size(); empty < count; empty++) {
        parts.add(List.of());
      }
      tokens.forEach(token -> parts.add(List.of(token)));
      return parts;
    }
    if (tokens.get(0).isDigits()) {
      parts.add(tokens.subList(0, 1));
      parts.add(tokens.subList(1, tokens.size()));
      return parts;
    }
    parts.add(tokens);
    return parts;
  }

  private static boolean isOneLine(List<FlatToken> tokens) {
    return tokens.stream().allMatch(token -> token.place().line() == tokens.get(0).place().line());
  }
}
