package dev.yusuan.validation.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.narrative.Base;
import dev.yusuan.narrative.Movement;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Topic;
import dev.yusuan.validation.narrative.stated.Narrative;
import dev.yusuan.validation.narrative.stated.Stated;
import dev.yusuan.validation.printed.Placed;
import java.util.List;
import java.util.Optional;

/**
 * By how much something of the issuer changed, as a sentence tells it.
 *
 * @param index the 0-based place of the statement
 * @param statement the statement
 * @param topic what changed
 * @param base what it is compared with
 * @param by the amount, below zero where it fell; zero where it stayed; empty where only a rate is
 *     told
 */
record Moved(int index, Statement statement, Topic topic, Base base, Optional<Amount> by) {
  /** All that changes or stays, in the order of the text. */
  static ImmutableList<Moved> all(List<Statement> narrative) {
    return Placed.of(narrative, Statement.class)
        .flatMap(each -> of(each.index(), each.statement()).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Moved> of(int index, Statement statement) {
    Optional<Moved> moved = read(index, statement);
    return moved.filter(each -> Narrative.isOwn(each.topic()) && !statement.passage().explains());
  }

  private static Optional<Moved> read(int index, Statement statement) {
    if (statement instanceof Statement.Unchanged same) {
      Optional<Amount> none = Optional.of(Amount.parse("0元")).map(Moved::exactly);
      return Optional.of(new Moved(index, statement, same.topic(), same.base(), none));
    }
    return statement instanceof Statement.Comparison comparison && comparison.result().isEmpty()
        ? Optional.of(
            new Moved(
                index,
                statement,
                comparison.topic(),
                comparison.base(),
                comparison.change().flatMap(Moved::signed)))
        : Optional.empty();
  }

  private static Optional<Amount> signed(Movement change) {
    Optional<Amount> amount = Stated.amount(change.figure());
    if (amount.filter(Amount::isZero).isPresent()) {
      return amount.map(Moved::exactly);
    }
    return switch (change.direction()) {
      case UP -> amount;
      case DOWN -> amount.map(fall -> fall.unscaled() > 0 ? fall.negated() : fall);
      case UNDECIDED -> Optional.empty();
    };
  }

  /** No change is none to the last decimal. */
  private static Amount exactly(Amount zero) {
    return new Amount(0, Amount.MAX_DECIMALS, zero.unit());
  }

  /** Whether another change is one between the same years and, as far as both tell them, stages. */
  boolean isOfTimeOf(Moved other) {
    return topic.year().equals(other.topic.year())
        && base.year().equals(other.base.year())
        && base.year().isPresent()
        && agree(topic.phase(), other.topic.phase())
        && agree(base.phase(), other.base.phase());
  }

  private static boolean agree(Optional<?> one, Optional<?> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /** Whether the money of another is not limited, or limited as this. */
  boolean isOfMoneyOf(Moved other) {
    return topic.subject().funding().isEmpty()
        || topic.subject().funding().equals(other.topic.subject().funding());
  }
}
