package dev.yusuan.io.recognise.header;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.form.Form;
import dev.yusuan.io.form.FormField;
import dev.yusuan.io.form.FormSheet;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Segment;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.io.vocabulary.Words;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The tables that forms print as sheets of labels with values behind them (填报表). */
public final class Sheets {
  private static final int FEWEST_LABELS = 3;
  private static final int FEWEST_TEXTS = 2;

  /** So many lines tell whether a grid is a sheet. */
  public static final int MOST_LINES = 40;

  private final ImmutableMap<FormTable, Form> tables;
  private final ImmutableSet<String> names;
  private final ImmutableSet<String> values;

  public Sheets(KnownWords vocabulary) {
    Map<FormTable, Form> all = new LinkedHashMap<>();
    for (Form form : vocabulary.forms()) {
      form.tables().stream()
          .filter(table -> table.sheet().isPresent())
          .forEach(table -> all.putIfAbsent(table, form));
    }
    this.tables = ImmutableMap.copyOf(all);
    this.names = vocabulary.plainWords("treeName");
    this.values = vocabulary.plainWords("treeValue");
  }

  /** The form that a table is of. */
  Form formOf(FormTable table) {
    return Objects.requireNonNull(tables.get(table));
  }

  /**
   * Of the tables that may be meant, the one of which a grid prints the most labels; of equals the
   * one of which it lacks the fewest.
   */
  Optional<FormTable> best(Segment.Grid grid, Predicate<FormTable> mayBe) {
    FormTable best = null;
    long most = 0;
    int fields = 0;
    for (FormTable table : tables.keySet()) {
      FormSheet sheet = table.sheet().orElseThrow();
      if (mayBe.test(table) && (hasIndicators(table) || hasOneValueEach(sheet, grid.grid()))) {
        long labels = grid.labelCells(sheet);
        boolean better = labels > most || (labels == most && sheet.fields().size() < fields);
        if (labels > 0 && better) {
          best = table;
          most = labels;
          fields = sheet.fields().size();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether lines are a sheet: some begin with its labels, and a header of indicators follows. */
  public boolean isPrintedIn(List<Line> grid) {
    List<Line> lines = grid.subList(0, Math.min(grid.size(), MOST_LINES));
    return lines.stream().anyMatch(this::isHeaderOfIndicators) && beginsWithLabels(lines);
  }

  /** Whether some of the first lines have labels of a sheet that has indicators. */
  public boolean beginsWithLabels(List<Line> grid) {
    List<Line> lines = grid.subList(0, Math.min(grid.size(), MOST_LINES));
    return ofIndicators().anyMatch(sheet -> isOf(sheet, lines));
  }

  /** Whether no label has several values behind it, which would be those of columns. */
  private static boolean hasOneValueEach(FormSheet sheet, List<Line> grid) {
    for (Line line : grid) {
      int values = 0;
      boolean labelled = false;
      for (int cell : line.printed()) {
        boolean label = sheet.field(line.cells().get(cell)).isPresent();
        values = label ? 0 : values + 1;
        labelled |= label;
        if (labelled && values > 1) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean hasIndicators(FormTable table) {
    return table.kind().schema().indicatorTree().isPresent();
  }

  private Stream<FormSheet> ofIndicators() {
    return tables.keySet().stream()
        .filter(Sheets::hasIndicators)
        .map(table -> table.sheet().orElseThrow());
  }

  /** Whether lines have labels of a sheet, and not only those of money, which rows have as well. */
  private static boolean isOf(FormSheet sheet, List<Line> lines) {
    Set<Integer> labelled = new HashSet<>();
    Set<String> texts = new HashSet<>();
    for (Line line : lines) {
      for (int cell : line.printedCells() > 1 ? line.printed() : List.<Integer>of()) {
        Optional<FormField> field = sheet.field(line.cells().get(cell));
        if (field.isPresent()) {
          labelled.add(line.number());
          if (field.get().column().asAmounts().isEmpty() && texts.add(field.get().toString())) {
            break;
          }
        }
      }
    }
    return labelled.size() >= FEWEST_LABELS && texts.size() >= FEWEST_TEXTS;
  }

  /**
   * Whether a line that follows a sheet belongs to it: another label, or a header of indicators.
   */
  public boolean goesOn(List<Line> grid, Line line) {
    return isHeaderOfIndicators(line)
        || (isLabel(line.text())
            && grid.stream().noneMatch(each -> each.text().equals(line.text())));
  }

  private boolean isLabel(String text) {
    return isHeading(text) || ofIndicators().anyMatch(sheet -> sheet.field(text).isPresent());
  }

  /** Whether the first label of a grid is one that a sheet has printed already. */
  public boolean beginAgain(List<Line> sheet, List<Line> grid) {
    return grid.stream()
        .limit(MOST_LINES)
        .map(Line::text)
        .filter(text -> ofIndicators().anyMatch(each -> each.field(text).isPresent()))
        .findFirst()
        .filter(label -> sheet.stream().anyMatch(line -> line.text().equals(label)))
        .isPresent();
  }

  /** Whether a line is a heading in a sheet that has indicators: 绩效指标. */
  public boolean isHeading(String text) {
    return ofIndicators().anyMatch(sheet -> sheet.isHeading(text));
  }

  private boolean isHeaderOfIndicators(Line line) {
    List<String> words = line.cells().stream().map(Words::plain).toList();
    return words.stream().anyMatch(names::contains) && words.stream().anyMatch(values::contains);
  }
}
