package dev.yusuan.io.flat.row;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.text.Ordinal;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Balance;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Totals of sides that stand below one heading (支出 by 功能分类 and by 支出用途), of which only the first
 * prints a label: the figure is of the side whose rows add up to it, and of none where several do.
 */
final class SharedTotals {
  private static final String SUBTOTAL = "小计";

  private final List<FlatBlock> blocks;
  private final List<FormColumn> columns;
  private final ImmutableSet<String> totals;
  private final List<FlatRow> rows;

  SharedTotals(
      List<FlatBlock> blocks,
      List<FormColumn> columns,
      ImmutableSet<String> totals,
      List<FlatRow> rows) {
    this.blocks = blocks;
    this.columns = columns;
    this.totals = totals;
    this.rows = rows;
  }

  /** How many blocks from one on a total may be of: those below the same heading. */
  int shared(int block) {
    int end = block + 1;
    while (end < blocks.size() && heading(end).isPresent() && heading(end).equals(heading(block))) {
      end++;
    }
    return end - block;
  }

  private Optional<String> heading(int block) {
    List<Integer> figures = blocks.get(block).figures();
    List<String> path = figures.isEmpty() ? List.of() : columns.get(figures.get(0)).path();
    return path.size() > 1 ? Optional.of(path.get(0)) : Optional.empty();
  }

  /** Whether a label names a total: 支出合计, 当年支出小计. */
  boolean isTotal(String label) {
    String plain = Words.plain(label);
    return Ordinal.of(label).isNone()
        && (plain.endsWith(SUBTOTAL) || totals.stream().anyMatch(plain::endsWith));
  }

  /** Moves the figure of a total that is not of the side of its label. */
  void settle(FlatRow row) {
    for (int block = 0; block < blocks.size(); block++) {
      List<FlatToken> figures = row.figures(block);
      if (figures.size() == 1 && shared(block) > 1 && isTotal(label(row, block))) {
        settle(row, block, block + shared(block));
      }
    }
  }

  private void settle(FlatRow row, int block, int end) {
    List<Integer> fitting = new ArrayList<>();
    for (int at = block; at < end; at++) {
      boolean taken = at > block && (!label(row, at).isEmpty() || !row.figures(at).isEmpty());
      if (taken) {
        return;
      }
      if (addsUp(at, row.figures(block).get(0).amount())) {
        fitting.add(at);
      }
    }
    FlatToken figure = row.figures(block).remove(0);
    (fitting.size() == 1 ? row.figures(fitting.get(0)) : row.rest()).add(figure);
  }

  /** Whether the rows of a side, alone or with those that have no number, add up to a figure. */
  private boolean addsUp(int block, Amount whole) {
    List<Amount> numbered = new ArrayList<>();
    List<Amount> all = new ArrayList<>();
    for (FlatRow row : rows) {
      String label = label(row, block);
      if (!label.isEmpty() && !row.figures(block).isEmpty() && !isTotal(label)) {
        Amount figure = row.figures(block).get(0).amount();
        Ordinal ordinal = Ordinal.of(label);
        if (ordinal.isNone()) {
          all.add(figure);
        } else if (ordinal.level() == 1) {
          numbered.add(figure);
          all.add(figure);
        }
      }
    }
    return holds(whole, numbered) || holds(whole, all);
  }

  private static boolean holds(Amount whole, List<Amount> parts) {
    return !parts.isEmpty()
        && Balance.of(Comparison.SUM, whole, ImmutableList.copyOf(parts)).verdict()
            != Verdict.INCONSISTENT;
  }

  private String label(FlatRow row, int block) {
    List<FlatBlock.Key> keys = blocks.get(block).keys();
    return keys.isEmpty() ? "" : row.text(keys.get(0)).orElse("");
  }
}
