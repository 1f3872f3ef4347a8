package dev.yusuan.io.pdf.aligned;

import dev.yusuan.io.pdf.block.PageBlock;
import dev.yusuan.io.pdf.block.Segment;
import dev.yusuan.io.pdf.block.TextLine;
import dev.yusuan.io.pdf.heading.CellWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds tables without rulings among lines of text (无框线表格): rows of numbers below each other. */
public final class AlignedTables {
  /** A figure of a sentence: 17,981.68万元，增长8.8%。 */
  private static final Pattern IN_SENTENCE = Pattern.compile("[元%％]\\s*[，。；]");

  /** The unit of the amounts of a table: 单位：万元. */
  private static final Pattern UNIT = Pattern.compile("单位\\s*[：:][^：:]*元");

  private final List<TextLine> lines;
  private final OpenTable open;
  private final @Nullable RuledHeader header;
  private final Map<Integer, List<Segment>> segments = new HashMap<>();
  private final List<PageBlock> blocks = new ArrayList<>();

  /** The line behind rows below which words head amounts again. */
  private int headed = -1;

  private AlignedTables(List<TextLine> lines, OpenTable open, @Nullable RuledHeader header) {
    this.lines = lines;
    this.open = open;
    this.header = header;
  }

  /**
   * Lines that stand below each other, as tables where they make some.
   *
   * @param open the table that may go on on this page
   * @param header a header with rulings above them; null if there is none
   */
  public static List<PageBlock> of(
      List<TextLine> lines, OpenTable open, @Nullable RuledHeader header) {
    AlignedTables tables = new AlignedTables(lines, open, header);
    tables.find();
    return tables.blocks;
  }

  /** The stretches of a line. */
  private List<Segment> pieces(int index) {
    return segments.computeIfAbsent(index, i -> Segment.pieces(lines.get(i)));
  }

  /** The stretches of some lines. */
  private List<List<Segment>> pieces(int begin, int end) {
    return IntStream.range(begin, end).mapToObj(this::pieces).toList();
  }

  private void find() {
    int done = 0;
    int at = 0;
    while (at < lines.size()) {
      GrowingColumns columns = new GrowingColumns();
      int end = isRow(at) ? end(at, columns) : at;
      int begin = end > at ? header(done, at, columns) : at;
      if (isTable(begin, at, end) && columns.count() > 1 && columns.count() <= Layout.MAX_COLUMNS) {
        end = LastRow.end(this::pieces, lines.size(), at, end);
        begin = begin == at ? withoutHeader(done, at) : begin;
        int body = body(begin, at);
        if (!addBelow(done, body > begin ? begin : at, at, end)) {
          addLines(done, begin);
          add(new AlignedTable(pieces(begin, end), body - begin), begin - done);
        }
        done = end;
      }
      at = Math.max(end, at + 1);
    }
    addLines(done, lines.size());
    open.mayEndWithHeader(HeaderAtEnd.of(lines, done, this::pieces));
  }

  /**
   * Adds rows below a header with rulings, on this page or the one before, if these are some.
   *
   * @param begin the first line of a table that they would make alone
   */
  private boolean addBelow(int from, int begin, int row, int end) {
    RuledHeader before = open.headerBefore();
    PageBlock.Table table = null;
    if (from == 0 && header != null && header.isAbove(pieces(0))) {
      table = header.with(pieces(0, end));
      open.add(header, table);
    } else if (from == 0 && before != null && before.isOver(pieces(row))) {
      int first = row;
      while (first > 0 && before.isOverOne(pieces(first - 1))) {
        first--;
      }
      if (first <= Math.min(begin, Layout.MOST_ABOVE)) {
        addLines(0, first);
        table = before.goingOn(pieces(first, end));
        open.add(before, table);
      }
    }
    if (table != null) {
      blocks.add(table);
    }
    return table != null;
  }

  /** Adds a table, which goes on with that of the page before if it has no header of its own. */
  private void add(AlignedTable table, int above) {
    if (above == 0 && goesOnBelow(table)) {
      return;
    }
    boolean isFirst = above <= Layout.MOST_ABOVE;
    if (!isFirst || !(goesOn(table) || isBelowHeader(table))) {
      boolean lone = !table.headsAmounts() && open.width() > 0;
      add(table, lone ? table.asideOf(open.width()) : table.block());
    }
  }

