package dev.yusuan.schema;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.yusuan.catalog.BudgetFund;
import java.util.Optional;

/** The roles that a description gives a column. */
record ColumnRoles(Phase phase, Optional<BudgetFund> fund, ImmutableSet<ColumnRole> roles) {
  static final ColumnRoles NONE =
      new ColumnRoles(Phase.BUDGET, Optional.empty(), ImmutableSet.of());

  ColumnRoles in(Phase other) {
    return new ColumnRoles(other, fund, roles);
  }

  ColumnRoles of(BudgetFund other) {
    return new ColumnRoles(phase, Optional.of(other), roles);
  }

  ColumnRoles as(ColumnRole role) {
    return new ColumnRoles(
        phase, fund, Sets.immutableEnumSet(role, roles.toArray(ColumnRole[]::new)));
  }
}
