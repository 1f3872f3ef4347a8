package dev.yusuan.io.pdf.layout;

import dev.yusuan.io.pdf.block.RuledCell;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Numbers the columns or rows of a table as its cells use them (行列归整). A level at which no cell
 * begins or ends is none, and two that stand close together are one where no cell lies between: the
 * same edge, drawn at two places.
 */
final class Places {
  private final int[] numbers;

  private Places(int[] numbers) {
    this.numbers = numbers;
  }

  /** The columns, of which those narrower than a width may be a mere shift. */
  static Places columns(List<RuledCell> cells, Levels levels, float narrow) {
    return number(levels, cells, RuledCell::column, RuledCell::columns, narrow);
  }

  /** The rows, of which those lower than a height may be a mere shift. */
  static Places rows(List<RuledCell> cells, Levels levels, float narrow) {
    return number(levels, cells, RuledCell::row, RuledCell::rows, narrow);
  }

  private static Places number(
      Levels levels,
      List<RuledCell> cells,
      ToIntFunction<RuledCell> first,
      ToIntFunction<RuledCell> count,
      float narrow) {
    BitSet used = new BitSet();
    int[] latestBegin = new int[levels.size()];
    Arrays.fill(latestBegin, -1);
    for (RuledCell cell : cells) {
      int begin = first.applyAsInt(cell);
      int end = begin + count.applyAsInt(cell);
      used.set(begin);
      used.set(end);
      latestBegin[end] = Math.max(latestBegin[end], begin);
    }
    int[] numbers = new int[levels.size()];
    int last = 0;
    for (int i = 1; i < numbers.length; i++) {
      boolean shifted = latestBegin[i] < last && levels.get(i) - levels.get(last) < narrow;
      boolean next = used.get(i) && !shifted;
      numbers[i] = numbers[i - 1] + (next ? 1 : 0);
      last = next ? i : last;
    }
    return new Places(numbers);
  }

  int number(int level) {
    return numbers[level];
  }

  int count() {
    return numbers[numbers.length - 1];
  }
}
