package dev.yusuan.io.recognise.header;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.recognise.line.Placement;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sums that the columns of a layout state, as evidence of where the cells of a row belong. */
public final class RowSums {
  private final List<Sum> sums = new ArrayList<>();

  /** Whether there are amounts in columns that nobody knows, which may be parts of a sum. */
  private final boolean open;

  private record Sum(
      Column<?, Amount> whole, ImmutableList<Column<?, Amount>> parts, Relation relation) {}

  /**
   * What the sums of a row tell.
   *
   * @param contradicted how many are contradicted
   * @param rounded how many hold, but not to the digit
   * @param confirmed how many are confirmed to the digit
   */
  public record Evidence(int contradicted, int rounded, int confirmed) {
    /** Whether a sum does not hold to the digit, as where a cell stands in a wrong column. */
    boolean isInexact() {
      return contradicted + rounded > 0;
    }
  }

  public RowSums(TableSchema<?> schema, Layout layout) {
    this.open =
        layout.columns().values().stream()
            .map(FormColumn::column)
            .anyMatch(column -> column.isOther() && column.asAmounts().isPresent());
    for (Column<?, ?> column : schema.columns()) {
      Column<?, Amount> whole = column.asAmounts().orElse(null);
      if (whole != null && layout.prints(whole)) {
        for (Relation breakdown : List.of(Relation.SUM, Relation.SECOND_SUM)) {
          add(new Sum(whole, schema.addendsOf(whole, breakdown, layout::prints), breakdown));
        }
        for (Column<?, Amount> part : schema.partsOf(whole, Relation.OF_WHICH)) {
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

  public Evidence evidence(Placement placement) {
    if (sums.isEmpty()) {
      return new Evidence(0, 0, 0);
    }
    Map<Column<?, ?>, Amount> amounts = new HashMap<>();
    for (Placement.Placed placed : placement.cells()) {
      if (placed.column().isPresent()) {
        Amount.find(placed.text(), AmountUnit.YUAN)
            .ifPresent(amount -> amounts.put(placed.column().get().column(), amount));
      }
    }
    int contradicted = 0;
    int rounded = 0;
    int confirmed = 0;
    for (Sum sum : sums) {
      Verdict verdict = verdict(sum, amounts);
      contradicted += verdict == Verdict.INCONSISTENT ? 1 : 0;
      confirmed += verdict == Verdict.EXACT ? 1 : 0;
      rounded += verdict == Verdict.WITHIN_ROUNDING || verdict == Verdict.WITHIN_TRUNCATION ? 1 : 0;
    }
    return new Evidence(contradicted, rounded, confirmed);
  }

  private Verdict verdict(Sum sum, Map<Column<?, ?>, Amount> amounts) {
    @Nullable Amount whole = amounts.get(sum.whole());
    List<Amount> parts = new ArrayList<>();
    for (Column<?, Amount> part : sum.parts()) {
      @Nullable Amount amount = amounts.get(part);
      if (amount != null) {
        parts.add(amount);
      }
    }
    if (whole == null) {
      return parts.stream().allMatch(Amount::isZero) ? Verdict.NOT_CHECKED : Verdict.INCONSISTENT;
    }
    Verdict verdict = Balance.of(sum.relation().comparison(), whole, parts).verdict();
    boolean incomplete =
        verdict == Verdict.INCONSISTENT
            && open
            && Balance.of(Comparison.OF_WHICH, whole, parts).verdict() != Verdict.INCONSISTENT;
    if (incomplete) {
      return Verdict.NOT_CHECKED;
    }
    return verdict == Verdict.EXACT && provesNothing(sum, whole) ? Verdict.NOT_CHECKED : verdict;
  }

  /** Whether that the figures agree may well be chance. */
  private static boolean provesNothing(Sum sum, Amount whole) {
    return sum.relation() == Relation.OF_WHICH || whole.isZero();
  }
}
