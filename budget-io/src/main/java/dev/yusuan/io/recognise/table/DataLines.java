package dev.yusuan.io.recognise.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import dev.yusuan.contact.ContactHeader;
import dev.yusuan.contact.ContactLines;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.recognise.header.DataLine;
import dev.yusuan.io.recognise.header.Header;
import dev.yusuan.io.recognise.header.HeaderShape;
import dev.yusuan.io.recognise.header.Layout;
import dev.yusuan.io.recognise.header.RowPlacer;
import dev.yusuan.io.recognise.header.TableFinder;
import dev.yusuan.io.recognise.line.Ledger;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Reading;
import dev.yusuan.io.recognise.line.Segment;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Column;
import dev.yusuan.table.PrintedColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of a table that are no headers, each with the columns of its header. */
public final class DataLines {
  private final TableFinder finder;
  private final TableFinder.Found found;
  private final Segment.Grid segment;
  private final int rowLimit;
  private final Reading reading;
  private final Header first;
  private final ContactLines contacts;
  private final List<Line> contactLines = new ArrayList<>();
  private ImmutableList<Line> leftOver = ImmutableList.of();

  public DataLines(
      TableFinder finder,
      TableFinder.Found found,
      Segment.Grid segment,
      int rowLimit,
      Reading reading) {
    this.finder = finder;
    this.found = found;
    this.segment = segment;
    this.rowLimit = rowLimit;
    this.reading = reading;
    this.first = found.header().orElseThrow();
    this.contacts = contacts(segment.grid(), first);
  }

  /** The lines below the header that name contacts and are no rows. */
  private static ContactLines contacts(List<Line> grid, Header header) {
    ContactHeader titles =
        ContactHeader.of(
            header.layout().printedColumns().stream()
                .map(PrintedColumn::title)
                .collect(ImmutableList.toImmutableList()));
    List<Line> rows = grid.subList(header.lines(), grid.size());
    return ContactLines.in(Lists.transform(rows, Line::cells), titles);
  }

  /** The lines that name contacts of persons, which are no rows. */
  public ImmutableList<Line> contactLines() {
    return ImmutableList.copyOf(contactLines);
  }

  /** The lines beyond the limit of rows, which were not read. */
  public ImmutableList<Line> leftOver() {
    return leftOver;
  }

  public List<DataLine> read() {
    report(first, segment.grid().get(0));
    first.book(segment.grid(), 0, reading.ledger());
    List<DataLine> lines = new ArrayList<>();
    Layout layout = first.layout();
    Map<Layout, RowPlacer> placers = new HashMap<>();
    List<Line> grid = segment.grid();
    int next = first.lines();
    while (next < grid.size()) {
      Line line = grid.get(next);
      Optional<Header> repeated =
          mayBeHeader(line) ? finder.repeated(segment, found, next) : Optional.empty();
      if (repeated.isPresent()) {
        report(repeated.get(), line);
        repeated.get().book(grid, next, reading.ledger());
        next += repeated.get().lines();
        layout = sameColumns(repeated.get().layout());
      } else if (HeaderShape.isNumbering(line) && lines.isEmpty()) {
        reading.ledger().book(line, Ledger.Use.HEADING);
        next++;
      } else if (contacts.contains(next - first.lines())) {
        contactLines.add(line);
        next++;
      } else if (lines.size() < rowLimit) {
        if (next > first.lines() && line.origin().block() != grid.get(next - 1).origin().block()) {
          layout = ofPage(layout, grid, next);
        }
        lines.add(new DataLine(line, layout, placers.computeIfAbsent(layout, this::placer)));
        next++;
      } else {
        leftOver = ImmutableList.copyOf(grid.subList(next, grid.size()));
        break;
      }
    }
    List<DataLine> rows = lines;
    if (first.blocks().size() == 1) {
      learn(lines);
    } else {
      rows = byBlock(lines);
    }
    return found.table().kind().schema().indicators().isEmpty() ? CutRows.joined(rows) : rows;
  }

