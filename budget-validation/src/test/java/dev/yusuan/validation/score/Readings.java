package dev.yusuan.validation.score;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.yusuan.document.CellPath;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.source.SourcePlace;
import java.util.ArrayList;
import java.util.List;

/** As what each printed amount of a document was read. */
final class Readings {
  private final ImmutableMap<Printed, Read> amounts;
  private final ImmutableSet<Integer> moved;
  private final ImmutableSet<Integer> unplaced;

  private Readings(ReadResult read) {
    ImmutableMap.Builder<Printed, Read> all = ImmutableMap.builder();
    for (PrintedAmount amount : PrintedAmount.in(read)) {
      all.put(Printed.at(amount.place()), new Read(amount.path(), amount.amount()));
    }
    this.amounts = all.buildOrThrow();
    this.moved = lines(read, ProblemCode.ROW_MOVED);
    this.unplaced = lines(read, ProblemCode.ROW_UNPLACED);
  }

  /** A cell of the text. */
  private record Printed(int line, int cell) {
    static Printed at(SourcePlace place) {
      return new Printed(place.line(), place.cell());
    }
  }

  private record Read(CellPath path, Amount amount) {}

  static Readings of(ReadResult read) {
    return new Readings(read);
  }

  private static ImmutableSet<Integer> lines(ReadResult read, ProblemCode code) {
    return read.problems().stream()
        .filter(problem -> problem.code() == code)
        .map(Problem::place)
        .map(place -> place.orElseThrow().line())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * The amounts that are read otherwise than here once another one is printed in one place. In a
   * row that was moved, an amount may be left without a column if a problem says so.
   */
  List<String> otherwise(Readings after, SourcePlace changed) {
    List<String> otherwise = new ArrayList<>();
    for (Printed printed : Sets.union(amounts.keySet(), after.amounts.keySet())) {
      Read before = amounts.get(printed);
      Read now = after.amounts.get(printed);
      boolean same = before != null && before.equals(now);
      boolean leftOut =
          now == null && moved.contains(printed.line) && after.unplaced.contains(printed.line);
      if (!same && !leftOut && !printed.equals(Printed.at(changed))) {
        otherwise.add(printed + ": " + before + " → " + now);
      }
    }
    return otherwise;
  }
}
