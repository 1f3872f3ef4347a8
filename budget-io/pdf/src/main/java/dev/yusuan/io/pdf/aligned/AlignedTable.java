package dev.yusuan.io.pdf.aligned;

import dev.yusuan.io.pdf.block.PageBlock;
import dev.yusuan.io.pdf.block.Segment;
import dev.yusuan.io.pdf.heading.CellWords;
import dev.yusuan.io.pdf.heading.Column;
import dev.yusuan.io.pdf.heading.HeadedColumns;
import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A table whose columns are told by how its rows and its header stand below each other. */
final class AlignedTable {
  /** The lines of a cell are no more lines of the page apart. */
  private static final int NEAR = 6;

  /** So many lines of the pages before tell the columns of a table that goes on. */
  private static final int MOST_LINES = 200;

  /** One of so many columns may be none of the table that goes on. */
  private static final int MOST_MORE = 4;

  private final List<List<Segment>> printedHeader = new ArrayList<>();
  private final List<List<Segment>> printedBody = new ArrayList<>();
  private final List<List<Segment>> header = new ArrayList<>();
  private final List<List<Segment>> body = new ArrayList<>();
  private final List<List<Segment>> numbering = new ArrayList<>();
  private final float size;
  private List<Column> columns = List.of();

  /** How many lines of its body stand on pages before. */
  private int earlier;

  /**
   * A table of lines.
   *
   * @param lines the stretches of each
   * @param headers how many of them are its header
   */
  AlignedTable(List<List<Segment>> lines, int headers) {
    this(lines, headers, 0);
  }

  private AlignedTable(List<List<Segment>> lines, int headers, int before) {
    printedHeader.addAll(lines.subList(0, headers));
    printedBody.addAll(lines.subList(headers, lines.size()));
    List<Float> codeGutters = CodeGutters.of(printedBody, printedHeader);
    for (int i = 0; i < lines.size(); i++) {
      List<Segment> others = new ArrayList<>();
      lines
          .subList(Math.max(0, i - NEAR), Math.min(lines.size(), i + NEAR + 1))
          .forEach(others::addAll);
      List<Segment> texts = lines.get(i).stream().flatMap(s -> s.texts().stream()).toList();
      List<Segment> line = Gutters.split(CellWords.joinSpaced(texts, others), codeGutters);
      if (i < headers && Numbering.is(line)) {
        List<Segment> headings = Numbering.headings(line, header);
        numbering.add(line.stream().filter(segment -> !headings.contains(segment)).toList());
        if (!headings.isEmpty()) {
          header.add(headings);
        }
      } else {
        (i >= headers ? body : header).add(line);
      }
    }
    List<List<Segment>> joined =
        new ArrayList<>(BrokenNumbers.joined(List.copyOf(body.subList(0, before))));
    earlier = joined.size();
    joined.addAll(BrokenNumbers.joined(List.copyOf(body.subList(before, body.size()))));
    replace(body, joined);
    this.size = body.get(0).get(0).line().size();
  }

  private AlignedTable(AlignedTable before, List<List<Segment>> more, float size) {
    header.addAll(before.header);
    body.addAll(last(before.body));
    body.addAll(more);
    this.size = size;
  }

