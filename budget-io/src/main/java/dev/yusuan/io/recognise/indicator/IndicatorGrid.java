package dev.yusuan.io.recognise.indicator;

import com.google.common.collect.ImmutableList;
import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.recognise.header.Layout;
import dev.yusuan.schema.IndicatorColumns;
import dev.yusuan.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pairs of columns of indicators that a header states, from left to right.
 *
 * @param pairs the pairs
 */
public record IndicatorGrid(ImmutableList<Pair> pairs) {
  /**
   * A pair of neighbouring columns.
   *
   * @param level the class of its indicators
   * @param cell the 0-based cell of the names, as the header says
   * @param name the column of the names
   * @param target the column of the targets
   */
  public record Pair(IndicatorLevel level, int cell, FormColumn name, FormColumn target) {}

  /** The grid of a layout; empty where it states no such pairs, or not in the usual order. */
  public static Optional<IndicatorGrid> of(TableSchema<?> schema, Layout layout) {
    List<Pair> pairs = new ArrayList<>();
    for (Map.Entry<Integer, FormColumn> entry : layout.columns().entrySet()) {
      FormColumn next = layout.at(entry.getKey() + 1);
      for (IndicatorColumns<?> columns : schema.indicators()) {
        if (entry.getValue().column() == columns.name()
            && next != null
            && next.column() == columns.target()) {
          pairs.add(new Pair(columns.level(), entry.getKey(), entry.getValue(), next));
        }
      }
    }
    for (int i = 1; i < pairs.size(); i++) {
      if (pairs.get(i).cell() < pairs.get(i - 1).cell()
          || pairs.get(i).level().compareTo(pairs.get(i - 1).level()) <= 0) {
        return Optional.empty();
      }
    }
    return pairs.isEmpty()
        ? Optional.empty()
        : Optional.of(new IndicatorGrid(ImmutableList.copyOf(pairs)));
  }

  /** The cell at which the indicators begin, as the header says. */
  public int start() {
    return pairs.get(0).cell();
  }

  /** The pair of a class; empty where the header has none. */
  public Optional<Pair> of(IndicatorLevel level) {
    return pairs.stream().filter(pair -> pair.level() == level).findFirst();
  }
}