  private void add(AlignedTable table, PageBlock.Table block) {
    blocks.add(block);
    open.add(table, block);
  }

  /** Adds rows as those of the table directly above them, far as they are, if they are some. */
  private boolean goesOnBelow(AlignedTable table) {
    AlignedTable above = blocks.isEmpty() ? null : open.above(blocks.get(blocks.size() - 1));
    if (above == null || table.hasHeader()) {
      return false;
    }
    Optional<PageBlock.Table> goesOn = table.goingOn(above);
    goesOn.ifPresent(block -> add(table, block));
    return goesOn.isPresent();
  }

  /** Adds a table as one that goes on with that of the page before, if it does. */
  private boolean goesOn(AlignedTable table) {
    AlignedTable before = open.before();
    if (before == null) {
      return false;
    }
    if (table.hasHeader() && table.repeats(before)) {
      if (before.isOfOnePage()) {
        open.replaceBefore(before.toldBy(table));
      }
      table.repeating(before).ifPresent(block -> add(table, block));
      return true;
    }
    if (table.hasHeader() && table.headsAmounts()) {
      return false;
    }
    AlignedTable rows = table.hasHeader() ? table.withoutHeader() : table;
    Optional<PageBlock.Table> goesOn = rows.goingOn(before);
    goesOn.ifPresent(block -> add(rows, block));
    return goesOn.isPresent();
  }

  /** Adds a table as the rows of a header with which the page before ends, if they stand so. */
  private boolean isBelowHeader(AlignedTable table) {
    List<TextLine> header = open.linesBefore();
    if (header.isEmpty() || table.headsAmounts()) {
      return false;
    }
    AlignedTable whole = table.below(header.stream().map(Segment::pieces).toList());
    if (!whole.headsAmounts()) {
      return false;
    }
    open.replaceBefore(header, whole.headerAlone());
    add(whole, whole.rowsAlone());
    return true;
  }

  /** Whether rows have amounts enough to be some, or a header and one, and are no sentences. */
  private boolean isTable(int begin, int row, int end) {
    long amounts = amounts(row, end);
    long sentences = lines.subList(begin, end).stream().filter(AlignedTables::isSentence).count();
    if (sentences > 0 && sentences * Layout.SENTENCES >= end - begin) {
      return false;
    }
    return amounts >= Layout.MIN_AMOUNTS
        || (amounts > 0
            && pieces(begin, row).stream().anyMatch(line -> line.size() >= Layout.MIN_HEADINGS));
  }

  private static boolean isSentence(TextLine line) {
    return IN_SENTENCE.matcher(line.text()).find();
  }

  private void addLines(int begin, int end) {
    lines.subList(begin, end).forEach(line -> blocks.add(new PageBlock.Line(line)));
  }

  /** Whether a line prints a number beside something else, and is no sentence. */
  private boolean isRow(int index) {
    TextLine line = lines.get(index);
    return Segment.isParted(line)
        && isRow(pieces(index))
        && (Segment.hasGap(line) || line.text().chars().noneMatch(c -> "，。；".indexOf(c) >= 0));
  }

  private static boolean isRow(List<Segment> row) {
    return row.size() > 1
        && row.size() <= Layout.MAX_COLUMNS
        && row.stream().anyMatch(Segment::isAmount)
        && row.stream().noneMatch(Segment::isLeader);
  }

  /** Where the rows that begin with a line end. */
  private int end(int begin, GrowingColumns columns) {
    HeadedAgain again = new HeadedAgain();
    columns.add(row(begin, columns));
    again.add(pieces(begin));
    int end = begin + 1;
    float usual = Layout.MAX_PITCH;
    for (int i = end; i < lines.size() && i - end <= Layout.MAX_BETWEEN; i++) {
      float pitch = pitch(i);
      if (pitch > Math.min(Layout.MAX_PITCH, Math.max(Layout.WIDE, Layout.WIDER * usual))
          || isLarger(i, begin)) {
        break;
      }
      List<Segment> row = row(i, columns);
      boolean isRow = isRow(row) && isRow(i);
      if (isRow ? !columns.fits(row) : isOther(i, columns)) {
        break;
      }
      if (again.is(pieces(i))) {
        headed = end;
        break;
      }
      again.add(pieces(i));
      if (isRow) {
        columns.add(row);
        end = i + 1;
      }
      usual = usual == Layout.MAX_PITCH ? pitch : Math.max(usual, pitch);
    }
    return end;
  }

