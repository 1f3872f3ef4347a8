package dev.yusuan.document;

import com.google.common.collect.ImmutableList;
import dev.yusuan.indicator.Indicator;
import dev.yusuan.indicator.Target;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects indicators from rows that print the names of their branches only where they change. A
 * branch that prints no indicator gives none.
 */
final class IndicatorTree {
  private final Column<String> name;
  private final Column<Target> target;
  private final @Nullable Column<String> explanation;
  private final ImmutableList.Builder<Indicator> indicators = ImmutableList.builder();
  private Optional<String> level1 = Optional.empty();
  private Optional<String> level2 = Optional.empty();

  IndicatorTree(Column<String> name, Column<Target> target, @Nullable Column<String> explanation) {
    this.name = name;
    this.target = target;
    this.explanation = explanation;
  }

  /** Adds a row with the branches that it prints. */
  void add(Row row, Optional<String> printedLevel1, Optional<String> printedLevel2) {
    if (printedLevel1.isPresent()) {
      level2 = Optional.empty();
    }
    level1 = printedLevel1.or(() -> level1);
    level2 = printedLevel2.or(() -> level2);
    if (!row.cells().isBlank(name) || !row.cells().isBlank(target)) {
      Optional<String> told = explanation == null ? Optional.empty() : row.find(explanation);
      indicators.add(new Indicator(level1, level2, row.find(name), row.find(target), told));
    }
  }

  ImmutableList<Indicator> indicators() {
    return indicators.build();
  }
}
