package dev.yusuan.validation.narrative;

import dev.yusuan.money.Amount;
import dev.yusuan.narrative.Quantity;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import java.util.Optional;

/**
 * An amount that a sentence states of the issuer itself.
 *
 * @param index the 0-based place of the statement
 * @param statement the statement
 * @param figure the figure
 * @param amount its amount
 */
record Stated(int index, Statement statement, StatedFigure figure, Amount amount) {
  static Optional<Stated> of(int index, Statement statement, StatedFigure figure) {
    return amount(figure).map(amount -> new Stated(index, statement, figure, amount));
  }

  static Optional<Amount> amount(StatedFigure figure) {
    return figure.quantity() instanceof Quantity.Money money
        ? Optional.of(money.amount())
        : Optional.empty();
  }

  Fact fact() {
    return Fact.of(figure.topic());
  }

  boolean isInSectionOf(Statement other) {
    return statement.passage().section().equals(other.passage().section());
  }
}
