package dev.yusuan.benchmarks.bean;

import dev.yusuan.money.Amount;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.ExpenditureRow;
import jakarta.validation.constraints.AssertTrue;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of expenditure, as a bean for Hibernate Validator.
 *
 * @param level whether it is the total, a unit, or an item
 * @param total 合计
 * @param basic 基本支出/小计
 * @param wages 基本支出/人员经费/工资福利支出
 * @param individuals 基本支出/人员经费/对个人和家庭的补助
 * @param publicFunds 基本支出/公用经费
 * @param project 项目支出/小计
 * @param otherOperating 项目支出/其他运转类
 * @param specificTarget 项目支出/特定目标类
 */
public record ExpenditureBean(
    @Nullable RowLevel level,
    @Nullable BigDecimal total,
    @Nullable BigDecimal basic,
    @Nullable BigDecimal wages,
    @Nullable BigDecimal individuals,
    @Nullable BigDecimal publicFunds,
    @Nullable BigDecimal project,
    @Nullable BigDecimal otherOperating,
    @Nullable BigDecimal specificTarget) {

  static ExpenditureBean of(ExpenditureRow row) {
    return new ExpenditureBean(
        row.level().orElse(null),
        value(row.find(ExpenditureRow.TOTAL)),
        value(row.find(ExpenditureRow.BASIC)),
        value(row.find(ExpenditureRow.WAGES)),
        value(row.find(ExpenditureRow.INDIVIDUALS)),
        value(row.find(ExpenditureRow.PUBLIC)),
        value(row.find(ExpenditureRow.PROJECT)),
        value(row.find(ExpenditureRow.OTHER_OPERATING)),
        value(row.find(ExpenditureRow.SPECIFIC_TARGET)));
  }

  private static @Nullable BigDecimal value(Optional<Amount> amount) {
    return amount.map(Amount::inYuan).orElse(null);
  }

  /** The total is the sum of both kinds of expenditure. */
  @AssertTrue
  public boolean isTotalSum() {
    return Sums.addUp(total, basic, project);
  }

  /** Basic expenditure is the sum of its kinds. */
  @AssertTrue
  public boolean isBasicSum() {
    return Sums.addUp(basic, wages, individuals, publicFunds);
  }

  /** Project expenditure is the sum of its kinds. */
  @AssertTrue
  public boolean isProjectSum() {
    return Sums.addUp(project, otherOperating, specificTarget);
  }
}
