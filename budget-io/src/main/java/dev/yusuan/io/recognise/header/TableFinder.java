package dev.yusuan.io.recognise.header;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.flat.Restored;
import dev.yusuan.io.form.Form;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.form.FormSheet;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Segment;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.io.vocabulary.Titles;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Column;
import dev.yusuan.table.Levels;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells what a grid is: its kind from its title, or where that tells none from its header; its
 * columns from a layout that is known as a whole, or else word by word.
 */
public final class TableFinder {
  private static final int FEWEST_COLUMNS = 3;
  private static final String NONE = "—";
  private static final ImmutableSet<TableKind<?>> STANDING =
      ImmutableSet.of(TableKind.REVENUE, TableKind.EXPENDITURE, TableKind.THREE_PUBLIC);

  private final KnownWords vocabulary;
  private final OptionalInt fiscalYear;
  private final Map<FormTable, KnownHeader> knownHeaders = new HashMap<>();
  private final Map<TableKind<?>, ColumnFinder> finders = new TreeMap<>();
  private final WordedTables wordedTables;
  private final Sheets sheets;

  /** With the fiscal year of the document, if it tells one. */
  public TableFinder(KnownWords vocabulary, OptionalInt fiscalYear) {
    this.vocabulary = vocabulary;
    this.fiscalYear = fiscalYear;
    this.wordedTables = new WordedTables(vocabulary);
    this.sheets = new Sheets(vocabulary);
  }

  /**
   * What a grid is.
   *
   * @param table the kind and its layout
   * @param header its header; empty for a labelled form
   * @param form the form whose layout it has; empty where its words told its columns
   * @param damagedTitle whether characters of its title are missing
   * @param ambiguous titles of columns that two headings claim alike
   * @param standsOnEnd whether its lines are what the columns of a lying table are
   */
  public record Found(
      FormTable table,
      Optional<Header> header,
      Optional<Form> form,
      boolean damagedTitle,
      ImmutableList<String> ambiguous,
      boolean standsOnEnd) {
    public Found(
        FormTable table,
        Optional<Header> header,
        Optional<Form> form,
        boolean damagedTitle,
        ImmutableList<String> ambiguous) {
      this(table, header, form, damagedTitle, ambiguous, false);
    }

    private Layout layout() {
      return header.orElseThrow().layout();
    }

    static Found ofSheet(FormTable table, Form form, boolean damaged) {
      return new Found(table, Optional.empty(), Optional.of(form), damaged, ImmutableList.of());
    }

    /** A table whose columns were found again. */
    public static Found of(Restored restored) {
      return new Found(
          restored.layout(),
          Optional.of(new Header(new Layout(restored.columns(), ""), restored.headerLines())),
          restored.form(),
          false,
          ImmutableList.of());
    }
  }

  /** The year of the document, if it tells one. */
  public OptionalInt fiscalYear() {
    return fiscalYear;
  }

  /** The header that the first lines of a grid are. */
  public WordedHeader header(Segment.Grid grid, int lines) {
    return WordedHeader.of(grid, lines, fiscalYear);
  }

  /** The kind that the title of a grid names, or the name of the sheet that it stands in. */
  public Optional<Titles.Named> kindOf(Segment.Grid grid) {
    String part = grid.grid().get(0).place(-1).part();
    return vocabulary.titles().find(grid.heading().map(Line::plainText).orElse(part));
  }

  /** What a grid is; empty where nothing of it can be read as a table. */
  public Optional<Found> find(Segment.Grid grid) {
    Optional<Titles.Named> named = kindOf(grid);
    Optional<Found> labelled =
        named
            .flatMap(title -> labelled(grid, title.kind(), title.damaged()))
            .or(() -> declaration(grid, named.map(Titles.Named::kind)));
    if (labelled.isPresent()) {
      return labelled;
    }
    Optional<Found> found =
        named.isPresent()
            ? byTitle(grid, named.get().kind(), named.get().damaged())
            : Optional.of(grid).filter(this::mayBeWhole).flatMap(this::byHeader);
    return found.or(() -> other(grid));
  }

  /** The labelled form of the kind of which the grid prints the most labels, if any. */
  private Optional<Found> labelled(Segment.Grid grid, TableKind<?> kind, boolean damaged) {
    return sheets
        .best(grid, table -> table.kind() == kind && mayBe(kind, table.sheet().orElseThrow(), grid))
        .map(table -> Found.ofSheet(table, sheets.formOf(table), damaged));
  }

  /**
   * A sheet by its labels alone, whatever its title: targets of a project are printed as one below
   * titles that also tables of projects have (项目支出绩效目标表).
   */
  private Optional<Found> declaration(Segment.Grid grid, Optional<TableKind<?>> named) {
    boolean open =
        named
            .filter(kind -> kind != TableKind.PROJECT_PERFORMANCE && kind != TableKind.OTHER)
            .isEmpty();
    return open && sheets.isPrintedIn(grid.grid())
        ? sheets
            .best(grid, table -> table.kind().schema().indicatorTree().isPresent())
            .map(table -> Found.ofSheet(table, sheets.formOf(table), false))
        : Optional.empty();
  }