  /**
   * The layout of a page without a header. Where the page lacks first columns that the pages before
   * have, which print no amounts, its columns are counted from the right, if so all its cells fit
   * and as they stand not. A row alone does not tell it: its total may be printed in the first one.
   * A page that begins with words where amounts stand has a header that is not understood: its
   * amounts are of no known column.
   */
  private Layout ofPage(Layout layout, List<Line> grid, int from) {
    List<Line> page = new ArrayList<>();
    if (headsAmounts(layout, grid.get(from))) {
      return layout.only(column -> !isFigure(column));
    }
    int block = grid.get(from).origin().block();
    for (int i = from; i < grid.size() && grid.get(i).origin().block() == block; i++) {
      page.add(grid.get(i));
    }
    Layout whole = first.layout();
    int lacking = whole.width() - page.get(0).cells().size();
    if (page.size() == 1 || lacking <= 0 || misfits(layout, page) == 0) {
      return layout;
    }
    List<Layout> fitting = new ArrayList<>();
    for (int shift = 1; shift <= lacking && namesRows(whole.at(shift - 1)); shift++) {
      Layout shifted = whole.shifted(shift);
      if (misfits(shifted, page) == 0) {
        fitting.add(shifted);
      }
    }
    return fitting.size() == 1 ? fitting.get(0) : layout;
  }

  private static boolean headsAmounts(Layout layout, Line line) {
    int words = 0;
    for (int cell : line.printed()) {
      FormColumn column = layout.at(cell);
      long letters = line.cell(cell).chars().filter(Character::isLetter).count();
      words += column != null && isFigure(column.column()) && letters > 1 ? 1 : 0;
    }
    return words > 1 && HeaderShape.isOfWords(line);
  }

  private static boolean isFigure(Column<?, ?> column) {
    return column.asAmounts().isPresent() || column.type() == (Object) CellType.PERCENT;
  }

  /** Whether a page may lack a column, as one of names or codes that are printed once. */
  private static boolean namesRows(@Nullable FormColumn column) {
    return column != null && column.column().asAmounts().isEmpty();
  }

  private int misfits(Layout layout, List<Line> page) {
    RowPlacer placer = placer(layout);
    return page.stream().mapToInt(line -> placer.asPrinted(line).misfits()).sum();
  }

  private RowPlacer placer(Layout layout) {
    return new RowPlacer(found.table().kind().schema(), layout);
  }

  /** Lets each placer see all lines under its header before it places one. */
  private static void learn(List<DataLine> lines) {
    ListMultimap<RowPlacer, Line> byPlacer = LinkedListMultimap.create();
    lines.forEach(data -> byPlacer.put(data.placer(), data.line()));
    byPlacer.asMap().forEach((placer, of) -> placer.learn(List.copyOf(of)));
  }

  /** A line of words, the first of a grid or after one of figures. */
  private static boolean mayBeHeader(Line line) {
    return HeaderShape.isOfWords(line);
  }

  /** The lines of a table that prints its columns several times side by side, block by block. */
  private List<DataLine> byBlock(List<DataLine> lines) {
    List<DataLine> rows = new ArrayList<>();
    for (int block = 0; block < first.blocks().size(); block++) {
      int from = first.blocks().get(block);
      int to =
          block + 1 < first.blocks().size() ? first.blocks().get(block + 1) : Integer.MAX_VALUE;
      Map<Layout, RowPlacer> placers = new HashMap<>();
      for (DataLine data : lines) {
        Line part = part(data.line(), from, to);
        if (!part.isBlank()) {
          Layout layout = data.layout().between(from, to);
          rows.add(new DataLine(part, layout, placers.computeIfAbsent(layout, this::placer)));
        }
      }
    }
    learn(rows);
    return rows;
  }

  private static Line part(Line line, int from, int to) {
    List<String> cells = new ArrayList<>();
    for (int cell = 0; cell < line.cells().size(); cell++) {
      cells.add(cell >= from && cell < to ? line.cells().get(cell) : "");
    }
    return line.withCells(cells);
  }

  /**
   * A repeated header may place the cells anew. Where it prints columns that the first has not, it
   * is the first one, if what both print stands at the same cells, else none of those is known.
   */
  private Layout sameColumns(Layout repeated) {
    Layout own = first.layout();
    Layout known = repeated.only(own::prints);
    boolean same =
        known.columns().entrySet().stream()
            .allMatch(
                entry ->
                    Optional.ofNullable(own.at(entry.getKey()))
                        .filter(column -> column.column() == entry.getValue().column())
                        .isPresent());
    return same && known.columns().size() < repeated.columns().size() ? own : known;
  }

  private void report(Header header, Line line) {
    if (!header.layout().missing().isEmpty()) {
      reading
          .problems()
          .add(
              found.form().isPresent() ? ProblemCode.HEADER_DIFFERS : ProblemCode.HEADER_GROUP,
              line,
              -1,
              found.table().kind().title(),
              header.layout().missing());
    }
  }
}
