package dev.yusuan.io.placing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The ways that are left for each row. */
final class Domains {
  private final List<Figures> figures;
  private final List<List<Candidate>> left;

  Domains(List<Figures> figures, List<List<Candidate>> candidates) {
    this.figures = figures;
    this.left = new ArrayList<>(candidates);
  }

  Domains copy() {
    return new Domains(figures, left);
  }

  List<Candidate> of(int row) {
    return left.get(row);
  }

  Figures figures(int row) {
    return figures.get(row);
  }

  void set(int row, List<Candidate> candidates) {
    left.set(row, candidates);
  }

  /** Keeps some of the ways of a row; tells whether fewer are left. */
  boolean keep(int row, Predicate<Candidate> kept) {
    List<Candidate> before = left.get(row);
    List<Candidate> after = before.stream().filter(kept).toList();
    left.set(row, after);
    return after.size() < before.size();
  }

  /** The values that a row can have in a column: some of its few figures. */
  long[] values(int row, int column) {
    List<Candidate> candidates = left.get(row);
    long[] values = new long[candidates.size()];
    int count = 0;
    for (Candidate candidate : candidates) {
      long value = candidate.value(figures.get(row), column);
      if (!isAmong(values, count, value)) {
        values[count++] = value;
      }
    }
    return Arrays.copyOf(values, count);
  }

  private static boolean isAmong(long[] values, int count, long value) {
    for (int i = 0; i < count; i++) {
      if (values[i] == value) {
        return true;
      }
    }
    return false;
  }

  /** The half last places of a row in a column, at most. */
  long half(int row, int column) {
    long half = 0;
    for (Candidate candidate : left.get(row)) {
      int figure = candidate.figureAt(column);
      half = Math.max(half, figure < 0 ? 0 : figures.get(row).half(figure));
    }
    return half;
  }

  /** Whether a row can print a negative figure in a column. */
  boolean mayBeNegative(int row, int column) {
    for (Candidate candidate : left.get(row)) {
      if (candidate.value(figures.get(row), column) < 0) {
        return true;
      }
    }
    return false;
  }
}
