package dev.yusuan.validation.rule;

import com.google.common.base.Suppliers;
import com.google.common.collect.Streams;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Whether a figure that stands in the rows of a comparison, but in no column, may be the addend
 * that it lacks (未归栏的数).
 */
final class UnplacedAddend {
  /** A figure that cannot be read: digits and what may be garbled among them. */
  private static final Pattern GARBLED = Pattern.compile("[0-9０-９.,．，OolI \\-]{1,40}");

  private UnplacedAddend() {}

  static boolean mayExplain(FigureCheck check) {
    Supplier<MissingPart> missing = Suppliers.memoize(check::missingPart);
    AmountUnit unit = check.whole().amount().orElseThrow().unit();
    return Streams.stream(check.figures())
        .flatMap(figure -> figure.cells().unplaced().stream())
        .filter(text -> text.chars().anyMatch(Character::isDigit))
        .anyMatch(text -> mayBe(missing, text, unit));
  }

  private static boolean mayBe(Supplier<MissingPart> missing, String text, AmountUnit unit) {
    return Amount.find(text, unit)
        .map(addend -> missing.get().mayBe(addend))
        .orElseGet(() -> GARBLED.matcher(text).matches());
  }
}
