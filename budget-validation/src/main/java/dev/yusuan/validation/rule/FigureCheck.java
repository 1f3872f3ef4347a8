package dev.yusuan.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.yusuan.document.CellPath;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Interval;
import dev.yusuan.money.Rounding;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.sum.Digits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of a figure with others: their sum, what it includes, or the same figure elsewhere
 * (数的核对).
 *
 * <p>A blank part counts as nothing, so a printed sum of parts that are all blank is inconsistent
 * unless it is zero. Where a mark stands in the place of a figure, nothing is compared.
 */
public final class FigureCheck implements Check {
  private final Comparison comparison;
  private final Figure whole;
  private final List<Figure> parts;
  private final Verdict verdict;
  private final @Nullable Reason reason;

  /** Why the figures may differ by more than rounding. */
  private final @Nullable Reason excuse;

  /** Whether rounding explains nothing. */
  private final boolean toTheDigit;

  private FigureCheck(
      Comparison comparison,
      Figure whole,
      List<Figure> parts,
      Verdict verdict,
      @Nullable Reason reason) {
    this(comparison, whole, parts, verdict, reason, null, /* toTheDigit= */ false);
  }

  private FigureCheck(
      Comparison comparison,
      Figure whole,
      List<Figure> parts,
      Verdict verdict,
      @Nullable Reason reason,
      @Nullable Reason excuse,
      boolean toTheDigit) {
    this.comparison = comparison;
    this.whole = whole;
    this.parts = parts;
    this.verdict = verdict;
    this.reason = reason;
    this.excuse = excuse;
    this.toTheDigit = toTheDigit;
  }

  /** Compares a figure with the sum of its parts. */
  public static FigureCheck sum(Figure whole, List<Figure> parts) {
    return of(Comparison.SUM, whole, parts);
  }

  /** Compares a figure with parts that it includes (其中). */
  public static FigureCheck ofWhich(Figure whole, List<Figure> parts) {
    return of(Comparison.OF_WHICH, whole, parts);
  }

  /** Compares a figure with others whose sum it does not exceed. */
  public static FigureCheck atMost(Figure figure, List<Figure> others) {
    return of(Comparison.AT_MOST, figure, others);
  }

  /** Compares a figure with the same figure in another place. */
  public static FigureCheck same(Figure figure, Figure other) {
    return of(Comparison.SAME, figure, ImmutableList.of(other));
  }

  /** Compares a figure with others. */
  public static FigureCheck of(Comparison comparison, Figure whole, List<Figure> parts) {
    ImmutableList<Figure> all = ImmutableList.copyOf(parts);
    return digits(whole, all).agree(comparison)
        ? exact(comparison, whole, all)
        : judged(comparison, whole, all);
  }

  /**
   * The check of figures whose {@link Digits} agree.
   *
   * @param parts a list that never changes; it may be a view, as figures that agree are seldom
   *     asked for
   */
  public static FigureCheck exact(Comparison comparison, Figure whole, List<Figure> parts) {
    return new FigureCheck(comparison, whole, parts, Verdict.EXACT, null);
  }

  private static Digits digits(Figure whole, List<Figure> parts) {
    Digits digits = new Digits();
    digits.start(whole.cells(), whole.column());
    for (Figure part : parts) {
      digits.take(part.cells(), part.column());
    }
    return digits;
  }

  private static FigureCheck judged(Comparison comparison, Figure whole, List<Figure> all) {
    List<Amount> printed = ComparedFigures.printed(all);
    Reason obstacle =
        ComparedFigures.hasMark(whole, all)
            ? Reason.MARK
            : ComparedFigures.absence(comparison, whole, printed);
    if (obstacle != null) {
      return new FigureCheck(comparison, whole, all, Verdict.NOT_CHECKED, obstacle);
    }
    Verdict verdict =
        ComparedFigures.balance(comparison, whole, all, whole.amount().orElseThrow(), printed)
            .verdict();
    FigureCheck check = new FigureCheck(comparison, whole, all, verdict, null);
    return verdict == Verdict.INCONSISTENT && UnplacedAddend.mayExplain(comparison, whole, all)
        ? check.unless(Reason.UNPLACED_TEXT)
        : check;
  }

  /** The check, if enough is printed to compare anything. */
  public static Optional<FigureCheck> find(
      Comparison comparison, Figure whole, List<Figure> parts) {
    ImmutableList<Figure> all = ImmutableList.copyOf(parts);
    if (digits(whole, all).agree(comparison)) {
      return Optional.of(exact(comparison, whole, all));
    }
    if (whole.isBlank() && ComparedFigures.areBlank(all)) {
      return Optional.empty();
    }
    FigureCheck check = judged(comparison, whole, all);
    return check.reason == Reason.NOTHING_PRINTED ? Optional.empty() : Optional.of(check);
  }

  /** A figure that could not be compared, and why. */
  public static FigureCheck notChecked(Comparison comparison, Figure whole, Reason reason) {
    return new FigureCheck(comparison, whole, ImmutableList.of(), Verdict.NOT_CHECKED, reason);
  }

