package dev.yusuan.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.source.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.cos.COSName;

/** Laws of reading what was drawn. */
class DrawnTableProperties {
  private static final float SIDE = 40;

  /** A cell of a drawn table. */
  private record Drawn(int row, int column, int rows, int columns, String text) {}

  /** A random table of merged cells, each with a text of its own. */
  private static List<Drawn> cells(Random random, int rows, int columns) {
    boolean[][] taken = new boolean[rows][columns];
    List<Drawn> cells = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (!taken[row][column]) {
          cells.add(cell(random, taken, row, column, cells.size()));
        }
      }
    }
    return cells;
  }

  private static Drawn cell(Random random, boolean[][] taken, int row, int column, int number) {
    int right = column + 1;
    while (right < taken[row].length && !taken[row][right] && random.nextInt(4) == 0) {
      right++;
    }
    int bottom = row + 1 < taken.length && random.nextInt(4) == 0 ? row + 2 : row + 1;
    for (int r = row; r < bottom; r++) {
      for (int c = column; c < right; c++) {
        taken[r][c] = true;
      }
    }
    String text = number % 3 == 0 ? "第" + number + "格" : number * 7 + ".50";
    return new Drawn(row, column, bottom - row, right - column, text);
  }

  private static void draw(PdfMaker pdf, List<Drawn> cells, boolean filled) {
    for (Drawn cell : cells) {
      float left = 60 + SIDE * cell.column();
      float bottom = 750 - SIDE * (cell.row() + cell.rows());
      float width = SIDE * cell.columns();
      float height = SIDE * cell.rows();
      if (filled) {
        pdf.fill(left, bottom, width, 0.5f).fill(left, bottom, 0.5f, height);
        pdf.fill(left, bottom + height, width, 0.5f).fill(left + width, bottom, 0.5f, height);
      } else {
        pdf.frame(left, bottom, width, height);
      }
      pdf.text(left + 3, bottom + height - 14, 8, cell.text());
    }
  }

  @Property(tries = 150)
  void everyTableIsReadAsItIsDrawn(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 9) int rows,
      @ForAll @IntRange(min = 2, max = 9) int columns,
      @ForAll boolean filled,
      @ForAll @IntRange(max = 3) int turns)
      throws Exception {
    Random random = new Random(seed);
    List<Drawn> cells = cells(random, rows, columns);
    if (!usesAllLines(cells, rows, columns)) {
      return;
    }
    PdfMaker pdf = new PdfMaker().page(900, 900);
    draw(pdf, cells, filled);
    pdf.pageDictionary().setInt(COSName.ROTATE, 90 * turns);

    Source source = Read.source(pdf);
    assertThat(source.blocks()).hasSize(1);
    assertThat(read((Grid) source.blocks().get(0))).isEqualTo(cells);
  }

  /** A line that no cell uses cannot be read. */
  private static boolean usesAllLines(List<Drawn> cells, int rows, int columns) {
    return cells.size() > 1
        && cells.stream().map(Drawn::row).distinct().count() == rows
        && cells.stream().map(Drawn::column).distinct().count() == columns;
  }

  private static List<Drawn> read(Grid grid) {
    List<Drawn> cells = new ArrayList<>();
    int row = 0;
    for (GridRow gridRow : grid.rows()) {
      for (SourceCell cell : gridRow.cells()) {
        cells.add(new Drawn(row, cell.at(), cell.rows(), cell.columns(), cell.text()));
      }
      row++;
    }
    return cells;
  }
}
