package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.reading.Place;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.IndicatorColumns;
import dev.yusuan.schema.Row;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done to a document, it is read, and every cell of it is accounted for. */
class MutatedDocumentProperties {
  private static final List<String> SAMPLE = Samples.bundled().lines().toList();

  private static final int PERFORMANCE = SAMPLE.indexOf("## 2024年度单位预算项目绩效目标表") + 7;

  private static final List<String> STRAY =
      List.of(
          "**",
          "****",
          "#",
          "# ",
          "注",
          "注：",
          "：",
          "单位：",
          "单位：元",
          "单位名称：某单位    单位：万元",
          "联系人：某人",
          "2024年单位支出预算表",
          "2024年单位支出预算表\t\t",
          "第 3 页");

  /** One way to damage a document. */
  enum Damage {
    BLANK_CELL,
    MOVE_CELL,
    SWAP_CELLS,
    GARBLE_NUMBER,
    CUT_LINE,
    REPEAT_LINE,
    SWAP_LINES,
    REPEAT_HEADER,
    DROP_TAB,
    DOUBLE_TABS,
    MANY_TABS,
    BLANK_LINE,
    JOIN_LINES,
    SPLIT_LINE,
    FULL_WIDTH,
    STRAY_TEXT,
    BIG_NUMBER
  }

  /** A damage at a place of the document, both by chance. */
  record Edit(Damage damage, int line, int cell) {}

  @Property(tries = 600)
  void everyCellIsAccountedFor(
      @ForAll("edits") List<Edit> edits, @ForAll boolean carriageReturns, @ForAll boolean mark) {
    String text = damaged(edits, carriageReturns ? "\r\n" : "\n");
    ReadResult result = Disclosures.parse(mark ? "\uFEFF" + text : text);
    assertThat(result.coverage().isComplete()).as(result.coverage().toString()).isTrue();
    assertThat(result.coverage().cells()).isEqualTo(printedCells(text));
  }

  @Property(tries = 300)
  void noFigureIsInvented(@ForAll("edits") List<Edit> edits) {
    ReadResult result = Disclosures.parse(damaged(edits, "\n"));
    Disclosure disclosure = result.disclosure();
    for (Table<?> table : disclosure.tables()) {
      for (int i = 0; i < table.rows().size(); i++) {
        for (Column<?> column : table.schema().columns()) {
          verifyAmount(result, table, i, column);
        }
      }
    }
  }

  /** All edits hit the table of indicators. */
  @Property(tries = 300)
  void noIndicatorIsInventedOrPartedFromItsTarget(@ForAll("edits") List<Edit> edits) {
    List<Edit> near =
        edits.stream()
            .map(edit -> new Edit(edit.damage(), PERFORMANCE + edit.line() % 31, edit.cell()))
            .toList();
    String text = damaged(near, "\n");
    ReadResult result = Disclosures.parse(text);
    assertThat(result.coverage().isComplete()).isTrue();
    assertThat(result.coverage().cells()).isEqualTo(printedCells(text));
    result
        .disclosure()
        .find(TableKind.PROJECT_PERFORMANCE)
        .ifPresent(table -> verifyIndicators(result, table));
  }

  private static void verifyIndicators(ReadResult result, Table<?> table) {
    for (int i = 0; i < table.rows().size(); i++) {
      for (IndicatorColumns pair : table.schema().indicators()) {
        Optional<Place> name = place(result, table.rows().get(i), i, pair.name());
        Optional<Place> target = place(result, table.rows().get(i), i, pair.target());
        if (name.isPresent() && target.isPresent()) {
          assertThat(target.get().line()).isEqualTo(name.get().line());
          assertThat(target.get().cell()).isEqualTo(name.get().cell() + 1);
        }
      }
    }
  }

