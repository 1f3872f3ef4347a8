package dev.yusuan.validation.rule;

import dev.yusuan.money.Amount;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions to a figure and those that it is compared with. */
final class ComparedFigures {
  private ComparedFigures() {}

  /** The balance of amounts that stand, or might stand, in the places of the figures. */
  static Balance balance(
      Comparison comparison, Figure whole, List<Figure> parts, Amount figure, List<Amount> others) {
    return areInOneColumn(whole, parts)
        ? Balance.ofColumn(comparison, figure, others)
        : Balance.of(comparison, figure, others);
  }

  static boolean areInOneColumn(Figure whole, List<Figure> parts) {
    for (Figure part : parts) {
      if (!isInColumnOf(whole, part)) {
        return false;
      }
    }
    return true;
  }

  /** In the same table, that is: another document has a table of the same kind. */
  @SuppressWarnings("ReferenceEquality") // a table is told by its identity, not by what it holds
  private static boolean isInColumnOf(Figure whole, Figure part) {
    return part.column() == whole.column() && part.table() == whole.table();
  }

  static @Nullable Reason absence(Comparison comparison, Figure whole, List<Amount> printed) {
    if (whole.isBlank()) {
      if (comparison == Comparison.AT_MOST) {
        return Reason.NOTHING_PRINTED;
      }
      if (comparison == Comparison.SAME && !printed.isEmpty()) {
        return Reason.FIGURE_BLANK;
      }
      return printed.stream().allMatch(Amount::isZero) ? Reason.NOTHING_PRINTED : Reason.SUM_BLANK;
    }
    if (!printed.isEmpty() || comparison == Comparison.SUM || comparison == Comparison.AT_MOST) {
      return null;
    }
    return comparison == Comparison.SAME ? Reason.FIGURE_BLANK : Reason.NOTHING_PRINTED;
  }

  static boolean hasMark(Figure whole, List<Figure> parts) {
    if (whole.mark().isPresent()) {
      return true;
    }
    for (Figure part : parts) {
      if (part.mark().isPresent()) {
        return true;
      }
    }
    return false;
  }

  static List<Amount> printed(List<Figure> figures) {
    List<Amount> amounts = new ArrayList<>(figures.size());
    for (Figure figure : figures) {
      figure.amount().ifPresent(amounts::add);
    }
    return amounts;
  }

  static boolean areBlank(List<Figure> figures) {
    for (Figure figure : figures) {
      if (!figure.isBlank()) {
        return false;
      }
    }
    return true;
  }
}
