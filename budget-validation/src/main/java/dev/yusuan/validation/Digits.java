package dev.yusuan.validation;

import dev.yusuan.money.Amount;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the common case at once: amounts of one unit and with as many decimals that agree to the
 * digit. All else is left to {@link Balance}, which comes to the same verdict for these.
 */
final class Digits {
  private final @Nullable Amount sum;
  private long rest;
  private boolean hasPart;
  private boolean plain;
  private boolean empty;

  /** The digits of the figure that the others are taken from. */
  Digits(Cells cells, Column<Amount> column) {
    sum = cells.find(column).orElse(null);
    rest = sum == null ? 0 : sum.unscaled();
    plain = sum != null;
    empty = cells.isBlank(column);
  }

  static Digits of(Figure whole, List<Figure> parts) {
    Digits digits = new Digits(whole.cells(), whole.column());
    for (int i = 0; i < parts.size(); i++) {
      Figure part = parts.get(i);
      digits.take(part.cells(), part.column());
    }
    return digits;
  }

  /** Takes a part from what is left. */
  void take(Cells cells, Column<Amount> column) {
    if (cells.isBlank(column)) {
      return;
    }
    empty = false;
    if (!plain) {
      return;
    }
    @Nullable Amount part = cells.find(column).orElse(null);
    plain = part != null && isPlain(part);
    if (plain && part != null) {
      rest -= part.unscaled();
      hasPart = true;
    }
  }

  /** Whether all cells are empty. */
  boolean areEmpty() {
    return empty;
  }

  /** Whether it is plain that the figures agree; false where they do not, or it is not plain. */
  boolean agree(Comparison comparison) {
    return plain && hasPart && Balance.agrees(comparison, Long.signum(rest));
  }

  /** Whether the part is printed like the sum and can be taken from the rest without overflow. */
  private boolean isPlain(Amount part) {
    return sum != null
        && part.unit() == sum.unit()
        && part.decimals() == sum.decimals()
        && Math.abs(rest) <= Long.MAX_VALUE - Math.abs(part.unscaled());
  }
}
