package dev.yusuan.io.placing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Tries all order-keeping ways to place the figures of a row that its tree of columns allows. */
final class RowSearch {
  private static final int MOST_CANDIDATES = 4_000;
  private static final long MOST_STEPS = 400_000;

  private final ColumnTree tree;
  private final List<ColumnSum> sums;
  private final Figures figures;
  private final Work work;
  private final int[] columnOf;
  private final int[] figureAt;
  private final List<Candidate> found = new ArrayList<>();
  private long steps;
  private boolean complete = true;

  private RowSearch(ColumnTree tree, Figures figures, Work work) {
    this.tree = tree;
    this.sums = new ArrayList<>(tree.sums());
    this.sums.sort(Comparator.comparingInt(ColumnSum::last));
    this.figures = figures;
    this.work = work;
    this.columnOf = new int[figures.count()];
    this.figureAt = new int[tree.columns()];
    Arrays.fill(figureAt, -1);
  }

  /**
   * What was found.
   *
   * @param candidates the ways
   * @param tried how many were looked at
   * @param complete whether none was left out to keep the work bounded
   */
  record Result(List<Candidate> candidates, long tried, boolean complete) {}

  static Result search(ColumnTree tree, Figures figures, Work work) {
    RowSearch search = new RowSearch(tree, figures, work);
    if (figures.count() == tree.columns()) {
      search.placeAll();
    } else if (figures.count() < tree.columns()) {
      search.place(0, -1, 0);
    }
    return new Result(search.found, search.steps, search.complete);
  }

  /** Where each column has its figure nothing is lost, whether the row adds up or not. */
  private void placeAll() {
    for (int column = 0; column < tree.columns(); column++) {
      if (!figures.mayStand(column, column)) {
        return;
      }
      columnOf[column] = column;
    }
    found.add(new Candidate(columnOf, tree.columns()));
  }

  private void place(int figure, int last, int checked) {
    steps++;
    work.spend(1);
    if (steps > MOST_STEPS || work.isSpent() || found.size() >= MOST_CANDIDATES) {
      complete = false;
      return;
    }
    if (figure == figures.count()) {
      if (holds(checked, tree.columns() - 1) == sums.size()) {
        found.add(new Candidate(columnOf, tree.columns()));
      }
      return;
    }
    int left = figures.count() - figure - 1;
    for (int column = last + 1; column < tree.columns() - left && complete; column++) {
      if (figures.mayStand(figure, column)) {
        columnOf[figure] = column;
        figureAt[column] = figure;
        int further = holds(checked, column);
        if (further >= 0) {
          place(figure + 1, column, further);
        }
        figureAt[column] = -1;
      }
    }
  }

  /**
   * Checks the sums that end at a column or before; tells how many are checked, -1 if one fails.
   */
  private int holds(int checked, int column) {
    int next = checked;
    while (next < sums.size() && sums.get(next).last() <= column) {
      if (!sums.get(next).holds(figures, figureAt)) {
        return -1;
      }
      next++;
    }
    return next;
  }
}
