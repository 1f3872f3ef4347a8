package dev.yusuan.validation;

import com.google.common.collect.ImmutableList;
import dev.yusuan.validation.between.BetweenRules;
import dev.yusuan.validation.code.CatalogRules;
import dev.yusuan.validation.identity.IdentityRules;
import dev.yusuan.validation.indicator.IndicatorRules;
import dev.yusuan.validation.narrative.NarrativeRules;
import dev.yusuan.validation.rule.BetweenRule;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.tables.AcrossTables;
import dev.yusuan.validation.tables.WithinTables;

/** All rules of the library, in the order in which they are reported. */
final class StandardRules {
  static final ImmutableList<Rule> ALL =
      ImmutableList.<Rule>builder()
          .addAll(WithinTables.ALL)
          .addAll(AcrossTables.ALL)
          .addAll(CatalogRules.ALL)
          .addAll(IndicatorRules.ALL)
          .addAll(IdentityRules.ALL)
          .addAll(NarrativeRules.ALL)
          .build();

  static final ImmutableList<BetweenRule> BETWEEN =
      ImmutableList.<BetweenRule>builder()
          .addAll(BetweenRules.ALL)
          .addAll(NarrativeRules.BETWEEN)
          .build();

  private StandardRules() {}
}
