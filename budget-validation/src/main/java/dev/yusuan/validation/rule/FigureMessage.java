package dev.yusuan.validation.rule;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.message.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells a check of figures in one line: the place, the figures, and by how much they differ. */
final class FigureMessage {
  private static final int MAX_PARTS = 12;
  private static final BigDecimal MANY_LAST_PLACES = BigDecimal.valueOf(100);

  private final FigureCheck check;
  private final Figure whole;
  private final Locale language;
  private final @Nullable AmountUnit commonUnit;

  FigureMessage(FigureCheck check, Locale language) {
    this.check = check;
    this.whole = check.whole();
    this.language = language;
    this.commonUnit = commonUnit(check);
  }

  String text() {
    String place = Texts.in(language, "place", tableOf(whole), rowOf(whole), whole.title());
    if (check.verdict() == Verdict.NOT_CHECKED) {
      String why = check.reason().map(reason -> reason.text(language)).orElse("");
      return Texts.in(language, "check.NOT_CHECKED", place + figure(whole) + partsAside(), why);
    }
    String figures = place + figure(whole) + operator() + parts();
    if (check.verdict() == Verdict.EXACT) {
      return figures;
    }
    String key = isBeyondRounding() ? "check.beyond-rounding" : "check." + check.verdict();
    String told = Texts.in(language, key, figures, residual(), residualInLastPlaces());
    return FigureCause.of(check).map(cause -> because(told, cause)).orElse(told);
  }

  private String because(String told, FigureCause cause) {
    String value = cause.value().map(this::amount).orElse("");
    return Texts.in(
        language, "check.cause." + cause.kind(), told, name(cause), value, cause.figure().title());
  }

  private String name(FigureCause cause) {
    Figure figure = cause.figure();
    boolean told = figure.equals(whole) || check.parts().contains(figure);
    return (figure.equals(whole) ? figure.title() : name(figure))
        + (told ? " " + figure(figure) : "");
  }

  private String operator() {
    boolean exact = check.verdict() == Verdict.EXACT;
    return switch (check.comparison()) {
      case SUM, SAME -> exact ? " = " : " ≠ ";
      case OF_WHICH -> exact ? " ≥ " : " < ";
      case AT_MOST -> exact ? " ≤ " : " > ";
    };
  }

  private String partsAside() {
    return check.parts().isEmpty() ? "" : Texts.in(language, "parts.aside", parts());
  }

  private String parts() {
    ImmutableList<Figure> parts = check.parts();
    List<String> told = new ArrayList<>();
    int amounts = 0;
    for (Figure part : parts) {
      if (!isNothing(part) || parts.size() == 1) {
        amounts++;
        if (told.size() < MAX_PARTS) {
          told.add(name(part) + " " + figure(part));
        }
      }
    }
    String joined = String.join(" + ", told);
    if (amounts > MAX_PARTS) {
      joined = Texts.in(language, "parts.more", joined, Integer.toString(amounts));
    }
    int untold = parts.size() - amounts;
    if (untold > 0) {
      joined =
          told.isEmpty()
              ? Texts.in(language, "parts.allBlank", Integer.toString(untold))
              : Texts.in(language, "parts.blank", joined, Integer.toString(untold));
    }
    return parts.size() > 1 ? joined + total() : joined;
  }

  private static boolean isNothing(Figure part) {
    return part.isBlank() || part.amount().filter(Amount::isZero).isPresent();
  }

  private String total() {
    return check
        .residual()
        .map(residual -> " = " + decimal(wholeAmount().subtract(residual)))
        .orElse("");
  }

  private BigDecimal wholeAmount() {
    Amount amount = whole.amount().orElseThrow();
    return BigDecimal.valueOf(amount.unscaled(), amount.decimals());
  }

  private boolean isInRowOfWhole(Figure part) {
    return part.table().kind() == whole.table().kind() && part.row() == whole.row();
  }

  private String name(Figure part) {
    if (isInRowOfWhole(part)) {
      return part.title();
    }
    if (part.table().kind() == whole.table().kind() && part.column() == whole.column()) {
      return rowOf(part);
    }
    return Texts.in(language, "figure", tableOf(part), rowOf(part), part.title());
  }

  private String tableOf(Figure figure) {
    return figure.table().kind().title();
  }

  private String rowOf(Figure figure) {
    return Texts.in(language, "row", Integer.toString(figure.row() + 1), figure.label()).strip();
  }

  private String figure(Figure figure) {
    return figure
        .amount()
        .map(this::amount)
        .or(figure::printed)
        .orElseGet(() -> Texts.in(language, "blank"));
  }

  private String amount(Amount amount) {
    String printed = amount.toString();
    return commonUnit == null
        ? printed
        : printed.substring(0, printed.length() - amount.unit().symbol().length());
  }

  private String residual() {
    BigDecimal residual = check.residual().orElseThrow().abs();
    AmountUnit unit = whole.amount().orElseThrow().unit();
    return grouped(residual) + unit;
  }

  /** Whether so much differs that nobody asks how many last places it is. */
  private boolean isBeyondRounding() {
    BigDecimal lastPlaces = check.residualInLastPlaces().orElseThrow().abs();
    return check.verdict() == Verdict.INCONSISTENT && lastPlaces.compareTo(MANY_LAST_PLACES) > 0;
  }

  private String residualInLastPlaces() {
    return grouped(check.residualInLastPlaces().orElseThrow().abs());
  }

  private String decimal(BigDecimal value) {
    AmountUnit unit = whole.amount().orElseThrow().unit();
    return commonUnit == null ? grouped(value) + unit : grouped(value);
  }

  private static String grouped(BigDecimal value) {
    int scale = Math.max(value.scale(), 0);
    return String.format(Locale.ROOT, "%,." + scale + "f", value);
  }

  private static @Nullable AmountUnit commonUnit(FigureCheck check) {
    AmountUnit common = check.whole().amount().map(Amount::unit).orElse(null);
    for (Figure part : check.parts()) {
      AmountUnit unit = part.amount().map(Amount::unit).orElse(common);
      if (common != null && unit != common) {
        return null;
      }
      common = unit;
    }
    return common;
  }
}
