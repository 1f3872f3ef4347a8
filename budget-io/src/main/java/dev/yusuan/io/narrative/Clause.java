package dev.yusuan.io.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.narrative.word.Token;
import dev.yusuan.io.narrative.word.Token.Sort;
import java.util.ArrayList;
import java.util.List;

/**
 * Words between two marks of punctuation.
 *
 * @param tokens the words, without the marks
 * @param end the mark behind them: {@code 。} at the end of a text
 */
record Clause(ImmutableList<Token> tokens, char end) {
  /** The sentences of a text, each a list of clauses. */
  static ImmutableList<ImmutableList<Clause>> sentences(List<Token> tokens) {
    ImmutableList.Builder<ImmutableList<Clause>> sentences = ImmutableList.builder();
    List<Clause> sentence = new ArrayList<>();
    List<Token> clause = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!ends(token, clause)) {
        clause.add(token);
        continue;
      }
      char mark = isLastOfBracket(tokens, i) ? ',' : token.meaning().charAt(0);
      sentence.add(new Clause(ImmutableList.copyOf(clause), mark));
      clause.clear();
      if (mark == '。') {
        sentences.add(ImmutableList.copyOf(sentence));
        sentence.clear();
      }
    }
    sentence.add(new Clause(ImmutableList.copyOf(clause), '。'));
    return sentences.add(ImmutableList.copyOf(sentence)).build();
  }

  /** {@code 。）} ends what the bracket says, not the sentence that it stands in. */
  private static boolean isLastOfBracket(List<Token> tokens, int at) {
    return tokens.get(at).is(Sort.PUNCTUATION, "。")
        && at + 1 < tokens.size()
        && tokens.get(at + 1).is(Sort.PUNCTUATION, ")");
  }

  /** {@code 、} ends a clause with a figure, and stands within names else. */
  private static boolean ends(Token token, List<Token> clause) {
    return token.is(Sort.PUNCTUATION)
        && (!token.meaning().equals("、")
            || clause.stream().anyMatch(before -> before.is(Sort.FIGURE)));
  }

  int indexOf(Sort sort) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(sort)) {
        return i;
      }
    }
    return -1;
  }
}
