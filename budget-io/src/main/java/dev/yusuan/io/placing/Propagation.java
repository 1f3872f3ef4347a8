package dev.yusuan.io.placing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes from each row the ways that the sums of columns refuse, as long as any is taken. */
final class Propagation {
  private final List<Equation> equations;
  private final Map<Integer, List<Equation>> byRow = new LinkedHashMap<>();
  private final Work work;

  Propagation(List<Equation> equations, Work work) {
    this.equations = equations;
    this.work = work;
    for (Equation equation : equations) {
      equation.whole().ifPresent(row -> of(row).add(equation));
      equation.parts().forEach(row -> of(row).add(equation));
    }
  }

  private List<Equation> of(int row) {
    return byRow.computeIfAbsent(row, key -> new ArrayList<>());
  }

  /** The rows that an equation speaks of, in the order in which they were met. */
  Set<Integer> rows() {
    return byRow.keySet();
  }

  /** Whether a way is left for each row. */
  boolean run(Domains domains) {
    return run(domains, equations);
  }

  /** The same, if only the ways of one row have changed. */
  boolean runFrom(Domains domains, int row) {
    return run(domains, byRow.getOrDefault(row, List.of()));
  }

  private boolean run(Domains domains, List<Equation> first) {
    Deque<Equation> open = new ArrayDeque<>(first);
    Set<Equation> waiting = new HashSet<>(first);
    while (!open.isEmpty() && !work.isSpent()) {
      Equation equation = open.remove();
      waiting.remove(equation);
      List<Integer> changed = new ArrayList<>();
      if (!filter(equation, domains, changed)) {
        return false;
      }
      for (int row : changed) {
        for (Equation other : of(row)) {
          if (waiting.add(other)) {
            open.add(other);
          }
        }
      }
    }
    return true;
  }

  /** Takes the ways that an equation refuses; false if none is left for a row. */
  boolean filter(Equation equation, Domains domains, List<Integer> changed) {
    int column = equation.column();
    List<Integer> parts = equation.parts();
    int count = parts.size();
    long[][] values = new long[count][];
    long halves = 0;
    boolean negative = false;
    for (int i = 0; i < count; i++) {
      values[i] = domains.values(parts.get(i), column);
      halves += domains.half(parts.get(i), column);
      negative |= domains.mayBeNegative(parts.get(i), column);
    }
    long[] wholes =
        equation.whole().isPresent()
            ? domains.values(equation.whole().get(), column)
            : new long[] {equation.value()};
    long half =
        equation.whole().isPresent()
            ? domains.half(equation.whole().get(), column)
            : equation.half();
    boolean mirrored = negative || Arrays.stream(wholes).anyMatch(whole -> whole < 0);
    Tolerance rounding = Tolerance.ofRounding(half, halves).orExactly();
    Tolerance tolerance =
        equation.truncated()
            ? rounding.or(Tolerance.ofTruncation(half, halves, mirrored))
            : rounding;
    SumSet[] before = new SumSet[count + 1];
    before[0] = SumSet.NOTHING;
    for (int i = 0; i < count; i++) {
      before[i + 1] = before[i].plus(values[i], work);
    }
    SumSet all = before[count];
    Set<Long> wholesKept = new HashSet<>();
    for (long whole : wholes) {
      if (all.reaches(SumSet.NOTHING, 0, whole, tolerance, work)) {
        wholesKept.add(whole);
      }
    }
    if (wholesKept.isEmpty()) {
      return false;
    }
    if (wholesKept.size() < wholes.length) {
      keep(domains, equation.whole().orElseThrow(), column, wholesKept, changed);
    }
    SumSet behind = SumSet.NOTHING;
    for (int i = count - 1; i >= 0; i--) {
      if (values[i].length > 1) {
        Set<Long> kept = new HashSet<>();
        for (long value : values[i]) {
          for (long whole : wholesKept) {
            if (before[i].reaches(behind, value, whole, tolerance, work)) {
              kept.add(value);
              break;
            }
          }
        }
        if (kept.isEmpty()) {
          return false;
        }
        if (kept.size() < values[i].length) {
          keep(domains, parts.get(i), column, kept, changed);
        }
      }
      behind = behind.plus(values[i], work);
    }
    return true;
  }

  private static void keep(
      Domains domains, int row, int column, Set<Long> values, List<Integer> changed) {
    Figures figures = domains.figures(row);
    domains.keep(row, candidate -> values.contains(candidate.value(figures, column)));
    changed.add(row);
  }
}
