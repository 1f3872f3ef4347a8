package dev.yusuan.io.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.narrative.word.PlainText;
import dev.yusuan.io.narrative.word.Token;
import dev.yusuan.narrative.FigureRole;
import dev.yusuan.narrative.Passage;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The statements of a paragraph as they are read, and the figures that are not understood. */
final class Output {
  private final List<Placed> statements = new ArrayList<>();
  private final List<Token> unbound = new ArrayList<>();
  private final PlainText text;

  Output(PlainText text) {
    this.text = text;
  }

  /**
   * A statement with the place of its first word in the plain text.
   *
   * @param place the place
   * @param statement the statement
   */
  record Placed(int place, Statement statement) {}

  int add(int place, Statement statement) {
    statements.add(new Placed(place, statement));
    return statements.size() - 1;
  }

  Statement get(int index) {
    return statements.get(index).statement();
  }

  int size() {
    return statements.size();
  }

  void set(int index, Statement statement) {
    statements.set(index, new Placed(statements.get(index).place(), statement));
  }

  /** Adds the printed reason (主要原因) to a change, or to what is as before. */
  void explain(int index, String reason) {
    Statement of = get(index);
    if (of instanceof Statement.Comparison known) {
      set(
          index,
          new Statement.Comparison(
              known.passage(),
              known.topic(),
              known.base(),
              known.baseValue(),
              known.change(),
              known.rate(),
              known.result(),
              known.completion(),
              Optional.of(reason)));
    } else if (of instanceof Statement.Unchanged known) {
      set(
          index,
          new Statement.Unchanged(
              known.passage(), known.topic(), known.base(), known.value(), Optional.of(reason)));
    }
  }

  void unbound(Token token) {
    unbound.add(token);
  }

  StatedFigure figure(Token token, FigureRole role, Topic topic) {
    return new StatedFigure(
        role,
        topic,
        java.util.Objects.requireNonNull(token.quantity()),
        token.isAbout(),
        text.printed(token.start(), token.end()));
  }

  /** Keeps the figures of a sentence that are not understood. */
  void endSentence(Passage passage) {
    if (!unbound.isEmpty()) {
      ImmutableList<StatedFigure> figures =
          unbound.stream()
              .sorted(Comparator.comparingInt(Token::start))
              .map(token -> figure(token, FigureRole.UNBOUND, Topic.UNKNOWN))
              .collect(ImmutableList.toImmutableList());
      add(unbound.get(0).start(), new Statement.Text(passage, figures));
      unbound.clear();
    }
  }

  ImmutableList<Placed> inPrintedOrder() {
    return ImmutableList.sortedCopyOf(Comparator.comparingInt(Placed::place), statements);
  }
}
