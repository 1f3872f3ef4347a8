package dev.yusuan.io.recognise.table;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.recognise.header.Layout;
import dev.yusuan.io.recognise.header.TreeColumns;
import dev.yusuan.io.recognise.indicator.IndicatorTreePlacer;
import dev.yusuan.io.recognise.indicator.IndicatorTreePlacer.TreeLine;
import dev.yusuan.io.recognise.line.Ledger;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Placement;
import dev.yusuan.io.recognise.line.Reading;
import dev.yusuan.io.recognise.line.Segment;
import dev.yusuan.io.recognise.line.Stated;
import dev.yusuan.io.recognise.table.SheetLines.Item;
import dev.yusuan.schema.IndicatorTreeColumns;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a table that is printed as sheets: what stands behind the labels of a sheet makes its first
 * row, and each line of its grids another. Several sheets make one table.
 */
public final class SheetReader {
  private static final String PAGE_BREAK = "page-break";

  private final FormTable formTable;
  private final ImmutableList<Segment.Grid> sheets;
  private final Stated stated;
  private final Reading reading;
  private final int rowLimit;
  private final TableRows rows;
  private final SheetColumns columns = new SheetColumns();
  private final List<Line> leftOver = new ArrayList<>();
  private final List<Line> contactLines = new ArrayList<>();

  public SheetReader(
      FormTable formTable,
      ImmutableList<Segment.Grid> sheets,
      Stated stated,
      int rowLimit,
      Reading reading,
      int number) {
    this.formTable = formTable;
    this.sheets = sheets;
    this.stated = stated;
    this.rowLimit = rowLimit;
    this.reading = reading;
    this.rows = new TableRows(formTable.kind(), number, stated.unit(), reading);
  }

  public Table<?> read() {
    List<ImmutableList<Item>> itemsOfSheets = new ArrayList<>();
    for (Segment.Grid sheet : sheets) {
      book(sheet);
      SheetLines lines = new SheetLines(formTable, columns, reading.vocabulary(), reading.ledger());
      itemsOfSheets.add(lines.items(sheet.grid()));
      contactLines.addAll(lines.contactLines());
    }
    List<ImmutableList<Item>> placed = placed(itemsOfSheets);
    placed.forEach(this::addRows);
    return table();
  }

  /** The lines that name contacts of persons and belong to no row. */
  public ImmutableList<Line> contactLines() {
    return ImmutableList.copyOf(contactLines);
  }

  /** The lines beyond the limit of rows, which were not read. */
  public ImmutableList<Line> leftOver() {
    return ImmutableList.copyOf(leftOver);
  }

  private void book(Segment.Grid sheet) {
    Stream.of(
            sheet.margin(), sheet.heading().stream().toList(), sheet.titleRest(), sheet.captions())
        .flatMap(List::stream)
        .forEach(line -> reading.ledger().book(line, Ledger.Use.HEADING));
    sheet.notes().forEach(line -> reading.ledger().book(line, Ledger.Use.NOTE));
  }

  /** The items with the rows of indicators placed by what all sheets print. */
  private List<ImmutableList<Item>> placed(List<ImmutableList<Item>> itemsOfSheets) {
    IndicatorTreeColumns<?> tree = formTable.kind().schema().indicatorTree().orElse(null);
    if (tree == null) {
      return itemsOfSheets;
    }
    List<TreeLine> lines = new ArrayList<>();
    itemsOfSheets.forEach(
        items -> items.forEach(item -> item.treeLine(tree).ifPresent(lines::add)));
    List<Placement> placements = IndicatorTreePlacer.place(tree, lines);
    List<ImmutableList<Item>> placed = new ArrayList<>();
    int next = 0;
    for (ImmutableList<Item> items : itemsOfSheets) {
      ImmutableList.Builder<Item> withPlaces = ImmutableList.builder();
      for (Item item : items) {
        boolean ofTree = item.treeLine(tree).isPresent();
        withPlaces.add(ofTree ? item.placed(placements.get(next++)) : item);
      }
      placed.add(withPlaces.build());
    }
    return placed;
  }

  private void addRows(ImmutableList<Item> items) {
    List<Item> fields = items.stream().filter(Item::isField).toList();
    if (!fields.isEmpty() && rows.finished().size() < rowLimit) {
      fields.forEach(field -> rows.addWide(field.printed(), field.placement()));
      Side side = formTable.kind().schema().sides().get(0);
      rows.setLevel(side, side.label(rows.cells()).isEmpty() ? RowLevel.TOTAL : RowLevel.ITEM);
      rows.end();
    } else {
      fields.forEach(field -> leftOver.add(field.printed()));
    }
    List<Item> lines = items.stream().filter(item -> !item.isField()).toList();
    for (int i = 0; i < lines.size(); i++) {
      if (rows.finished().size() < rowLimit) {
        rows.add(lines.get(i).printed(), inOrder(lines.get(i)));
        if (i + 1 < lines.size()) {
          inferBranch(lines.get(i), lines.get(i + 1));
        }
        rows.end();
      } else {
        leftOver.add(lines.get(i).printed());
      }
    }
  }

  /** The cells of a row, a target in several in the order sign, value, unit of measure. */
  private Placement inOrder(Item item) {
    Layout layout = item.layout();
    return layout == null
        ? item.placement()
        : item.placement().inOrder(TreeColumns.targets(reading.vocabulary(), layout));
  }

  /**
   * A row at the end of a page that lacks the cell of its branch, and so was moved by one column,
   * is of the branch that the next page names first.
   */
  private void inferBranch(Item item, Item next) {
    IndicatorTreeColumns<?> tree = formTable.kind().schema().indicatorTree().orElse(null);
    if (tree == null || next.line().follows(item.line())) {
      return;
    }
    boolean lacksCell =
        item.placement().cells().stream().allMatch(cell -> cell.shift() == 1)
            && rows.cells().isBlank(tree.level2());
    for (Placement.Placed cell : next.placement().cells()) {
      boolean names = cell.column().filter(to -> to.column() == tree.level2()).isPresent();
      if (lacksCell && names) {
        rows.infer(tree.level2(), next.printed(), cell.cell(), PAGE_BREAK);
      }
    }
  }

  private Table<?> table() {
    return Table.builder(formTable.kind(), stated.unit())
        .title(sheets.get(0).heading().map(Line::plainText).orElse(""))
        .issuer(stated.issuer())
        .columns(columns.printed())
        .cells(rows.finished())
        .notes(notes())
        .asPrinted();
  }

  /** Lines around the sheets that say something else than title, issuer and unit, each once. */
  private ImmutableList<String> notes() {
    Stream<Line> around = sheets.stream().flatMap(sheet -> sheet.margin().stream());
    Stream<Line> below = sheets.stream().flatMap(sheet -> sheet.notes().stream());
    return Stream.of(around, stated.otherCaptions().stream(), below)
        .flatMap(lines -> lines)
        .map(Line::plainText)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
