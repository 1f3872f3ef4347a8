package dev.yusuan.io.recognise.table;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.recognise.header.DataLine;
import dev.yusuan.io.recognise.header.Layout;
import dev.yusuan.io.recognise.line.CellFit;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Placement;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.vocabulary.Headings;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.io.vocabulary.RowPhaseWords;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Phase;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Rows of which a text says the phase: 2024年, 2025年, 增减额. A row of another phase than this year's
 * budget is in the columns of its phase; if that is not known, in no column that is.
 */
public final class PhaseRows {
  private final TableSchema<?> schema;
  private final Headings headings;
  private final RowPhaseWords words;
  private final List<DataLine> lines;
  private final Optional<RowPhases> phases;
  private final Map<String, FormColumn> others = new LinkedHashMap<>();
  private int taken;

  /**
   * The rows of a table.
   *
   * @param fiscalYear that of the document, if it tells one
   */
  public PhaseRows(
      TableKind<?> kind,
      KnownWords vocabulary,
      Layout layout,
      List<DataLine> lines,
      OptionalInt fiscalYear) {
    this.schema = kind.schema();
    this.headings = vocabulary.headings(kind);
    this.words = vocabulary.rowPhases();
    this.lines = lines;
    this.taken =
        (int)
            layout.columns().values().stream().filter(column -> column.column().isOther()).count();
    int money =
        layout.columns().entrySet().stream()
            .filter(entry -> entry.getValue().column().asAmounts().isPresent())
            .mapToInt(Map.Entry::getKey)
            .min()
            .orElse(0);
    this.phases = schema.sides().size() > 1 ? Optional.empty() : phases(money, fiscalYear);
  }

  /** The phases of rows by the texts of the first column that tells two. */
  private Optional<RowPhases> phases(int end, OptionalInt fiscalYear) {
    List<Line> ofAmounts =
        lines.stream().map(DataLine::line).filter(PhaseRows::printsAmount).toList();
    for (int cell = 0; cell < end; cell++) {
      List<String> texts = new ArrayList<>();
      for (Line line : ofAmounts) {
        String text = Blanks.squeeze(line.cell(cell));
        if (!text.isEmpty()) {
          texts.add(text);
        }
      }
      RowPhases found = new RowPhases(headings, words, cell, texts, fiscalYear);
      if (found.areTold()) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static boolean printsAmount(Line line) {
    return line.cells().stream().anyMatch(cell -> CellFit.isAmount(Blanks.strip(cell)));
  }

  /** Whether each row is of a phase that it says, so that each phase may have a total. */
  public boolean areTold() {
    return phases.isPresent();
  }

  /**
   * The columns that the header does not print, of rows whose phase the table has no columns of.
   */
  public ImmutableList<PrintedColumn> otherColumns() {
    return others.values().stream()
        .map(column -> new PrintedColumn(column.column(), column.title()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The placement of a row, in the columns of its phase. */
  public Placement inPhase(Line line, Placement placement) {
    if (phases.isEmpty() || !printsAmount(line)) {
      return placement;
    }
    String text = Blanks.squeeze(line.cell(phases.get().cell()));
    Optional<Phase> phase = phases.get().of(text);
    return phase.filter(Phase.BUDGET::equals).isPresent()
        ? placement
        : new Placement(
            placement.cells().stream()
                .map(placed -> inPhase(placed, phase, text))
                .collect(ImmutableList.toImmutableList()));
  }

  private Placement.Placed inPhase(Placement.Placed placed, Optional<Phase> phase, String text) {
    Optional<FormColumn> money =
        placed.column().filter(column -> column.column().asAmounts().isPresent());
    if (money.isEmpty()) {
      return placed;
    }
    FormColumn printed = money.get();
    FormColumn column =
        phase
            .filter(known -> !printed.column().isOther())
            .flatMap(known -> headings.inPhase(printed.column(), known))
            .map(known -> in(printed, printed.title(), known))
            .orElseGet(() -> other(text, printed, placed.text()));
    return new Placement.Placed(
        placed.cell(), placed.text(), Optional.of(column), placed.shift(), placed.evidence());
  }

  /** A column as printed, of a row whose phase the table has no columns of. */
  private FormColumn other(String text, FormColumn printed, String cell) {
    boolean amount = CellFit.isAmount(Blanks.strip(cell)) || CellFit.isEmptyMark(cell);
    return others.computeIfAbsent(
        text + "/" + printed.title() + "/" + amount,
        key -> {
          taken++;
          return in(
              printed,
              text.replace("/", "／") + "/" + printed.title(),
              amount ? schema.otherAmount(taken) : schema.otherText(taken));
        });
  }

  private static FormColumn in(FormColumn printed, String title, Column<?, ?> column) {
    return new FormColumn(title, printed.path(), column, column, 1);
  }
}
