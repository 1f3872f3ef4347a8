package dev.yusuan.io.internal;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import dev.yusuan.io.reading.Coverage;
import dev.yusuan.io.text.Blanks;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Books every printed cell once, so that it can be proved that none was lost. */
final class Ledger {
  /** What became of a cell. */
  enum Use {
    TYPED,
    HEADING,
    NOTE,
    UNRECOGNISED
  }

  private final Map<Integer, BitSet> booked = new HashMap<>();
  private final Multiset<Use> counts = EnumMultiset.create(Use.class);
  private final int cells;

  Ledger(ImmutableList<Line> lines) {
    this.cells = lines.stream().mapToInt(Line::printedCells).sum();
  }

  /** Books a printed cell, once; blank ones are passed over. */
  void book(Line line, int cell, Use use) {
    if (Blanks.isBlank(line.cell(cell))) {
      return;
    }
    BitSet cellsOfLine = booked.computeIfAbsent(line.number(), number -> new BitSet());
    if (!cellsOfLine.get(cell)) {
      cellsOfLine.set(cell);
      counts.add(use);
    }
  }

  /** Books all printed cells of a line. */
  void book(Line line, Use use) {
    for (int i = 0; i < line.cells().size(); i++) {
      book(line, i, use);
    }
  }

  /** Books the printed cells of a line that are not booked yet. */
  void bookRest(Line line, Use use) {
    BitSet booked = this.booked.getOrDefault(line.number(), new BitSet());
    for (int i = 0; i < line.cells().size(); i++) {
      if (!booked.get(i)) {
        book(line, i, use);
      }
    }
  }

  Coverage coverage() {
    return new Coverage(
        cells,
        counts.count(Use.TYPED),
        counts.count(Use.HEADING),
        counts.count(Use.NOTE),
        counts.count(Use.UNRECOGNISED));
  }
}
