package dev.yusuan.io.pdf.heading;

import dev.yusuan.io.pdf.block.Segment;
import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins the lines of headings that are broken (表头折行). */
final class HeaderCells {
  /** Lines of one heading stand no farther apart, in sizes. */
  private static final float MOST_PITCH = 1.6f;

  /** Lines so much farther apart than the closest are none of one heading. */
  private static final float FARTHER = 1.12f;

  /** The first line of a heading is no more sizes shorter than the next one. */
  private static final float SHORTER = 2;

  /** Lines of one heading stand closer than rows do. */
  private static final float CLOSER = 0.94f;

  /** Rows that stand closer than that, in sizes, stand as close as lines of one heading. */
  private static final float SINGLE = 1.25f;

  /** So many sizes are blank on both sides of a full line; at the side of a table, fewer. */
  private static final float BLANK = 1.5f;

  private static final float BLANK_AT_SIDE = 0.5f;

  /** Edges or middles of lines of one heading differ by no more, in sizes. */
  private static final float SAME = 0.6f;

  /** Edges at the side of a cell differ by no more. */
  private static final float EVEN = 0.1f;

  private final List<Segment> words;
  private final List<Column> columns;
  private final List<HeaderCell> cells = new ArrayList<>();
  private final float closest;
  private final float rows;

  private HeaderCells(List<Segment> words, List<Column> columns, float rowPitch) {
    this.words = words;
    this.columns = columns;
    this.closest = closest();
    float size = words.isEmpty() ? 1 : words.get(0).line().size();
    this.rows = rowPitch < SINGLE * size ? MOST_PITCH : CLOSER * rowPitch / size;
  }

  /**
   * The headings of some words above columns, from top to bottom.
   *
   * @param rowPitch how far apart rows of one line stand
   */
  static List<HeaderCell> of(List<List<Segment>> lines, List<Column> columns, float rowPitch) {
    List<Segment> words = new ArrayList<>();
    lines.forEach(words::addAll);
    words.sort(Comparator.comparing(Segment::baseline));
    HeaderCells header = new HeaderCells(words, columns, rowPitch);
    words.forEach(header::add);
    return header.cells;
  }

  /** How far apart words stand that stand closest below each other, in sizes. */
  private float closest() {
    float closest = MOST_PITCH;
    for (Segment above : words) {
      for (Segment below : words) {
        if (isInLine(above, below)) {
          closest = Math.min(closest, pitch(above, below));
        }
      }
    }
    return closest;
  }

  private static float pitch(Segment above, Segment below) {
    return (below.baseline() - above.baseline()) / below.line().size();
  }

  private void add(Segment word) {
    HeaderCell above = above(word);
    if (above != null && goesOn(above, word)) {
      above.add(word);
    } else {
      cells.add(new HeaderCell(word));
    }
  }

  /** The only heading whose last line stands directly above a word. */
  private @Nullable HeaderCell above(Segment word) {
    HeaderCell found = null;
    for (HeaderCell cell : cells) {
      float pitch = pitch(cell.last(), word);
      if (cell.overlaps(word.box())
          && pitch > SAME
          && pitch <= closest * FARTHER
          && (pitch <= rows
              || CellWords.isRest(cell.text(), word.text())
              || isFull(cell.last(), word.text()))) {
        if (found != null) {
          return null;
        }
        found = cell;
      }
    }
    return found;
  }

  /** Whether what a text begins with has no room beside a line of a heading. */
  private boolean isFull(Segment line, String next) {
    float left = -Float.MAX_VALUE;
    float right = Float.MAX_VALUE;
    float first = line.box().left();
    float last = line.box().right();
    List<Rect> boxes = new ArrayList<>();
    words.forEach(word -> boxes.add(word.box()));
    columns.forEach(column -> boxes.add(new Rect(column.left(), 0, column.right(), 0)));
    for (Rect box : boxes) {
      left = box.right() <= line.box().left() ? Math.max(left, box.right()) : left;
      right = box.left() >= line.box().right() ? Math.min(right, box.left()) : right;
      first = Math.min(first, box.left());
      last = Math.max(last, box.right());
    }
    float room = Math.min(right, last) - Math.max(left, first) - line.box().width();
    boolean inside = left >= first && right <= last;
    float blank = inside ? BLANK : BLANK_AT_SIDE;
    return room < (CellWords.unbroken(next) + blank) * line.line().size();
  }

  private boolean goesOn(HeaderCell above, Segment word) {
    return isInLine(above.last(), word)
        && beside(word).noneMatch(other -> above.overlaps(other.box()))
        && (CellWords.isRest(above.text(), word.text()) || mayGoOn(above, word));
  }

