package dev.yusuan.io.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.source.SourcePlace;
import java.util.Comparator;
import java.util.Optional;

/** Collects problems up to a limit. */
final class ProblemLog {
  private static final Comparator<Problem> PRINTED_ORDER =
      Comparator.comparingInt(problem -> problem.place().map(SourcePlace::line).orElse(0));

  private final int limit;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
  private int found;

  ProblemLog(int limit) {
    this.limit = limit;
  }

  /** Adds a problem at a cell of a line; {@code cell} is 0-based, or -1 for the whole line. */
  void add(ProblemCode code, Line line, int cell, String... arguments) {
    String printed = cell < 0 ? line.cells().get(0) : line.cells().get(cell);
    add(code, Optional.of(new SourcePlace(line.number(), cell + 1, 0, printed)), arguments);
  }

  /** Adds a problem of the whole document. */
  void add(ProblemCode code, String... arguments) {
    add(code, Optional.empty(), arguments);
  }

  private void add(ProblemCode code, Optional<SourcePlace> place, String... arguments) {
    found++;
    if (found <= limit) {
      ImmutableMap.Builder<String, String> named = ImmutableMap.builder();
      for (int i = 0; i < arguments.length; i++) {
        named.put(code.arguments().get(i), arguments[i]);
      }
      problems.add(new Problem(code, place, named.buildOrThrow()));
    }
  }

  ImmutableList<Problem> inPrintedOrder() {
    if (found > limit) {
      ProblemLog last = new ProblemLog(1);
      last.add(ProblemCode.LIMIT, "problems", Integer.toString(limit), Integer.toString(found));
      problems.addAll(last.problems.build());
    }
    return ImmutableList.sortedCopyOf(PRINTED_ORDER, problems.build());
  }
}
