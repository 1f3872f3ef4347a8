package dev.yusuan.indicator;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.ProjectCode;
import dev.yusuan.money.Amount;
import dev.yusuan.text.Excerpt;
import java.util.List;
import java.util.Optional;

/**
 * A project with its funds and the indicators that it is measured by (项目绩效目标).
 *
 * @param code the code (项目编号); empty where the document does not tell whose indicators these are
 * @param name the name (项目名称)
 * @param funds the funds (项目金额)
 * @param indicators the indicators, class by class, in printed order
 */
public record ProjectPerformance(
    Optional<ProjectCode> code,
    Optional<String> name,
    Funds funds,
    ImmutableList<Indicator> indicators) {

  /**
   * A project of which all funds are told in one amount.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public static ProjectPerformance of(
      ProjectCode code, String name, Amount total, List<Indicator> indicators) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a project has a name; its code is " + code);
    }
    Funds funds =
        new Funds(Optional.of(total), Optional.empty(), Optional.empty(), Optional.empty());
    return new ProjectPerformance(
        Optional.of(code), Optional.of(name), funds, ImmutableList.copyOf(indicators));
  }

  /** The indicators of one class. */
  public ImmutableList<Indicator> indicators(IndicatorLevel level) {
    return indicators.stream()
        .filter(indicator -> indicator.level().filter(level::equals).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /** The name, the funds, and how many indicators there are. */
  @Override
  public String toString() {
    return name.map(Excerpt::of).orElse("（未写明项目）")
        + funds.total().map(total -> " " + total).orElse("")
        + ": "
        + indicators.size()
        + " indicators";
  }

  /**
   * The funds of a project (项目金额).
   *
   * @param total 资金总额
   * @param governmentBudget 政府预算资金
   * @param specialAccount 财政专户管理资金
   * @param unitFunds 单位资金
   */
  public record Funds(
      Optional<Amount> total,
      Optional<Amount> governmentBudget,
      Optional<Amount> specialAccount,
      Optional<Amount> unitFunds) {}
}
