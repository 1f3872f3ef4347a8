package dev.yusuan.io.narrative.word;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.narrative.word.NarrativeWords.Sense;
import dev.yusuan.io.narrative.word.Token.Sort;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a plain text apart into what means something to the grammar. */
public final class Lexer {
  private static final String BOUNDARIES = ",;:。、()";
  private static final char NOT = '非';
  private static final Pattern PAGE = Pattern.compile("[-—–─_]{1,3}[0-9]{1,4}[-—–─_]{1,3}");
  private static final Pattern BREAKDOWN =
      Pattern.compile("按照?[^,;:。()0-9]{1,14}(?:划分|分类|科目|区分|构成|分|看)(?:为|如下)?(?=[,:])");
  private static final Pattern UNFILLED =
      Pattern.compile("(?:[XxＸ×_…]{1,8}(?:,[Xx×_]{1,4})?)?[万亿]?元(?=[,;。、:)]|$)");
  private static final Sense EACH = new Sense(Sort.PARTS, "each");
  private static final Pattern SHARE_OF_NAMED =
      Pattern.compile("[^,;:。、()0-9]{2,30}[0-9][0-9.]{0,9}%");
  private static final Pattern BRACKET = Pattern.compile("\\([^()0-9]{1,40}\\)");

  private final String text;
  private final NarrativeWords words;
  private final FigureScanner figures;
  private final DateScanner dates;
  private final List<Token> tokens = new ArrayList<>();
  private int textFrom = -1;

  private Lexer(String text, NarrativeWords words) {
    this.text = text;
    this.words = words;
    this.figures = new FigureScanner(text, words);
    this.dates = new DateScanner(text);
  }

  public static ImmutableList<Token> tokens(String text, NarrativeWords words) {
    Lexer lexer = new Lexer(text, words);
    int at = 0;
    while (at < text.length()) {
      at = lexer.next(at);
    }
    lexer.endText(at);
    return ImmutableList.copyOf(lexer.tokens);
  }

  private int next(int at) {
    char c = text.charAt(at);
    int skipped = end(at, PAGE);
    if (skipped > at) {
      endText(at);
    }
    if (skipped == at) {
      skipped = add(at, OrdinalMarks.at(text, at), Sort.MARK);
    }
    boolean joins = isBehindAmount(at) && begins(Sort.PUNCTUATION, at);
    if (skipped == at && (joins || begins(Sort.PARTS, at))) {
      skipped = wordAt(at);
    }
    if (skipped == at && c == '按') {
      skipped = breakdownAt(at);
    }
    if (skipped == at && BOUNDARIES.indexOf(c) >= 0) {
      skipped = c == '(' ? bracketAt(at) : punctuation(at);
    }
    if (skipped == at) {
      skipped = classesAt(at);
    }
    if (skipped == at) {
      skipped = yearAt(at);
    }
    if (skipped == at
        && "XxＸ×_…万亿元".indexOf(c) >= 0
        && (at == 0 || !FigureScanner.isDigit(text.charAt(at - 1)))) {
      skipped = add(at, UNFILLED, Sort.MARK);
    }
    if (skipped == at && figures.mayBegin(at)) {
      skipped = numberAt(at);
    }
    if (skipped == at) {
      skipped = wordAt(at);
    }
    if (skipped > at) {
      return skipped;
    }
    return oneOfText(at, c == ' ');
  }

  private int oneOfText(int at, boolean blank) {
    if (blank) {
      endText(at);
    } else if (textFrom < 0) {
      textFrom = at;
    }
    return at + 1;
  }

  private void endText(int at) {
    if (textFrom >= 0) {
      tokens.add(Token.word(Sort.TEXT, text.substring(textFrom, at), textFrom, at));
      textFrom = -1;
    }
  }

  private int add(Token token) {
    endText(token.start());
    tokens.add(token);
    return token.end();
  }

  private int punctuation(int at) {
    return add(Token.word(Sort.PUNCTUATION, String.valueOf(text.charAt(at)), at, at + 1));
  }

  private int end(int at, Pattern pattern) {
    Matcher matcher = matcher(at, pattern);
    return matcher.lookingAt() ? matcher.end() : at;
  }

  private Matcher matcher(int at, Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    matcher.region(at, text.length()).useTransparentBounds(true);
    return matcher;
  }

  private int add(int at, Pattern pattern, Sort sort) {
    int end = end(at, pattern);
    return end > at ? add(Token.word(sort, text.substring(at, end), at, end)) : at;
  }

  /** 按功能分类: the parts that follow are told apart by it. */
  private int breakdownAt(int at) {
    int end = end(at, BREAKDOWN);
    return end > at ? add(Token.word(Sort.PARTS, "by", at, end)) : at;
  }

