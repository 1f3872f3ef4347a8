package dev.yusuan.io.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.narrative.noun.Noun;
import dev.yusuan.io.narrative.word.Token;
import dev.yusuan.io.narrative.word.Token.Sort;
import dev.yusuan.io.narrative.word.Tokens;
import dev.yusuan.narrative.Base;
import dev.yusuan.narrative.FigureRole;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Quantity;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Subject;
import dev.yusuan.narrative.Topic;
import dev.yusuan.narrative.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what each figure of a clause is, by the words around it. */
final class FigureReader {
  private final Speech speech;
  private final Shares shares;
  private final Counts counts;
  private final ChangeReader changes;

  FigureReader(Speech speech) {
    this.speech = speech;
    this.shares = new Shares(speech);
    this.counts = new Counts(speech);
    this.changes = new ChangeReader(speech, counts);
  }

  /** Reads the figures of a clause. */
  void read(List<Token> tokens) {
    List<Integer> figures = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Sort.FIGURE)) {
        figures.add(i);
      }
    }
    if (isBroken(tokens, figures)) {
      leave(tokens);
    } else {
      speech.purpose = false;
      figures(tokens, figures);
    }
  }

  /** Keeps the figures of a clause as what is not understood. */
  void leave(List<Token> tokens) {
    tokens.stream().filter(token -> token.is(Sort.FIGURE)).forEach(speech.output::unbound);
    speech.forget();
  }

  private void figures(List<Token> tokens, List<Integer> figures) {
    int from = 0;
    Token threshold = null;
    List<Token> when = ImmutableList.of();
    for (int i = 0; i < figures.size(); i++) {
      int at = figures.get(i);
      int end = i + 1 < figures.size() ? figures.get(i + 1) : tokens.size();
      List<Token> after = tokens.subList(at + 1, end);
      Token figure = tokens.get(at);
      if (!after.isEmpty() && after.get(0).is(Sort.THRESHOLD)) {
        if (threshold != null) {
          speech.output.unbound(threshold);
        }
        threshold = figure;
        when = tokens.subList(from, at).stream().filter(FigureReader::isYear).toList();
        from = at + 2;
        continue;
      }
      Figured read =
          new Figured(Tokens.join(when, tokens.subList(from, at)), figure, after, threshold);
      when = ImmutableList.of();
      speech.boundKept = false;
      int used = figure(read);
      if (used < 0) {
        speech.output.unbound(figure);
        if (threshold != null) {
          speech.output.unbound(threshold);
        }
        threshold = null;
        used = 0;
        speech.forget();
      }
      if (threshold != null && !speech.boundKept) {
        speech.output.unbound(threshold);
      }
      threshold = null;
      from = at + 1 + used;
    }
    if (threshold != null) {
      speech.output.unbound(threshold);
    }
  }

  private static boolean isYear(Token token) {
    return token.is(Sort.YEAR) || token.is(Sort.RELATIVE_YEAR) || token.is(Sort.AS_OF);
  }

  /** Whether two figures meet that have nothing to do with each other. */
  private static boolean isBroken(List<Token> tokens, List<Integer> figures) {
    for (int i = 1; i < figures.size(); i++) {
      int at = figures.get(i);
      boolean meet = figures.get(i - 1) == at - 1;
      boolean countedAmount =
          tokens.get(at - 1).quantity() instanceof Quantity.Count count
              && !count.unit().isEmpty()
              && tokens.get(at).quantity() instanceof Quantity.Money;
      if (meet && !countedAmount) {
        return true;
      }
    }
    return false;
  }

  /** How many of the words behind the figure belong to it; -1 where it is not understood. */
  private int figure(Figured read) {
    if (read.isCount() && read.quantity().unit().isEmpty()) {
      return read.asNoMoney(speech.subject).map(this::figure).orElse(-1);
    }
    if (shares.addOfWhole(read) || shares.goesOn(read) || changes.startsMove(read)) {
      return 0;
    }
    boolean ofShare = Tokens.indexOf(read.before(), Sort.SHARE) >= 0;
    if (ofShare && !read.isRate()) {
      return shares.whole(read);
    }
    boolean done;
    if (read.isRate() && Tokens.indexOf(read.before(), Sort.COMPLETION) >= 0) {
      done = changes.completion(read);
    } else if (ofShare) {
      done = share(read);
    } else {
      Optional<Comparing> comparing = Comparing.of(read.before(), speech.calendar);
      comparing.ifPresent(known -> speech.base = known.base());
      if (comparing.isPresent() && comparing.get().direction().isPresent()) {
        done = changes.direction(read, comparing.get());
      } else {
        List<Token> rest =
            comparing
                .map(known -> changing(read, known))
                .orElseGet(() -> withoutComparing(read.before()));
        if (Tokens.indexOf(rest, Sort.DIRECTION) >= 0) {
          done = changes.moved(read, rest);
        } else if (Tokens.indexOf(rest, Sort.SAME) >= 0) {
          done = changes.same(read, rest);
        } else if (comparing.filter(known -> !known.isClosed()).isPresent()) {
          return changes.base(read, comparing.get());
        } else {
          return valued(read, rest);
        }
      }
    }
    return done ? 0 : -1;
  }

  /**
   * The words around what a change starts from. 比上年收入增加, where expenditure was spoken of last, is
   * of revenue.
   */
  private ImmutableList<Token> changing(Figured read, Comparing comparing) {
    ImmutableList<Token> rest = Tokens.join(comparing.before(), comparing.after());
    Subject spokenOf = speech.subject;
    if (spokenOf == null || Tokens.indexOf(rest, Sort.ITEM) >= 0) {
      return rest;
    }
    return read.before().stream()
        .filter(token -> token.is(Sort.ITEM))
        .filter(token -> Sides.areOpposite(spokenOf.item(), Item.valueOf(token.meaning())))
        .findFirst()
        .map(side -> Tokens.join(ImmutableList.of(side), rest))
        .orElse(rest);
  }

  /** 对比减少4万元: from what the words before it named, or from last year. */
  private ImmutableList<Token> withoutComparing(List<Token> before) {
    if (before.isEmpty() || !before.get(0).is(Sort.COMPARE, "behind")) {
      return ImmutableList.copyOf(before);
    }
    if (speech.base.equals(Base.UNKNOWN)) {
      speech.base = new Base(speech.calendar.relative("-1"), Optional.empty());
    }
    return ImmutableList.copyOf(before.subList(1, before.size()));
  }

  /** Whether the words behind an amount begin something else: 700万元培训费 is no amount of its own. */
  static boolean endsHere(List<Token> after) {
    if (after.isEmpty()) {
      return true;
    }
    return switch (after.get(0).sort()) {
      case TEXT, ITEM, FUNDING, CLASSES, ACTION -> false;
      default -> true;
    };
  }

  private boolean share(Figured read) {
    int at = Tokens.indexOf(read.before(), Sort.SHARE);
    Noun part = speech.nouns.read(read.before().subList(0, at), /* counted= */ false);
    boolean counted = shares.areOfCount();
    Noun whole = speech.nouns.read(read.before().subList(at + 1, read.before().size()), counted);
    boolean isOfEach = Tokens.indexOf(read.before(), Sort.EACH) >= 0;
    if (!part.clear() || !whole.clear()) {
      return false;
    }
    boolean ofThisYear = isOfThisYear(read.before().subList(at + 1, read.before().size()));
    Optional<Whole> named =
        whole
            .subject()
            .map(known -> speech.topicOf(known, whole, /* money= */ true))
            .map(topic -> ofThisYear ? PartLists.wholeOfThisYear(topic) : topic)
            .map(topic -> new Whole(topic, Optional.empty()));
    if (isOfEach) {
      boolean bare = part.subject().isEmpty();
      if (bare) {
        shares.beginEach(read, named);
      }
      return bare;
    }
    if (part.subject().isPresent()) {
      return shareOf(read, speech.topic(part, /* money= */ true), named);
    }
    if (speech.value == Speech.NONE) {
      return false;
    }
    return shares.add(read, named, ofThisYear);
  }

  private boolean shareOf(Figured read, Optional<Topic> topic, Optional<Whole> named) {
    Optional<PartLists.PartOf> list =
        topic.flatMap(
            known ->
                speech.lists.partOf(
                    known, new Quantity.Money(dev.yusuan.money.Amount.parse("0元"))));
    Optional<Whole> whole = list.map(PartLists.PartOf::whole).or(() -> named).or(speech::known);
    if (topic.isEmpty() || whole.isEmpty()) {
      return false;
    }
    StatedFigure share = speech.output.figure(read.figure(), FigureRole.SHARE, topic.get());
    speech.value =
        speech.output.add(
            read.start(),
            new Statement.Part(
                speech.passage(speech.explains),
                topic.get(),
                list.map(PartLists.PartOf::number).orElseGet(speech.lists::single),
                whole.get(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(share)));
    speech.speakOf(topic.get());
    return true;
  }

  /** The amount or number of a subject. */
  private int valued(Figured read, List<Token> rest) {
    if (speech.baseInBracket && read.isMoney() && rest.isEmpty() && beginsBracket(read)) {
      speech.baseInBracket = false;
      if (!speech.changes.hasBase()) {
        speech.changes.startFrom(read.figure());
        return 0;
      }
    }
    if (read.isRate() || (read.isMoney() && beginsBracket(read))) {
      boolean added = rest.isEmpty() && speech.changes.add(read);
      if (added || read.isRate()) {
        return added ? 0 : -1;
      }
    }
    Noun noun = speech.nouns.read(rest, read.isCount());
    if (read.isCount()) {
      return counts.read(read, noun, rest);
    }
    if (!noun.clear() || !endsHere(read.after())) {
      return -1;
    }
    if (noun.subject().isEmpty()
        && noun.phase().isEmpty()
        && !rest.isEmpty()
        && Tokens.hasWords(rest)) {
      return -1;
    }
    if (changes.goesOn(read, noun, rest)) {
      return 0;
    }
    boolean restated = noun.subject().isEmpty();
    if (restated && speech.value != Speech.NONE && isBareTotal(noun, rest) && !speech.counts()) {
      return -1;
    }
    Optional<Topic> topic =
        restated && speech.candidate != null
            ? Optional.of(speech.topicOf(speech.candidate, noun, /* money= */ true))
            : speech.topic(noun, /* money= */ true).or(() -> unnamed(noun));
    if (topic.isEmpty()) {
      return -1;
    }
    boolean isWithin =
        speech.nouns.words().isContaining(topic.get().subject().owner())
            && speech.value != Speech.NONE;
    if (isWithin) {
      speech.openBracket();
    }
    speech.state(
        read,
        isOfThisYear(rest) ? speech.lists.ofThisYear(topic.get()) : topic.get(),
        restated && speech.candidate == null && speech.value != Speech.NONE);
    if (isWithin) {
      speech.closeBracket();
    }
    return 0;
  }

  /** Whether words tell of this year alone: 本年收入. */
  static boolean isOfThisYear(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> token.is(Sort.RELATIVE_YEAR, "0"));
  }

  /** What a sentence leaves open ends with it. */
  void endSentence() {
    shares.endSentence();
  }

  private boolean beginsBracket(Figured read) {
    int at = read.start();
    return at > 0 && speech.text.text().charAt(at - 1) == '(';
  }

  /** 2024年预算数 where no words tell of what: the figures of one sentence are of one thing. */
  private Optional<Topic> unnamed(Noun noun) {
    return noun.clear() && noun.year().isPresent() && noun.phase().isPresent()
        ? Optional.of(speech.topicOf(Subject.named(""), noun, /* money= */ true))
        : Optional.empty();
  }

  /** 合计 alone, which is of all that is stated before it and not of the last. */
  private static boolean isBareTotal(Noun noun, List<Token> rest) {
    return noun.year().isEmpty() && noun.phase().isEmpty() && Tokens.indexOf(rest, Sort.SCOPE) >= 0;
  }
}
