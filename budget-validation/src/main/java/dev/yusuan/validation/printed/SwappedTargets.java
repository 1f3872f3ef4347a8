package dev.yusuan.validation.printed;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import dev.yusuan.document.CellPath;
import dev.yusuan.schema.Column;
import dev.yusuan.validation.rule.Checking;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Pairs of indicators that have exchanged their targets by mistake (指标值互换): in the same project and
 * class, the only rate with a count and the only count with a percentage.
 */
public final class SwappedTargets {
  /** All pairs of a disclosure, to be asked once. */
  public static final Function<Checking, SwappedTargets> ALL =
      checking -> in(checking.once(MeasuredProject.ALL));

  private final ImmutableMap<CellPath, PrintedIndicator> others;

  private SwappedTargets(ImmutableMap<CellPath, PrintedIndicator> others) {
    this.others = others;
  }

  private static SwappedTargets in(List<MeasuredProject> projects) {
    ImmutableMap.Builder<CellPath, PrintedIndicator> others = ImmutableMap.builder();
    for (MeasuredProject project : projects) {
      ImmutableListMultimap<Column<?, ?>, PrintedIndicator> unfit =
          Multimaps.index(
              project.indicators().stream().filter(IndicatorForm::isUnfit).toList(),
              PrintedIndicator::targetColumn);
      for (Column<?, ?> column : unfit.keySet()) {
        List<PrintedIndicator> rates =
            unfit.get(column).stream().filter(IndicatorForm::isRate).toList();
        List<PrintedIndicator> counts =
            unfit.get(column).stream().filter(IndicatorForm::isCount).toList();
        if (rates.size() == 1 && counts.size() == 1) {
          others.put(rates.get(0).targetCell(), counts.get(0));
          others.put(counts.get(0).targetCell(), rates.get(0));
        }
      }
    }
    return new SwappedTargets(others.buildKeepingLast());
  }

  /** The indicator with which another has exchanged its target; empty where there is none. */
  public Optional<PrintedIndicator> otherOf(PrintedIndicator indicator) {
    return Optional.ofNullable(others.get(indicator.targetCell()));
  }
}
