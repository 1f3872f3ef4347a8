package dev.yusuan.io.recognise.indicator;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import dev.yusuan.io.recognise.line.Placement;
import dev.yusuan.io.recognise.line.Placement.Placed;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.schema.Column;

/** In which columns of trees of indicators the words of a document stand, and how often. */
public final class IndicatorTreeWords {
  private final Table<String, Column<?, ?>, Integer> counts = HashBasedTable.create();

  public void learn(Placement placement) {
    placement.cells().forEach(cell -> count(cell, 1));
  }

  public void forget(Placement placement) {
    placement.cells().forEach(cell -> count(cell, -1));
  }

  private void count(Placed cell, int by) {
    if (cell.column().isPresent()) {
      String word = LabelPattern.comparable(cell.text());
      Column<?, ?> column = cell.column().get().column();
      int before = times(word, column);
      counts.put(word, column, before + by);
    }
  }

  private int times(String word, Column<?, ?> column) {
    Integer times = counts.get(word, column);
    return times == null ? 0 : times;
  }

  /** How many cells stand elsewhere in the document, but in other columns only. */
  public int contradicted(Placement placement) {
    int contradicted = 0;
    for (Placed cell : placement.cells()) {
      contradicted += cell.column().isPresent() && isContradicted(cell) ? 1 : 0;
    }
    return contradicted;
  }

  private boolean isContradicted(Placed cell) {
    String word = LabelPattern.comparable(cell.text());
    Column<?, ?> column = cell.column().orElseThrow().column();
    return times(word, column) == 0
        && counts.row(word).values().stream().anyMatch(times -> times > 0);
  }

  /** How many cells stand in the same column elsewhere. */
  public int confirmed(Placement placement) {
    int confirmed = 0;
    for (Placed cell : placement.cells()) {
      if (cell.column().isPresent()) {
        String word = LabelPattern.comparable(cell.text());
        confirmed += times(word, cell.column().get().column()) > 0 ? 1 : 0;
      }
    }
    return confirmed;
  }
}