  /** Where the rows begin: with lines of texts that go on beside or below the first numbers. */
  private int body(int begin, int row) {
    int body = row;
    while (body > begin && (beginsRow(body - 1, row) || printsAmount(body - 1))) {
      body--;
    }
    for (int i = begin; i < row; i++) {
      if (i > begin && CellWords.isNumbered(pieces(i).get(0).text())) {
        return Math.min(body, i);
      }
      body = Numbering.is(pieces(i)) ? Math.min(body, i + 1) : body;
    }
    return body;
  }

  /**
   * Where rows without a header begin: with lines of texts that go on beside their first numbers.
   */
  private int withoutHeader(int from, int row) {
    int begin = row;
    while (begin > from && beginsRow(begin - 1, row)) {
      begin--;
    }
    return begin;
  }

  /** Whether a line prints a number that is no year, as the first part of a broken one. */
  private boolean printsAmount(int index) {
    return pieces(index).stream()
        .anyMatch(s -> s.isNumber() && (s.text().indexOf('.') > 0 || s.text().indexOf(',') > 0));
  }

  /** Whether a line is so near above one with numbers that its texts are of the same row. */
  private boolean beginsRow(int index, int row) {
    for (Segment segment : pieces(index)) {
      boolean goesOn = false;
      for (int i = index + 1; i <= Math.min(row + 2, lines.size() - 1); i++) {
        goesOn |= pieces(i).stream().anyMatch(s -> BrokenTexts.isEnd(segment, s, Float.MAX_VALUE));
      }
      if (!goesOn) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a line without numbers is none of the table: longer than a label, across columns, or
   * the unit of the next one.
   */
  private boolean isOther(int index, GrowingColumns columns) {
    return lines.get(index).length() > Layout.MAX_LABEL
        || UNIT.matcher(lines.get(index).text()).find()
        || pieces(index).stream().anyMatch(columns::isCrossedBy);
  }

  /** How far a line stands below the one before, in sizes; words that stand are taken for lower. */
  private float pitch(int index) {
    TextLine line = lines.get(index);
    TextLine before = lines.get(index - 1);
    float pitch = (line.baseline() - before.baseline()) / line.size();
    float standing = line.standing() + before.standing();
    return standing == 0 ? pitch : Math.max(1, pitch - standing / 2);
  }

  private boolean isLarger(int index, int row) {
    return lines.get(index).size() > Layout.LARGER * lines.get(row).size();
  }

  private long amounts(int begin, int end) {
    return pieces(begin, end).stream().flatMap(List::stream).filter(Segment::isAmount).count();
  }

  /** The stretches of a line, parted at numbers and between the columns so far. */
  private List<Segment> row(int index, GrowingColumns columns) {
    return Gutters.split(pieces(index), columns.gutters());
  }

  /**
   * Where the header above the rows begins: below the caption, a title or a gap, else with the
   * first of the lines that print several headings.
   */
  private int header(int from, int row, GrowingColumns columns) {
    int begin = row;
    float widest = Layout.USUAL;
    int first = Math.max(from, row - Layout.MAX_HEADER);
    for (int i = row - 1; i >= first; i--) {
      List<Segment> line = pieces(i);
      boolean caption = line.stream().anyMatch(Segment::isCaption);
      if (pitch(i + 1) > Layout.MAX_PITCH || isLarger(i, row) || caption) {
        return withGroups(i + 1, begin, widest);
      }
      boolean sentence = line.size() == 1 && line.get(0).text().length() > Layout.MAX_HEADING;
      if (sentence || line.size() > Layout.MAX_COLUMNS) {
        return begin;
      }
      if (line.size() > 1 && line.stream().anyMatch(columns::reach)) {
        columns.widen(line);
        begin = i;
        widest = Math.max(widest, pitch(i + 1));
      }
    }
    boolean apart = first == 0 || first == headed || pitch(first) > Layout.NEARER * widest;
    return first == from && apart ? withGroups(first, begin, widest) : begin;
  }

  /** The first of the lines above a header of which each prints one heading, and stands near. */
  private int withGroups(int from, int begin, float widest) {
    int first = begin;
    while (first > from
        && begin - first < Layout.MAX_GROUPS
        && pitch(first) <= Layout.NEARER * widest
        && !pieces(first - 1).get(0).text().endsWith("表")) {
      first--;
    }
    return first;
  }
}
