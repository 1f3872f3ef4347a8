package dev.yusuan.io.recognise.table;

import com.google.common.collect.ImmutableList;
import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.recognise.header.TreeColumns;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.Placement;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.IndicatorColumns;
import dev.yusuan.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a tree of indicators beside its projects. What a merged cell prints, or prints again in
 * each row that it covers, counts once; an indicator belongs to the class of its branch.
 */
public final class TreeRows {
  private final TreeColumns tree;
  private final TableSchema<?> schema;
  private final Map<Integer, String> above = new HashMap<>();

  public TreeRows(TreeColumns tree, TableSchema<?> schema) {
    this.tree = tree;
    this.schema = schema;
  }

  /** The row without what the rows above it print already, its indicator under its class. */
  public Placement place(Line line, Placement printed) {
    List<Placement.Placed> cells = new ArrayList<>();
    boolean same = true;
    for (Placement.Placed cell : printed.cells()) {
      String text = Blanks.squeeze(cell.text());
      if (cell.cell() >= tree.name()) {
        cells.add(cell);
      } else if (!same || !text.equals(above.get(cell.cell()))) {
        same = false;
        forgetFrom(cell.cell());
        above.put(cell.cell(), text);
        cells.add(cell);
      }
    }
    Optional<? extends IndicatorColumns<?>> pair = level().flatMap(this::columns);
    return new Placement(
            cells.stream()
                .map(cell -> pair.map(columns -> placed(cell, columns)).orElse(cell))
                .collect(ImmutableList.toImmutableList()))
        .inOrder(tree.target());
  }

  /** A new text begins a new branch: what stands right of it is not merged with the row above. */
  private void forgetFrom(int cell) {
    above.keySet().removeIf(other -> other > cell);
  }

  /** The class that the branches name: the lowest that names one. */
  private Optional<IndicatorLevel> level() {
    for (int branch : tree.branches().reverse()) {
      String text = Words.plain(above.getOrDefault(branch, ""));
      for (IndicatorLevel level : IndicatorLevel.values()) {
        if (!text.isEmpty() && text.startsWith(stem(level))) {
          return Optional.of(level);
        }
      }
      if (text.contains(stem(IndicatorLevel.SATISFACTION))) {
        return Optional.of(IndicatorLevel.SATISFACTION);
      }
    }
    return Optional.empty();
  }

  private static String stem(IndicatorLevel level) {
    return level.title().replace("指标", "");
  }

  private Optional<? extends IndicatorColumns<?>> columns(IndicatorLevel level) {
    return schema.indicators().stream().filter(pair -> pair.level() == level).findFirst();
  }

  private Placement.Placed placed(Placement.Placed cell, IndicatorColumns<?> pair) {
    @Nullable Column<?, ?> column = null;
    if (cell.cell() == tree.name()) {
      column = pair.name();
    } else if (tree.target().contains(cell.cell())) {
      column = pair.target();
    }
    if (column == null) {
      return cell;
    }
    String title = cell.column().map(FormColumn::title).orElse(column.title());
    return new Placement.Placed(
        cell.cell(),
        cell.text(),
        Optional.of(new FormColumn(title, ImmutableList.of(title), column, column, 1)),
        0,
        cell.evidence());
  }
}
