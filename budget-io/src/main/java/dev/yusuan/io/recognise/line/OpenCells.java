package dev.yusuan.io.recognise.line;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.form.FormColumn;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns of the cells of a row that lost blank ones anywhere: their order and their
 * types tell where each may stand, and one that may stand in several columns is placed in none.
 */
public final class OpenCells {
  private final IntFunction<@Nullable FormColumn> columns;
  private final int width;

  /**
   * For rows below a header.
   *
   * @param columns tells the column of a 0-based cell of the header; null if there is none
   * @param width how many cells the header has
   */
  public OpenCells(IntFunction<@Nullable FormColumn> columns, int width) {
    this.columns = columns;
    this.width = width;
  }

  /** The placement; empty if the cells can stand in no columns in their order. */
  public Optional<Placement> place(Line line, List<Integer> printed) {
    int[] first = new int[printed.size()];
    int[] last = new int[printed.size()];
    int next = 0;
    for (int i = 0; i < printed.size(); i++) {
      first[i] = nearest(line.cells().get(printed.get(i)), next, 1);
      next = first[i] + 1;
      if (first[i] < 0) {
        return Optional.empty();
      }
    }
    next = width - 1;
    for (int i = printed.size() - 1; i >= 0; i--) {
      last[i] = nearest(line.cells().get(printed.get(i)), next, -1);
      next = last[i] - 1;
    }
    ImmutableList.Builder<Placement.Placed> cells = ImmutableList.builder();
    for (int i = 0; i < printed.size(); i++) {
      cells.add(placed(line, printed.get(i), first[i], last[i]));
    }
    return Optional.of(new Placement(cells.build()).because("column-types"));
  }

  /** A figure stands where it alone can; a word or a code where the header has it, if it can. */
  private Placement.Placed placed(Line line, int cell, int first, int last) {
    String text = line.cells().get(cell);
    @Nullable FormColumn own = columns.apply(cell);
    boolean stays = first <= cell && cell <= last && fits(text, own);
    if (stays && own != null && own.column().asAmounts().isEmpty()) {
      return new Placement.Placed(cell, text, Optional.of(own), 0, Optional.empty());
    }
    return first == last
        ? new Placement.Placed(
            cell, text, Optional.ofNullable(columns.apply(first)), first - cell, Optional.empty())
        : new Placement.Placed(cell, text, Optional.empty(), 0, Optional.empty());
  }

  /** The next column on one side in which a text can stand; -1 if none. */
  private int nearest(String text, int from, int step) {
    for (int at = from; at >= 0 && at < width; at += step) {
      if (fits(text, columns.apply(at))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean fits(String text, @Nullable FormColumn column) {
    return column != null
        && new Placement.Placed(0, text, Optional.of(column), 1, Optional.empty()).fits();
  }
}
