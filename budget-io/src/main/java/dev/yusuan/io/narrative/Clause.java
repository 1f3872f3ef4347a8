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
        sentences.add(withEach(sentence));
        sentence.clear();
      }
    }
    sentence.add(new Clause(ImmutableList.copyOf(clause), '。'));
    return sentences.add(withEach(sentence)).build();
  }

  /**
   * The clauses with each name before its figure: 货物、服务分别为35万元、30万元. Where there are more of the
   * ones than of the others, no figure is anyone's.
   */
  private static ImmutableList<Clause> withEach(List<Clause> sentence) {
    ImmutableList.Builder<Clause> all = ImmutableList.builder();
    for (int i = 0; i < sentence.size(); i++) {
      Clause clause = sentence.get(i);
      int at = clause.indexOfEach();
      List<List<Token>> names = at < 0 ? List.of() : names(clause.tokens.subList(0, at));
      if (names.size() < 2 || clause.tokens.size() != at + 2) {
        all.add(clause);
        continue;
      }
      List<Token> figures = new ArrayList<>(clause.tokens.subList(at + 1, at + 2));
      while (i + 1 < sentence.size() && sentence.get(i + 1).isFigure()) {
        i++;
        figures.add(sentence.get(i).tokens.get(0));
      }
      char end = sentence.get(i).end;
      if (names.size() != figures.size()) {
        all.add(new Clause(ImmutableList.copyOf(figures), end));
        continue;
      }
      for (int each = 0; each < figures.size(); each++) {
        all.add(
            new Clause(
                ImmutableList.<Token>builder()
                    .addAll(names.get(each))
                    .add(figures.get(each))
                    .build(),
                each + 1 < figures.size() ? '、' : end));
      }
    }
    return all.build();
  }

  private int indexOfEach() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Sort.PARTS, "each")) {
        return i;
      }
    }
    return -1;
  }

  private boolean isFigure() {
    return tokens.size() == 1 && tokens.get(0).is(Sort.FIGURE);
  }

  private static List<List<Token>> names(List<Token> tokens) {
    List<List<Token>> names = new ArrayList<>();
    List<Token> name = new ArrayList<>();
    for (Token token : tokens) {
      if (!token.is(Sort.PUNCTUATION, "、") && !token.is(Sort.TEXT, "和")) {
        name.add(token);
      } else if (!name.isEmpty()) {
        names.add(name);
        name = new ArrayList<>();
      }
    }
    if (!name.isEmpty()) {
      names.add(name);
    }
    return names;
  }

  /** {@code 。）} ends what the bracket says, not the sentence that it stands in. */
  private static boolean isLastOfBracket(List<Token> tokens, int at) {
    return tokens.get(at).is(Sort.PUNCTUATION, "。")
        && at + 1 < tokens.size()
        && tokens.get(at + 1).is(Sort.PUNCTUATION, ")");
  }

  /** {@code 、} ends a clause with a figure, or one without words, and stands within names else. */
  private static boolean ends(Token token, List<Token> clause) {
    return token.is(Sort.PUNCTUATION)
        && (!token.meaning().equals("、")
            || clause.isEmpty()
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
