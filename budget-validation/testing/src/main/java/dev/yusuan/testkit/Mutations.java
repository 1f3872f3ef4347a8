package dev.yusuan.testkit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.rule.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Changes the figures of a disclosure one by one, each beyond what rounding explains (变异).
 *
 * <p>Those that stand in some comparison whose figures agree are changed; no rule would notice
 * another.
 */
public final class Mutations {
  private final Disclosure disclosure;
  private final Map<CellPath, Figure> figures = new LinkedHashMap<>();
  private final SetMultimap<CellPath, FigureCheck> agreeing = LinkedHashMultimap.create();
  private final SetMultimap<CellPath, Rule> rules = LinkedHashMultimap.create();
  private final SetMultimap<String, CellPath> cells = LinkedHashMultimap.create();

  private Mutations(Disclosure disclosure, Validator validator) {
    this.disclosure = disclosure;
    for (Rule rule : validator.rules()) {
      for (Check check : rule.check(disclosure).checks()) {
        if (check instanceof FigureCheck compared && agrees(check)) {
          compared.figures().forEach(figure -> add(rule, compared, figure));
        }
      }
    }
  }

  /** The changes of figures that the rules of a validator compare. */
  public static Mutations of(Disclosure disclosure, Validator validator) {
    return new Mutations(disclosure, validator);
  }

  private static boolean agrees(Check check) {
    return check.verdict() != Verdict.INCONSISTENT && check.verdict() != Verdict.NOT_CHECKED;
  }

  private void add(Rule rule, FigureCheck check, Figure figure) {
    if (figure.amount().isPresent()) {
      figures.put(figure.cell(), figure);
      agreeing.put(figure.cell(), check);
      rules.put(figure.cell(), rule);
      cells.put(rule.description().id(), figure.cell());
    }
  }

  /** The printed figures that stand in some comparison whose figures agree. */
  public ImmutableSet<CellPath> figures() {
    return ImmutableSet.copyOf(figures.keySet());
  }

  /** Those that a rule compares; none where it compares none, or none that agree. */
  public ImmutableSet<CellPath> figures(String rule) {
    return ImmutableSet.copyOf(cells.get(rule));
  }

  /** The ids of the rules that compare figures, and find that they agree. */
  public ImmutableSet<String> rules() {
    return ImmutableSet.copyOf(cells.keySet());
  }

  /** How many figures may be changed, and how many rules compare them. */
  @Override
  public String toString() {
    return figures.size() + " figures that " + cells.keySet().size() + " rules compare";
  }

  /**
   * The disclosure with another amount in a cell: more or less by some last places than rounding
   * explains where all of a sum, or of one figure printed twice, must agree; else on the wrong side
   * of a bound.
   *
   * @param lastPlaces how many; less than zero for an amount that is too small
   * @throws NoSuchElementException if the cell is none of {@link #figures()}
   */
  public Disclosure changed(CellPath cell, int lastPlaces) {
    Amount right = amount(figure(cell));
    Optional<FigureCheck> equality =
        agreeing.get(cell).stream().filter(Mutations::isEquality).findFirst();
    FigureCheck check = equality.orElseGet(() -> agreeing.get(cell).iterator().next());
    BigDecimal places = BigDecimal.valueOf(Math.abs((long) lastPlaces));
    BigDecimal change = slack(check).add(lastPlace(check).multiply(places));
    boolean less = equality.isPresent() ? lastPlaces < 0 : isBoundFromBelow(check, cell);
    return disclosure.with(cell, plus(right, less ? change.negate() : change));
  }