  private static List<List<Segment>> last(List<List<Segment>> lines) {
    return lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size());
  }

  PageBlock.Table block() {
    List<List<PageBlock.Cell>> rows = headerRows();
    rows.addAll(bodyRows(0, body.size(), rows.size()));
    return table(rows);
  }

  /** Its header alone, as it stands on the page before. */
  PageBlock.Table headerAlone() {
    return table(headerRows());
  }

  /** Its rows alone, below a header on the page before. */
  PageBlock.Table rowsAlone() {
    tell();
    return table(bodyRows(0, body.size(), 0));
  }

  private static PageBlock.Table table(List<List<PageBlock.Cell>> rows) {
    return new PageBlock.Table(box(rows), rows, true);
  }

  private List<List<PageBlock.Cell>> bodyRows(int from, int to, int number) {
    return BodyRows.of(parted(body.subList(from, to)), columns, number);
  }

  private List<List<PageBlock.Cell>> headerRows() {
    HeadedColumns headed = tell();
    List<List<PageBlock.Cell>> rows = new ArrayList<>(headed.rows());
    if (!headed.areTold()
        || numbering.stream().anyMatch(line -> Numbering.denies(line, columns))
        || printedHeader.stream().anyMatch(Numbering::isBroken)
        || printedBody.stream().anyMatch(Numbering::isBroken)) {
      rows = Aside.of(rows, columns);
    }
    for (List<Segment> line : numbering) {
      rows.add(Numbering.row(line, columns, rows.size()));
    }
    return rows;
  }

  /** Whether it has a heading of some amounts, which are told by its own rows. */
  boolean headsAmounts() {
    tell();
    return columns.stream().anyMatch(c -> c.hasAmounts() && c.headingBox() != null);
  }

  /** The same lines below a header. */
  AlignedTable below(List<List<Segment>> lines) {
    List<List<Segment>> all = new ArrayList<>(lines);
    all.addAll(printedHeader);
    all.addAll(printedBody);
    return new AlignedTable(all, lines.size());
  }

  /** The same lines without a header, as all of them are rows. */
  AlignedTable withoutHeader() {
    return below(List.of());
  }

  /**
   * This table, of which the columns are told by the rows of the next page too, which repeats its
   * header.
   */
  PageBlock.Table toldBy(AlignedTable next) {
    List<List<Segment>> lines = new ArrayList<>(printedHeader);
    lines.addAll(printedBody);
    lines.addAll(next.printedHeader.subList(printedHeader.size(), next.printedHeader.size()));
    lines.addAll(next.printedBody);
    AlignedTable both = new AlignedTable(lines, printedHeader.size(), printedBody.size());
    List<List<PageBlock.Cell>> rows = both.headerRows();
    rows.addAll(both.bodyRows(0, both.earlier, rows.size()));
    return table(rows);
  }

  /**
   * This table as one that goes on with another below the same header: the rows of both tell its
   * columns; empty if it has another header.
   */
  Optional<PageBlock.Table> repeating(AlignedTable before) {
    if (!repeats(before)) {
      return Optional.empty();
    }
    int headers = before.printedHeader.size();
    List<List<Segment>> lines = new ArrayList<>(printedHeader.subList(0, headers));
    List<List<Segment>> above = last(before.printedBody);
    lines.addAll(above);
    lines.addAll(printedHeader.subList(headers, printedHeader.size()));
    lines.addAll(printedBody);
    AlignedTable both = new AlignedTable(lines, headers, above.size());
    List<List<PageBlock.Cell>> rows = both.headerRows();
    rows.addAll(both.bodyRows(both.earlier, both.body.size(), rows.size()));
    PageBlock.Table table = table(rows);
    replace(printedHeader, both.printedHeader);
    replace(printedBody, both.printedBody);
    replace(header, both.header);
    replace(body, both.body);
    columns = both.columns;
    earlier = both.earlier;
    return Optional.of(table);
  }

  /** Whether it begins with the header of another one. */
  boolean repeats(AlignedTable before) {
    int headers = before.printedHeader.size();
    return headers > 0
        && headers <= printedHeader.size()
        && SameHeader.is(before.printedHeader, printedHeader.subList(0, headers));
  }

  /** Whether all its rows stand on its own page. */
  boolean isOfOnePage() {
    return earlier == 0;
  }

  private static <T> void replace(List<T> old, List<T> with) {
    old.clear();
    old.addAll(with);
  }

  private HeadedColumns tell() {
    HeadedColumns headed =
        HeadedColumns.of(() -> BodyColumns.of(body), this::heads, rowPitch(), size);
    columns = headed.columns();
    return headed;
  }

  /** The lines of the header, parted where they have gaps between columns. */
  private List<List<Segment>> heads(List<Column> told) {
    List<Float> gutters = Gutters.of(told);
    List<List<Segment>> heads = new ArrayList<>();
    for (List<Segment> line : header) {
      heads.add(line.stream().flatMap(s -> parted(s, gutters).stream()).toList());
    }
    return heads;
  }

  private static List<Segment> parted(Segment heading, List<Float> gutters) {
    return CellWords.isSpaced(heading) ? List.of(heading) : heading.splitAtGaps(gutters);
  }

  private List<List<Segment>> parted(List<List<Segment>> lines) {
    List<Float> gutters = Gutters.of(columns);
    List<List<Segment>> parted = new ArrayList<>();
    lines.forEach(line -> parted.add(Gutters.split(line, gutters)));
    return parted;
  }

  /**
   * This table, without a header, as one that goes on with another: in the columns of that one, and
   * behind them in those that it has not; empty if it prints in too many of these.
   */
  Optional<PageBlock.Table> goingOn(AlignedTable before) {
    AlignedTable both = new AlignedTable(before, body, size);
    both.tell();
    int[] places = SameColumns.places(both.columns, before.columns);
    long more = Arrays.stream(places).filter(place -> place >= before.columns.size()).count();
    if (more > before.columns.size() / MOST_MORE) {
      return Optional.empty();
    }
    List<List<PageBlock.Cell>> rows =
        SameColumns.moved(BodyRows.of(both.parted(body), both.columns, 0), places);
    columns = SameColumns.inOrder(both.columns, before.columns, places);
    header.addAll(both.header);
    replace(body, both.body);
    printedHeader.addAll(before.printedHeader);
    earlier = last(before.printedBody).size();
    printedBody.addAll(0, last(before.printedBody));
    return Optional.of(table(rows));
  }

  /**
   * This table as one of which no column is told: its numbers, without codes before names, stand
   * behind the columns of another one, so that they are in none of these.
   */
  PageBlock.Table asideOf(int width) {
    PageBlock.Table own = block();
    int[] places = IntStream.range(width, width + Aside.MOST_WIDTHS * columns.size()).toArray();
    boolean before = false;
    for (int i = columns.size() - 1; i >= 0; i--) {
      Column column = columns.get(i);
      boolean aside = column.hasAmounts() || (column.hasNumbers() && !before);
      places[i] = aside ? width + i : i;
      before |= !column.hasNumbers();
    }
    return table(SameColumns.moved(own.rows(), places));
  }

  /** How far apart rows stand; if there is one, how far it stands below the header. */
  private float rowPitch() {
    float pitch = BodyRows.rowPitch(body);
    if (pitch < Float.MAX_VALUE || header.isEmpty()) {
      return pitch;
    }
    float below = body.get(0).get(0).baseline() - header.get(header.size() - 1).get(0).baseline();
    return below > 0 ? below : pitch;
  }

  /** Whether it has a header. */
  boolean hasHeader() {
    return !header.isEmpty();
  }

  private static Rect box(List<List<PageBlock.Cell>> rows) {
    Rect box = rows.get(0).get(0).cell().box();
    for (List<PageBlock.Cell> row : rows) {
      for (PageBlock.Cell cell : row) {
        box = box.union(cell.cell().box());
      }
    }
    return box;
  }
}
