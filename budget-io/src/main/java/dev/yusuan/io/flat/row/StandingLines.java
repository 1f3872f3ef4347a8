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
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lines without columns of a table that stands on end: each names an item (公务接待费) and prints its
 * figures of one phase or several.
 */
public final class StandingLines {
  private static final ImmutableSet<TableKind<?>> STANDING =
      ImmutableSet.of(TableKind.REVENUE, TableKind.EXPENDITURE, TableKind.THREE_PUBLIC);
  private static final String TOTAL = "合计";
  private static final int MOST_FIGURES = 8;
  private static final ImmutableSet<Phase> BASES =
      ImmutableSet.of(Phase.LAST_BUDGET, Phase.LAST_EXECUTION, Phase.FINAL_ACCOUNT);
  private static final Amount NOTHING = new Amount(0, 0, AmountUnit.YUAN);

  private StandingLines() {}

  /**
   * Whether rows are items: no column is more than a total, and half of the names are columns, or
   * the only column is the total and its rows are no units.
   */
  public static boolean areIn(
      FormTable layout, ImmutableList<FlatBlock> blocks, List<FlatRow> rows, Headings headings) {
    if (!STANDING.contains(layout.kind())
        || blocks.size() != 1
        || blocks.get(0).keys().size() != 1
        || blocks.get(0).figures().size() > MOST_FIGURES
        || !areTotals(layout, blocks.get(0), headings)) {
      return false;
    }
    if (rows.size() > 1 && namesItems(layout, blocks.get(0))) {
      return true;
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

  /** Whether names of no units, and without codes, stand before the total of the table. */
  private static boolean namesItems(FormTable layout, FlatBlock block) {
    Column<?, ?> total = layout.kind().schema().sides().get(0).amounts().get(0);
    FormColumn names = block.keys().get(0).column();
    return block.keys().get(0).isText()
        && !names.leaf().contains("单位")
        && !names.leaf().contains("部门")
        && block.figures().stream().allMatch(cell -> layout.columns().get(cell).column() == total);
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
    List<List<Integer>> tried = new ArrayList<>();
    ways(figures, columns, new ArrayList<>(), tried);
    boolean isDecided = figures.isEmpty() || figures.size() == columns.size();
    List<List<Integer>> ways =
        isDecided
            ? tried
            : tried.stream().filter(way -> keepsChange(figures, columns, way)).toList();
    return ways.size() == 1
        ? new Placed(
            ImmutableList.copyOf(ways.get(0)),
            Placed.Outcome.UNIQUE,
            1,
            tried.size(),
            ImmutableSet.of(isDecided ? Proof.ALL_COLUMNS : Proof.ROW_SUMS))
        : new Placed(
            ImmutableList.copyOf(Collections.nCopies(figures.size(), -1)),
            ways.isEmpty() ? Placed.Outcome.NONE : Placed.Outcome.SEVERAL,
            ways.size(),
            tried.size(),
            ImmutableSet.of());
  }

  private static void ways(
      List<FlatToken> figures,
      List<FormColumn> columns,
      List<Integer> chosen,
      List<List<Integer>> ways) {
    if (chosen.size() == figures.size()) {
      ways.add(List.copyOf(chosen));
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

  /**
   * Whether this year less the one year that it is compared with is the change: false where the
   * table does not print all three once, where none of them has a figure, and where a rate without
   * % stands beside no change.
   */
  private static boolean keepsChange(
      List<FlatToken> figures, List<FormColumn> columns, List<Integer> chosen) {
    List<Integer> budgets = inPhases(columns, ImmutableSet.of(Phase.BUDGET));
    List<Integer> bases = inPhases(columns, BASES);
    List<Integer> changes = inPhases(columns, ImmutableSet.of(Phase.CHANGE));
    if (budgets.size() != 1 || bases.size() != 1 || changes.size() != 1) {
      return false;
    }
    Optional<Amount> whole = amount(figures, chosen, budgets.get(0));
    Optional<Amount> change = amount(figures, chosen, changes.get(0));
    ImmutableList<Amount> parts =
        Stream.of(amount(figures, chosen, bases.get(0)), change)
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList());
    boolean saysAnything = whole.isPresent() || !parts.isEmpty();
    return saysAnything
        && (change.isPresent() || !hasBareRate(figures, columns, chosen))
        && Balance.of(Comparison.SUM, whole.orElse(NOTHING), parts).verdict()
            != Verdict.INCONSISTENT;
  }

  private static List<Integer> inPhases(List<FormColumn> columns, Set<Phase> phases) {
    return IntStream.range(0, columns.size())
        .filter(at -> phases.contains(columns.get(at).column().phase()))
        .boxed()
        .toList();
  }

  private static Optional<Amount> amount(
      List<FlatToken> figures, List<Integer> chosen, int column) {
    int figure = chosen.indexOf(column);
    return figure < 0 ? Optional.empty() : Optional.of(figures.get(figure).amount());
  }

  private static boolean hasBareRate(
      List<FlatToken> figures, List<FormColumn> columns, List<Integer> chosen) {
    return IntStream.range(0, figures.size())
        .filter(figure -> columns.get(chosen.get(figure)).column().asAmounts().isEmpty())
        .anyMatch(figure -> !figures.get(figure).isPercent());
  }
}
