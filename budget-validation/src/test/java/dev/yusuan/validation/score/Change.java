package dev.yusuan.validation.score;

import dev.yusuan.money.Amount;
import java.util.Optional;

/** How a printed amount may be wrong. */
enum Change {
  /** One more in the last place. */
  MORE("+1") {
    @Override
    Optional<Amount> of(PrintedAmount printed) {
      return Optional.of(with(printed.amount(), printed.amount().unscaled() + 1));
    }
  },
  /** One less in the last place. */
  LESS("-1") {
    @Override
    Optional<Amount> of(PrintedAmount printed) {
      return Optional.of(with(printed.amount(), printed.amount().unscaled() - 1));
    }
  },
  /** The decimal point one place to the right. */
  TENFOLD("×10") {
    @Override
    Optional<Amount> of(PrintedAmount printed) {
      return other(printed.amount(), printed.amount().unscaled() * 10);
    }
  },
  /** The other sign. */
  SIGN("sign") {
    @Override
    Optional<Amount> of(PrintedAmount printed) {
      return other(printed.amount(), -printed.amount().unscaled());
    }
  },
  /** The first two neighbouring digits that differ, exchanged. */
  TRANSPOSED("transposed") {
    @Override
    Optional<Amount> of(PrintedAmount printed) {
      StringBuilder digits = new StringBuilder(Long.toString(printed.amount().unscaled()));
      for (int i = 1; i < digits.length(); i++) {
        if (digits.charAt(i - 1) != digits.charAt(i) && digits.charAt(i - 1) != '-') {
          char first = digits.charAt(i - 1);
          digits.setCharAt(i - 1, digits.charAt(i));
          digits.setCharAt(i, first);
          return other(printed.amount(), Long.parseLong(digits.toString()));
        }
      }
      return Optional.empty();
    }
  },
  /** The nearest other value of the table. */
  NEIGHBOUR("neighbour") {
    @Override
    Optional<Amount> of(PrintedAmount printed) {
      return printed.neighbour();
    }
  };

  private final String title;

  Change(String title) {
    this.title = title;
  }

  /** The amount that is printed instead; empty where it would be the same. */
  abstract Optional<Amount> of(PrintedAmount printed);

  private static Optional<Amount> other(Amount amount, long unscaled) {
    return unscaled == amount.unscaled() ? Optional.empty() : Optional.of(with(amount, unscaled));
  }

  private static Amount with(Amount amount, long unscaled) {
    return new Amount(unscaled, amount.decimals(), amount.unit());
  }

  @Override
  public String toString() {
    return title;
  }
}
