package dev.yusuan.io.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.narrative.noun.Noun;
import dev.yusuan.io.narrative.word.Token;
import dev.yusuan.io.narrative.word.Token.Sort;
import dev.yusuan.io.narrative.word.Tokens;
import dev.yusuan.narrative.Base;
import dev.yusuan.narrative.Direction;
import dev.yusuan.narrative.FigureRole;
import dev.yusuan.narrative.Movement;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Topic;
import java.util.List;
import java.util.Optional;

/** Reads figures of changes: what they start from, by how much, and that there is none (增减). */
final class ChangeReader {
  private final Speech speech;
  private final Counts counts;

  /** What moves from one amount to another that follows: 由上年的100万元增至120万元. */
  private Optional<Topic> moving = Optional.empty();

  ChangeReader(Speech speech, Counts counts) {
    this.speech = speech;
    this.counts = counts;
  }

  /**
   * 比2023年预算14.90万元, 与上年5万元相比: the amount of what the next words compare with. The words may name
   * again what is spoken of, and nothing else: 比2023年培训费预算14.90万元.
   */
  int base(Figured read, Comparing comparing) {
    Noun noun = speech.nouns.read(comparing.before(), /* counted= */ false);
    Noun again = speech.nouns.read(comparing.after(), /* counted= */ false);
    if (!read.isMoney() || !noun.clear() || !again.clear()) {
      return -1;
    }
    if (speech.changes.hasBase()) {
      return -1;
    }
    if (noun.subject().isPresent() && again.subject().isEmpty()) {
      speech.topic(noun, /* money= */ true).ifPresent(speech::speakOf);
    } else if (noun.subject().isPresent() || !speech.subjects.isAgain(again)) {
      return -1;
    }
    if (again.phase().isPresent()) {
      speech.base = speech.calendar.base(comparing.base().year(), again.phase());
    }
    if (Tokens.indexOf(read.after(), Sort.SAME) == 0) {
      return sameAs(read);
    }
    speech.changes.startFrom(read.figure());
    boolean isClosed = !read.after().isEmpty() && read.after().get(0).is(Sort.COMPARE, "behind");
    return isClosed ? 1 : 0;
  }

  /** 与2023年预算5万元持平. */
  private int sameAs(Figured read) {
    Noun none = speech.nouns.read(ImmutableList.of(), /* counted= */ false);
    Topic topic = speech.topic(none, /* money= */ true).orElseThrow();
    Topic base = new Topic(topic.subject(), speech.base.year(), speech.base.phase());
    StatedFigure figure = speech.output.figure(read.figure(), FigureRole.BASE, base);
    speech.changes.unchanged(read.start(), topic, Optional.of(figure));
    return 1;
  }

  /** 由上年的100万元增至120万元: what something moves from, before the words to where. */
  boolean startsMove(Figured read) {
    List<Token> words = read.before();
    int from = Tokens.lastIndexOf(words, Sort.TEXT);
    while (from >= 0 && speech.nouns.words().withoutFrom(words.get(from).meaning()).isEmpty()) {
      from = Tokens.lastIndexOf(words.subList(0, from), Sort.TEXT);
    }
    if (from < 0 || !read.isMoney() || !isReached(read.after()) || speech.changes.hasBase()) {
      return false;
    }
    Noun noun = speech.nouns.read(named(words, from), /* counted= */ false);
    Noun base = speech.nouns.read(words.subList(from + 1, words.size()), /* counted= */ false);
    Optional<Topic> topic = speech.topic(noun, /* money= */ true);
    if (topic.isEmpty() || !base.clear() || base.subject().isPresent()) {
      return false;
    }
    moving = topic;
    speech.base = Comparing.base(words.subList(from + 1, words.size()), speech.calendar);
    speech.changes.startFrom(read.figure());
    return true;
  }

  private List<Token> named(List<Token> words, int from) {
    Token last = words.get(from);
    String name = speech.nouns.words().withoutFrom(last.meaning()).orElseThrow();
    return name.isEmpty()
        ? words.subList(0, from)
        : ImmutableList.<Token>builder().addAll(words.subList(0, from)).add(last.cut(name)).build();
  }

  private static boolean isReached(List<Token> after) {
    return after.size() == 2 && after.get(0).is(Sort.DIRECTION) && after.get(1).is(Sort.REACH);
  }

  boolean completion(Figured read) {
    Noun noun =
        speech.nouns.read(
            read.before().subList(0, Tokens.indexOf(read.before(), Sort.COMPLETION)), false);
    Noun of =
        speech.nouns.read(
            read.before()
                .subList(Tokens.indexOf(read.before(), Sort.COMPLETION) + 1, read.before().size()),
            false);
    Optional<Topic> topic = speech.changing(noun, /* money= */ true);
    if (topic.isEmpty() || !of.clear() || of.subject().isPresent()) {
      return false;
    }
    Base start = speech.calendar.base(topic.get().year(), of.phase());
    StatedFigure figure = speech.output.figure(read.figure(), FigureRole.COMPLETION, topic.get());
    speech.changes.compared(read, topic.get(), start, ImmutableList.of(), Optional.of(figure));
    return true;
  }

