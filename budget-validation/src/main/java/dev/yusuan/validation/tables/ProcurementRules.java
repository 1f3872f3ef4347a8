package dev.yusuan.validation.tables;

import static dev.yusuan.table.TableKind.EXPENDITURE;
import static dev.yusuan.table.TableKind.GOVERNMENT_PROCUREMENT;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Comparison;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.ProcurementRow;
import dev.yusuan.validation.kind.Agreement;
import dev.yusuan.validation.kind.Agreements;
import dev.yusuan.validation.kind.Allowance;
import dev.yusuan.validation.kind.Keyed;
import dev.yusuan.validation.kind.RowKey;
import dev.yusuan.validation.kind.Total;
import dev.yusuan.validation.rule.Rule;

/** What is bought, against the expenditure that pays for it (政府采购). */
public final class ProcurementRules {
  private static final Agreements PROCUREMENT = Agreements.on("procurement", Severity.WARNING);

  static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          PROCUREMENT.sums(
              "within-expenditure",
              Agreement.of(Comparison.AT_MOST, Allowance.OTHER_SOURCES),
              Total.of(GOVERNMENT_PROCUREMENT, ProcurementRow.AMOUNT),
              Total.of(EXPENDITURE, ExpenditureRow.TOTAL)),
          PROCUREMENT.listed(
              "functions-listed",
              Keyed.of(GOVERNMENT_PROCUREMENT, RowKey.FUNCTION, ProcurementRow.AMOUNT),
              Keyed.of(EXPENDITURE, RowKey.FUNCTION, ExpenditureRow.TOTAL),
              Allowance.OTHER_SOURCES));

  private ProcurementRules() {}
}
