package dev.yusuan.io.reading;

/**
 * The proof that nothing was lost (覆盖): every cell of the file that is not blank is counted once.
 *
 * @param cells the cells that are not blank, counted in the file itself
 * @param typed those that ended in a typed field, or as a mark in the column that they stand in
 * @param headings those in headers, titles and captions of typed tables
 * @param notes those in notes of typed tables
 * @param unrecognised those that are kept as printed and not typed
 */
public record Coverage(int cells, int typed, int headings, int notes, int unrecognised) {
  /** Whether every cell is accounted for. */
  public boolean isComplete() {
    return cells == typed + headings + notes + unrecognised;
  }

  /** The counts. */
  @Override
  public String toString() {
    return cells
        + " cells: "
        + typed
        + " typed, "
        + headings
        + " headings, "
        + notes
        + " notes, "
        + unrecognised
        + " not recognised";
  }
}
