package dev.yusuan.io.narrative.word;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.narrative.word.Token.Sort;
import java.util.List;

/** Questions to runs of words. */
public final class Tokens {
  private Tokens() {}

  public static ImmutableList<Token> join(List<Token> one, List<Token> other) {
    return ImmutableList.<Token>builder().addAll(one).addAll(other).build();
  }

  public static boolean hasWords(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> token.is(Sort.TEXT));
  }

  public static List<Token> upTo(List<Token> tokens, Sort sort) {
    int at = indexOf(tokens, sort);
    return at < 0 ? tokens : tokens.subList(0, at);
  }

  public static int indexOf(List<Token> tokens, Sort sort) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(sort)) {
        return i;
      }
    }
    return -1;
  }

  public static int lastIndexOf(List<Token> tokens, Sort sort) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.get(i).is(sort)) {
        return i;
      }
    }
    return -1;
  }
}
