package dev.yusuan.io.flat;

import dev.yusuan.io.flat.row.FlatToken;
import dev.yusuan.io.placing.ColumnSum;
import dev.yusuan.io.placing.Figures;
import java.util.Arrays;
import java.util.List;

/** Holds the rows that lost no cell against the sums of the columns that their cells tell. */
final class ToldColumns {
  private ToldColumns() {}

  /**
   * Whether more of them break the sums than keep them: the header that is known has other columns
   * than the cells of the rows.
   */
  static boolean areWrong(FlatTable table) {
    int held = 0;
    try {
      for (int block = 0; block < table.blocks().size(); block++) {
        BlockFigures figures = new BlockFigures(table, block);
        for (int row = 0; row < table.rows().size(); row++) {
          held += held(table, block, table.rows().get(row).figures(block), figures, row);
        }
      }
    } catch (ArithmeticException tooLarge) {
      return false;
    }
    return held < 0;
  }

  /** 1 if a row keeps the sums, -1 if it breaks one; 0 where nothing can be told. */
  private static int held(
      FlatTable table, int block, List<FlatToken> tokens, BlockFigures figures, int row) {
    int[] figureAt = new int[figures.tree().columns()];
    Arrays.fill(figureAt, -1);
    for (int at = 0; at < tokens.size(); at++) {
      int column = table.toldColumn(block, tokens.get(at));
      if (column < 0) {
        return 0;
      }
      figureAt[column] = at;
    }
    Figures printed = figures.rows().get(row);
    boolean tested = false;
    for (ColumnSum sum : figures.tree().sums()) {
      if (sum.parts().stream().anyMatch(part -> figureAt[part] >= 0)) {
        tested = true;
        if (!sum.holds(printed, figureAt)) {
          return -1;
        }
      }
    }
    return tested ? 1 : 0;
  }
}
