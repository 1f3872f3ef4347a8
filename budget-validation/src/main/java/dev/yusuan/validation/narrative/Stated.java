package dev.yusuan.validation.narrative;

import dev.yusuan.money.Amount;
import dev.yusuan.narrative.Quantity;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.validation.name.NameWords;
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
  private static final NameWords ABOUT = NameWords.of("about");

  static Optional<Stated> of(int index, Statement statement, StatedFigure figure) {
    return amount(figure).map(amount -> new Stated(index, statement, figure, amount));
  }

  /** Whether words say that a figure is about so much: 约300万元. */
  static boolean isAbout(StatedFigure figure) {
    return ABOUT.areIn(figure.printed());
  }

  /** The amount; empty where it is no money, or about so much. */
  static Optional<Amount> amount(StatedFigure figure) {
    return figure.quantity() instanceof Quantity.Money money && !isAbout(figure)
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
