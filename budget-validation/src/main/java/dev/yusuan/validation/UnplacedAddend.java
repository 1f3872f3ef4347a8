package dev.yusuan.validation;

import com.google.common.collect.Streams;
import dev.yusuan.money.Amount;
import java.util.Optional;
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
    return Streams.stream(check.figures())
        .flatMap(figure -> figure.cells().unplaced().stream())
        .filter(text -> text.chars().anyMatch(Character::isDigit))
        .anyMatch(text -> mayExplain(check, text));
  }

  private static boolean mayExplain(FigureCheck check, String text) {
    Optional<Amount> addend = Amount.find(text, check.whole().amount().orElseThrow().unit());
    return addend.map(check::agreesWith).orElseGet(() -> GARBLED.matcher(text).matches());
  }
}