  /**
   * The ids of the rules that compare a cell, and fail at it in a changed disclosure.
   *
   * @throws NoSuchElementException if the cell is none of {@link #figures()}
   */
  public ImmutableSet<String> failing(Disclosure changed, CellPath cell) {
    figure(cell);
    return rules.get(cell).stream()
        .filter(rule -> fails(rule, changed, cell))
        .map(rule -> rule.description().id())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean fails(Rule rule, Disclosure changed, CellPath cell) {
    return rule.check(changed).checks().stream()
        .anyMatch(check -> check.verdict() == Verdict.INCONSISTENT && check.cells().contains(cell));
  }

  /**
   * The disclosures with the mistake in one cell, each with the first rule that fails; without
   * those where none does, as the mistake is within rounding or on the right side of a bound.
   */
  public Stream<BrokenDisclosure> with(Mistake mistake) {
    return figures.keySet().stream().flatMap(cell -> with(mistake, cell, rules.get(cell)));
  }

  /** Those of them that fail the given rule. */
  public Stream<BrokenDisclosure> with(Mistake mistake, String rule) {
    return cells.get(rule).stream().flatMap(cell -> with(mistake, cell, rule));
  }

  Stream<BrokenDisclosure> with(Mistake mistake, CellPath cell, String rule) {
    return with(
        mistake,
        cell,
        Sets.filter(rules.get(cell), compared -> compared.description().id().equals(rule)));
  }

  private Stream<BrokenDisclosure> with(Mistake mistake, CellPath cell, Set<Rule> asked) {
    Amount right = amount(figure(cell));
    return wrong(mistake, cell)
        .map(value -> disclosure.with(cell, value))
        .flatMap(
            changed ->
                asked.stream()
                    .filter(rule -> fails(rule, changed, cell))
                    .limit(1)
                    .map(rule -> rule.description().id())
                    .map(rule -> BrokenDisclosure.at(cell, right, changed, rule)));
  }

  private Stream<Amount> wrong(Mistake mistake, CellPath cell) {
    Figure figure = figure(cell);
    List<Amount> neighbours = new ArrayList<>();
    for (int row : new int[] {figure.row() + 1, figure.row() - 1}) {
      if (row >= 0 && row < figure.table().rows().size()) {
        new Figure(figure.table(), row, figure.column()).amount().ifPresent(neighbours::add);
      }
    }
    return mistake.wrong(amount(figure), neighbours).stream();
  }

  private Figure figure(CellPath cell) {
    return Optional.ofNullable(figures.get(cell))
        .orElseThrow(() -> new NoSuchElementException("no rule compares " + cell));
  }

  private static Amount amount(Figure figure) {
    return figure.amount().orElseThrow();
  }

  private static boolean isEquality(FigureCheck check) {
    return check.comparison() == Comparison.SUM || check.comparison() == Comparison.SAME;
  }

  /** Whether a figure includes others, or is one of those that another does not exceed. */
  private static boolean isBoundFromBelow(FigureCheck check, CellPath cell) {
    boolean isWhole = check.whole().cell().equals(cell);
    return isWhole == (check.comparison() == Comparison.OF_WHICH);
  }

  /** In yuan: one last place for each figure, and their difference. */
  private static BigDecimal slack(FigureCheck check) {
    int unit = amount(check.whole()).unit().powerOfTen();
    return lastPlace(check)
        .multiply(BigDecimal.valueOf(check.parts().size() + 1L))
        .add(check.residual().orElseThrow().abs().scaleByPowerOfTen(unit));
  }

  private static BigDecimal lastPlace(FigureCheck check) {
    return Stream.concat(Stream.of(check.whole()), check.parts().stream())
        .flatMap(figure -> figure.amount().stream())
        .map(Amount::lastPlace)
        .max(BigDecimal::compareTo)
        .orElseThrow();
  }

  private static Amount plus(Amount amount, BigDecimal yuan) {
    AmountUnit unit = amount.unit();
    BigDecimal value = amount.inYuan().add(yuan).scaleByPowerOfTen(-unit.powerOfTen());
    BigDecimal printed = value.setScale(amount.decimals(), RoundingMode.UP);
    return new Amount(printed.unscaledValue().longValueExact(), amount.decimals(), unit);
  }
}
