package dev.yusuan.validation.sum;

import dev.yusuan.money.Amount;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import org.jspecify.annotations.Nullable;

/**
 * Tells the common case at once: amounts of one unit and with as many decimals that agree to the
 * digit. All else is left to {@link Balance}, which comes to the same verdict for these.
 */
public final class Digits {
  private @Nullable Amount sum;
  private long rest;
  private boolean hasPart;
  private boolean plain;
  private boolean empty;

  /** Begins anew with the figure that the others are taken from. */
  public void start(Cells cells, Column<?, Amount> column) {
    @Nullable Object content = cells.content(column);
    empty = content == null;
    hasPart = false;
    if (content instanceof Amount amount) {
      sum = amount;
      rest = amount.unscaled();
      plain = true;
    } else {
      plain = false;
    }
  }

  /** Takes a part from what is left. */
  public void take(Cells cells, Column<?, Amount> column) {
    @Nullable Object content = cells.content(column);
    if (content == null) {
      return;
    }
    empty = false;
    if (plain && content instanceof Amount part && isPlain(part)) {
      rest -= part.unscaled();
      hasPart = true;
    } else {
      plain = false;
    }
  }

  /** Whether all cells are empty. */
  public boolean areEmpty() {
    return empty;
  }

  /** Whether it is plain that the figures agree; false where they do not, or it is not plain. */
  public boolean agree(Comparison comparison) {
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
