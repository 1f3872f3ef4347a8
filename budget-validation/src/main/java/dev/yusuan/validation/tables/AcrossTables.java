package dev.yusuan.validation.tables;

import com.google.common.collect.ImmutableList;
import dev.yusuan.validation.rule.Rule;

/** The rules that hold figures of one table against those of another. */
public final class AcrossTables {
  public static final ImmutableList<Rule> ALL =
      ImmutableList.<Rule>builder()
          .addAll(TotalRules.ALL)
          .addAll(FunctionRules.ALL)
          .addAll(EconomicRules.ALL)
          .addAll(ProjectRules.ALL)
          .addAll(ProcurementRules.ALL)
          .build();

  private AcrossTables() {}
}
