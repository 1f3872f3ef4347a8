package dev.yusuan.io.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.narrative.word.Token;
import dev.yusuan.narrative.Base;
import dev.yusuan.narrative.Direction;
import dev.yusuan.narrative.FigureRole;
import dev.yusuan.narrative.Movement;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Topic;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The changes (增减) that a paragraph tells: each with its rate, its base and its reason, which stand
 * before or behind it.
 */
final class Changes {
  private final Speech speech;
  private final Output output;
  private int comparison = Speech.NONE;
  private int reasoned = Speech.NONE;
  private int verb = Speech.NONE;
  private @Nullable Token baseFigure;

  Changes(Speech speech) {
    this.speech = speech;
    this.output = speech.output;
  }

  /** What is said from here on is of no change before it. */
  void end() {
    comparison = Speech.NONE;
  }

  /** A reason from here on is of no change before it. */
  void endReasons() {
    reasoned = Speech.NONE;
  }

  /** The amount of the base of the next change. */
  void startFrom(Token figure) {
    baseFigure = figure;
  }

  boolean hasBase() {
    return baseFigure != null;
  }

  /** A base that nothing is compared with is not understood. */
  void dropBase() {
    if (baseFigure != null) {
      output.unbound(baseFigure);
      baseFigure = null;
    }
  }

  void compared(
      Figured read,
      Topic topic,
      Base start,
      ImmutableList<Movement> movement,
      Optional<StatedFigure> completion) {
    comparison =
        output.add(
            read.start(),
            new Statement.Comparison(
                speech.passage(speech.explains),
                topic,
                start,
                base(topic, start),
                of(movement, FigureRole.CHANGE),
                of(movement, FigureRole.RATE),
                of(movement, FigureRole.VALUE),
                completion,
                Optional.empty()));
    reasoned = speech.explains ? reasoned : comparison;
    speech.comparedIn(topic);
  }

  private Optional<StatedFigure> base(Topic topic, Base start) {
    Token token = baseFigure;
    baseFigure = null;
    return Optional.ofNullable(token)
        .map(
            known ->
                output.figure(
                    known,
                    FigureRole.BASE,
                    new Topic(topic.subject(), start.year(), start.phase())));
  }

  /** The last change is of the object of its verb, which may have more. */
  void mayGoOn() {
    verb = comparison;
  }

  /** The direction of the verb whose next object may follow. */
  Optional<Direction> goingOn() {
    boolean isLast = verb != Speech.NONE && verb == comparison && verb == output.size() - 1;
    return isLast
        ? current()
            .filter(known -> known.rate().isEmpty())
            .flatMap(Statement.Comparison::change)
            .map(Movement::direction)
        : Optional.empty();
  }

  private static Optional<Movement> of(List<Movement> movements, FigureRole role) {
    return movements.stream().filter(each -> each.figure().role() == role).findFirst();
  }

  private Optional<Statement.Comparison> current() {
    return comparison != Speech.NONE && output.get(comparison) instanceof Statement.Comparison known
        ? Optional.of(known)
        : Optional.empty();
  }

  /** Adds the figure that stands alone behind its change or rate: 减少2万元（5%）, 下降5%（2万元）. */
  boolean add(Figured read) {
    Optional<Movement> told =
        current().flatMap(known -> read.isRate() ? known.change() : known.rate());
    return told.isPresent() && add(read, told.get().direction());
  }

  /** Adds a rate to the change before it, or an amount to the rate before it. */
  boolean add(Figured read, Direction direction) {
    Optional<Statement.Comparison> current = current();
    if (current.isEmpty()) {
      return false;
    }
    Statement.Comparison known = current.get();
    boolean isTold =
        read.isRate()
            ? known.rate().isPresent()
            : known.change().isPresent() || !(isRate(known) || isMove(known));
    if (isTold) {
      return false;
    }
    FigureRole role = read.isRate() ? FigureRole.RATE : FigureRole.CHANGE;
    Optional<Movement> added =
        Optional.of(new Movement(direction, output.figure(read.figure(), role, known.topic())));
    output.set(
        comparison,
        new Statement.Comparison(
            known.passage(),
            known.topic(),
            known.base(),
            known.baseValue(),
            read.isRate() ? known.change() : added,
            read.isRate() ? added : known.rate(),
            known.result(),
            known.completion(),
            known.reason()));
    reasoned = comparison;
    return true;
  }

  /** Whether the last change is told by where it starts and where it ends. */
  boolean isMove() {
    return current().filter(Changes::isMove).isPresent();
  }

  /** 由100万元增至120万元: the amount of the change may follow. */
  private static boolean isMove(Statement.Comparison known) {
    return known.result().isPresent() && known.baseValue().isPresent();
  }

  private static boolean isRate(Statement.Comparison known) {
    return known.rate().isPresent() && known.result().isEmpty() && known.completion().isEmpty();
  }

  void unchanged(int place, Topic topic, Optional<StatedFigure> figure) {
    if (figure.isEmpty()
        && reasoned != Speech.NONE
        && reasoned == output.size() - 1
        && output.get(reasoned) instanceof Statement.Unchanged known
        && known.topic().equals(topic)
        && known.base().equals(speech.base)) {
      return;
    }
    speech.unchangedIn(topic);
    reasoned =
        output.add(
            place,
            new Statement.Unchanged(
                speech.passage(speech.explains), topic, speech.base, figure, Optional.empty()));
  }

  void keepReason(Token token) {
    if (reasoned == Speech.NONE) {
      return;
    }
    String text = speech.text.text();
    int end = token.end();
    while (end < text.length() && "。;".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    int start = token.end();
    while (start < end && ":,".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    output.explain(reasoned, speech.text.printed(start, end));
    reasoned = Speech.NONE;
  }
}
