package dev.yusuan.io.recognise.document;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.io.bounds.Bounds;
import dev.yusuan.io.columns.TableLayout;
import dev.yusuan.io.columns.TableLayout.FileColumn;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.recognise.line.Ledger;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Reading;
import dev.yusuan.io.stated.Keyword;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a printed form whose lines and columns state what they are (标明栏目的印本), strictly. */
final class StatedReader {
  private final Reading reading;
  private final Bounds bounds;
  private final ImmutableList<StatedLine> lines;
  private final FigureLimit figures;
  private final Sentences sentences = new Sentences();
  private final List<Table<?>> tables = new ArrayList<>();
  private int next;

  private StatedReader(ImmutableList<StatedLine> lines, Limits limits, Reading reading) {
    this.lines = lines;
    this.bounds = new Bounds(limits);
    this.figures = new FigureLimit(limits.figures(), 0);
    this.reading = reading;
  }

  /** The disclosure that the lines behind a cover state. */
  static ReadResult.Part read(
      Cover cover, ImmutableList<Line> lines, Limits limits, Reading reading)
      throws MalformedPrintException {
    ImmutableList<StatedLine> stated =
        lines.stream()
            .filter(line -> !line.isBlank())
            .map(StatedLine::of)
            .collect(ImmutableList.toImmutableList());
    return new StatedReader(stated, limits, reading).read(cover);
  }

  private ReadResult.Part read(Cover cover) throws MalformedPrintException {
    ImmutableList.Builder<UnrecognisedBlock> blocks = ImmutableList.builder();
    while (next < lines.size()) {
      StatedLine line = lines.get(next);
      if (line.is(Keyword.TABLE)) {
        table();
      } else if (line.is(Keyword.BLOCK)) {
        blocks.add(block());
      } else {
        throw line.malformed(0, Keyword.TABLE.word() + " | " + Keyword.BLOCK.word());
      }
    }
    Disclosure disclosure =
        cover.disclosure(
            ImmutableList.copyOf(tables), blocks.build(), sentences.read(cover, figures, reading));
    return new ReadResult.Part(disclosure, reading.sources().build());
  }

  /** The next line, which begins with the keyword. */
  private StatedLine take(Keyword keyword, StatedLine above) throws MalformedPrintException {
    return takeIf(keyword)
        .orElseThrow(
            () -> (next < lines.size() ? lines.get(next) : above).malformed(0, keyword.word()));
  }

  private Optional<StatedLine> takeIf(Keyword keyword) {
    if (next < lines.size() && lines.get(next).is(keyword)) {
      next++;
      return Optional.of(lines.get(next - 1));
    }
    return Optional.empty();
  }

  private void require(StatedLine line, Optional<String> beyond) throws MalformedPrintException {
    if (beyond.isPresent()) {
      throw line.malformed(0, "no " + beyond.get());
    }
  }

  private void table() throws MalformedPrintException {
    StatedLine first = heading(take(Keyword.TABLE, lines.get(next)));
    require(first, bounds.table());
    TableKind<?> kind = first.value(2, "a kind of table", TableKind::valueOf);
    long before = tables.stream().filter(table -> table.kind().equals(kind)).count();
    if (before > 0 && kind != TableKind.OTHER) {
      throw first.malformed(2, "each kind of table once");
    }
    table(first, kind, (int) before + 1);
  }