  /** A bracket without a number explains; one with figures holds parts. */
  private int bracketAt(int at) {
    int known = wordAt(at);
    if (known > at) {
      return known;
    }
    int end = dates.noFigure(at);
    if (end > at) {
      endText(at);
    }
    return end > at ? end : explained(at);
  }

  private int explained(int at) {
    Matcher bracket = matcher(at, BRACKET);
    if (!bracket.lookingAt()) {
      return punctuation(at);
    }
    Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    boolean direction = textFrom < 0 && last != null && last.is(Sort.DIRECTION);
    String inside = text.substring(at + 1, bracket.end() - 1);
    if (last != null
        && direction
        && words.senses(inside).stream().anyMatch(s -> s.sort() == Sort.DIRECTION)) {
      tokens.set(
          tokens.size() - 1, Token.word(Sort.DIRECTION, "UNDECIDED", last.start(), bracket.end()));
      return bracket.end();
    }
    endText(at);
    Abbreviation.replace(tokens, inside, at + 1, words);
    return bracket.end();
  }

  private int classesAt(int at) {
    boolean begins = textFrom < 0 && (tokens.isEmpty() || !lastIs(Sort.TEXT));
    Optional<Token> found = begins ? ClassScanner.at(text, at, words) : Optional.empty();
    boolean isBehind = found.filter(token -> token.start() > at).isPresent();
    return isBehind && begins(Sort.PURPOSE, at) ? wordAt(at) : found.map(this::add).orElse(at);
  }

  private boolean lastIs(Sort sort) {
    return tokens.get(tokens.size() - 1).is(sort);
  }

  private int yearAt(int at) {
    DateScanner.Found found = dates.at(at);
    if (found.token() != null) {
      return add(found.token());
    }
    if (found.end() > at) {
      endText(at);
    }
    return found.end();
  }

  private int numberAt(int at) {
    boolean expected = textFrom < 0 && !tokens.isEmpty() && expectsFigure();
    FigureScanner.Found found = figures.at(at, expected, isBehindItem()).orElse(null);
    if (found == null) {
      return at;
    }
    if (found.token() != null) {
      return add(withAbout(found.token()));
    }
    if (textFrom < 0) {
      textFrom = at;
    }
    return found.end();
  }

  /** A figure with the word that says that it is about so much: 约300万元. */
  private Token withAbout(Token figure) {
    Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    if (last == null
        || textFrom >= 0
        || !last.is(Sort.VERB, Token.ABOUT)
        || last.end() != figure.start()) {
      return figure;
    }
    tokens.remove(tokens.size() - 1);
    return figure.about(last.start(), figure.end());
  }

  /** The word behind a figure that says that it is about so much: 300万元左右. */
  private int aboutBehind(Token word) {
    int last = tokens.size() - 1;
    Token figure = tokens.get(last);
    tokens.set(last, figure.about(figure.start(), word.end()));
    return word.end();
  }

  private boolean isBehindItem() {
    int last = tokens.size() - 1;
    while (last >= 0 && (tokens.get(last).is(Sort.VERB) || tokens.get(last).is(Sort.EACH))) {
      last--;
    }
    return textFrom < 0 && last >= 0 && tokens.get(last).is(Sort.ITEM);
  }

  private boolean expectsFigure() {
    return switch (tokens.get(tokens.size() - 1).sort()) {
      case ITEM, PHASE, SCOPE, FUNDING, VERB, DIRECTION, REACH, SHARE -> true;
      default -> false;
    };
  }

  private int wordAt(int at) {
    for (int end = Math.min(text.length(), at + words.longest()); end > at; end--) {
      for (Sense sense : words.senses(text.substring(at, end))) {
        if (applies(sense, at, end)) {
          Token word = Token.word(sense.sortOfToken(), sense.meaning(), at, end);
          return word.is(Sort.AFTER, Token.ABOUT) ? aboutBehind(word) : add(word);
        }
      }
    }
    return at;
  }