  private boolean mayGoOn(HeaderCell above, Segment word) {
    return above.last().box().width() > word.box().width() - shorter(word) * above.size()
        && !CellWords.isWhole(word.text())
        && !CellWords.beginsItem(word.text())
        && (over(above.last().box()) <= Math.max(1, over(word.box()))
            || isAbove(word)
            || isBetweenLower(above, word))
        && (isFlush(above, word) || !isGroup(above, word));
  }

  /** Whether several lines and a word are of different widths and have one edge at a side. */
  private static boolean isFlush(HeaderCell above, Segment word) {
    List<Rect> lines = above.lines();
    Rect box = word.box();
    float even = EVEN * word.line().size();
    boolean left = lines.stream().allMatch(line -> Math.abs(line.left() - box.left()) <= even);
    boolean right = lines.stream().allMatch(line -> Math.abs(line.right() - box.right()) <= even);
    return lines.size() > 1
        && left != right
        && lines.stream().anyMatch(line -> Math.abs(line.width() - box.width()) > 2 * even);
  }

  /** How much shorter than a word a line above it may be, in sizes. */
  private static float shorter(Segment word) {
    return Math.max(SHORTER, CellWords.unbroken(word.text()) + 1);
  }

  /** Whether other words stand below one. */
  private boolean isAbove(Segment word) {
    float near = SAME * word.line().size();
    return words.stream()
        .anyMatch(
            other ->
                other.baseline() > word.baseline() + near
                    && overlap(other.box(), word.box()) > near);
  }

  /** Whether lower words stand below a heading, on both sides of a word and not below it. */
  private boolean isBetweenLower(HeaderCell above, Segment word) {
    float near = SAME * word.line().size();
    boolean before = false;
    boolean behind = false;
    for (Segment other : words) {
      if (other.baseline() > word.baseline() + near && above.overlaps(other.box())) {
        before |= other.box().right() <= word.box().left();
        behind |= other.box().left() >= word.box().right();
      }
    }
    return before && behind;
  }

  /** The other words on the line of one. */
  private Stream<Segment> beside(Segment word) {
    float near = SAME / 2 * word.line().size();
    return words.stream()
        .filter(
            other -> !other.equals(word) && Math.abs(other.baseline() - word.baseline()) < near);
  }

  private static boolean isInLine(Segment above, Segment below) {
    Rect a = above.box();
    Rect b = below.box();
    float same = SAME * below.line().size();
    boolean beside = overlap(a, b) <= 0;
    float pitch = pitch(above, below);
    return !beside
        && pitch > SAME
        && pitch <= MOST_PITCH
        && (Math.abs(a.left() - b.left()) <= same
            || Math.abs(a.right() - b.right()) <= same
            || Math.abs(a.left() + a.right() - b.left() - b.right()) <= 2 * same);
  }

  /** Over how many columns a stretch stands. */
  private long over(Rect box) {
    return columns.stream().filter(column -> column.touches(box)).count();
  }

  /**
   * Whether words stand in the middle above several of the line below, or of the middles of these,
   * of which they touch but one: nothing else stands above those.
   */
  private boolean isGroup(HeaderCell above, Segment word) {
    List<Segment> line =
        Stream.concat(beside(word), Stream.of(word))
            .sorted(Comparator.comparing(each -> each.box().left()))
            .toList();
    int at = line.indexOf(word);
    int first = at;
    while (first > 0 && isFree(line.get(first - 1), above)) {
      first--;
    }
    int last = at;
    while (last + 1 < line.size() && isFree(line.get(last + 1), above)) {
      last++;
    }
    float same = SAME * word.line().size();
    for (int i = first; i <= at; i++) {
      for (int j = Math.max(at, i + 1); j <= last; j++) {
        Rect begin = line.get(i).box();
        Rect end = line.get(j).box();
        float middle = (begin.left() + end.right()) / 2;
        float ofMiddles = (begin.left() + begin.right() + end.left() + end.right()) / 4;
        if (Math.min(Math.abs(middle - above.middle()), Math.abs(ofMiddles - above.middle()))
            <= same) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether nothing stands above a word at the height of a heading. */
  private boolean isFree(Segment word, HeaderCell beside) {
    float near = SAME * word.line().size();
    return words.stream()
        .noneMatch(
            other ->
                overlap(other.box(), word.box()) > 0
                    && Math.abs(other.baseline() - beside.bottom()) < near);
  }

  private static float overlap(Rect a, Rect b) {
    return Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
  }
}
