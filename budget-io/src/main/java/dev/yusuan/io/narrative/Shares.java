package dev.yusuan.io.narrative;

import dev.yusuan.io.narrative.word.Token;
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
