package dev.yusuan.io.office;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A table of tests, whatever format it is written in.
 *
 * @param cells its cells, row by row; they cover the whole rectangle, none another
 */
record TestTable(int rows, int columns, ImmutableList<TestCell> cells) {
  /** A cell: where it begins, and how many rows and columns it spans. */
  record TestCell(int row, int column, int height, int width, String text) {
    boolean covers(int atRow, int atColumn) {
      return atRow >= row
          && atRow < row + height
          && atColumn >= column
          && atColumn < column + width;
    }
  }

  Optional<TestCell> beginsAt(int row, int column) {
    return cells.stream().filter(cell -> cell.row() == row && cell.column() == column).findFirst();
  }

  TestCell covering(int row, int column) {
    return cells.stream().filter(cell -> cell.covers(row, column)).findFirst().orElseThrow();
  }

  /** Tables of some rows and columns, with merged and blank cells. */
  static Arbitrary<TestTable> tables() {
    Arbitrary<Integer> size = Arbitraries.integers().between(2, 6);
    return Combinators.combine(size, size)
        .as(Tuple::of)
        .flatMap(
            shape ->
                Combinators.combine(spans().list().ofSize(36), texts().list().ofSize(36))
                    .as((spans, texts) -> table(shape.get1(), shape.get2(), spans, texts)));
  }

  private static Arbitrary<Tuple.Tuple2<Integer, Integer>> spans() {
    Arbitrary<Integer> span = Arbitraries.frequency(Tuple.of(5, 1), Tuple.of(2, 2), Tuple.of(1, 4));
    return Combinators.combine(span, span).as(Tuple::of);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just("")),
        Tuple.of(3, Arbitraries.of("合计", "一般公共服务支出", "1,804.90", "—", "a<b&\"c\"", "　其中：x")),
        Tuple.of(1, Arbitraries.of("事业单位\n经营收入", "0.00")),
        Tuple.of(
            3,
            Arbitraries.strings().withCharRange('\u4E00', '\u9FA5').ofMinLength(1).ofMaxLength(8)));
  }

  private static TestTable table(
      int rows, int columns, List<Tuple.Tuple2<Integer, Integer>> spans, List<String> texts) {
    boolean[][] taken = new boolean[rows][columns];
    List<TestCell> cells = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (!taken[row][column]) {
          int i = row * 6 + column;
          int width = 1;
          while (width < spans.get(i).get1()
              && column + width < columns
              && !taken[row][column + width]) {
            width++;
          }
          int height = Math.min(spans.get(i).get2(), rows - row);
          for (int r = row; r < row + height; r++) {
            for (int c = column; c < column + width; c++) {
              taken[r][c] = true;
            }
          }
          cells.add(new TestCell(row, column, height, width, texts.get(i)));
        }
      }
    }
    return new TestTable(rows, columns, ImmutableList.copyOf(cells));
  }
}
