package dev.yusuan.validation.printed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.indicator.NumericTarget;
import dev.yusuan.indicator.TargetComparator;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.validation.name.NameWords;
import dev.yusuan.validation.wording.Wording;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an indicator of cost comes to: the amount that it prints, or its standard times the numbers
 * that the project prints (成本指标的金额).
 *
 * @param indicator the indicator of cost
 * @param factors the indicators that its standard is multiplied by; none for an amount
 * @param amount the amount
 */
public record ProjectCost(
    PrintedIndicator indicator, ImmutableList<PrintedIndicator> factors, Amount amount) {
  private static final String COST = "成本";
  private static final String YEAR = "年";

  /** Units of money as indicators print them. */
  private static final ImmutableMap<String, AmountUnit> MONEY =
      ImmutableMap.of(
          "元", AmountUnit.YUAN,
          "千元", AmountUnit.THOUSAND_YUAN,
          "万", AmountUnit.TEN_THOUSAND_YUAN,
          "万元", AmountUnit.TEN_THOUSAND_YUAN,
          "亿", AmountUnit.HUNDRED_MILLION_YUAN,
          "亿元", AmountUnit.HUNDRED_MILLION_YUAN);

  /** Names of the cost of the whole project, not of a part of it. */
  private static final NameWords WHOLE = NameWords.of("cost of whole");

  /**
   * The cost of an indicator; empty where it is none of money, or a factor of its standard is not
   * printed or not once for all.
   */
  public static Optional<ProjectCost> of(PrintedIndicator indicator, OutputCounts counts) {
    if (!indicator.isUnder(COST)) {
      return Optional.empty();
    }
    return indicator
        .numeric()
        .filter(target -> target.unit().isPresent())
        .flatMap(
            target -> factors(target, counts).flatMap(factors -> of(indicator, target, factors)));
  }

  private static Optional<ProjectCost> of(
      PrintedIndicator indicator, NumericTarget target, ImmutableList<PrintedIndicator> factors) {
    String unit = target.unit().orElseThrow();
    int slash = unit.indexOf('/');
    AmountUnit money = MONEY.get(slash < 0 ? unit : unit.substring(0, slash));
    BigDecimal product = target.number();
    for (PrintedIndicator factor : factors) {
      product = product.multiply(factor.numeric().orElseThrow().number());
    }
    return money == null
        ? Optional.empty()
        : Amount.find(product.toPlainString(), money)
            .map(amount -> new ProjectCost(indicator, factors, amount));
  }

  private static Optional<ImmutableList<PrintedIndicator>> factors(
      NumericTarget standard, OutputCounts counts) {
    ImmutableList.Builder<PrintedIndicator> factors = ImmutableList.builder();
    for (String per : standard.per()) {
      if (!per.equals(YEAR)) {
        Optional<PrintedIndicator> factor = counts.find(per);
        if (factor.isEmpty()) {
          return Optional.empty();
        }
        factors.add(factor.get());
      }
    }
    return Optional.of(factors.build());
  }

  /** Whether the amount may be meant as the least cost: at least, exactly, or nothing is said. */
  public boolean isFloor() {
    return !isUpperBound(indicator) && factors.stream().noneMatch(ProjectCost::isUpperBound);
  }

  /** Whether the amount is the most that the whole project may cost. */
  public boolean isCeilingOfWhole() {
    return factors.isEmpty()
        && isOfWhole(indicator)
        && comparator(indicator)
            .filter(it -> it == TargetComparator.AT_LEAST || it == TargetComparator.MORE)
            .isEmpty();
  }

  /** Whether an indicator of cost is named as that of the whole project. */
  public static boolean isOfWhole(PrintedIndicator indicator) {
    return indicator.isUnder(COST) && WHOLE.match(indicator.key());
  }

  /** The amount, with the standard and its factors where there are any. */
  public Wording inWords() {
    if (factors.isEmpty()) {
      return indicator.targetInWords();
    }
    StringBuilder product = new StringBuilder(indicator.targetInWords().english());
    factors.forEach(factor -> product.append(" × ").append(factor.targetInWords().english()));
    return Terms.same(product.append(" = ").append(amount).toString());
  }

  private static boolean isUpperBound(PrintedIndicator indicator) {
    return comparator(indicator)
        .filter(it -> it == TargetComparator.AT_MOST || it == TargetComparator.LESS)
        .isPresent();
  }

  private static Optional<TargetComparator> comparator(PrintedIndicator indicator) {
    return indicator.numeric().flatMap(NumericTarget::comparator);
  }
}
