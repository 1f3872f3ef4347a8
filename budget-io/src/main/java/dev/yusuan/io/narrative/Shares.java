package dev.yusuan.io.narrative;

import dev.yusuan.io.narrative.noun.Noun;
import dev.yusuan.io.narrative.word.Token;
import dev.yusuan.io.narrative.word.Token.Sort;
import dev.yusuan.narrative.FigureRole;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Scope;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Subject;
import dev.yusuan.narrative.Topic;
import dev.yusuan.narrative.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds to amounts the shares (占比) that are told of them, and tells what they are shares of. */
final class Shares {
  private final Speech speech;
  private final Output output;
  private final PartLists lists;
  private final List<Token> each = new ArrayList<>();
  private Optional<Whole> wholeOfEach = Optional.empty();

  /** What the share is of that follows at once. */
  private Optional<Whole> before = Optional.empty();

  Shares(Speech speech) {
    this.speech = speech;
    this.output = speech.output;
    this.lists = speech.lists;
  }

  /**
   * Adds a share to the last amount.
   *
   * @param read the share
   * @param named what the words name as its whole
   * @param ofThisYear whether that is 本年收入, which may be less than the revenue of its list
   * @return whether there is an amount without a share, and something that it is a share of
   */
  boolean add(Figured read, Optional<Whole> named, boolean ofThisYear) {
    return add(speech.value, read.figure(), named, ofThisYear);
  }

  private boolean add(int value, Token figure, Optional<Whole> named, boolean ofThisYear) {
    Statement of = output.get(value);
    if (of instanceof Statement.Part part && part.share().isEmpty()) {
      StatedFigure share = output.figure(figure, FigureRole.SHARE, part.topic());
      boolean other = isOther(named, part) || (ofThisYear && isWider(part.whole()));
      output.set(
          value,
          new Statement.Part(
              part.passage(),
              part.topic(),
              other ? lists.single() : part.list(),
              other ? named.orElseThrow() : part.whole(),
              part.threshold(),
              part.value(),
              Optional.of(share)));
      return true;
    }
    if (of instanceof Statement.Count count
        && named.filter(all -> areOne(count, all)).isPresent()) {
      return addOf(named.get(), value, figure);
    }
    Optional<Whole> whole = named.or(lists::whole).or(() -> structured(of));
    if (of instanceof Statement.Total total && whole.isPresent()) {
      StatedFigure share = output.figure(figure, FigureRole.SHARE, total.value().topic());
      output.set(
          value,
          new Statement.Part(
              total.passage(),
              total.value().topic(),
              lists.single(),
              whole.get(),
              Optional.empty(),
              Optional.of(total.value()),
              Optional.of(share)));
      return true;
    }
    return false;
  }

  /**
   * States the whole that a share is of, where it is printed before the share: 占全部项目15个的80%; how
   * many of the words behind it belong to it, -1 where nothing names it.
   */
  int whole(Figured read) {
    List<Token> words = read.before().subList(1, read.before().size());
    Noun noun = speech.nouns.read(words, read.isCount());
    List<Token> after = read.after();
    boolean counted = read.isCount() && !after.isEmpty() && after.get(0).is(Sort.ITEM);
    if (!read.before().get(0).is(Sort.SHARE) || speech.value == Speech.NONE || !noun.clear()) {
      return -1;
    }
    Topic topic =
        counted && noun.subject().isEmpty()
            ? speech.topicOf(Counts.of(after.get(0), speech), noun, /* money= */ false)
            : speech.topic(noun, !read.isCount()).orElse(null);
    if (topic == null) {
      return -1;
    }
    StatedFigure figure = output.figure(read.figure(), FigureRole.VALUE, topic);
    output.add(
        read.start(),
        read.isCount()
            ? new Statement.Count(speech.passage(speech.explains), figure, Optional.empty())
            : new Statement.Total(speech.passage(speech.explains), figure));
    before = Optional.of(new Whole(topic, Optional.of(figure)));
    return counted ? 1 : 0;
  }

  /** Whether a share that names only its whole is one of things. */
  boolean areOfCount() {
    return speech.value != Speech.NONE && output.get(speech.value) instanceof Statement.Count;
  }

