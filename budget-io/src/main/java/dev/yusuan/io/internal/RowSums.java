package dev.yusuan.io.internal;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.TableSchema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sums that the columns of a layout state, as evidence of where the cells of a row belong. */
final class RowSums {
  private final List<Sum> sums = new ArrayList<>();

  private record Sum(
      Column<Amount> whole, ImmutableList<Column<Amount>> parts, Relation relation) {}

  /** How many sums of a row are contradicted, and how many are confirmed to the digit. */
  record Evidence(int contradicted, int confirmed) {}

  RowSums(TableSchema<?> schema, Layout layout) {
    for (Column<?> column : schema.columns()) {
      Column<Amount> whole = column.asAmounts().orElse(null);
      if (whole != null && layout.prints(whole)) {
        for (Relation breakdown : List.of(Relation.SUM, Relation.SECOND_SUM)) {
          add(new Sum(whole, schema.addendsOf(whole, breakdown, layout::prints), breakdown));
        }
        for (Column<Amount> part : schema.partsOf(whole, Relation.OF_WHICH)) {
          if (layout.prints(part)) {
            add(new Sum(whole, ImmutableList.of(part), Relation.OF_WHICH));
          }
        }
      }
    }
  }

  private void add(Sum sum) {
    if (!sum.parts().isEmpty()) {
      sums.add(sum);
    }
  }

  Evidence evidence(Placement placement) {
    Map<Column<?>, BigDecimal> amounts = new HashMap<>();
    for (Placement.Placed placed : placement.cells()) {
      if (placed.column().isPresent()) {
        Amount.find(placed.text(), AmountUnit.YUAN)
            .ifPresent(amount -> amounts.put(placed.column().get().column(), amount.inYuan()));
      }
    }
    int contradicted = 0;
    int confirmed = 0;
    for (Sum sum : sums) {
      int verdict = verdict(sum, amounts);
      contradicted += verdict < 0 ? 1 : 0;
      confirmed += verdict > 0 ? 1 : 0;
    }
    return new Evidence(contradicted, confirmed);
  }

  /** -1 contradicted, 1 confirmed, 0 nothing printed. */
  private static int verdict(Sum sum, Map<Column<?>, BigDecimal> amounts) {
    @Nullable BigDecimal whole = amounts.get(sum.whole());
    BigDecimal parts = BigDecimal.ZERO;
    boolean printed = false;
    for (Column<Amount> part : sum.parts()) {
      BigDecimal amount = amounts.get(part);
      if (amount != null) {
        parts = parts.add(amount);
        printed = true;
      }
    }
    if (whole == null) {
      return parts.signum() == 0 ? 0 : -1;
    }
    if (sum.relation() == Relation.OF_WHICH) {
      return printed && parts.abs().compareTo(whole.abs()) > 0 ? -1 : 0;
    }
    if (parts.compareTo(whole) != 0) {
      return -1;
    }
    return whole.signum() == 0 ? 0 : 1;
  }
}