  /** Whether a word that may be a piece of others is meant here. */
  private boolean applies(Sense sense, int start, int end) {
    return switch (sense.sort()) {
      case FUNDING -> start == 0 || text.charAt(start - 1) != NOT;
      case VERB, REACH -> beforeFigure(end, 4);
      case EACH ->
          beforeFigure(end, 4)
              || nextIs(end, Sort.DIRECTION)
              || nextIs(end, Sort.SHARE)
              || (sense.meaning().equals("order") && nextIs(end, Sort.COMPARE));
      case INSIDE -> end < text.length() && ",:".indexOf(text.charAt(end)) >= 0;
      case COMPARE -> !sense.meaning().equals("before") || nextIsBase(end);
      case SCOPE -> end - start > 1 || nextIs(end, Sort.ITEM);
      case DIRECTION -> end - start > 1 || (textFrom < 0 && beforeFigure(end, 4));
      case AFTER -> textFrom < 0 && !tokens.isEmpty() && lastIs(Sort.FIGURE) && endsAt(end);
      case SHARE -> end - start > 1 || shareAt(start, end);
      case COMPLETION -> nextIs(end, Sort.PHASE);
      case NONE -> isAlone(start);
      case LONE_ITEM -> isFirst(start) && (beforeFigure(end, 4) || isOneOfEach(end));
      case PART_ITEM -> isFirst(start) && beforeFigure(end, 4) && isWholeNamed(sense);
      case PUNCTUATION -> isBehindAmount(start);
      case STRUCTURE -> endsAt(end);
      case PHASE -> textFrom < 0 || !nextIs(start, Sort.ITEM);
      default -> true;
    };
  }

  /** 公务用车购置费35万元，运行费60万元: the words before name what it is a part of, or another part. */
  private boolean isWholeNamed(Sense part) {
    Item item = Item.valueOf(part.meaning());
    return tokens.stream()
        .filter(token -> token.is(Sort.ITEM))
        .map(token -> Item.valueOf(token.meaning()))
        .anyMatch(
            named ->
                item.whole()
                    .filter(whole -> whole == named || named.whole().equals(item.whole()))
                    .isPresent());
  }

  /** 货物、工程、服务分别为…: names whose amounts follow in their order. */
  private boolean isOneOfEach(int end) {
    return end < text.length() && (text.charAt(end) == '、' || nextMeans(end, EACH::equals));
  }

  private boolean isBehindAmount(int start) {
    Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    return last != null && last.quantity() instanceof Quantity.Money && last.end() == start;
  }

  private boolean shareAt(int start, int end) {
    boolean figure = beforeFigure(end, 4);
    boolean whole =
        nextIs(end, Sort.ITEM)
            || nextIs(end, Sort.FUNDING)
            || nextIs(end, Sort.SCOPE)
            || nextIs(end, Sort.RELATIVE_YEAR)
            || matcher(end, SHARE_OF_NAMED).lookingAt();
    return figure || (whole && isAlone(start));
  }

  private boolean endsAt(int end) {
    return end == text.length() || BOUNDARIES.indexOf(text.charAt(end)) >= 0;
  }

  private boolean isAlone(int start) {
    return start == 0
        || BOUNDARIES.indexOf(text.charAt(start - 1)) >= 0
        || (textFrom < 0 && !tokens.isEmpty());
  }

  /** Whether a clause or a list begins here. */
  private boolean isFirst(int start) {
    return start == 0
        || BOUNDARIES.indexOf(text.charAt(start - 1)) >= 0
        || (textFrom < 0 && !tokens.isEmpty() && (lastIs(Sort.PARTS) || lastIs(Sort.MARK)));
  }

  private boolean nextIsBase(int at) {
    return dates.isYear(at) || nextIs(at, Sort.RELATIVE_YEAR) || nextIs(at, Sort.PHASE);
  }

  /** Whether the longest word at a place is of a sort. */
  private boolean begins(Sort sort, int at) {
    for (int end = Math.min(text.length(), at + words.longest()); end > at; end--) {
      ImmutableList<Sense> senses = words.senses(text.substring(at, end));
      if (!senses.isEmpty()) {
        return senses.stream().anyMatch(s -> s.sort() == sort);
      }
    }
    return false;
  }

  private boolean nextIs(int at, Sort sort) {
    return nextMeans(at, sense -> sense.sort() == sort);
  }

  /** Whether a word at a place means something. */
  private boolean nextMeans(int at, Predicate<Sense> meaning) {
    for (int end = Math.min(text.length(), at + words.longest()); end > at; end--) {
      if (words.senses(text.substring(at, end)).stream().anyMatch(meaning)) {
        return true;
      }
    }
    return false;
  }

  /** Whether only words of this sort stand between a place and a figure. */
  private boolean beforeFigure(int at, int most) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    if (FigureScanner.isDigit(c) || c == '-' || figures.at(at, true, isBehindItem()).isPresent()) {
      return true;
    }
    for (int end = Math.min(text.length(), at + 4); most > 0 && end > at; end--) {
      boolean verb =
          words.senses(text.substring(at, end)).stream()
              .anyMatch(
                  s -> s.sort() == Sort.VERB || s.sort() == Sort.REACH || s.sort() == Sort.EACH);
      if (verb && beforeFigure(end, most - 1)) {
        return true;
      }
    }
    return false;
  }
}
