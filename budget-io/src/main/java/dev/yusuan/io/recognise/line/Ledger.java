package dev.yusuan.io.recognise.line;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import dev.yusuan.io.reading.Coverage;
import dev.yusuan.io.text.Blanks;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Books every printed cell once, so that it can be proved that none was lost. */
public final class Ledger {
  /** What became of a cell. */
  public enum Use {
    TYPED,
    HEADING,
    NOTE,
    UNRECOGNISED
  }

  private final Map<Integer, BitSet> booked = new HashMap<>();
  private final Multiset<Use> counts = EnumMultiset.create(Use.class);
  private final int cells;

  public Ledger(ImmutableList<Line> lines) {
    this.cells = lines.stream().mapToInt(Line::printedCells).sum();
  }

  /** Books a printed cell, once; blank ones are passed over. */
  public void book(Line line, int cell, Use use) {
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
  public void book(Line line, Use use) {
    for (int i = 0; i < line.cells().size(); i++) {
      book(line, i, use);
    }
  }

  /** Books the printed cells of a line that are not booked yet. */
  public void bookRest(Line line, Use use) {
    BitSet booked = this.booked.getOrDefault(line.number(), new BitSet());
    for (int i = 0; i < line.cells().size(); i++) {
      if (!booked.get(i)) {
        book(line, i, use);
      }
    }
  }

  public Coverage coverage() {
    return new Coverage(
        cells,
        counts.count(Use.TYPED),
        counts.count(Use.HEADING),
        counts.count(Use.NOTE),
        counts.count(Use.UNRECOGNISED));
  }
}