  /** Whether a grid prints most labels of a sheet, where it may as well be items in lines. */
  private static boolean mayBe(TableKind<?> kind, FormSheet sheet, Segment.Grid grid) {
    return !STANDING.contains(kind) || grid.labels(sheet) * 2 > sheet.fields().size();
  }

  private Optional<Found> byTitle(Segment.Grid grid, TableKind<?> kind, boolean damaged) {
    Optional<Found> whole = whole(grid, kind, damaged);
    if (whole.filter(found -> found.layout().missing().isEmpty()).isPresent()) {
      return whole;
    }
    Optional<Found> worded =
        worded(grid, kind, damaged)
            .filter(found -> isOf(kind, found))
            .filter(found -> !RowCodes.contradict(found, grid));
    boolean better =
        worded.isPresent()
            && (whole.isEmpty()
                || worded.get().layout().known() >= whole.get().layout().known()
                || worded.get().header().orElseThrow().tellAll(grid.grid()));
    return better ? worded : whole;
  }

  /**
   * The layout known as a whole that fits best: with the fewest words missing, then the longest,
   * then the one in the very words.
   */
  private Optional<Found> whole(Segment.Grid grid, TableKind<?> kind, boolean damaged) {
    Found best = null;
    for (Form form : vocabulary.forms()) {
      for (FormTable table : form.tables()) {
        if (table.kind() == kind && !table.columns().isEmpty()) {
          Optional<Header> header = known(table).find(grid.grid(), 0);
          if (header.isPresent() && (best == null || isBetter(grid, table, header.get(), best))) {
            best = new Found(table, header, Optional.of(form), damaged, ImmutableList.of());
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean isBetter(Segment.Grid grid, FormTable table, Header header, Found found) {
    Header best = found.header().orElseThrow();
    boolean lacks = !header.layout().missing().isEmpty();
    boolean bestLacks = !best.layout().missing().isEmpty();
    if (lacks != bestLacks) {
      return bestLacks;
    }
    int longer = header.layout().columns().size() - best.layout().columns().size();
    return longer > 0
        || (longer == 0
            && known(table).isVerbatim(grid.grid(), header)
            && !known(found.table()).isVerbatim(grid.grid(), best));
  }

  /** Whether a header says enough to believe the title: a column of the kind, or of amounts. */
  private static boolean isOf(TableKind<?> kind, Found found) {
    return kind == TableKind.OTHER || found.standsOnEnd() || found.layout().known() > 0;
  }

  private Optional<Found> worded(Segment.Grid grid, TableKind<?> kind, boolean damaged) {
    int lines = HeaderShape.lines(grid.grid(), 0);
    if (lines == 0) {
      return Optional.empty();
    }
    ColumnFinder finder = columns(kind);
    WordedHeader header = header(grid, lines);
    if (header.words().stream().anyMatch(vocabulary.headings(kind)::isForeign)) {
      return Optional.empty();
    }
    List<Line> rows = grid.grid().subList(lines, grid.grid().size());
    ColumnFinder.Found columns = finder.find(header, rows);
    Layout layout = RowCodes.told(kind, finder.layout(columns, rows), rows, vocabulary);
    return Optional.of(
        new Found(
            wordedTables.of(kind, layout),
            Optional.of(new Header(layout, lines, columns.blocks())),
            Optional.empty(),
            damaged,
            columns.ambiguous(),
            standsOnEnd(kind, header, layout, rows)));
  }

  /**
   * Whether the lines are items: their labels say so, or the header knows no column but the total,
   * so that what the amounts are is for the labels to tell. Persons are no items.
   */
  private boolean standsOnEnd(
      TableKind<?> kind, WordedHeader header, Layout layout, List<Line> rows) {
    boolean mayStand =
        STANDING.contains(kind)
            && layout.columns().values().stream()
                .noneMatch(column -> Levels.CODES.contains(column.column().type()));
    if (!mayStand || layout.contacts().namesContacts()) {
      return false;
    }
    StandingTable table = new StandingTable(vocabulary.headings(kind), kind.schema(), header, rows);
    return table.isMeant(rows) || (table.mayBeMeant() && knowsTotalsOnly(kind, layout));
  }

  private static boolean knowsTotalsOnly(TableKind<?> kind, Layout layout) {
    Column<?, ?> total = kind.schema().sides().get(0).amounts().get(0);
    return layout.columns().values().stream()
        .filter(column -> !column.column().isOther() && !namesItems(column))
        .map(FormColumn::column)
        .collect(Collectors.toSet())
        .equals(Set.of(total));
  }

  /** Whether a column names something else than units: 项目名称. */
  private static boolean namesItems(FormColumn column) {
    return column.column().type() == (Object) CellType.TEXT
        && !column.leaf().contains("单位")
        && !column.leaf().contains("部门");
  }

  /** A header that begins at a later line of a table; empty if none of the kind does. */
  public Optional<Header> repeated(Segment.Grid grid, Found found, int from) {
    if (found.form().isPresent()) {
      return known(found.table()).find(grid.grid(), from);
    }
    Header first = found.header().orElseThrow();
    int lines = Math.min(HeaderShape.lines(grid.grid(), from), first.lines());
    if (lines == 0 || !sharesWord(grid.grid().get(from), grid.grid().subList(0, first.lines()))) {
      return Optional.empty();
    }
    ImmutableList<Line> below = grid.grid().subList(from, grid.grid().size());
    WordedHeader header = header(grid.withGrid(below), lines);
    WordedHeader own = header(grid, first.lines());
    return header.isRepetitionOf(own)
        ? Optional.of(
            header.equals(own)
                ? new Header(first.layout(), lines, first.blocks())
                : again(found, header, lines, grid))
        : Optional.empty();
  }

  /** Whether a line prints a word of a header; else it is the last row above a repeated one. */
  private static boolean sharesWord(Line line, List<Line> header) {
    Set<String> words = new HashSet<>();
    header.forEach(each -> each.cells().forEach(cell -> words.add(Words.plain(cell))));
    return line.printed().stream().anyMatch(cell -> words.contains(Words.plain(line.cell(cell))));
  }

  private Header again(Found found, WordedHeader header, int lines, Segment.Grid grid) {
    ColumnFinder finder = columns(found.table().kind());
    ColumnFinder.Found columns = finder.find(header, grid.grid());
    Layout layout = finder.layout(columns, grid.grid());
    return new Header(layout, lines, columns.blocks());
  }

  /** Whether no title says that a table is of a part of the money only: 政府性基金预算“三公”经费表. */
  private boolean mayBeWhole(Segment.Grid grid) {
    String title = grid.heading().map(line -> Words.plain(line.plainText())).orElse("");
    return !LabelPattern.any(vocabulary.patterns("limited"), title);
  }

  /** The kind of which the header prints all columns, if it is the only one. */
  private Optional<Found> byHeader(Segment.Grid grid) {
    int lines = HeaderShape.lines(grid.grid(), 0);
    if (lines == 0) {
      return Optional.empty();
    }
    WordedHeader header = header(grid, lines);
    if (TreeColumns.areIn(vocabulary, header)) {
      return byTitle(grid, TableKind.PROJECT_PERFORMANCE, false);
    }
    List<Line> rows = grid.grid().subList(lines, grid.grid().size());
    List<TableKind<?>> kinds = new ArrayList<>();
    for (TableKind<?> kind : TableKind.values()) {
      ColumnFinder.Found columns = columns(kind).find(header, rows);
      if (kind != TableKind.OTHER
          && columns.isWhole()
          && columns.isNamed()
          && columns.amounts() > 1
          && columns.known() > FEWEST_COLUMNS) {
        kinds.add(kind);
      }
    }
    return kinds.size() == 1 ? byTitle(grid, kinds.get(0), false) : Optional.empty();
  }

  /** The known titles that are most like a printed one; — if none is like it. */
  public String nearest(String title) {
    ImmutableList<String> nearest = vocabulary.titles().nearest(title);
    return nearest.isEmpty() ? NONE : String.join(" | ", nearest);
  }

  /** How many columns of a header the kind of table knows that knows most: {@code 5/7}. */
  public String knownHeadings(Segment.Grid grid) {
    int lines = HeaderShape.lines(grid.grid(), 0);
    if (lines == 0) {
      return NONE;
    }
    WordedHeader header = header(grid, lines);
    List<Line> rows = grid.grid().subList(lines, grid.grid().size());
    long most = 0;
    for (TableKind<?> kind : TableKind.values()) {
      most =
          kind == TableKind.OTHER ? most : Math.max(most, columns(kind).find(header, rows).known());
    }
    return most + "/" + header.columns().size();
  }

  /** A table of no known kind, with its columns as printed; a list of contacts is none. */
  public Optional<Found> other(Segment.Grid grid) {
    return worded(grid, TableKind.OTHER, false).filter(found -> !isListOfContacts(found));
  }

  private static boolean isListOfContacts(Found found) {
    return found.layout().columns().values().stream()
            .noneMatch(column -> column.column().asAmounts().isPresent())
        && found.layout().contacts().namesContacts();
  }

  private KnownHeader known(FormTable table) {
    return knownHeaders.computeIfAbsent(table, KnownHeader::new);
  }

  /** What finds the columns of a kind of table. */
  public ColumnFinder columns(TableKind<?> kind) {
    return finders.computeIfAbsent(kind, key -> new ColumnFinder(key, vocabulary));
  }
}
