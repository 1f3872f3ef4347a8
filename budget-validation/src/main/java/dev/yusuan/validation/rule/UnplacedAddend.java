package dev.yusuan.validation.rule;

import com.google.common.base.Suppliers;
import com.google.common.collect.ContiguousSet;
import com.google.common.collect.Sets;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Comparison;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether figures that stand in the rows of a comparison, but in no column or in columns of which
 * nobody knows what they mean, may be the addend that it lacks (未归栏的数).
 */
final class UnplacedAddend {
  /** A figure that cannot be read: digits and what may be garbled among them. */
  private static final Pattern GARBLED = Pattern.compile("[0-9０-９.,．，OolI \\-]{1,40}");

  /** Of more figures in unknown columns some will always add up to what is lacking. */
  private static final int MOST_TRIED = 10;

  private UnplacedAddend() {}

  static boolean mayExplain(Comparison comparison, Figure whole, List<Figure> parts) {
    Amount amount = whole.amount().orElseThrow();
    Supplier<MissingPart> missing =
        Suppliers.memoize(
            () ->
                new MissingPart(
                    comparison,
                    amount,
                    ComparedFigures.printed(parts),
                    ComparedFigures.areInOneColumn(whole, parts)));
    if (comparison == Comparison.SUM
        && isOneRow(whole, parts)
        && mayBeSum(missing, inUnknownColumns(whole))) {
      return true;
    }
    return Stream.concat(Stream.of(whole), parts.stream())
        .flatMap(figure -> figure.cells().unplaced().stream())
        .filter(text -> text.chars().anyMatch(Character::isDigit))
        .anyMatch(text -> mayBe(missing, text, amount.unit()));
  }

  @SuppressWarnings("ReferenceEquality") // a table is told by its identity
  private static boolean isOneRow(Figure whole, List<Figure> parts) {
    return parts.stream()
        .allMatch(part -> part.table() == whole.table() && part.row() == whole.row());
  }

  private static List<Amount> inUnknownColumns(Figure whole) {
    AmountUnit unit = whole.amount().orElseThrow().unit();
    return whole.table().columns().stream()
        .filter(printed -> printed.column().isOther())
        .flatMap(printed -> printed.column().asAmounts().stream())
        .flatMap(column -> whole.cells().find(column).stream())
        .filter(amount -> amount.unit() == unit && !amount.isZero())
        .toList();
  }

  /** Whether some of the amounts may together be what is lacking. */
  private static boolean mayBeSum(Supplier<MissingPart> missing, List<Amount> amounts) {
    if (amounts.size() > MOST_TRIED) {
      return true;
    }
    return Sets.powerSet(ContiguousSet.closedOpen(0, amounts.size())).stream()
        .map(some -> some.stream().map(amounts::get).toList())
        .flatMap(some -> sum(some).stream())
        .anyMatch(sum -> missing.get().mayBe(sum));
  }

  /** The sum; empty where there is none, or none that an amount can hold. */
  private static Optional<Amount> sum(List<Amount> amounts) {
    try {
      return amounts.stream().reduce(Amount::plus);
    } catch (ArithmeticException tooLong) {
      return Optional.empty();
    }
  }

  private static boolean mayBe(Supplier<MissingPart> missing, String text, AmountUnit unit) {
    return Amount.find(text, unit)
        .map(addend -> missing.get().mayBe(addend))
        .orElseGet(() -> GARBLED.matcher(text).matches());
  }
}
