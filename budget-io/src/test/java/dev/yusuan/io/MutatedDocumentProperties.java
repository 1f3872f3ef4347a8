package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.indicator.Target;
import dev.yusuan.io.DamagedText.Damage;
import dev.yusuan.io.DamagedText.Edit;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.render.DisplayWidth;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.IndicatorColumns;
import dev.yusuan.schema.Row;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done to a document, it is read, and every cell of it is accounted for. */
class MutatedDocumentProperties {
  private static final List<String> SAMPLE = Samples.bundled().lines().toList();

  private static final int PERFORMANCE = SAMPLE.indexOf("## 2024年度单位预算项目绩效目标表") + 7;

  @Property(tries = 600)
  void everyCellIsAccountedFor(
      @ForAll("edits") List<Edit> edits, @ForAll boolean carriageReturns, @ForAll boolean mark) {
    String text = damaged(edits, carriageReturns ? "\r\n" : "\n");
    ReadResult result = Disclosures.parse(mark ? "\uFEFF" + text : text);
    assertThat(result.coverage().isComplete()).as(result.coverage().toString()).isTrue();
    assertThat(result.coverage().cells()).isEqualTo(DamagedText.printedCells(text));
  }

  /** The same for texts that are laid out by blanks, in which sentences stand between rows. */
  @Property(tries = 30)
  void everyCellOfATextLaidOutByBlanksIsAccountedFor(@ForAll("edits") List<Edit> edits) {
    ReadResult result = Disclosures.parse(laidOut(damaged(edits, "\n")));
    assertThat(result.coverage().isComplete()).as(result.coverage().toString()).isTrue();
  }

  /** A header beyond the limit of columns is no text without columns. */
  @Example
  void countsALineBeyondALimitOnce() {
    int header = SAMPLE.indexOf("收入\t\t支出\t");
    List<Edit> edits =
        List.of(new Edit(Damage.MANY_TABS, header, 0), new Edit(Damage.JOIN_LINES, header, 0));
    String text = damaged(edits, "\n");

    assertThat(Disclosures.parse(text).coverage().cells())
        .isEqualTo(DamagedText.printedCells(text));
  }

  /** Rows below a title whose header comes after them say that cells were lost. */
  @Example
  void countsTheCellsOfATableThatCannotBeRead() {
    List<String> damaged = new ArrayList<>(SAMPLE);
    damaged.addAll(289, SAMPLE.subList(195, 198));
    String text = String.join("\n", damaged);

    ReadResult result = Disclosures.parse(text);

    assertThat(result.coverage().isComplete()).as(result.coverage().toString()).isTrue();
    assertThat(result.coverage().cells()).isEqualTo(DamagedText.printedCells(text));
    assertThat(result.problems())
        .extracting(Problem::code)
        .contains(ProblemCode.TABLE_WITHOUT_COLUMNS);
    assertThat(result.disclosure().unrecognised())
        .anySatisfy(
            block ->
                assertThat(block.lines())
                    .contains(
                        ImmutableList.of("30302", "退休费", "50905", "离退休费", "185.40", "185.40")));
  }

  @Property(tries = 300)
  void noFigureIsInvented(@ForAll("edits") List<Edit> edits) {
    ReadResult result = Disclosures.parse(damaged(edits, "\n"));
    Disclosure disclosure = result.disclosure();
    for (Table<?> table : disclosure.tables()) {
      for (int i = 0; i < table.rows().size(); i++) {
        for (Column<?, ?> column : table.schema().columns()) {
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
    assertThat(result.coverage().cells()).isEqualTo(DamagedText.printedCells(text));
    result
        .disclosure()
        .find(TableKind.PROJECT_PERFORMANCE)
        .ifPresent(table -> verifyIndicators(result, table));
  }

  private static void verifyIndicators(ReadResult result, Table<?> table) {
    for (int i = 0; i < table.rows().size(); i++) {
      for (IndicatorColumns<?> pair : table.schema().indicators()) {
        Optional<SourcePlace> name = place(result, table.rows().get(i), i, pair.name());
        Optional<SourcePlace> target = place(result, table.rows().get(i), i, pair.target());
        if (name.isPresent() && target.isPresent()) {
          assertThat(target.get().line()).isEqualTo(name.get().line());
          assertThat(target.get().cell()).isEqualTo(name.get().cell() + 1);
        }
      }
    }
  }

  private static Optional<SourcePlace> place(
      ReadResult result, Row row, int index, Column<?, ?> column) {
    CellPath path = new CellPath(TableKind.PROJECT_PERFORMANCE, index + 1, column.id());
    Optional<SourcePlace> place = result.sources().find(path);
    assertThat(place.isPresent()).isNotEqualTo(row.cells().isBlank(column));
    row.cells()
        .find(column)
        .ifPresent(
            value ->
                assertThat(Blanks.squeeze(place.orElseThrow().printed()))
                    .isEqualTo(Blanks.squeeze(printed(value))));
    return place;
  }

  private static String printed(Object value) {
    return value instanceof Target target ? target.printed() : value.toString();
  }

  private static void verifyAmount(
      ReadResult result, Table<?> table, int row, Column<?, ?> column) {
    Row cells = table.rows().get(row);
    column
        .asAmounts()
        .flatMap(cells.cells()::find)
        .ifPresent(
            amount -> {
              SourcePlace place =
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

  /** A text with its cells in columns of twelve Chinese characters. */
  private static String laidOut(String text) {
    return text.lines()
        .map(
            line ->
                Splitter.on('\t')
                    .splitToStream(line)
                    .map(cell -> DisplayWidth.padRight(cell, 24) + "  ")
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  private static String damaged(List<Edit> edits, String lineEnd) {
    return new DamagedText(SAMPLE).after(edits, lineEnd);
  }
}
