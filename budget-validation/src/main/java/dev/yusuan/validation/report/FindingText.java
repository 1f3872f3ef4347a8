package dev.yusuan.validation.report;

import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Interval;
import dev.yusuan.money.Rounding;
import dev.yusuan.money.Verdict;
import dev.yusuan.source.SourceMap;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.text.Excerpt;
import dev.yusuan.text.Printable;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.result.Repair;
import dev.yusuan.validation.rule.FigureCheck;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells a finding in lines: its place and message, the intervals, and what would repair it. */
final class FindingText {
  private final SourceMap sources;
  private final Locale language;
  private final ReportTexts texts;

  FindingText(SourceMap sources, Locale language) {
    this.sources = sources;
    this.language = language;
    this.texts = ReportTexts.in(language);
  }

  /** Severity and rule. */
  String rule(Finding finding) {
    return texts.get("rule", texts.get("severity." + finding.severity()), finding.rule().id());
  }

  /** Where it is printed, what is printed there, and the message. */
  String message(Finding finding) {
    return withPlace(SourceFile.place(sources, finding), Printable.of(finding.message(language)));
  }

  private String withPlace(Optional<SourcePlace> place, String text) {
    return place.map(printed -> at(printed, text)).orElse(text);
  }

  private String at(SourcePlace printed, String message) {
    return texts.get(
        printed.cell() == 0 ? "place.line" : "place.cell",
        printed.part().isEmpty() ? "" : texts.get("place.part", Excerpt.of(printed.part())),
        Integer.toString(printed.line()),
        Integer.toString(printed.cell()),
        Excerpt.of(printed.printed()),
        message);
  }

  /** The intervals of the figures, where rounding explains the difference or nearly does. */
  Optional<String> intervals(Finding finding) {
    return finding.check() instanceof FigureCheck check && isNearRounding(check)
        ? intervals(check)
        : Optional.empty();
  }

  private static boolean isNearRounding(FigureCheck check) {
    BigDecimal nearby = BigDecimal.valueOf(check.parts().size() + 1L);
    return isDecidedByRounding(check.verdict())
        && check.residualInLastPlaces().filter(r -> r.abs().compareTo(nearby) <= 0).isPresent();
  }

  private static boolean isDecidedByRounding(Verdict verdict) {
    return switch (verdict) {
      case WITHIN_ROUNDING, WITHIN_TRUNCATION, INCONSISTENT -> true;
      case EXACT, NOT_CHECKED -> false;
    };
  }

  private Optional<String> intervals(FigureCheck check) {
    Rounding rounding =
        check.verdict() == Verdict.WITHIN_TRUNCATION ? Rounding.TRUNCATION : Rounding.HALF_UP;
    return check
        .whole()
        .amount()
        .map(
            amount ->
                texts.get(
                    "interval." + check.verdict(),
                    in(amount.unit(), check.wholeInterval(rounding).orElseThrow()),
                    in(amount.unit(), check.partsInterval(rounding).orElseThrow()),
                    amount.unit().symbol()));
  }

  private static Interval in(AmountUnit unit, Interval yuan) {
    return new Interval(
        yuan.low().scaleByPowerOfTen(-unit.powerOfTen()),
        yuan.lowClosed(),
        yuan.high().scaleByPowerOfTen(-unit.powerOfTen()),
        yuan.highClosed());
  }

  String sameCause(Finding follower) {
    return texts.get("cause.same", follower.rule().id(), message(follower));
  }

  /** Where the figures are printed that would have to change, and into what. */
  String repair(Repair repair) {
    return texts.get(
        "repair", repair.all().map(this::change).collect(Collectors.joining(texts.get("and"))));
  }

  private String change(Repair repair) {
    return withPlace(
        sources.find(repair.cell()),
        Printable.of(repair.place().in(language))
            + " "
            + repair.printed()
            + " → "
            + repair.value());
  }
}
