package dev.yusuan.io.pdf.aligned;

import dev.yusuan.io.pdf.block.Segment;
import dev.yusuan.io.pdf.block.TextLine;
import dev.yusuan.io.pdf.heading.CellWords;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** Finds a header at the end of a page, of which the rows stand on the next one (页末表头). */
final class HeaderAtEnd {
  /** The number of a page: {@code — 3 —}, 第3页. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[-—–·\\s]*+第?+\\s*+[0-9]{1,4}+\\s*+页?+[-—–·\\s]*+");

  private final List<TextLine> lines;
  private final IntFunction<List<Segment>> pieces;

  private HeaderAtEnd(List<TextLine> lines, IntFunction<List<Segment>> pieces) {
    this.lines = lines;
    this.pieces = pieces;
  }

  /**
   * The last lines, without the number of the page, that may be a header.
   *
   * @param from the line behind the last table, whose rows may go on
   * @param pieces the stretches of a line
   */
  static List<TextLine> of(List<TextLine> lines, int from, IntFunction<List<Segment>> pieces) {
    HeaderAtEnd header = new HeaderAtEnd(lines, pieces);
    int end = header.end(from);
    int begin = header.begin(from, end);
    boolean several = false;
    for (int i = begin; i < end; i++) {
      several |= pieces.apply(i).size() >= Layout.MIN_HEADINGS;
    }
    boolean goesOn = begin == from && from > 0;
    return several && !goesOn ? lines.subList(begin, end) : List.of();
  }

  private int end(int from) {
    int end = lines.size();
    while (end > from
        && lines.size() - end < Layout.MOST_ABOVE
        && PAGE_NUMBER.matcher(lines.get(end - 1).text()).matches()) {
      end--;
    }
    return end;
  }

  private int begin(int from, int end) {
    int begin = end;
    while (begin > from
        && end - begin < Layout.MAX_HEADER
        && mayBeHeading(begin - 1)
        && (begin == end || isNear(begin - 1, end - 1))) {
      begin--;
    }
    return begin;
  }

  /** Whether a line stands near the next one and is as large as the last. */
  private boolean isNear(int index, int last) {
    TextLine line = lines.get(index);
    TextLine next = lines.get(index + 1);
    return next.baseline() - line.baseline() <= Layout.MAX_PITCH * next.size()
        && line.size() <= Layout.LARGER * lines.get(last).size();
  }

  private boolean mayBeHeading(int index) {
    List<Segment> line = pieces.apply(index);
    String first = line.get(0).text();
    boolean alone =
        line.size() == 1 && (first.length() > Layout.MAX_HEADING || first.endsWith("表"));
    return !alone
        && line.size() <= Layout.MAX_COLUMNS
        && !CellWords.beginsItem(first)
        && (Numbering.is(line) || line.stream().noneMatch(Segment::isAmount))
        && line.stream().noneMatch(s -> s.isCaption() || s.isLeader())
        && lines.get(index).text().indexOf('。') < 0;
  }
}