  private <R extends Row> void table(StatedLine first, TableKind<R> kind, int number)
      throws MalformedPrintException {
    String title = heading(take(Keyword.TITLE, first)).text(1);
    Optional<StatedLine> issued = takeIf(Keyword.ISSUER_OF_TABLE);
    Optional<String> issuer =
        issued.isPresent() ? Optional.of(heading(issued.get()).text(1)) : Optional.empty();
    AmountUnit unit =
        heading(take(Keyword.UNIT, first)).value(1, "元 | 千元 | 万元 | 亿元", StatedReader::unit);
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    for (Optional<StatedLine> note = takeIf(Keyword.NOTE);
        note.isPresent();
        note = takeIf(Keyword.NOTE)) {
      reading.ledger().book(note.get().line(), Ledger.Use.NOTE);
      notes.add(note.get().text(1));
    }
    Optional<StatedLine> cut = takeIf(Keyword.CUT);
    cut.ifPresent(this::heading);
    StatedLine ids = heading(take(Keyword.COLUMNS, first));
    TableLayout layout =
        ids.cells().size() == 1
            ? new TableLayout(ImmutableList.of())
            : TableLayout.parse(
                    String.join(" ", ids.cells().subList(1, ids.cells().size())), kind.schema())
                .orElseThrow(() -> ids.malformed(1, "ids of columns of " + kind));
    require(ids, bounds.columns(layout.columns().size()));
    ImmutableList<PrintedColumn> printed = printed(layout, heading(take(Keyword.TITLES, first)));
    ImmutableList.Builder<Cells> rows = ImmutableList.builder();
    int row = 0;
    while (next < lines.size() && lines.get(next).cell(0).equals(Integer.toString(row + 1))) {
      row++;
      Cells cells = new RowOfPrint(layout, unit, reading).read(lines.get(next), kind, number, row);
      require(lines.get(next), bounds.row(cells));
      rows.add(cells);
      next++;
    }
    try {
      tables.add(
          Table.builder(kind, unit)
              .title(title)
              .issuer(issuer)
              .columns(printed)
              .cells(rows.build())
              .notes(notes.build())
              .cut(cut.isPresent())
              .asPrinted());
    } catch (IllegalArgumentException noTable) {
      MalformedPrintException malformed = ids.malformed(1, "columns of " + kind);
      malformed.initCause(noTable);
      throw malformed;
    }
  }

  private StatedLine heading(StatedLine line) {
    reading.ledger().book(line.line(), Ledger.Use.HEADING);
    return line;
  }

  private static AmountUnit unit(String symbol) {
    return Arrays.stream(AmountUnit.values())
        .filter(unit -> unit.symbol().equals(symbol))
        .findFirst()
        .orElseThrow();
  }

  private static ImmutableList<PrintedColumn> printed(TableLayout layout, StatedLine titles)
      throws MalformedPrintException {
    ImmutableList.Builder<PrintedColumn> printed = ImmutableList.builder();
    for (int i = 0; i < layout.columns().size(); i++) {
      FileColumn column = layout.columns().get(i);
      if (column.printed() && column.column().isPresent()) {
        Column<?, ?> meaning = column.column().get();
        PrintedColumn titled =
            titles.value(
                i + 1, "the title of a column", title -> new PrintedColumn(meaning, title));
        printed.add(titled);
      }
    }
    return printed.build();
  }

  private UnrecognisedBlock block() throws MalformedPrintException {
    StatedLine first = heading(take(Keyword.BLOCK, lines.get(next)));
    Optional<TableKind<?>> kind =
        first.cell(2).isEmpty()
            ? Optional.empty()
            : Optional.of(first.value(2, "a kind of table", TableKind::valueOf));
    List<Sentences.Text> texts = new ArrayList<>();
    ImmutableList.Builder<ImmutableList<String>> printed = ImmutableList.builder();
    int number = 1;
    while (next < lines.size() && isLineOfBlock(lines.get(next), number)) {
      StatedLine line = lines.get(next);
      reading.ledger().book(line.line(), Ledger.Use.UNRECOGNISED);
      ImmutableList<String> cells = texts(line);
      printed.add(cells);
      if (cells.stream().filter(cell -> !Blanks.isBlank(cell)).count() == 1) {
        texts.add(sentence(line, cells));
      }
      number++;
      next++;
    }
    if (kind.isEmpty()) {
      sentences.add(texts);
    }
    return new UnrecognisedBlock(kind, first.text(1), printed.build());
  }

  private static boolean isLineOfBlock(StatedLine line, int number) {
    return line.cell(0).equals(Integer.toString(number))
        || (number == 1 && line.is(Keyword.HEADING));
  }

  private static ImmutableList<String> texts(StatedLine line) throws MalformedPrintException {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    for (int i = 1; i < line.cells().size(); i++) {
      texts.add(line.cell(i).isEmpty() ? "" : line.text(i));
    }
    return texts.build();
  }

  private static Sentences.Text sentence(StatedLine line, ImmutableList<String> cells) {
    String printed = cells.stream().filter(cell -> !Blanks.isBlank(cell)).findFirst().orElseThrow();
    boolean heading = line.is(Keyword.HEADING);
    String text = Blanks.strip(printed.replace("**", ""));
    return new Sentences.Text(
        line.line().number(),
        heading ? Blanks.strip(text.replaceAll("^#+", "")) : text,
        heading,
        line.line().origin().place());
  }
}
