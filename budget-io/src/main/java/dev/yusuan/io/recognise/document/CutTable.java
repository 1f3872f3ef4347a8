package dev.yusuan.io.recognise.document;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.Optional;

/** Marks the table within which a document breaks off. */
final class CutTable {
  private CutTable() {}

  /** The parts of a document that breaks off in the given line. */
  static ImmutableList<ReadResult.Part> marked(ImmutableList<ReadResult.Part> parts, Line last) {
    ReadResult.Part end = parts.get(parts.size() - 1);
    return in(end, last.place(-1))
        .map(cut -> new ReadResult.Part(marked(end.disclosure(), cut), end.sources()))
        .map(
            part ->
                ImmutableList.<ReadResult.Part>builder()
                    .addAll(parts.subList(0, parts.size() - 1))
                    .add(part)
                    .build())
        .orElse(parts);
  }

  /** A cell of the table that is printed in the line. */
  private static Optional<CellPath> in(ReadResult.Part end, SourcePlace line) {
    return end.sources().cells().stream()
        .filter(cell -> isIn(line, end.sources().find(cell).orElseThrow()))
        .findFirst();
  }

  private static boolean isIn(SourcePlace line, SourcePlace cell) {
    return cell.line() == line.line() && cell.part().equals(line.part());
  }

  private static Disclosure marked(Disclosure whole, CellPath cut) {
    ImmutableList.Builder<Table<?>> tables = ImmutableList.builder();
    int others = 0;
    for (Table<?> table : whole.tables()) {
      others += table.kind() == TableKind.OTHER ? 1 : 0;
      int number = table.kind() == TableKind.OTHER ? others : 1;
      boolean isCut = table.kind().equals(cut.table()) && number == cut.number();
      tables.add(isCut ? table.toBuilder().cut(true).asPrinted() : table);
    }
    return new Disclosure(
        whole.issuer(),
        whole.fiscalYear(),
        whole.kind(),
        whole.form(),
        whole.date(),
        tables.build(),
        whole.unrecognised(),
        whole.narrative());
  }
}
