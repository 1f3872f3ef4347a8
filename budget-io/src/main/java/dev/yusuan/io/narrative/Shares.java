package dev.yusuan.io.narrative;

import dev.yusuan.narrative.FigureRole;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Subject;
import dev.yusuan.narrative.Topic;
import dev.yusuan.narrative.Whole;
import java.util.Optional;

/** Adds to amounts the shares (占比) that are told of them, and tells what they are shares of. */
final class Shares {
  private final Speech speech;
  private final Output output;
  private final PartLists lists;

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
   * @return whether there is an amount without a share, and something that it is a share of
   */
  boolean add(Figured read, Optional<Whole> named) {
    Statement of = output.get(speech.value);
    if (of instanceof Statement.Part part && part.share().isEmpty()) {
      StatedFigure share = output.figure(read.figure(), FigureRole.SHARE, part.topic());
      boolean other = isOther(named, part);
      output.set(
          speech.value,
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
    Optional<Whole> whole = named.or(lists::whole).or(this::structured);
    if (of instanceof Statement.Total total && whole.isPresent()) {
      StatedFigure share = output.figure(read.figure(), FigureRole.SHARE, total.value().topic());
      output.set(
          speech.value,
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

  /** What the heading says that the shares below it are shares of. */
  private Optional<Whole> structured() {
    return speech
        .heading
        .structured()
        .map(noun -> speech.topicOf(noun.subject().orElseThrow(), noun, /* money= */ true))
        .map(topic -> speech.nouns.isMoneyOnly(topic.subject()) ? expenditure(topic) : topic)
        .map(topic -> new Whole(topic, Optional.empty()));
  }

  private static Topic expenditure(Topic money) {
    return new Topic(money.subject().as(Item.EXPENDITURE), money.year(), money.phase());
  }
}
