package dev.yusuan.io.recognise.line;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.form.FormColumn;
import java.util.Optional;

/**
 * Which column each printed cell of a row belongs to.
 *
 * @param cells the printed cells from left to right
 */
public record Placement(ImmutableList<Placed> cells) {
  /** That the sums of a column told what its total is of. */
  public static final String COLUMN_SUMS = "column-sums";

  /** That of two years which stand alone in a header the former tells last year's budget. */
  public static final String BARE_YEARS = "bare-years";

  /** That codes told of which classification they are. */
  public static final String CODES = "codes";

  /** That 小计 told of which group a line is whose label stands in the middle of its lines. */
  public static final String SUBTOTALS = "subtotals";

  private static final ImmutableSet<String> OF_HEADERS =
      ImmutableSet.of(COLUMN_SUMS, BARE_YEARS, CODES, SUBTOTALS);

  /**
   * A printed cell.
   *
   * @param cell the 0-based cell of the line
   * @param text what it prints
   * @param column its column; empty if it stands in none
   * @param shift by how many columns it was moved from where the header has it
   * @param evidence from what the column was inferred; empty where it is as the header says
   */
  public record Placed(
      int cell, String text, Optional<FormColumn> column, int shift, Optional<String> evidence) {
    public boolean fits() {
      return column.isPresent()
          && CellFit.fits(column.get(), text)
          && (shift == 0 || CellFit.mayMove(column.get(), text));
    }

    /** Whether its column is one of amounts. */
    public boolean isAmount() {
      return column.flatMap(at -> at.column().asAmounts()).isPresent();
    }

    /** The same cell with another text, and from what it was inferred. */
    public Placed saying(String other, Optional<String> found) {
      return new Placed(cell, other, column, shift, found.or(() -> evidence));
    }

    /** The same cell in no column. */
    public Placed inNone() {
      return new Placed(cell, text, Optional.empty(), 0, Optional.empty());
    }

    /**
     * Why it stands elsewhere than the header has it; what tells what a heading means moves
     * nothing.
     */
    public Optional<String> moved() {
      return evidence.filter(found -> !OF_HEADERS.contains(found));
    }

    private Placed because(String found) {
      return shift == 0 ? this : new Placed(cell, text, column, shift, Optional.of(found));
    }
  }

  /** The same placement, with what its moves rest on. */
  public Placement because(String found) {
    return new Placement(
        cells.stream().map(cell -> cell.because(found)).collect(ImmutableList.toImmutableList()));
  }

  /** The same placement with the given cells last and in their order, as their texts are joined. */
  public Placement inOrder(ImmutableList<Integer> order) {
    ImmutableList.Builder<Placed> ordered = ImmutableList.builder();
    cells.stream().filter(cell -> !order.contains(cell.cell())).forEach(ordered::add);
    order.forEach(at -> cells.stream().filter(cell -> cell.cell() == at).forEach(ordered::add));
    return new Placement(ordered.build());
  }

  /** The same placement without the figures that were moved from or to one of the given cells. */
  public Placement withoutFiguresMovedAmong(ImmutableSet<Integer> standing) {
    return new Placement(
        cells.stream()
            .map(
                cell ->
                    cell.shift() != 0
                            && cell.isAmount()
                            && (standing.contains(cell.cell())
                                || standing.contains(cell.cell() + cell.shift()))
                        ? cell.inNone()
                        : cell)
            .collect(ImmutableList.toImmutableList()));
  }

  /** Whether a figure stands where the header has words or codes. */
  public boolean printsFigureUnderWords() {
    return cells.stream()
        .anyMatch(
            cell -> cell.column().isPresent() && !cell.fits() && CellFit.isAmount(cell.text()));
  }

  /** How many cells stand in no column or in one of another type. */
  public int misfits() {
    int misfits = 0;
    for (Placed placed : cells) {
      if (!placed.fits()) {
        misfits++;
      }
    }
    return misfits;
  }
}
