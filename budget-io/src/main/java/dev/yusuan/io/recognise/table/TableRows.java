package dev.yusuan.io.recognise.table;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import dev.yusuan.contact.ContactHeader;
import dev.yusuan.document.CellPath;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.recognise.header.Layout;
import dev.yusuan.io.recognise.line.Ledger;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.LineContacts;
import dev.yusuan.io.recognise.line.Placement;
import dev.yusuan.io.recognise.line.Reading;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rows of a table as they are read: books their cells, maps them to their places, and reports
 * what does not fit. A row may come from several lines.
 */
public final class TableRows {
  private static final Pattern SCIENTIFIC =
      Pattern.compile("[0-9](?:[.][0-9]{1,20})?[Ee][+]?[0-9]{1,3}");

  private final TableKind<?> kind;
  private final int ofKind;
  private final RowReader narrowCells;
  private final RowReader wideCells;
  private final Reading reading;
  private final List<Cells> rows = new ArrayList<>();
  private Cells.Builder current;
  private ContactHeader titles = ContactHeader.NONE;

  /** Rows of the given table of its kind, from 1. */
  public TableRows(TableKind<?> kind, int ofKind, AmountUnit unit, Reading reading) {
    this(kind, ofKind, unit, ImmutableMap.of(), reading);
  }

  /** Rows of a table of which some columns state units of their own. */
  public TableRows(
      TableKind<?> kind,
      int ofKind,
      AmountUnit unit,
      ImmutableMap<Column<?, ?>, AmountUnit> units,
      Reading reading) {
    this.kind = kind;
    this.ofKind = ofKind;
    this.narrowCells = new RowReader(unit, units, Blanks::unwrap);
    this.wideCells = new RowReader(unit, units, Blanks::strip);
    this.reading = reading;
    this.current = Cells.builder(kind.schema());
  }

  /** The same rows, below a header that may tell contacts. */
  TableRows below(Layout header) {
    titles = header.contacts();
    return this;
  }

  /** The finished rows; a row may be replaced by one with more cells. */
  public List<Cells> finished() {
    return rows;
  }

  /** The 1-based number of the row that is being built. */
  public int number() {
    return rows.size() + 1;
  }

  /** The cells so far of the row that is being built. */
  public Cells cells() {
    return current.build();
  }

  /** Adds the cells of a line to the row that is being built; narrow cells broke their texts. */
  public void add(Line line, Placement placement) {
    add(line, placement, narrowCells);
  }

  /** Adds the cells of a line whose texts are as wide as the page. */
  public void addWide(Line line, Placement placement) {
    add(line, placement, wideCells);
  }

  private void add(Line line, Placement placement, RowReader rowReader) {
    for (Placement.Placed cell : placement.cells()) {
      boolean typed = cell.column().isPresent();
      reading.ledger().book(line, cell.cell(), typed ? Ledger.Use.TYPED : Ledger.Use.UNRECOGNISED);
    }
    RowReader.Result result = rowReader.read(placement, current);
    LineContacts contacts = new LineContacts(line, titles);
    reportMoved(line, placement, contacts);
    reportMalformed(line, result, contacts);
    reportUnplaced(line, result, contacts);
    addSources(line, result, contacts);
  }

  /** Sets a cell that is printed in another line and belongs here because of the evidence. */
  public void infer(Column<?, String> column, Line line, int cell, String evidence) {
    String text = line.cells().get(cell);
    current.replace(column, text.strip());
    reading.sources().put(path(column), line.place(cell), Optional.of(evidence));
    report(ProblemCode.ROW_MOVED, line, -1, text + " → " + column.title(), evidence);
  }

  public void setLevel(Side side, RowLevel level) {
    current.replace(side.level(), level);
  }

  /** Finishes the row. */
  public void end() {
    rows.add(current.build());
    current = Cells.builder(kind.schema());
  }

  /** Sets the level of a finished row. */
  public void setLevel(int row, Side side, RowLevel level) {
    rows.set(row, rows.get(row).toBuilder().replace(side.level(), level).build());
  }

  /** Reports a problem of a finished row; the arguments follow those of the table and the row. */
  public void reportAt(int row, ProblemCode code, Line line, String... arguments) {
    report(row + 1, code, line, -1, arguments);
  }

  /** Reports a problem of the row; the arguments follow those of the table and the row. */
  public void report(ProblemCode code, Line line, int cell, String... arguments) {
    report(number(), code, line, cell, arguments);
  }

  private void report(int number, ProblemCode code, Line line, int cell, String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = kind.title();
    all[1] = Integer.toString(number);
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    reading.problems().add(code, line, cell, titles, all);
  }

  private void reportMoved(Line line, Placement placement, LineContacts contacts) {
    ListMultimap<String, String> moved = LinkedListMultimap.create();
    for (Placement.Placed cell : placement.cells()) {
      String to = cell.column().map(FormColumn::title).orElse("?");
      cell.moved().ifPresent(evidence -> moved.put(evidence, contacts.shown(cell) + " → " + to));
    }
    for (String evidence : moved.keySet()) {
      report(ProblemCode.ROW_MOVED, line, -1, String.join(" | ", moved.get(evidence)), evidence);
    }
  }

  private void reportMalformed(Line line, RowReader.Result result, LineContacts contacts) {
    for (Placement.Placed cell : result.malformed()) {
      Column<?, ?> column = cell.column().orElseThrow().column();
      if (SCIENTIFIC.matcher(cell.text().strip()).matches()) {
        report(ProblemCode.CODE_SCIENTIFIC, line, cell.cell(), column.title(), cell.text());
        continue;
      }
      report(
          ProblemCode.CELL_MALFORMED,
          line,
          cell.cell(),
          column.title(),
          contacts.shown(cell),
          column.type().toString());
    }
  }

  private void reportUnplaced(Line line, RowReader.Result result, LineContacts contacts) {
    if (!result.unplaced().isEmpty()) {
      report(
          ProblemCode.ROW_UNPLACED,
          line,
          result.unplaced().get(0).cell(),
          result.unplaced().stream().map(contacts::shown).collect(Collectors.joining(" | ")));
    }
  }

  private void addSources(Line line, RowReader.Result result, LineContacts contacts) {
    for (Map.Entry<Column<?, ?>, Placement.Placed> source : result.sources().entrySet()) {
      Placement.Placed cell = source.getValue();
      SourcePlace place = line.place(cell.cell());
      reading
          .sources()
          .put(
              path(source.getKey()),
              contacts.isContact(cell) ? place.printing(contacts.shown(cell)) : place,
              cell.evidence().or(() -> reading.flat().evidence(place)));
    }
  }

  private CellPath path(Column<?, ?> column) {
    return new CellPath(kind, ofKind, number(), column.id());
  }
}
