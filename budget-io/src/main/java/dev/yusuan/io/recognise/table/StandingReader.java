package dev.yusuan.io.recognise.table;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.recognise.header.Header;
import dev.yusuan.io.recognise.header.StandingTable;
import dev.yusuan.io.recognise.header.TableFinder;
import dev.yusuan.io.recognise.header.WordedHeader;
import dev.yusuan.io.recognise.line.Ledger;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Placement;
import dev.yusuan.io.recognise.line.Reading;
import dev.yusuan.io.recognise.line.Segment;
import dev.yusuan.io.recognise.line.Stated;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a table that stands on end: all its lines make one row. */
public final class StandingReader {
  private final TableFinder.Found found;
  private final WordedHeader words;
  private final Segment.Grid segment;
  private final Stated stated;
  private final Reading reading;
  private final TableRows rows;
  private final Map<Column<?, ?>, String> titles = new LinkedHashMap<>();

  /** A reader of a table below a header of the given words. */
  public StandingReader(
      TableFinder.Found found,
      WordedHeader words,
      Segment.Grid segment,
      Stated stated,
      int ofKind,
      Reading reading) {
    this.found = found;
    this.words = words;
    this.segment = segment;
    this.stated = stated;
    this.reading = reading;
    this.rows = new TableRows(found.table().kind(), ofKind, stated.unit(), reading);
  }

  /** The table with its only row. */
  public Table<?> read() {
    Header header = found.header().orElseThrow();
    header.book(segment.grid(), 0, reading.ledger());
    Stream.of(
            segment.margin(),
            segment.heading().stream().toList(),
            segment.titleRest(),
            segment.captions())
        .flatMap(List::stream)
        .forEach(line -> reading.ledger().book(line, Ledger.Use.HEADING));
    segment.notes().forEach(line -> reading.ledger().book(line, Ledger.Use.NOTE));
    List<Line> lines = segment.grid().subList(header.lines(), segment.grid().size());
    TableSchema<?> schema = found.table().kind().schema();
    StandingTable table =
        new StandingTable(
            reading.vocabulary().headings(found.table().kind()), schema, words, lines);
    for (Line line : lines) {
      Placement placement = table.place(line);
      table.labels().forEach(cell -> reading.ledger().book(line, cell, Ledger.Use.HEADING));
      placement
          .cells()
          .forEach(
              cell -> cell.column().ifPresent(at -> titles.putIfAbsent(at.column(), at.title())));
      rows.add(line, placement);
      reading.ledger().bookRest(line, Ledger.Use.UNRECOGNISED);
    }
    rows.setLevel(schema.sides().get(0), RowLevel.TOTAL);
    rows.end();
    return table();
  }

  private Table<?> table() {
    Titles distinct = new Titles();
    ImmutableList.Builder<PrintedColumn> columns = ImmutableList.builder();
    titles.forEach((column, title) -> columns.add(new PrintedColumn(column, distinct.of(title))));
    return Table.builder(found.table().kind(), stated.unit())
        .title(segment.heading().map(Line::plainText).orElse(""))
        .issuer(stated.issuer())
        .columns(columns.build())
        .cells(rows.finished())
        .notes(notes())
        .asPrinted();
  }

  private ImmutableList<String> notes() {
    return Stream.of(segment.margin(), stated.otherCaptions(), segment.notes())
        .flatMap(List::stream)
        .map(Line::plainText)
        .collect(ImmutableList.toImmutableList());
  }

  /** Makes titles distinct. */
  private static final class Titles {
    private final Map<String, Integer> taken = new LinkedHashMap<>();

    String of(String title) {
      int count = taken.merge(title, 1, Integer::sum);
      return count == 1 ? title : title + " (" + count + ")";
    }
  }
}
