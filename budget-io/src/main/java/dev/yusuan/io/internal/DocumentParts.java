package dev.yusuan.io.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.io.form.Form;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.internal.TableReader.Reading;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.text.ContactMask;
import java.util.Optional;
import java.util.TreeMap;

/** The parts of a document as they are read, in printed order: its tables and what is not typed. */
final class DocumentParts {
  private final Form form;
  private final Reading reading;
  private final TreeMap<Integer, Table<?>> tables = new TreeMap<>();
  private final ListMultimap<Integer, UnrecognisedBlock> unrecognised =
      MultimapBuilder.treeKeys().arrayListValues().build();

  DocumentParts(Form form, Reading reading) {
    this.form = form;
    this.reading = reading;
  }

  /** Adds a table whose first line is the given one. */
  void add(Line first, Table<?> table) {
    tables.put(first.number(), table);
  }

  ImmutableList<Table<?>> tables() {
    return ImmutableList.copyOf(tables.values());
  }

  /** How many rows the tables have. */
  int rows() {
    return tables.values().stream().mapToInt(table -> table.rows().size()).sum();
  }

  ImmutableList<UnrecognisedBlock> unrecognised() {
    return ImmutableList.copyOf(unrecognised.values());
  }

  /** Keeps a segment as printed, and says so with a problem. */
  void keep(Segment segment, ProblemCode code) {
    ImmutableList<Line> lines = segment.lines();
    String heading = segment.heading().map(Line::plainText).orElse("");
    String kind = kindOf(segment).map(TableKind::title).orElse("");
    String count = Integer.toString(lines.size());
    ImmutableList<String> arguments =
        switch (code) {
          case TABLE_UNKNOWN, TEXT_UNTYPED -> ImmutableList.of(heading, count);
          case HEADER_UNKNOWN -> ImmutableList.of(kind, heading, headerOf(segment));
          default -> ImmutableList.of(kind, heading);
        };
    reading.problems().add(code, lines.get(0), -1, arguments.toArray(new String[0]));
    keep(kindOf(segment), heading, lines);
  }

  /** Keeps lines as printed. */
  void keep(Optional<TableKind> kind, String heading, ImmutableList<Line> lines) {
    lines.forEach(line -> reading.ledger().book(line, Ledger.Use.UNRECOGNISED));
    add(kind, heading, lines);
  }

  /** Keeps lines of which labels or headings are read already. */
  void keepRest(Optional<TableKind> kind, String heading, ImmutableList<Line> lines) {
    lines.forEach(line -> reading.ledger().bookRest(line, Ledger.Use.UNRECOGNISED));
    add(kind, heading, lines);
  }

  private void add(Optional<TableKind> kind, String heading, ImmutableList<Line> lines) {
    unrecognised.put(
        lines.get(0).number(),
        new UnrecognisedBlock(
            kind,
            heading,
            lines.stream().map(Line::cells).collect(ImmutableList.toImmutableList())));
  }

  /** The kind of table that a segment has the title of. */
  Optional<TableKind> kindOf(Segment segment) {
    return segment
        .heading()
        .filter(line -> segment instanceof Segment.Grid || !line.isListed())
        .flatMap(line -> form.find(line.plainText()))
        .map(FormTable::kind);
  }

  private static String headerOf(Segment segment) {
    return segment instanceof Segment.Grid grid
        ? String.join(
            " | ",
            ContactMask.maskLine(grid.grid().get(0).cells()).stream()
                .filter(cell -> !Blanks.isBlank(cell))
                .toList())
        : "";
  }
}
