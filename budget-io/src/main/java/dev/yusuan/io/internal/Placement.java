package dev.yusuan.io.internal;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.form.FormColumn;
import java.util.Optional;

/**
 * Which column each printed cell of a row belongs to.
 *
 * @param cells the printed cells from left to right
 * @param evidence from what the columns were inferred; empty where they are as the header says
 */
record Placement(ImmutableList<Placed> cells, Optional<String> evidence) {
  /**
   * A printed cell.
   *
   * @param cell the 0-based cell of the line
   * @param text what it prints
   * @param column its column; empty if it stands in none
   * @param shift by how many columns it was moved from where the header has it
   */
  record Placed(int cell, String text, Optional<FormColumn> column, int shift) {
    boolean fits() {
      return column.isPresent()
          && CellFit.fits(column.get(), text)
          && (shift == 0 || CellFit.mayMove(column.get(), text));
    }
  }

  Placement because(String found) {
    return new Placement(cells, Optional.of(found));
  }

  /** How many cells stand in no column or in one of another type. */
  int misfits() {
    int misfits = 0;
    for (Placed placed : cells) {
      if (!placed.fits()) {
        misfits++;
      }
    }
    return misfits;
  }

  /** From what the column of a cell was inferred; empty where it is as the header says. */
  Optional<String> evidence(Placed placed) {
    return placed.shift() == 0 ? Optional.empty() : evidence;
  }
}