  private static Optional<Place> place(ReadResult result, Row row, int index, Column<?> column) {
    CellPath path = new CellPath(TableKind.PROJECT_PERFORMANCE, index + 1, column.id());
    Optional<Place> place = result.sources().find(path);
    assertThat(place.isPresent()).isNotEqualTo(row.cells().isBlank(column));
    row.find(column)
        .ifPresent(
            value ->
                assertThat(Blanks.squeeze(place.orElseThrow().printed()))
                    .isEqualTo(Blanks.squeeze(value.toString())));
    return place;
  }

  private static void verifyAmount(ReadResult result, Table<?> table, int row, Column<?> column) {
    Row cells = table.rows().get(row);
    column
        .asAmounts()
        .flatMap(cells::find)
        .ifPresent(
            amount -> {
              Place place =
                  result
                      .sources()
                      .find(new CellPath(table.kind(), row + 1, column.id()))
                      .orElseThrow();
              assertThat(Amount.parse(place.printed(), table.unit())).isEqualTo(amount);
            });
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    return Combinators.combine(
            Arbitraries.of(Damage.class),
            Arbitraries.integers().between(0, SAMPLE.size() - 1),
            Arbitraries.integers().between(0, 20))
        .as(Edit::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  private static String damaged(List<Edit> edits, String lineEnd) {
    List<String> lines = new ArrayList<>(SAMPLE);
    for (Edit edit : edits) {
      apply(lines, edit);
    }
    return String.join(lineEnd, lines);
  }

  private static void apply(List<String> lines, Edit edit) {
    int line = edit.line() % lines.size();
    int next = (line + 1) % lines.size();
    String text = lines.get(line);
    switch (edit.damage()) {
      case CUT_LINE -> lines.remove(line);
      case REPEAT_LINE -> lines.add(line, text);
      case SWAP_LINES -> {
        lines.set(line, lines.get(next));
        lines.set(next, text);
      }
      case REPEAT_HEADER ->
          lines.addAll(line, SAMPLE.subList(edit.cell() * 15, edit.cell() * 15 + 3));
      case BLANK_LINE -> lines.add(line, "");
      case STRAY_TEXT -> lines.add(line, STRAY.get(edit.cell() % STRAY.size()));
      case JOIN_LINES -> lines.set(line, text + "\t" + lines.get(next));
      case SPLIT_LINE -> {
        lines.set(line, text.substring(0, text.length() / 2));
        lines.add(line + 1, text.substring(text.length() / 2));
      }
      default -> lines.set(line, damagedLine(text, edit));
    }
  }

  private static String damagedLine(String text, Edit edit) {
    List<String> cells = new ArrayList<>(Arrays.asList(text.split("\t", -1)));
    int cell = edit.cell() % cells.size();
    switch (edit.damage()) {
      case BLANK_CELL -> cells.set(cell, "\u3000");
      case MOVE_CELL -> cells.add(cell, "");
      case SWAP_CELLS -> cells.add(0, cells.remove(cell));
      case GARBLE_NUMBER -> cells.set(cell, cells.get(cell).replace('1', 'l') + ".");
      case DROP_TAB -> {
        if (cells.get(cell).isEmpty()) {
          cells.remove(cell);
        }
      }
      case DOUBLE_TABS -> {
        return text.replace("\t", "\t\t");
      }
      case MANY_TABS -> {
        return text + "\t".repeat(100_000);
      }
      case FULL_WIDTH -> cells.set(cell, cells.get(cell).replace('2', '２').replace('.', '．'));
      case BIG_NUMBER -> cells.set(cell, "9".repeat(40) + "e1000000000");
      default -> throw new IllegalStateException(edit.damage().toString());
    }
    return String.join("\t", cells);
  }

  /** Counts the cells anew, in the simplest way: lines beyond a limit are one cell. */
  private static int printedCells(String text) {
    int count = 0;
    for (String line : text.split("\r\n|\n|\r", -1)) {
      String[] cells = line.split("\t", -1);
      boolean oversize = cells.length > 1_024 || line.length() > 65_536;
      for (String cell : oversize ? new String[] {line} : cells) {
        count += cell.replaceAll("[\\s\u00A0\u3000\uFEFF]", "").isEmpty() ? 0 : 1;
      }
    }
    return count;
  }
}
