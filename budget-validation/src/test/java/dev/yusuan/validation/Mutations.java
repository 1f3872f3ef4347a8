package dev.yusuan.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.schema.Cells;
import dev.yusuan.table.Table;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.rule.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Changes the figures of a disclosure one by one, and asks the rules that compare them. */
public final class Mutations {
  private final Disclosure disclosure;
  private final Map<CellPath, Figure> figures = new HashMap<>();
  private final SetMultimap<CellPath, Rule> rules = LinkedHashMultimap.create();
  private final SetMultimap<CellPath, FigureCheck> agreeing = LinkedHashMultimap.create();

  Mutations(Disclosure disclosure, Validator validator) {
    this.disclosure = disclosure;
    for (Rule rule : validator.rules()) {
      for (Check check : rule.check(disclosure).checks()) {
        if (check instanceof FigureCheck compared && agrees(check)) {
          compared.figures().forEach(figure -> add(rule, compared, figure));
        }
      }
    }
  }

  private static boolean agrees(Check check) {
    return check.verdict() != Verdict.INCONSISTENT && check.verdict() != Verdict.NOT_CHECKED;
  }

  private void add(Rule rule, FigureCheck check, Figure figure) {
    if (figure.amount().isPresent()) {
      figures.put(figure.cell(), figure);
      rules.put(figure.cell(), rule);
      agreeing.put(figure.cell(), check);
    }
  }

  /** The printed figures that stand in some comparison whose figures agree. */
  Set<CellPath> figures() {
    return figures.keySet();
  }

  /** What came of the comparisons of a figure, once it is changed beyond what rounding explains. */
  ImmutableList<Check> changed(CellPath cell, int lastPlaces) {
    Figure figure = figures.get(cell);
    Disclosure changed = with(disclosure, figure, mutation(figure, lastPlaces));
    return rules.get(cell).stream()
        .flatMap(rule -> rule.check(changed).checks().stream())
        .filter(check -> check.cells().contains(cell))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Another amount: more or less by some last places where all of a sum or of one figure printed
   * twice must agree, else on the wrong side of a bound.
   */
  private Amount mutation(Figure figure, int lastPlaces) {
    Set<FigureCheck> checks = agreeing.get(figure.cell());
    Optional<FigureCheck> equality = checks.stream().filter(Mutations::isEquality).findFirst();
    FigureCheck check = equality.orElseGet(() -> checks.iterator().next());
    BigDecimal change = beyondRounding(check).add(lastPlace(check).multiply(places(lastPlaces)));
    boolean less = equality.isPresent() ? lastPlaces < 0 : isBoundFromBelow(check, figure);
    return plus(figure.amount().orElseThrow(), less ? change.negate() : change);
  }

  private static boolean isEquality(FigureCheck check) {
    return check.comparison() == Comparison.SUM || check.comparison() == Comparison.SAME;
  }

  /** Whether a figure includes others, or is one of those that another does not exceed. */
  private static boolean isBoundFromBelow(FigureCheck check, Figure figure) {
    boolean isWhole = check.whole().cell().equals(figure.cell());
    return isWhole == (check.comparison() == Comparison.OF_WHICH);
  }

  private static BigDecimal places(int lastPlaces) {
    return BigDecimal.valueOf(Math.abs(lastPlaces));
  }

  /** In yuan: one last place for each figure and for their difference. */
  private static BigDecimal beyondRounding(FigureCheck check) {
    int unit = check.whole().amount().orElseThrow().unit().powerOfTen();
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

  /** The disclosure with another amount in the place of a figure. */
  public static Disclosure with(Disclosure disclosure, Figure figure, Amount value) {
    List<Table<?>> tables = new ArrayList<>(disclosure.tables());
    tables.replaceAll(
        table -> table.kind() == figure.table().kind() ? with(table, figure, value) : table);
    return new Disclosure(
        disclosure.issuer(),
        disclosure.fiscalYear(),
        disclosure.kind(),
        disclosure.form(),
        disclosure.date(),
        ImmutableList.copyOf(tables),
        disclosure.unrecognised());
  }

  private static Table<?> with(Table<?> table, Figure figure, Amount value) {
    List<Cells> rows = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      Cells cells = table.rows().get(row).cells();
      rows.add(row == figure.row() ? cells.toBuilder().put(figure.column(), value).build() : cells);
    }
    return Table.builder(table.kind(), table.unit())
        .title(table.title())
        .issuer(table.issuer())
        .columns(table.columns())
        .cells(rows)
        .notes(table.notes())
        .asPrinted();
  }
}
