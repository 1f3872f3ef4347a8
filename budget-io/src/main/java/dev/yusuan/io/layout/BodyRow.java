package dev.yusuan.io.layout;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.layout.line.LayoutLine;
import dev.yusuan.io.layout.line.Piece;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A row of a table while its lines are put together. Not thread-safe. */
final class BodyRow {
  private final NavigableMap<Integer, List<Piece>> cells = new TreeMap<>();
  private final boolean startsPage;

  BodyRow(LayoutLine line, int[] places) {
    this.startsPage = line.line().startsPage();
    add(line, places);
  }

  /** Adds a line; texts of one cell are one. */
  void add(LayoutLine line, int[] places) {
    for (int i = 0; i < places.length; i++) {
      Piece piece = line.pieces().get(i);
      List<Piece> cell = cells.computeIfAbsent(places[i], at -> new ArrayList<>());
      boolean goesOn = i > 0 && places[i] == places[i - 1];
      if (goesOn) {
        cell.set(cell.size() - 1, cell.get(cell.size() - 1).with(piece));
      } else {
        cell.add(piece);
      }
    }
  }

  GridRow row() {
    ImmutableList.Builder<SourceCell> row = ImmutableList.builder();
    cells.forEach((at, pieces) -> row.add(CellText.cell(pieces, at, 1, 1)));
    return new GridRow(row.build(), startsPage);
  }
}
