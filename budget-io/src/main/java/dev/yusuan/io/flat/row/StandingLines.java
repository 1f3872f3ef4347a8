package dev.yusuan.io.flat.row;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.placing.Placed;
import dev.yusuan.io.placing.Proof;
import dev.yusuan.io.vocabulary.Headings;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Phase;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Lines without columns of a table that stands on end: each names an item (公务接待费) and prints its
 * figures of one phase or several.
 */
public final class StandingLines {
  private static final ImmutableSet<TableKind<?>> STANDING =
      ImmutableSet.of(TableKind.REVENUE, TableKind.EXPENDITURE, TableKind.THREE_PUBLIC);
  private static final String TOTAL = "合计";
  private static final int MOST_FIGURES = 8;

  private StandingLines() {}

  /** Whether rows are items: no column is more than a total, and half of the names are columns. */
  public static boolean areIn(
      FormTable layout, ImmutableList<FlatBlock> blocks, List<FlatRow> rows, Headings headings) {
    if (!STANDING.contains(layout.kind())
        || blocks.size() != 1
        || blocks.get(0).keys().size() != 1
        || blocks.get(0).figures().size() > MOST_FIGURES
        || !areTotals(layout, blocks.get(0), headings)) {
      return false;
    }
    int items = 0;
    int known = 0;
    for (FlatRow row : rows) {
      String label = Words.item(row.text(blocks.get(0).keys().get(0)).orElse(""));
      Optional<Column<?, ?>> item = column(headings, label);
      if (!label.isEmpty() && !item.equals(column(headings, TOTAL))) {
        items++;
        known += item.flatMap(Column::asAmounts).isPresent() ? 1 : 0;
      }
    }
    return known > 0 && known * 2 >= items;
  }

  private static Optional<Column<?, ?>> column(Headings headings, String label) {
    return label.isEmpty()
        ? Optional.empty()
        : headings.find(List.of(label)).map(Headings.Meaning::column);
  }

  private static boolean areTotals(FormTable layout, FlatBlock block, Headings headings) {
    Column<?, ?> total = column(headings, TOTAL).orElse(null);
    return total != null
        && block.figures().stream()
            .map(cell -> layout.columns().get(cell).column())
            .allMatch(
                column ->
                    column == total
                        || total.parent().filter(whole -> whole == column).isPresent()
                        || headings
                            .inPhase(total, column.phase())
                            .filter(column::equals)
                            .isPresent());
  }

  /**
   * The figures of each row: as many as there are columns, or the only way that the change allows.
   */
  public static ImmutableList<Placed> place(List<FlatRow> rows, List<FormColumn> columns) {
    return rows.stream()
        .map(row -> placed(row.figures(0), columns))
        .collect(ImmutableList.toImmutableList());
  }

  private static Placed placed(List<FlatToken> figures, List<FormColumn> columns) {
    List<List<Integer>> ways = new ArrayList<>();
    if (figures.size() <= columns.size()) {
      ways(figures, columns, new ArrayList<>(), ways);
    }
    boolean whole = figures.size() == columns.size();
    return ways.size() == 1
        ? new Placed(
            ImmutableList.copyOf(ways.get(0)),
            Placed.Outcome.UNIQUE,
            1,
            1,
            ImmutableSet.of(whole ? Proof.ALL_COLUMNS : Proof.ROW_SUMS))
        : new Placed(
            ImmutableList.copyOf(Collections.nCopies(figures.size(), -1)),
            ways.isEmpty() ? Placed.Outcome.NONE : Placed.Outcome.SEVERAL,
            ways.size(),
            ways.size(),
            ImmutableSet.of());
  }

  private static void ways(
      List<FlatToken> figures,
      List<FormColumn> columns,
      List<Integer> chosen,
      List<List<Integer>> ways) {
    if (chosen.size() == figures.size()) {
      if (figures.size() == columns.size() || keepsChange(figures, columns, chosen)) {
        ways.add(List.copyOf(chosen));
      }
      return;
    }
    int from = chosen.isEmpty() ? 0 : chosen.get(chosen.size() - 1) + 1;
    for (int at = from; at < columns.size(); at++) {
      boolean rate = columns.get(at).column().asAmounts().isEmpty();
      if (rate || !figures.get(chosen.size()).isPercent()) {
        chosen.add(at);
        ways(figures, columns, chosen, ways);
        chosen.remove(chosen.size() - 1);
      }
    }
  }

  /** Whether this year less last year is the change, where the table prints one. */
  private static boolean keepsChange(
      List<FlatToken> figures, List<FormColumn> columns, List<Integer> chosen) {
    List<Amount> parts = new ArrayList<>();
    Optional<Amount> whole = Optional.empty();
    boolean change = false;
    for (int at = 0; at < columns.size(); at++) {
      int index = chosen.indexOf(at);
      Phase phase = columns.get(at).column().phase();
      change |= phase == Phase.CHANGE;
      Optional<Amount> amount =
          index < 0 ? Optional.empty() : Optional.of(figures.get(index).amount());
      if (phase == Phase.BUDGET) {
        whole = amount;
      } else if (phase == Phase.CHANGE || phase == Phase.LAST_BUDGET) {
        amount.ifPresent(parts::add);
      }
    }
    return !change
        || Balance.of(
                    Comparison.SUM,
                    whole.orElse(new Amount(0, 0, AmountUnit.YUAN)),
                    ImmutableList.copyOf(parts))
                .verdict()
            != Verdict.INCONSISTENT;
  }
}