  /** 本年数小于上年预算数29.65万元. */
  boolean direction(Figured read, Comparing comparing) {
    String word = comparing.direction().orElseThrow();
    Noun noun = speech.nouns.read(comparing.before(), /* counted= */ false);
    Optional<Topic> topic = speech.changing(noun, /* money= */ true);
    if (word.equals("SAME") || !comparing.after().isEmpty() || topic.isEmpty() || read.isRate()) {
      return false;
    }
    StatedFigure figure = speech.output.figure(read.figure(), FigureRole.CHANGE, topic.get());
    speech.changes.compared(
        read,
        topic.get(),
        comparing.base(),
        ImmutableList.of(new Movement(Direction.valueOf(word), figure)),
        Optional.empty());
    return true;
  }

  /** 增加4.2万元, 增长5%, 减少为0.00万元, 增加综合管理费209万元. */
  boolean moved(Figured read, List<Token> rest) {
    int at = Tokens.lastIndexOf(rest, Sort.DIRECTION);
    Direction direction = Direction.valueOf(rest.get(at).meaning());
    List<Token> behind = rest.subList(at + 1, rest.size());
    boolean reach = read.isMoney() && behind.stream().anyMatch(token -> token.is(Sort.REACH));
    Noun first = speech.nouns.read(rest.subList(0, at), read.isCount());
    Noun second = speech.nouns.read(behind, read.isCount());
    if (!first.clear()
        || !second.clear()
        || (first.subject().isPresent() && second.subject().isPresent())) {
      return false;
    }
    if (!read.isCount() && !FigureReader.endsHere(read.after())) {
      return false;
    }
    boolean named = first.subject().isPresent() || second.subject().isPresent();
    boolean mayBeTold = read.isRate() || (read.isMoney() && !reach && goesOn(read));
    if (!named && mayBeTold && speech.changes.add(read, direction)) {
      return true;
    }
    Optional<Topic> topic =
        speech.changing(
            second.subject().isPresent() ? second.inYearOf(first) : first, !read.isCount());
    if (read.isCount()) {
      topic =
          first.subject().isPresent() || second.subject().isPresent()
              ? topic
              : counts.changing(read, first);
    }
    if (reach && moving.isPresent() && speech.changes.hasBase()) {
      topic = moving;
    }
    moving = Optional.empty();
    if (topic.isEmpty()) {
      return false;
    }
    if (FigureReader.isOfThisYear(rest)) {
      topic = topic.map(PartLists::wholeOfThisYear);
    }
    FigureRole role =
        reach ? FigureRole.VALUE : read.isRate() ? FigureRole.RATE : FigureRole.CHANGE;
    Movement movement =
        new Movement(direction, speech.output.figure(read.figure(), role, topic.get()));
    Topic spoken = speech.before;
    speech.changes.compared(
        read, topic.get(), speech.base, ImmutableList.of(movement), Optional.empty());
    if (spoken != null && second.subject().isPresent()) {
      speech.speakOf(spoken);
    }
    if (role == FigureRole.CHANGE && read.isMoney() && second.subject().isPresent()) {
      speech.changes.mayGoOn();
    }
    return true;
  }

  /** 增加人员经费10万元、公用经费5万元: the verb stands before the first of its objects only. */
  boolean goesOn(Figured read, Noun noun, List<Token> rest) {
    Optional<Direction> direction = speech.changes.goingOn();
    boolean isName =
        read.isMoney() && noun.clear() && noun.subject().isPresent() && isNameAlone(rest);
    if (direction.isEmpty() || !isName) {
      return false;
    }
    Topic topic = speech.topicOf(noun.subject().get(), noun, /* money= */ true);
    StatedFigure figure = speech.output.figure(read.figure(), FigureRole.CHANGE, topic);
    Topic spoken = speech.before;
    speech.changes.compared(
        read,
        topic,
        speech.base,
        ImmutableList.of(new Movement(direction.get(), figure)),
        Optional.empty());
    if (spoken != null) {
      speech.speakOf(spoken);
    }
    speech.changes.mayGoOn();
    return true;
  }

  private static boolean isNameAlone(List<Token> rest) {
    return rest.stream()
        .allMatch(
            token ->
                switch (token.sort()) {
                  case TEXT, ITEM, FUNDING, CLASSES, MARK -> true;
                  default -> token.is(Sort.VERB, "noun");
                });
  }

  /** 下降5%，减少2万元: of the same base, and no reason. */
  private boolean goesOn(Figured read) {
    return Tokens.indexOf(read.before(), Sort.COMPARE) < 0
        && (!speech.explains || speech.changes.isMove());
  }

  boolean same(Figured read, List<Token> rest) {
    int at = Tokens.indexOf(rest, Sort.SAME);
    Noun noun = speech.nouns.read(rest.subList(0, at), /* counted= */ false);
    Optional<Topic> topic = speech.changing(noun, /* money= */ true);
    boolean behind =
        rest.subList(at + 1, rest.size()).stream()
            .anyMatch(token -> !token.is(Sort.VERB) && !token.is(Sort.REACH));
    if (topic.isEmpty() || behind || !read.isMoney() || !FigureReader.endsHere(read.after())) {
      return false;
    }
    StatedFigure figure = speech.output.figure(read.figure(), FigureRole.VALUE, topic.get());
    speech.changes.unchanged(read.start(), topic.get(), Optional.of(figure));
    return true;
  }
}