  /** Adds a share of the whole that stands right before it, if one does. */
  boolean addOfWhole(Figured read) {
    Optional<Whole> whole = before;
    before = Optional.empty();
    boolean follows = read.isRate() && read.before().stream().allMatch(word -> word.is(Sort.VERB));
    if (whole.isEmpty() || !follows || speech.value == Speech.NONE) {
      return false;
    }
    return addOf(whole.get(), speech.value, read.figure());
  }

  private boolean addOf(Whole whole, int at, Token figure) {
    Statement of = output.get(at);
    Optional<StatedFigure> value =
        of.figures().stream().filter(each -> each.role() == FigureRole.VALUE).findFirst();
    boolean hasShare = of instanceof Statement.Part part && part.share().isPresent();
    if (hasShare || value.isEmpty()) {
      return false;
    }
    Topic topic = value.get().topic();
    output.set(
        at,
        new Statement.Part(
            of.passage(),
            topic,
            lists.single(),
            whole,
            of.figures().stream().filter(each -> each.role() == FigureRole.THRESHOLD).findFirst(),
            value,
            Optional.of(output.figure(figure, FigureRole.SHARE, topic))));
    return true;
  }

  /** 占项目总数的80%: things of a kind among all of it. */
  private static boolean areOne(Statement.Count count, Whole all) {
    return count.value().topic().subject().item() == all.topic().subject().item();
  }

  /** Keeps the first of several shares: 分别占总支出的40.79%、59.21%. */
  void beginEach(Figured read, Optional<Whole> named) {
    unbindEach();
    wholeOfEach = named;
    each.add(read.figure());
  }

  /** Whether a figure goes on with shares of each, which it is kept with. */
  boolean goesOn(Figured read) {
    boolean next =
        !each.isEmpty()
            && read.isRate()
            && (read.before().isEmpty() || speech.printed(read.before()).equals("和"));
    if (next) {
      each.add(read.figure());
    }
    return next;
  }

  /** Binds the shares of each to as many values that stand before them in the sentence. */
  void endSentence() {
    before = Optional.empty();
    int first = speech.values.size() - each.size();
    if (each.size() > 1 && first >= 0 && areTogether(first)) {
      for (int i = 0; i < each.size(); i++) {
        if (!add(speech.values.get(first + i), each.get(i), wholeOfEach, false)) {
          output.unbound(each.get(i));
        }
      }
      each.clear();
    }
    unbindEach();
  }

  /** Whether the values from one on are all of a list, or all of a sentence. */
  private boolean areTogether(int first) {
    return first == 0
        || (output.get(speech.values.get(first)) instanceof Statement.Part part
            && !(output.get(speech.values.get(first - 1)) instanceof Statement.Part before
                && before.list() == part.list()));
  }

  private void unbindEach() {
    each.forEach(output::unbound);
    each.clear();
  }

  /** Whether a share is of something else than the list that its part is of. */
  private static boolean isOther(Optional<Whole> named, Statement.Part part) {
    Subject of = part.whole().topic().subject();
    return named
        .map(whole -> whole.topic().subject())
        .filter(
            subject ->
                subject.item() != of.item()
                    || !(subject.funding().isEmpty() || subject.funding().equals(of.funding())))
        .isPresent();
  }

  private static boolean isWider(Whole whole) {
    return !whole.topic().subject().scope().equals(Optional.of(Scope.SUM));
  }

  /** What the heading says that the shares below it are shares of. */
  private Optional<Whole> structured(Statement of) {
    return speech
        .heading
        .structured()
        .map(noun -> speech.topicOf(noun.subject().orElseThrow(), noun, /* money= */ true))
        .map(topic -> speech.nouns.isMoneyOnly(topic.subject()) ? expenditure(topic) : topic)
        .filter(topic -> isPart(of, topic.subject().item()))
        .map(topic -> new Whole(topic, Optional.empty()));
  }

  private static boolean isPart(Statement of, Item whole) {
    return of instanceof Statement.Total total
        && total.value().topic().subject().item().isPartOf(whole);
  }

  private static Topic expenditure(Topic money) {
    return new Topic(money.subject().as(Item.EXPENDITURE), money.year(), money.phase());
  }
}
