package dev.yusuan.io.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.narrative.noun.Calendar;
import dev.yusuan.io.narrative.noun.NounReader;
import dev.yusuan.io.narrative.word.Token;
import dev.yusuan.io.narrative.word.Token.Sort;
import dev.yusuan.narrative.Base;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The words of a comparison, taken apart: what stands before it, what it starts from, what stands
 * behind.
 *
 * @param before the words before it
 * @param base what it starts from
 * @param after the words behind it
 * @param direction the direction that the word itself tells: 大于
 * @param isClosed whether a word ends what it starts from: 与上年相比
 */
record Comparing(
    ImmutableList<Token> before,
    Base base,
    ImmutableList<Token> after,
    Optional<String> direction,
    boolean isClosed) {

  static Optional<Comparing> of(List<Token> tokens, Calendar calendar) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(Sort.COMPARE) && !token.meaning().equals("behind")) {
        return Optional.of(at(i, tokens, calendar));
      }
    }
    return Optional.empty();
  }

  private static Comparing at(int i, List<Token> tokens, Calendar calendar) {
    String sort = tokens.get(i).meaning();
    ImmutableList<Token> before = ImmutableList.copyOf(tokens.subList(0, i));
    if (sort.equals("whole") && !isYearAt(tokens, i + 1)) {
      Base last = new Base(calendar.relative("-1"), Optional.empty());
      return new Comparing(before, last, rest(tokens, i + 1), Optional.empty(), true);
    }
    int end = endOfBase(tokens, i + 1);
    Base base = base(tokens.subList(i + 1, end), calendar);
    boolean closed = end < tokens.size() && isBehind(tokens.get(end));
    return new Comparing(
        before,
        closed ? base : staged(base, tokens.subList(end, tokens.size()), calendar),
        rest(tokens, closed ? end + 1 : end),
        sort.equals("before") || sort.equals("whole") ? Optional.empty() : Optional.of(sort),
        closed);
  }

  /** 同比上年: the year is that of the base. */
  private static boolean isYearAt(List<Token> tokens, int at) {
    return at < tokens.size()
        && (tokens.get(at).is(Sort.YEAR) || tokens.get(at).is(Sort.RELATIVE_YEAR));
  }

  private static ImmutableList<Token> rest(List<Token> tokens, int from) {
    return ImmutableList.copyOf(tokens.subList(from, tokens.size()));
  }

  private static boolean isBehind(Token token) {
    return token.is(Sort.COMPARE, "behind");
  }

  /** 比2023年财政拨款收支预算数增加: the stage may stand behind what is compared. */
  private static Base staged(Base base, List<Token> named, Calendar calendar) {
    return named.stream()
        .takeWhile(Comparing::isName)
        .filter(token -> token.is(Sort.PHASE))
        .findFirst()
        .filter(stage -> base.phase().isEmpty() && base.year().isPresent())
        .map(stage -> calendar.base(base.year(), Optional.of(stage.meaning())))
        .orElse(base);
  }

  private static boolean isName(Token token) {
    return switch (token.sort()) {
      case TEXT, ITEM, FUNDING, SCOPE, CLASSES, PHASE -> true;
      default -> false;
    };
  }

  /** Up to 相比 where it is printed; else as long as words name a year and a stage. */
  private static int endOfBase(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (isBehind(tokens.get(i))) {
        return i;
      }
    }
    int end = from;
    while (end < tokens.size() && isOfBase(tokens.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfBase(Token token) {
    return switch (token.sort()) {
      case YEAR, AS_OF, RELATIVE_YEAR, PHASE, VERB -> true;
      case ITEM -> NounReader.isGeneric(dev.yusuan.narrative.Item.valueOf(token.meaning()));
      default -> token.meaning().equals("数") || token.meaning().equals("相");
    };
  }

  /** The year and stage that words name. */
  static Base base(List<Token> tokens, Calendar calendar) {
    OptionalInt year = OptionalInt.empty();
    Optional<String> phase = Optional.empty();
    for (Token token : tokens) {
      switch (token.sort()) {
        case YEAR, AS_OF -> year = OptionalInt.of(Integer.parseInt(token.meaning()));
        case RELATIVE_YEAR -> year = year.isPresent() ? year : calendar.relative(token.meaning());
        case PHASE -> phase = Optional.of(token.meaning());
        default -> {}
      }
    }
    return calendar.base(year, phase);
  }
}
