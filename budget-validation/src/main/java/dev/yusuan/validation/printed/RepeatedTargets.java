package dev.yusuan.validation.printed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.wording.Wording;
import java.util.List;
import java.util.Optional;

/** The targets of projects that are listed twice, and where they differ. */
public final class RepeatedTargets {
  private static final int MOST_TOLD = 3;

  private final ImmutableMap<Integer, ImmutableMap<String, PrintedIndicator>> byRow;

  private RepeatedTargets(ImmutableMap<Integer, ImmutableMap<String, PrintedIndicator>> byRow) {
    this.byRow = byRow;
  }

  public static RepeatedTargets in(List<MeasuredProject> projects, TableKind<?> kind) {
    return new RepeatedTargets(
        projects.stream()
            .filter(project -> project.line().table().kind() == kind)
            .collect(
                ImmutableMap.toImmutableMap(
                    project -> project.line().row(), RepeatedTargets::byKey)));
  }

  /** The first few indicators that both print, with targets that differ. */
  public ImmutableList<Wording> differences(PrintedProject first, PrintedProject second) {
    ImmutableMap<String, PrintedIndicator> before = of(first);
    return of(second).values().stream()
        .flatMap(
            indicator ->
                Optional.ofNullable(before.get(indicator.key()))
                    .filter(other -> !other.target().equals(indicator.target()))
                    .map(other -> difference(other, indicator))
                    .stream())
        .limit(MOST_TOLD)
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableMap<String, PrintedIndicator> of(PrintedProject project) {
    return byRow.getOrDefault(project.row(), ImmutableMap.of());
  }

  private static ImmutableMap<String, PrintedIndicator> byKey(MeasuredProject project) {
    return project.indicators().stream()
        .filter(indicator -> !indicator.key().isEmpty())
        .collect(
            ImmutableMap.toImmutableMap(
                PrintedIndicator::key, indicator -> indicator, (one, other) -> one));
  }

  private static Wording difference(PrintedIndicator first, PrintedIndicator second) {
    return Texts.of(
        "identity.target-differs",
        second.nameInWords(),
        first.targetInWords(),
        second.targetInWords());
  }
}