  /** This check, but one that fails is not decided because of what the reason says. */
  public FigureCheck unless(Reason doubt) {
    return switch (verdict) {
      case EXACT, NOT_CHECKED -> this;
      case WITHIN_ROUNDING, WITHIN_TRUNCATION ->
          new FigureCheck(comparison, whole, parts, verdict, reason, doubt, toTheDigit);
      case INCONSISTENT -> new FigureCheck(comparison, whole, parts, Verdict.NOT_CHECKED, doubt);
    };
  }

  /** This check, but figures that are not rounded: they agree to the digit or not at all. */
  public FigureCheck toTheDigit() {
    if (!isWithinRounding(verdict)) {
      return this;
    }
    FigureCheck strict =
        new FigureCheck(
            comparison, whole, parts, Verdict.INCONSISTENT, null, null, /* toTheDigit= */ true);
    if (excuse != null) {
      return strict.unless(excuse);
    }
    return UnplacedAddend.mayExplain(comparison, whole, parts)
        ? strict.unless(Reason.UNPLACED_TEXT)
        : strict;
  }

  private static boolean isWithinRounding(Verdict verdict) {
    return verdict == Verdict.WITHIN_ROUNDING || verdict == Verdict.WITHIN_TRUNCATION;
  }

  /** How the figures are compared. */
  public Comparison comparison() {
    return comparison;
  }

  /** The figure that is compared with the others. */
  public Figure whole() {
    return whole;
  }

  /** The figures that it is compared with, blank ones included. */
  public ImmutableList<Figure> parts() {
    return ImmutableList.copyOf(parts);
  }

  /** The figure and its parts. */
  public Iterable<Figure> figures() {
    return Iterables.concat(ImmutableList.of(whole), parts);
  }

  @Override
  public Verdict verdict() {
    return verdict;
  }

  /** The verdict if other amounts were printed. */
  public Verdict verdictWith(Function<Figure, Optional<Amount>> amounts) {
    List<Amount> others = new ArrayList<>(parts.size());
    for (Figure part : parts) {
      amounts.apply(part).ifPresent(others::add);
    }
    Amount figure = amounts.apply(whole).orElseThrow();
    Verdict other = ComparedFigures.balance(comparison, whole, parts, figure, others).verdict();
    return toTheDigit && isWithinRounding(other) ? Verdict.INCONSISTENT : other;
  }

  /** Whether the figures agree if their author cut decimals off. */
  public boolean isExplainedByTruncation() {
    return balance().filter(balance -> balance.isExplainedBy(Rounding.TRUNCATION)).isPresent();
  }

  @Override
  public Optional<Reason> reason() {
    return Optional.ofNullable(reason);
  }

  /** Whether nothing was compared for the given reason. */
  public boolean isNotChecked(Reason because) {
    return reason == because;
  }

  /** How many of the parts are blank. */
  public int blanks() {
    int count = 0;
    for (Figure part : parts) {
      count += part.isBlank() ? 1 : 0;
    }
    return count;
  }

  /** The figure less its parts, exactly, in its own unit; empty where that cannot be told. */
  public Optional<BigDecimal> residual() {
    return balance().map(Balance::residual);
  }

  /** The residual in units in the last place of the least precise of the figures (末位单位). */
  public Optional<BigDecimal> residualInLastPlaces() {
    return balance().map(Balance::residualInLastPlaces);
  }

  /** The true values, in yuan, that print as the figure (取值区间); empty where nothing is compared. */
  public Optional<Interval> wholeInterval(Rounding rounding) {
    return balance().map(balance -> balance.ofWhole(rounding));
  }

  /** The sums, in yuan, of true values that print as the parts; empty where nothing is compared. */
  public Optional<Interval> partsInterval(Rounding rounding) {
    return balance().map(balance -> balance.ofParts(rounding));
  }

  @Override
  public ImmutableList<CellPath> cells() {
    ImmutableList.Builder<CellPath> cells = ImmutableList.builder();
    cells.add(whole.cell());
    parts.forEach(part -> cells.add(part.cell()));
    return cells.build();
  }

  @Override
  public Optional<CellPath> principal() {
    return Optional.of(whole.cell());
  }

  @Override
  public String message(Locale language) {
    return new FigureMessage(this, language).text();
  }

  private Optional<Balance> balance() {
    boolean unreadable = parts.isEmpty() || ComparedFigures.hasMark(whole, parts);
    return unreadable
        ? Optional.empty()
        : whole
            .amount()
            .map(
                amount ->
                    ComparedFigures.balance(
                        comparison, whole, parts, amount, ComparedFigures.printed(parts)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FigureCheck that
        && comparison == that.comparison
        && verdict == that.verdict
        && reason == that.reason
        && whole.equals(that.whole)
        && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(comparison, verdict, reason, whole.cell(), parts.size());
  }

  /** The verdict and the message in English. */
  @Override
  public String toString() {
    return verdict + ": " + message(Locale.ENGLISH);
  }
}
