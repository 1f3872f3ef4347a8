package dev.yusuan.validation.printed;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;

/** What the indicators of output of a project count, by its unit (产出数量). */
public final class OutputCounts {
  private static final String OUTPUT = "产出";

  private final ImmutableMap<String, PrintedIndicator> byUnit;

  private OutputCounts(ImmutableMap<String, PrintedIndicator> byUnit) {
    this.byUnit = byUnit;
  }

  public static OutputCounts of(MeasuredProject project) {
    ImmutableListMultimap<String, PrintedIndicator> counts =
        Multimaps.index(
            project.indicators().stream().filter(OutputCounts::isCount).toList(),
            count -> count.unit().orElseThrow());
    ImmutableMap.Builder<String, PrintedIndicator> byUnit = ImmutableMap.builder();
    for (String unit : counts.keySet()) {
      if (isOneNumber(counts.get(unit))) {
        byUnit.put(unit, counts.get(unit).get(0));
      }
    }
    return new OutputCounts(byUnit.buildOrThrow());
  }

  private static boolean isCount(PrintedIndicator indicator) {
    return indicator.isUnder(OUTPUT)
        && indicator.numeric().isPresent()
        && indicator.unit().isPresent();
  }

  private static boolean isOneNumber(List<PrintedIndicator> counts) {
    return counts.stream()
            .map(count -> count.numeric().orElseThrow().number().stripTrailingZeros())
            .distinct()
            .count()
        == 1;
  }

  /** The indicator that counts a unit; empty where none does, or several with other numbers. */
  Optional<PrintedIndicator> find(String unit) {
    return Optional.ofNullable(byUnit.get(unit));
  }
}
