package dev.yusuan.validation;

import com.google.common.collect.ImmutableList;

/** The rules that hold figures of one table against those of another. */
final class AcrossTables {
  static final ImmutableList<Rule> ALL =
      ImmutableList.<Rule>builder()
          .addAll(TotalRules.ALL)
          .addAll(FunctionRules.ALL)
          .addAll(EconomicRules.ALL)
          .addAll(ProjectRules.ALL)
          .addAll(ProcurementRules.ALL)
          .build();

  private AcrossTables() {}
}
