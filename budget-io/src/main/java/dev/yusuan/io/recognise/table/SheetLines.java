package dev.yusuan.io.recognise.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.yusuan.contact.ContactHeader;
import dev.yusuan.contact.ContactLines;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.form.FormField;
import dev.yusuan.io.form.FormSheet;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.recognise.header.Header;
import dev.yusuan.io.recognise.header.KnownHeader;
import dev.yusuan.io.recognise.header.Layout;
import dev.yusuan.io.recognise.header.RowPlacer;
import dev.yusuan.io.recognise.indicator.IndicatorTreePlacer.TreeLine;
import dev.yusuan.io.recognise.line.CellFit;
import dev.yusuan.io.recognise.line.Ledger;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Placement;
import dev.yusuan.io.recognise.line.Placement.Placed;
import dev.yusuan.io.recognise.segment.Captions;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.IndicatorTreeColumns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the lines of one sheet apart: labels with their values, headers of grids, and their rows.
 */
public final class SheetLines {
  private final FormTable formTable;
  private final FormSheet sheet;
  private final ImmutableList<KnownHeader> headers;
  private final ImmutableList<LabelPattern> textHeadings;
  private final SheetHeader worded;
  private final SheetColumns columns;
  private final Ledger ledger;
  private final Set<Column<?, ?>> filled = new HashSet<>();
  private final List<Line> contactLines = new ArrayList<>();
  private @Nullable Layout layout;
  private @Nullable RowPlacer placer;

  /**
   * The values of a line of labels, or a row of a grid.
   *
   * @param printed the line
   * @param line the line without headings
   * @param layout the columns of the header above a row; null for values and for rows of no grid
   * @param placement its cells, without labels and headings
   * @param isField whether they are values of labels
   */
  public record Item(
      Line printed, Line line, @Nullable Layout layout, Placement placement, boolean isField) {
    public Item placed(Placement other) {
      return new Item(printed, line, layout, other, isField);
    }

    /** The row as one of a tree of indicators; empty if it is none. */
    public Optional<TreeLine> treeLine(IndicatorTreeColumns<?> tree) {
      return layout != null && layout.prints(tree.name())
          ? Optional.of(new TreeLine(line, layout))
          : Optional.empty();
    }
  }

  public SheetLines(
      FormTable formTable, SheetColumns columns, KnownWords vocabulary, Ledger ledger) {
    this.formTable = formTable;
    this.sheet = formTable.sheet().orElseThrow();
    this.headers =
        sheet.grids().stream()
            .map(grid -> new KnownHeader(formTable.grid(grid)))
            .collect(ImmutableList.toImmutableList());
    this.textHeadings = vocabulary.patterns("text");
    this.worded = new SheetHeader(vocabulary, formTable.kind().schema(), sheet, columns);
    this.columns = columns;
    this.ledger = ledger;
  }

  public ImmutableList<Item> items(List<Line> grid) {
    ImmutableList.Builder<Item> items = ImmutableList.builder();
    ContactLines contacts = ContactLines.in(Lists.transform(grid, Line::cells), ContactHeader.NONE);
    int behindHeader = 0;
    for (int i = 0; i < grid.size(); i++) {
      Line printed = grid.get(i);
      if (i < behindHeader) {
        ledger.book(printed, Ledger.Use.HEADING);
      } else if (contacts.isOfColumns(i) || (contacts.contains(i) && !isOfFields(printed))) {
        contactLines.add(printed);
      } else {
        Line line = withoutHeadings(printed);
        int header = line.isBlank() ? 0 : header(line, grid, i);
        behindHeader = i + header;
        if (header == 0 && !line.isBlank()) {
          boolean field =
              isField(line)
                  || (layout == null
                      && (isAmountBehind(line, 0) || sheet.isPrintedIn(line.cells())));
          items.add(field ? field(printed, line) : row(printed, line));
        }
      }
    }
    return items.build();
  }

  /** The lines that name contacts behind labels that the form does not have, or has twice. */
  public ImmutableList<Line> contactLines() {
    return ImmutableList.copyOf(contactLines);
  }

  /** Whether a line has labels of the form, and none of contacts that is filled already. */
  private boolean isOfFields(Line line) {
    List<Column<?, ?>> labels =
        line.cells().stream()
            .flatMap(cell -> sheet.field(cell).stream())
            .<Column<?, ?>>map(FormField::column)
            .toList();
    return isField(line)
        && labels.stream().noneMatch(label -> isContact(label) && filled.contains(label));
  }

  private static boolean isContact(Column<?, ?> column) {
    return column.type() == (Object) CellType.CONTACT;
  }

  private Line withoutHeadings(Line line) {
    List<String> cells = new ArrayList<>(line.cells());
    boolean first = true;
    for (int i = 0; i < cells.size(); i++) {
      boolean heading =
          (sheet.isHeading(cells.get(i)) && (first || layout == null))
              || (first && isBeforeHeader(line, i));
      if (heading) {
        ledger.book(line, i, Ledger.Use.HEADING);
        cells.set(i, "");
      }
      first &= heading || Blanks.isBlank(cells.get(i));
    }
    return line.withCells(cells);
  }

