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
 * @param open whether it is open whose its figures are
 */
record Clause(ImmutableList<Token> tokens, char end, boolean open) {
  private Clause(ImmutableList<Token> tokens, char end) {
    this(tokens, end, /* open= */ false);
  }

  /** The sentences of a text, each a list of clauses. */
  static ImmutableList<ImmutableList<Clause>> sentences(List<Token> tokens) {
    ImmutableList.Builder<ImmutableList<Clause>> sentences = ImmutableList.builder();
    List<Clause> sentence = new ArrayList<>();
    List<Token> clause = new ArrayList<>();
    boolean hasFigure = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!ends(token, clause.isEmpty() || hasFigure)) {
        clause.add(token);
        hasFigure |= token.is(Sort.FIGURE);
        continue;
      }
      if (isDateOf(clause, tokens.subList(i + 1, tokens.size()))) {
        continue;
      }
      hasFigure = false;
      char mark = isLastOfBracket(tokens, i) ? ',' : token.meaning().charAt(0);
      mark = mark == ',' && isNextMarked(tokens, i) ? ';' : mark;
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

  /** 截至2024年12月31日，本年资产总额: the date says which year 本年 is; 本年预算 is that of the budget. */
  private static boolean isDateOf(List<Token> clause, List<Token> next) {
    return !clause.isEmpty()
        && clause.get(clause.size() - 1).is(Sort.AS_OF)
        && next.size() > 1
        && next.get(0).is(Sort.RELATIVE_YEAR, "0")
        && !next.get(1).is(Sort.PHASE);
  }

  /**
   * The clauses with each name before its figure: 货物、服务分别为35万元、30万元. Where it is not clear which
   * figure is whose, none is anyone's.
   */
  private static ImmutableList<Clause> withEach(List<Clause> sentence) {
    ImmutableList.Builder<Clause> all = ImmutableList.builder();
    for (int i = 0; i < sentence.size(); i++) {
      Clause clause = sentence.get(i);
      if (clause.isInOrder() && i + 1 < sentence.size() && sentence.get(i + 1).isFigure()) {
        List<Token> tokens = new ArrayList<>(clause.tokens);
        for (; i + 1 < sentence.size() && sentence.get(i + 1).isFigure(); i++) {
          tokens.addAll(sentence.get(i + 1).tokens);
        }
        all.add(new Clause(ImmutableList.copyOf(tokens), sentence.get(i).end, /* open= */ true));
        continue;
      }
      int at = clause.indexOfEach();
      List<List<Token>> names = at < 0 ? List.of() : names(clause.tokens.subList(0, at));
      boolean figuresFollow = i + 1 < sentence.size() && sentence.get(i + 1).isFigure();
      if ((names.size() < 2 && !(at >= 0 && figuresFollow))
          || clause.tokens.size() < at + 2
          || !clause.tokens.get(at + 1).is(Sort.FIGURE)) {
        all.add(clause);
        continue;
      }
      List<Token> tokens = new ArrayList<>(clause.tokens);
      while (i + 1 < sentence.size() && sentence.get(i + 1).isFigure()) {
        i++;
        tokens.addAll(sentence.get(i).tokens);
      }
      char end = sentence.get(i).end;
      List<Token> figures = tokens.subList(at + 1, tokens.size());
      List<List<Token>> complete = complete(names);
      boolean fit =
          complete.size() == figures.size()
              && figures.stream().allMatch(figure -> figure.is(Sort.FIGURE));
      if (!fit) {
        all.add(new Clause(ImmutableList.copyOf(tokens), end, /* open= */ true));
        continue;
      }
      for (int each = 0; each < figures.size(); each++) {
        all.add(
            new Clause(
                ImmutableList.<Token>builder()
                    .addAll(complete.get(each))
                    .add(figures.get(each))
                    .build(),
                each + 1 < figures.size() ? '、' : end));
      }
    }
    return all.build();
  }

  /**
   * Names that say each what it is: 2023年、2024年会议费 are two of 会议费. Empty where they do not, and it
   * is not clear what they share.
   */
  private static List<List<Token>> complete(List<List<Token>> names) {
    if (names.stream().allMatch(Clause::saysWhat) || names.stream().allMatch(Clause::isMoney)) {
      return names;
    }
    List<Token> last = names.get(names.size() - 1);
    List<List<Token>> earlier = names.subList(0, names.size() - 1);
    boolean years = saysWhat(last) && isYear(last.get(0));
    if (!years || !earlier.stream().allMatch(name -> name.size() == 1 && isYear(name.get(0)))) {
      return List.of();
    }
    List<List<Token>> complete = new ArrayList<>();
    for (List<Token> name : earlier) {
      complete.add(
          ImmutableList.<Token>builder().addAll(name).addAll(last.subList(1, last.size())).build());
    }
    complete.add(last);
    return complete;
  }

  private static boolean saysWhat(List<Token> name) {
    return name.stream()
        .anyMatch(token -> token.is(Sort.ITEM) || token.is(Sort.TEXT) || token.is(Sort.CLASSES));
  }

  private static boolean isMoney(List<Token> name) {
    return name.stream().anyMatch(token -> token.is(Sort.FUNDING)) && !saysWhat(name);
  }

  private static boolean isYear(Token token) {
    return token.is(Sort.YEAR) || token.is(Sort.RELATIVE_YEAR);
  }

  private int indexOfEach() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Sort.PARTS, "each")) {
        return i;
      }
    }
    return -1;
  }

  /** 分别较上年减少2万元、3万元: several changes, whose things stand somewhere before. */
  private boolean isInOrder() {
    return tokens.stream().anyMatch(token -> token.is(Sort.EACH, "order"))
        && indexOf(Sort.SHARE) < 0
        && indexOf(Sort.FIGURE) >= 0;
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

  /** ，二、2024年公务接待费…: the next of several things that one sentence tells. */
  private static boolean isNextMarked(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at + 1).is(Sort.MARK)
        && tokens.get(at + 1).meaning().endsWith("、");
  }

  /** {@code 。）} ends what the bracket says, not the sentence that it stands in. */
  private static boolean isLastOfBracket(List<Token> tokens, int at) {
    return tokens.get(at).is(Sort.PUNCTUATION, "。")
        && at + 1 < tokens.size()
        && tokens.get(at + 1).is(Sort.PUNCTUATION, ")");
  }

  /** {@code 、} ends a clause with a figure, or one without words, and stands within names else. */
  private static boolean ends(Token token, boolean mayEnd) {
    return token.is(Sort.PUNCTUATION) && (!token.meaning().equals("、") || mayEnd);
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
