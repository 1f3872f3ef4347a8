package dev.yusuan.validation.rule;

import com.google.common.base.Suppliers;
import com.google.common.collect.ContiguousSet;
import com.google.common.collect.Sets;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Comparison;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private static final int MOST_SUMS = 4_096;

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
    if (mayBeInBlanks(missing, parts)) {
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
    return inUnknownColumnsOfRow(whole).filter(amount -> amount.unit() == unit).toList();
  }

  private static Stream<Amount> inUnknownColumnsOfRow(Figure figure) {
    return figure.table().columns().stream()
        .filter(printed -> printed.column().isOther())
        .flatMap(printed -> printed.column().asAmounts().stream())
        .flatMap(column -> figure.cells().find(column).stream())
        .filter(amount -> !amount.isZero());
  }

  /** Whether what is lacking may be made of figures that belong where their rows are blank. */
  private static boolean mayBeInBlanks(Supplier<MissingPart> missing, List<Figure> parts) {
    Set<Amount> sums = new LinkedHashSet<>();
    for (Figure part : parts) {
      if (!part.isBlank()) {
        continue;
      }
      Set<Amount> more = new LinkedHashSet<>();
      for (Amount amount : inUnknownColumnsOfRow(part).toList()) {
        more.add(amount);
        sums.forEach(sum -> sum(List.of(sum, amount)).ifPresent(more::add));
      }
      sums.addAll(more);
      if (sums.size() > MOST_SUMS) {
        return true;
      }
    }
    return sums.stream().anyMatch(sum -> missing.get().mayBe(sum));
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