  /** Whether a label stands beside the header of a grid, not before its value: 总体目标 | 年度目标. */
  private boolean isBeforeHeader(Line line, int cell) {
    List<String> cells = new ArrayList<>(line.cells());
    boolean label = sheet.field(cells.get(cell)).isPresent();
    cells.set(cell, "");
    return label
        && line.printedCells() > 1
        && headers.stream()
            .anyMatch(each -> each.find(List.of(line.withCells(cells)), 0).isPresent());
  }

  /** How many lines from the given one on are the header of a grid; 0 if it begins none. */
  private int header(Line line, List<Line> grid, int from) {
    for (KnownHeader finder : headers) {
      Optional<Header> header = finder.find(List.of(line), 0);
      if (header.isPresent()) {
        begin(header.get().layout(), line);
        return 1;
      }
    }
    if (!SheetHeader.mayBeginWith(line)) {
      return 0;
    }
    List<Line> rest = new ArrayList<>(grid.subList(from, grid.size()));
    rest.set(0, line);
    Optional<SheetHeader.Found> found = worded.find(rest, 0);
    found.ifPresent(header -> begin(header.layout(), line));
    return found.map(SheetHeader.Found::lines).orElse(0);
  }

  private void begin(Layout header, Line line) {
    layout = header;
    placer = new RowPlacer(formTable.kind().schema(), header);
    columns.add(header);
    ledger.book(line, Ledger.Use.HEADING);
  }

  private boolean isField(Line line) {
    return field(line, line.printed().get(0)).isPresent();
  }

  /** The field of a label; of several with that label the first that has no value yet. */
  private Optional<FormField> field(Line line, int cell) {
    ImmutableList<FormField> fields = sheet.fields(line.cells().get(cell));
    return fields.stream()
        .filter(field -> !filled.contains(field.column()))
        .findFirst()
        .or(() -> fields.stream().findFirst());
  }

  /**
   * The values behind labels; a value of a label that stands twice belongs to no column, but all
   * behind labels of contacts are contacts.
   */
  private Item field(Line printed, Line line) {
    ImmutableList.Builder<Placed> values = ImmutableList.builder();
    @Nullable FormColumn open = null;
    List<Integer> printedCells = line.printed();
    for (int i = 0; i < printedCells.size(); i++) {
      int cell = printedCells.get(i);
      Optional<FormField> label = field(line, cell);
      String text = line.cells().get(cell);
      if (label.isPresent()) {
        ledger.book(line, cell, Ledger.Use.HEADING);
        Column<?, ?> column = label.get().column();
        columns.add(column, text);
        boolean free = isContact(column) || !filled.contains(column);
        open = free ? columnOf(text, column) : null;
      } else if ((open == null || isWordsForMoney(open, text)) && isAmountBehind(line, i)) {
        ledger.book(line, cell, Ledger.Use.HEADING);
        Column<?, ?> column = columns.other(formTable.kind().schema(), text, /* money= */ true);
        columns.add(column, text);
        open = filled.contains(column) ? null : columnOf(text, column);
      } else {
        open = isUnknownLabel(text) || (open != null && isWordsForMoney(open, text)) ? null : open;
        values.add(new Placed(cell, text, Optional.ofNullable(open), 0, Optional.empty()));
        if (open != null) {
          filled.add(open.column());
          open = isContact(open.column()) ? open : null;
        }
      }
    }
    return new Item(printed, line, null, new Placement(values.build()), true);
  }

  /**
   * Whether a printed cell is a label that the form does not have, and an amount stands behind it.
   */
  private boolean isAmountBehind(Line line, int label) {
    List<Integer> printed = line.printed();
    if (label + 1 >= printed.size()) {
      return false;
    }
    String text = line.cells().get(printed.get(label));
    String amount = Blanks.strip(line.cells().get(printed.get(label + 1)));
    return isWords(text)
        && !LabelPattern.any(textHeadings, text)
        && CellFit.isAmount(amount)
        && (amount.indexOf('.') > 0 || Captions.statesUnit(text));
  }

  /** Whether a text behind a label of money is another label: 执行率分值（10分）. */
  private static boolean isWordsForMoney(FormColumn open, String text) {
    return open.column().asAmounts().isPresent() && isWords(text) && !CellFit.isEmptyMark(text);
  }

  private static boolean isWords(String text) {
    return text.codePoints().filter(Character::isIdeographic).count() > 1
        && !CellFit.isAmount(Blanks.strip(text));
  }

  /** Whether a text is a label of contacts that the form does not have: 填报人. */
  private static boolean isUnknownLabel(String text) {
    return ContactHeader.of(ImmutableList.of(text)).namesContacts();
  }

  private static FormColumn columnOf(String label, Column<?, ?> column) {
    return new FormColumn(label, ImmutableList.of(label), column, column, 1);
  }

  private Item row(Line printed, Line line) {
    Placement placement = placer == null ? inNoColumn(line) : placer.place(line);
    return new Item(printed, line, layout, placement, false);
  }

  private static Placement inNoColumn(Line line) {
    ImmutableList.Builder<Placed> cells = ImmutableList.builder();
    for (int cell : line.printed()) {
      cells.add(new Placed(cell, line.cells().get(cell), Optional.empty(), 0, Optional.empty()));
    }
    return new Placement(cells.build());
  }
}
