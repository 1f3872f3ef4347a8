package dev.yusuan.io.pdf.layout;

import dev.yusuan.io.pdf.block.Segment;
import dev.yusuan.io.pdf.block.TextLine;
import dev.yusuan.io.pdf.heading.CellWords;
import java.util.Arrays;
import java.util.List;

/**
 * The rows within a ruled one (框内各行), told by the levels on which lines stand. Lines of a text that
 * is broken stand closer than amounts do; the rows of the levels that they take are one, if it has
 * the amounts of one level only.
 */
final class RowLines {
  /** Lines of one cell stand closer than rows do. */
  private static final float CLOSER = 0.95f;

  /** Lines of one text stand as far apart as the closest do, give or take. */
  private static final float EVEN = 1.08f;

  private final List<Float> levels;
  private final boolean[] joinsNext;

  private RowLines(List<Float> levels) {
    this.levels = levels;
    this.joinsNext = new boolean[levels.size()];
  }

  /** A row that is not to be parted. */
  static RowLines one() {
    return new RowLines(List.of(0f));
  }

  /** The rows of cells whose lines stand on some levels. */
  static RowLines of(List<Float> levels, List<List<TextLine>> cells) {
    RowLines rows = new RowLines(levels);
    rows.join(cells);
    return rows;
  }

  private void join(List<List<TextLine>> cells) {
    boolean[] amounts = new boolean[levels.size()];
    for (List<TextLine> cell : cells) {
      for (TextLine line : cell) {
        amounts[level(line.baseline())] |= hasAmount(line);
      }
    }
    float pitch = pitch(amounts);
    for (List<TextLine> cell : cells) {
      joinTexts(cell, pitch, amounts);
    }
    for (int first = 0; first < levels.size(); first = last(first) + 1) {
      if (count(amounts, first, last(first)) > 1) {
        Arrays.fill(joinsNext, false);
        return;
      }
    }
  }

  private void joinTexts(List<TextLine> lines, float pitch, boolean[] amounts) {
    float least = Float.MAX_VALUE;
    for (int i = 1; i < lines.size(); i++) {
      least = Math.min(least, lines.get(i).baseline() - lines.get(i - 1).baseline());
    }
    int begin = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !goesOn(lines.get(i - 1), lines.get(i), pitch, least)) {
        int first = level(lines.get(begin).baseline());
        int last = level(lines.get(i - 1).baseline());
        if (count(amounts, first, last) == 1) {
          Arrays.fill(joinsNext, first, last, true);
        }
        begin = i;
      }
    }
  }

  private static boolean goesOn(TextLine line, TextLine next, float pitch, float least) {
    float apart = next.baseline() - line.baseline();
    return apart < CLOSER * pitch
        && apart <= EVEN * least
        && !hasAmount(line)
        && !hasAmount(next)
        && !CellWords.beginsItem(next.text());
  }

  private static boolean hasAmount(TextLine line) {
    return Segment.of(line).stream().anyMatch(s -> s.isNumber() && s.text().indexOf('.') > 0);
  }

  /** The least distance between levels with amounts; 0 if there is none. */
  private float pitch(boolean[] amounts) {
    float least = 0;
    int above = -1;
    for (int i = 0; i < amounts.length; i++) {
      if (amounts[i]) {
        float pitch = above < 0 ? 0 : levels.get(i) - levels.get(above);
        least = least == 0 || (pitch > 0 && pitch < least) ? pitch : least;
        above = i;
      }
    }
    return least;
  }

  private static int count(boolean[] amounts, int first, int last) {
    int count = 0;
    for (int i = first; i <= last; i++) {
      count += amounts[i] ? 1 : 0;
    }
    return count;
  }

  /** The last level of the row that begins with one. */
  private int last(int first) {
    int last = first;
    while (joinsNext[last]) {
      last++;
    }
    return last;
  }

  private int level(float baseline) {
    int level = 0;
    while (level + 1 < levels.size()
        && baseline > (levels.get(level) + levels.get(level + 1)) / 2) {
      level++;
    }
    return level;
  }

  /** How many rows there are. */
  int count() {
    int count = 0;
    for (boolean joins : joinsNext) {
      count += joins ? 0 : 1;
    }
    return count;
  }

  /** The row of a line. */
  int row(float baseline) {
    int row = 0;
    for (int i = 0; i < level(baseline); i++) {
      row += joinsNext[i] ? 0 : 1;
    }
    return row;
  }

  /** The lowest level of a row. */
  float bottom(int row) {
    int level = -1;
    for (int i = 0; i <= row; i++) {
      level = last(level + 1);
    }
    return levels.get(level);
  }
}
