package dev.yusuan.validation;

import com.google.common.collect.ImmutableList;

/** All rules of the library, in the order in which they are reported. */
final class StandardRules {
  static final ImmutableList<Rule> ALL =
      ImmutableList.<Rule>builder()
          .addAll(WithinTables.ALL)
          .addAll(AcrossTables.ALL)
          .addAll(CatalogRules.ALL)
          .addAll(IndicatorRules.ALL)
          .addAll(IdentityRules.ALL)
          .build();

  private StandardRules() {}
}
