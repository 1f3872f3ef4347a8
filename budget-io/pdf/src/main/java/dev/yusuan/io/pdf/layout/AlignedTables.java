package dev.yusuan.io.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** Finds tables without rulings among lines of text (无框线表格): rows of numbers below each other. */
final class AlignedTables {
  /** So many lines without numbers may stand between two with some. */
  private static final int MAX_BETWEEN = 20;

  /** Lines without numbers are as short as labels are. */
  private static final int MAX_LABEL = 40;

  /** Lines of a table stand no farther apart, in sizes. */
  private static final float MAX_PITCH = 4;

  /** A gap so much wider than between the lines before ends a table. */
  private static final float WIDER = 1.9f;

  private static final int MAX_HEADER = 8;

  /** Headings are no longer. */
  private static final int MAX_HEADING = 24;

  /** Titles are larger than what they are the title of. */
  private static final float LARGER = 1.15f;

  private static final int MIN_AMOUNTS = 3;

  private final List<TextLine> lines;
  private final List<List<Segment>> segments = new ArrayList<>();
  private final List<PageBlock> blocks = new ArrayList<>();

  private AlignedTables(List<TextLine> lines) {
    this.lines = lines;
    lines.forEach(line -> segments.add(Segment.of(line)));
  }

  /** Lines that stand below each other, as tables where they make some. */
  static List<PageBlock> of(List<TextLine> lines) {
    AlignedTables tables = new AlignedTables(lines);
    tables.find();
    return tables.blocks;
  }

  private void find() {
    int done = 0;
    int at = 0;
    while (at < lines.size()) {
      GrowingColumns growing = new GrowingColumns();
      int end = isRow(segments.get(at)) ? end(at, growing) : at;
      if (amounts(at, end) >= MIN_AMOUNTS && growing.build().size() > 1) {
        Columns columns = growing.build();
        int begin = header(done, at, columns);
        addLines(done, begin);
        Columns all = HeaderColumns.of(columns, segments.subList(begin, at));
        blocks.add(new AlignedTable(segments.subList(begin, end), all).block());
        done = end;
      }
      at = Math.max(end, at + 1);
    }
    addLines(done, lines.size());
  }

  private void addLines(int begin, int end) {
    lines.subList(begin, end).forEach(line -> blocks.add(new PageBlock.Line(line)));
  }

  /** Whether a line prints a number beside something else. */
  private static boolean isRow(List<Segment> row) {
    return row.size() > 1
        && row.stream().anyMatch(Segment::isAmount)
        && row.stream().noneMatch(Segment::isLeader);
  }

  /** Where the rows that begin with a line end. */
  private int end(int begin, GrowingColumns columns) {
    columns.add(row(begin, columns));
    int end = begin + 1;
    float usual = MAX_PITCH;
    for (int i = end; i < lines.size() && i - end <= MAX_BETWEEN; i++) {
      float pitch = pitch(i);
      if (pitch > Math.min(MAX_PITCH, WIDER * usual) || isLarger(i, begin)) {
        break;
      }
      List<Segment> row = row(i, columns);
      if (isRow(row) ? !columns.fits(row) : isOther(i, columns)) {
        break;
      }
      if (isRow(row)) {
        columns.add(row);
        end = i + 1;
      }
      usual = usual == MAX_PITCH ? pitch : Math.max(usual, pitch);
    }
    return end;
  }

  /**
   * Whether a line without numbers is none of the table: longer than a label, or across columns.
   */
  private boolean isOther(int index, GrowingColumns columns) {
    return lines.get(index).length() > MAX_LABEL
        || segments.get(index).stream().anyMatch(columns::isCrossedBy);
  }

  /** How far a line stands below the one before, in sizes. */
  private float pitch(int index) {
    TextLine line = lines.get(index);
    return (line.baseline() - lines.get(index - 1).baseline()) / line.size();
  }

  private boolean isLarger(int index, int row) {
    return lines.get(index).size() > LARGER * lines.get(row).size();
  }

  private long amounts(int begin, int end) {
    return segments.subList(begin, end).stream()
        .flatMap(List::stream)
        .filter(Segment::isAmount)
        .count();
  }

  /** The stretches of a line, parted at numbers and between the columns so far. */
  private List<Segment> row(int index, GrowingColumns columns) {
    List<Float> gutters = columns.gutters();
    List<Segment> row = new ArrayList<>();
    for (Segment segment : segments.get(index)) {
      for (Segment part : segment.splitAtNumbers()) {
        row.addAll(part.splitAt(gutters));
      }
    }
    return row;
  }

  /**
   * Where the header above the rows begins: below the caption, else with the first of the lines
   * that print several headings.
   */
  private int header(int from, int row, Columns columns) {
    int begin = row;
    for (int i = row - 1; i >= Math.max(from, row - MAX_HEADER); i--) {
      if (pitch(i + 1) > MAX_PITCH || isLarger(i, row)) {
        return begin;
      }
      if (segments.get(i).stream().anyMatch(Segment::isCaption)) {
        return i + 1;
      }
      if (segments.get(i).stream().anyMatch(segment -> segment.text().length() > MAX_HEADING)) {
        return begin;
      }
      if (segments.get(i).size() > 1 && segments.get(i).stream().anyMatch(columns::reach)) {
        begin = i;
      }
    }
    return begin;
  }
}
